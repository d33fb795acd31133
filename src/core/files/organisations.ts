/** The organisations that are expected to hand in a plan: organisations.yaml. */
import {
  date,
  flag,
  id,
  line,
  listBy,
  may,
  needs,
  record,
  ref,
  setOf,
  type ValueOf,
  version,
  words,
} from '../shape/shape.ts'
import { t } from '../text.ts'

const valid = may(
  record('valid', {
    from: may(date, t('Alkaen', 'Från', 'From')),
    until: may(date, t('Asti', 'Till och med', 'Until')),
  }),
  t('Voimassa', 'Gäller', 'Valid'),
)
const name = needs(words(200), t('Nimi', 'Namn', 'Name'))
const code = may(
  line(20),
  t('Koodi', 'Kod', 'Code'),
  t(
    'Lainausmerkeissä, jotta etunollat säilyvät.',
    'Inom citattecken så att inledande nollor bevaras.',
    'In quotes, so that leading zeros stay.',
  ),
)
const was = may(setOf(id()), t('Aiemmat tunnukset', 'Tidigare id', 'Former ids'))

const unit = record('unit', {
  id: needs(id(), t('Tunnus', 'Id', 'Id')),
  name,
  code,
  valid,
  expected: may(
    flag,
    t('Odotetaanko suunnitelmaa', 'Väntas en plan', 'Is a plan expected'),
    t(
      'false: yksiköltä ei odoteta omaa suunnitelmaa.',
      'false: ingen egen plan väntas av enheten.',
      'false: no plan of its own is expected of the unit.',
    ),
  ),
  was,
})
/** An accounting unit: an organisation that makes a plan. */
export type Unit = ValueOf<typeof unit>

const branch = record('branch', {
  id: needs(id(), t('Tunnus', 'Id', 'Id')),
  name,
  ministry: may(ref('unit'), t('Ministeriö', 'Ministerium', 'Ministry')),
  code,
  valid,
  was,
  units: needs(listBy('id', unit), t('Kirjanpitoyksiköt', 'Bokföringsenheter', 'Accounting units')),
})
/** A branch of government: a ministry and its units. */
export type Branch = ValueOf<typeof branch>

export const organisations = record('organisations', {
  format: needs(version(1), t('Muodon versio', 'Formatets version', 'Format version')),
  branches: needs(
    listBy('id', branch, 100),
    t('Hallinnonalat', 'Förvaltningsområden', 'Branches of government'),
  ),
})
/** The file organisations.yaml, as read. */
export type Organisations = ValueOf<typeof organisations>
