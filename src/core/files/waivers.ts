/** Accepted exceptions: waivers.yaml. */
import {
  date,
  id,
  line,
  listBy,
  may,
  needs,
  record,
  ref,
  type ValueOf,
  version,
  words,
} from '../shape/shape.ts'
import { t } from '../text.ts'

const waiver = record('waiver', {
  id: needs(id(), t('Tunnus', 'Id', 'Id')),
  rule: needs(ref('rule'), t('Sääntö', 'Regel', 'Rule')),
  unit: may(ref('unit'), t('Kirjanpitoyksikkö', 'Bokföringsenhet', 'Accounting unit')),
  object: may(
    line(),
    t('Kohde', 'Objekt', 'Object'),
    t(
      'Tavoitteen, toimenpiteen tai mittarin tunnus.',
      'Id för ett mål, en åtgärd eller en indikator.',
      'The id of a goal, measure or indicator.',
    ),
  ),
  reason: needs(words(1000), t('Syy', 'Orsak', 'Reason')),
  askedBy: needs(words(200), t('Pyytäjä (rooli)', 'Begärd av (roll)', 'Asked by (role)')),
  approvedBy: needs(words(200), t('Hyväksyjä (rooli)', 'Godkänd av (roll)', 'Approved by (role)')),
  until: needs(date, t('Voimassa asti', 'Gäller till och med', 'Valid until')),
})
/** An exception to one rule: why, who asked, who agreed, until when. */
export type Waiver = ValueOf<typeof waiver>

export const waivers = record('waivers', {
  format: needs(version(1), t('Muodon versio', 'Formatets version', 'Format version')),
  waivers: needs(listBy('id', waiver), t('Poikkeukset', 'Undantag', 'Waivers')),
})
