/** What an aggregate is put together from: each unit's own value, so that a reader can add up for himself. */
import type { Aggregate, Aggregated } from '../../core/files/branch-plan.ts'
import type { Indicator, Point } from '../../core/files/unit-plan.ts'
import { isOfUnit, unitOf } from '../../core/ids.ts'
import { byEnd } from '../../core/periods.ts'
import { t } from '../../core/text.ts'
import { gap, list, none, period, text } from '../document/cells.ts'
import type { Cell, Table } from '../document/document.ts'
import { type ColumnOf, tableOf } from '../document/table.ts'
import { editsOf } from '../items/edits.ts'
import { anchor, unitName } from '../names.ts'
import type { ReportScope } from '../report-scope.ts'
import { contextColumns, type ValueRow, type ValuesOf, valueColumns } from '../value-table.ts'
import { valueCell } from '../values.ts'
import { nouns } from '../vocabulary.ts'
import type { Aggregation } from './aggregates.ts'

const words = {
  title: t(
    'Yksiköiden arvot yhteisissä mittareissa',
    'Enheternas värden i gemensamma indikatorer',
    "The units' values in shared indicators",
  ),
  caption: t(
    'Mistä luvut on koottu',
    'Vad talen har sammanställts av',
    'What the numbers are put together from',
  ),
  absent: t('puuttuu', 'saknas', 'missing'),
  internal: t(
    'mukana, mutta sisäinen: arvoa ei kerrota',
    'med, men intern: värdet visas inte',
    'in, but internal: the value is not told',
  ),
  leftOut: t('ministeriö on jättänyt pois', 'ministeriet har lämnat bort', 'left out by the ministry'),
  unusable: t('ei voi yhdistää', 'kan inte sammanställas', 'cannot be put together'),
}

/** What one unit gives to an aggregate in one period; without a period, why it gives nothing. */
interface TermRow extends Omit<ValueRow, 'period'> {
  readonly unit: Cell
  readonly period: Cell
}

const roles = [
  ['baseline', 'baselines', 'baseline'],
  ['target', 'targets', 'targets'],
  ['actual', 'actuals', 'actuals'],
] as const

const pointOf = (indicator: Indicator, role: (typeof roles)[number][2], name: string): Point | undefined => {
  const points = role === 'baseline' ? [indicator.baseline] : (indicator[role] ?? [])
  return points.find((point) => point?.period === name)
}

const inPeriod = (aggregate: Aggregate, values: (typeof roles)[number][1], name: string) =>
  aggregate[values]?.find((each) => each.period === name)

const periodsOf = ({ baselines = [], targets = [], actuals = [] }: Aggregate): string[] =>
  [...new Set([...baselines, ...targets, ...actuals].map((value) => value.period))].sort(byEnd)

/** The values of one unit's indicator, with a gap where one is missing; nothing for a period in which it has no part. */
function rowOf(
  term: Indicator,
  name: string,
  { aggregate, indicator }: Aggregation,
  scope: ReportScope,
): TermRow[] {
  const { material } = scope
  const { language } = material
  const unit = scope.unitOf(term.id)
  const isIn = (list: 'missing' | 'unusable', value: Aggregated | undefined) => value?.[list]?.includes(unit)
  const cells = roles.map(([, values, role]): Cell => {
    const point = pointOf(term, role, name)
    if (point) return valueCell(point, indicator, material)
    return isIn('missing', inPeriod(aggregate, values, name)) ? gap(words.absent[language]) : none
  })
  const remarks = roles.flatMap(([, values, role]) => [
    ...(pointOf(term, role, name) && isIn('unusable', inPeriod(aggregate, values, name))
      ? [text(words.unusable[language])]
      : []),
    ...editsOf(term, role, name, material),
  ])
  const [baseline = none, target = none, actual = none] = cells
  if (cells.every(({ kind }) => kind === 'none')) return []
  const whose = text(unitName(unit, material), anchor('indicator', term.id))
  return [{ unit: whose, period: period(name), baseline, target, actual, remarks: list(remarks) }]
}

/** A unit of which no value is told: it has none, it was left out, or what it has is internal. */
function silentRow(unit: string, { aggregate }: Aggregation, { material }: ReportScope): TermRow {
  const values = roles.flatMap(([, name]) => aggregate[name] ?? [])
  const is = (name: 'from' | 'leftOut') => values.some((value) => value[name]?.includes(unit))
  const why = is('from') ? 'internal' : is('leftOut') ? 'leftOut' : 'absent'
  return {
    unit: text(unitName(unit, material)),
    period: none,
    baseline: none,
    target: none,
    actual: none,
    remarks: gap(words[why][material.language]),
  }
}

/** Each unit's values for a shared indicator; a unit without any has a row too. */
export function termsTable(aggregation: Aggregation, about: ValuesOf, scope: ReportScope): Table[] {
  const { aggregate, indicator } = aggregation
  const { language } = scope.material
  const terms = scope.goals
    .flatMap(({ indicators = [] }) => indicators)
    .filter(({ id, shared }) => shared === indicator.id && isOfUnit(id))
  const heard = new Set(terms.map(({ id }) => unitOf(id)))
  const rows = [
    ...terms.flatMap((term) => periodsOf(aggregate).flatMap((name) => rowOf(term, name, aggregation, scope))),
    ...aggregate.expected
      .filter((unit) => !heard.has(unit))
      .map((unit) => silentRow(unit, aggregation, scope)),
  ]
  const columns: ColumnOf<TermRow>[] = [
    ...contextColumns(about),
    { title: nouns.unit, width: 'medium', header: true, cell: ({ unit }) => unit },
    { title: nouns.period, width: 'narrow', cell: (row) => row.period },
    ...valueColumns(about),
  ]
  return tableOf(
    {
      id: anchor('shared-terms', indicator.id),
      caption: words.caption,
      family: { id: 'shared-terms', title: words.title[language] },
    },
    columns,
    rows,
    language,
  )
}
