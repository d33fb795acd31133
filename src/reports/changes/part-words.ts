/** The names of files and their parts, and what is said of one that is new or gone. */
import type { PartKind, SubjectKind } from '../../core/difference.ts'
import { type Text, t } from '../../core/text.ts'
import { nouns } from '../vocabulary.ts'

/** What a file is called that is of no unit or branch. */
export const fileNames: Readonly<Record<Exclude<SubjectKind, 'unit' | 'branch'>, Text>> = {
  national: t('Koko valtion suunnitelma', 'Hela statens plan', 'The national plan'),
  shared: t('Yhteiset mittarit', 'Gemensamma indikatorer', 'Shared indicators'),
  organisations: t(
    'Hallinnonalat ja kirjanpitoyksiköt',
    'Förvaltningsområden och bokföringsenheter',
    'Branches and accounting units',
  ),
  waivers: t('Hyväksytyt poikkeukset', 'Godkända undantag', 'Accepted exceptions'),
  settings: t('Asetukset', 'Inställningar', 'Settings'),
}

/** What each kind of part is called. */
export const kinds: Readonly<Record<PartKind, Text>> = {
  whole: t('Suunnitelma', 'Planen', 'The plan'),
  goal: nouns.goal,
  measure: nouns.measure,
  indicator: nouns.indicator,
  registeredBranch: nouns.branch,
  registeredUnit: nouns.unit,
  sharedIndicator: t('Yhteinen mittari', 'Gemensam indikator', 'Shared indicator'),
  waiver: t('Poikkeus', 'Undantag', 'Waiver'),
}

/** What a file other than a plan is called as a whole. */
export const wholeFile = t('Tiedosto', 'Filen', 'The file')

/** What has become of a plan as a whole. */
export const states = {
  newPlan: t('Suunnitelma on uusi.', 'Planen är ny.', 'The plan is new.'),
  gonePlan: t('Suunnitelma on poistettu.', 'Planen har tagits bort.', 'The plan has been removed.'),
  renamed: (was: string, now: string) =>
    t(
      `Yksikön tunnus vaihtui: ${was} → ${now}.`,
      `Enhetens id har ändrats: ${was} → ${now}.`,
      `The id of the unit changed: ${was} → ${now}.`,
    ),
}

/** That a part of each kind is new. */
export const come: Readonly<Record<PartKind, Text>> = {
  whole: t('Tiedosto on uusi.', 'Filen är ny.', 'The file is new.'),
  goal: t('Tavoite lisättiin.', 'Målet har lagts till.', 'The goal was added.'),
  measure: t('Toimenpide lisättiin.', 'Åtgärden har lagts till.', 'The measure was added.'),
  indicator: t('Mittari lisättiin.', 'Indikatorn har lagts till.', 'The indicator was added.'),
  registeredBranch: t(
    'Hallinnonala lisättiin.',
    'Förvaltningsområdet har lagts till.',
    'The branch was added.',
  ),
  registeredUnit: t('Yksikkö lisättiin.', 'Enheten har lagts till.', 'The unit was added.'),
  sharedIndicator: t(
    'Yhteinen mittari lisättiin.',
    'Den gemensamma indikatorn har lagts till.',
    'The shared indicator was added.',
  ),
  waiver: t('Poikkeus hyväksyttiin.', 'Undantaget har godkänts.', 'The waiver was accepted.'),
}

/** That a part of each kind is gone. */
export const gone: Readonly<Record<PartKind, Text>> = {
  whole: t('Tiedosto on poistettu.', 'Filen har tagits bort.', 'The file has been removed.'),
  goal: t('Tavoite poistettiin.', 'Målet har tagits bort.', 'The goal was removed.'),
  measure: t('Toimenpide poistettiin.', 'Åtgärden har tagits bort.', 'The measure was removed.'),
  indicator: t('Mittari poistettiin.', 'Indikatorn har tagits bort.', 'The indicator was removed.'),
  registeredBranch: t(
    'Hallinnonala poistettiin.',
    'Förvaltningsområdet har tagits bort.',
    'The branch was removed.',
  ),
  registeredUnit: t('Yksikkö poistettiin.', 'Enheten har tagits bort.', 'The unit was removed.'),
  sharedIndicator: t(
    'Yhteinen mittari poistettiin.',
    'Den gemensamma indikatorn har tagits bort.',
    'The shared indicator was removed.',
  ),
  waiver: t('Poikkeus päättyi.', 'Undantaget har upphört.', 'The waiver has ended.'),
}
