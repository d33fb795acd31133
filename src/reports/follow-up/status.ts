/** How far the plans have come: for the coordinator, for those who answer for something, for the minister's aide. */

import type { Agreed, FollowUp, Outdated } from '../../core/follow-up.ts'
import { showDay } from '../../core/numerals.ts'
import { t } from '../../core/text.ts'
import { assemble } from '../document/assemble.ts'
import { count, day, fact, facts, list, notice, passage, text, textOrNone } from '../document/cells.ts'
import type { Block, Document, Fact, Section } from '../document/document.ts'
import { type ColumnOf, tableOf } from '../document/table.ts'
import type { Material } from '../material.ts'
import { unitColumn } from '../unit-column.ts'
import { nouns } from '../vocabulary.ts'
import { followUpSection } from './follow-up.ts'
import { progressMark } from './followed-indicators.ts'
import { deadlineFacts } from './followed-measures.ts'
import { progressData } from './progress-data.ts'
import { twoWaySection } from './two-way.ts'

const words = {
  title: t('Miten suunnitelmat etenevät', 'Hur planerna framskrider', 'How the plans are getting on'),
  about: t(
    'Mittarien eteneminen, toimenpiteet joihin on tartuttava, lähestyvät määräajat ja vuoden tulostavoitteet.',
    'Indikatorernas utveckling, åtgärder som kräver handling, tidsfrister som närmar sig och årets resultatmål.',
    "Progress of indicators, measures that need attention, days that are near, and the year's performance targets.",
  ),
  summary: t('Yhteenveto', 'Sammandrag', 'Summary'),
  followed: t('Seurattavia suunnitelmia', 'Planer som följs upp', 'Plans followed up'),
  notInForce: t('Vielä hyväksymättä', 'Ännu inte godkända', 'Not yet approved'),
  nothing: t(
    'Yhtään suunnitelmaa ei ole vielä hyväksytty. Seuranta alkaa, kun suunnitelman vaihe on approved tai monitoring.',
    'Ingen plan har godkänts ännu. Uppföljningen börjar när planens skede är approved eller monitoring.',
    'No plan has been approved yet. Follow-up begins when the stage of a plan is approved or monitoring.',
  ),
  attention: t('Niistä huomioita', 'Anmärkningar om dem', 'Remarks about them'),
  outdated: t(
    'Suunnitelmat, joita ei ole päivitetty',
    'Planer som inte har uppdaterats',
    'Plans that have not been updated',
  ),
  updated: t('Päivitetty', 'Uppdaterad', 'Updated'),
  since: t('Pitäisi olla päivitetty jälkeen', 'Borde ha uppdaterats efter', 'Should be updated after'),
  deadlines: (until: string) =>
    t(`Määräajat ${until} asti`, `Tidsfrister till och med ${until}`, `Deadlines until ${until}`),
  agreed: t(
    'Vuoden tavoitteet tulossopimuksissa',
    'Årets mål i resultatavtalen',
    "The year's targets in performance agreements",
  ),
  agreement: t('Tulossopimus', 'Resultatavtal', 'Performance agreement'),
  target: t('Tulostavoite', 'Resultatmål', 'Performance target'),
}

const section = (id: string, title: string, blocks: readonly Block[]): Section[] =>
  blocks.length > 0 ? [{ id, title: { text: title }, blocks }] : []

function summarySection(
  { followed, notInForce, indicators, measures, measureCount }: FollowUp,
  material: Material,
): Section[] {
  const { language } = material
  const told: Fact[] = [
    ...fact(words.followed[language], count(followed)),
    ...fact(words.notInForce[language], notInForce.length > 0 ? count(notInForce.length) : undefined),
    ...fact(nouns.indicators[language], count(indicators.length)),
    ...fact(nouns.measures[language], count(measureCount)),
    ...fact(words.attention[language], count(measures.length)),
  ]
  return section('summary', words.summary[language], [
    ...(followed === 0 ? [notice(words.nothing[language])] : []),
    ...facts(told),
  ])
}

function outdatedTable(outdated: readonly Outdated[], material: Material): Block[] {
  const { language } = material
  const columns: ColumnOf<Outdated>[] = [
    unitColumn(material, ({ unit }) => unit, { header: true }),
    {
      title: words.updated,
      width: 'narrow',
      cell: ({ updated }) => (updated === null ? text('–') : day(updated)),
    },
    { title: words.since, width: 'narrow', cell: ({ since }) => day(since) },
  ]
  return tableOf({ id: 'outdated-table', caption: words.outdated }, columns, outdated, language)
}

function agreedTable(agreed: readonly Agreed[], material: Material): Block[] {
  const { language } = material
  const columns: ColumnOf<Agreed>[] = [
    unitColumn(material, ({ unit, branch }) => unit ?? branch),
    {
      title: nouns.goal,
      width: 'medium',
      header: true,
      cell: ({ title, goal }) => text(passage(title, language) ?? { text: goal }),
    },
    {
      title: words.agreement,
      width: 'medium',
      cell: ({ agreement }) => textOrNone(passage(agreement, language)),
    },
    { title: words.target, width: 'medium', cell: ({ target }) => textOrNone(passage(target, language)) },
    {
      title: nouns.indicator,
      width: 'medium',
      cell: ({ indicator }) =>
        indicator
          ? list([
              text(passage(indicator.title, language) ?? { text: indicator.id }),
              progressMark(indicator.progress.state, material),
            ])
          : text('–'),
    },
  ]
  return tableOf({ id: 'agreed-table', caption: words.agreed }, columns, agreed, language)
}

/** The result of `toimi status` as a document. `isPart`: only some of the plans were asked about. */
export function statusReport(followUp: FollowUp, isPart: boolean, material: Material): Document {
  const { language } = material
  const { outdated, deadlines, agreed, until } = followUp
  return assemble(
    {
      kind: 'status',
      title: { text: words.title[language] },
      subtitle: '',
      about: words.about[language],
      leftOut: 0,
      data: [progressData(followUp.indicators, material)],
      sections: [
        ...summarySection(followUp, material),
        ...followUpSection(followUp, material),
        ...section('outdated', words.outdated[language], outdatedTable(outdated, material)),
        ...section(
          'deadlines',
          words.deadlines(showDay(until, language))[language],
          facts(deadlineFacts(deadlines, material)),
        ),
        ...section('agreed', words.agreed[language], agreedTable(agreed, material)),
        ...twoWaySection(followUp, isPart, material),
      ],
    },
    material,
  )
}
