/** The plan of a branch of government: merged from its units, edited by the coordinator. plans/<branch>/branch.yaml. */
import { once } from '../once.ts'
import {
  choice,
  date,
  type Fields,
  id,
  line,
  listBy,
  map,
  may,
  needs,
  numeral,
  period,
  record,
  ref,
  type Shape,
  setOf,
  type ValueOf,
  value,
  words,
} from '../shape/shape.ts'
import { t } from '../text.ts'
import { stages, takes, valueFlags } from './choices.ts'
import { goal } from './goal.ts'
import { currentState, head } from './unit-plan.ts'

/** Lets ids say whose they are. What has no id in it stays what it is. */
const again: (of: Shape) => Shape = once((of: Shape): Shape => {
  if (of.kind === 'id') return id('qualified')
  if (of.kind === 'list') return again(of.of) === of.of ? of : { ...of, of: again(of.of) }
  if (of.kind !== 'record') return of
  const entries = Object.entries(of.fields)
  if (entries.every(([, { shape }]) => again(shape) === shape)) return of
  const fields: Fields = Object.fromEntries(
    entries.map(([key, field]) => [key, { ...field, shape: again(field.shape) }]),
  )
  return { ...of, fields }
})

/** The same shape with ids that may say whose they are: `unit/id`. */
const qualified = <S extends Shape>(shape: S): S => again(shape) as S

const inPlan = record('unitInBranch', {
  stage: needs(choice(stages), head.stage.label),
  period: needs(head.period.shape, head.period.label),
  currentState: may(currentState, t('Nykytila', 'Nuläge', 'Current state')),
})

/** Units, as many as there may be in the nation. */
const units = setOf(ref('unit'), 5000)

const aggregated = record('aggregated', {
  period: needs(period, t('Ajanjakso', 'Period', 'Period')),
  value: may(value, t('Arvo', 'Värde', 'Value')),
  numerator: may(numeral(), t('Osoittaja', 'Täljare', 'Numerator')),
  denominator: may(numeral(), t('Nimittäjä', 'Nämnare', 'Denominator')),
  from: needs(units, t('Mukana', 'Med', 'In')),
  missing: may(units, t('Puuttuu', 'Saknas', 'Missing')),
  unusable: may(
    units,
    t('Ei voi yhdistää', 'Kan inte sammanställas', 'Cannot be put together'),
    t(
      'Yksiköt, joiden arvosta puuttuu osoittaja ja nimittäjä, paino tai muunnettava mittayksikkö.',
      'Enheter vars värde saknar täljare och nämnare, vikt eller en måttenhet som kan räknas om.',
      'Units whose value lacks a numerator and denominator, a weight, or a convertible unit of measure.',
    ),
  ),
  edited: may(units, t('Ministeriön muuttama', 'Ändrad av ministeriet', 'Edited by the ministry')),
  leftOut: may(units, t('Jätetty pois', 'Lämnad bort', 'Left out')),
  flags: may(setOf(choice(valueFlags)), t('Merkinnät', 'Markeringar', 'Flags')),
})
/** A value computed from units: never without which units are in it and which are missing. */
export type Aggregated = ValueOf<typeof aggregated>

const aggregate = record('aggregate', {
  id: needs(ref('sharedIndicator'), t('Yhteinen mittari', 'Gemensam indikator', 'Shared indicator')),
  branchUnits: needs(
    numeral({ integer: true, min: 0 }),
    t('Yksiköitä hallinnonalalla', 'Enheter i förvaltningsområdet', 'Units in the branch'),
  ),
  expected: needs(units, t('Keiltä odotetaan', 'Av vilka väntas', 'Expected of')),
  baselines: may(listBy('period', aggregated), t('Lähtötasot', 'Utgångsnivåer', 'Baselines')),
  targets: may(listBy('period', aggregated), t('Tavoitetasot', 'Målnivåer', 'Targets')),
  actuals: may(listBy('period', aggregated), t('Toteumat', 'Utfall', 'Actuals')),
  overTime: may(aggregated, t('Koko kausi', 'Hela perioden', 'Whole period')),
})
/** One shared indicator over the units of a branch. */
export type Aggregate = ValueOf<typeof aggregate>

const decision = record('decision', {
  id: needs(line(), t('Kohde', 'Objekt', 'Object')),
  field: may(line(), t('Kenttä', 'Fält', 'Field')),
  take: needs(choice(takes), t('Ratkaisu', 'Avgörande', 'Decision')),
  base: may(line(5000), t('Aiempi arvo', 'Tidigare värde', 'Earlier value')),
  unitValue: may(line(5000), t('Yksikön arvo', 'Enhetens värde', "The unit's value")),
  reason: needs(words(1000), t('Syy', 'Orsak', 'Reason')),
  by: needs(words(200), t('Ratkaisija (rooli)', 'Avgjord av (roll)', 'Decided by (role)')),
  date: needs(date, t('Päivä', 'Datum', 'Date')),
})
/** The settlement of a conflict between a unit and its ministry. */
export type Decision = ValueOf<typeof decision>

const { unit: _, ...rest } = head

/** The first fields of a merged plan. */
const top = {
  language: rest.language,
  stage: rest.stage,
  period: rest.period,
  summary: may(words(5000), t('Yhteenveto', 'Sammanfattning', 'Summary')),
  goals: may(listBy('id', qualified(goal), 5000), t('Tavoitteet', 'Mål', 'Goals')),
}
/** The last fields of a merged plan: those that toimi and the coordinator add. */
const bottom = {
  aggregates: may(
    listBy('id', aggregate),
    t('Yhteiset mittarit', 'Gemensamma indikatorer', 'Shared indicators'),
    t(
      'toimi laskee nämä; älä muokkaa.',
      'Dessa räknas av toimi; ändra inte.',
      'toimi computes these; do not edit.',
    ),
  ),
  decisions: may(listBy(['id', 'field'], decision, 5000), t('Ratkaisut', 'Avgöranden', 'Decisions')),
}

export const branchPlan = record('branchPlan', {
  format: rest.format,
  branch: needs(ref('branch'), t('Hallinnonala', 'Förvaltningsområde', 'Branch of government')),
  ...top,
  units: may(map(inPlan), t('Kirjanpitoyksiköt', 'Bokföringsenheter', 'Accounting units')),
  ...bottom,
})
/** The plan of a branch, as read. */
export type BranchPlan = ValueOf<typeof branchPlan>

/** The plan of the nation: merged from the plans of the branches. plans/national.yaml. */
export const nationalPlan = record('nationalPlan', {
  format: rest.format,
  ...top,
  branches: may(map(inPlan), t('Hallinnonalat', 'Förvaltningsområden', 'Branches of government')),
  ...bottom,
})
/** The national plan, as read. */
export type NationalPlan = ValueOf<typeof nationalPlan>
