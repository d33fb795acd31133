/** The values of an indicator over time, as a table and as a drawing of the same numbers. */
import { showNumeral } from '../core/numerals.ts'
import { showPeriod } from '../core/periods.ts'
import { type Language, type Text, t } from '../core/text.ts'
import { none, period, text } from './document/cells.ts'
import type { Cell, Family, Figure, GapCell, Table } from './document/document.ts'
import type { Role, Series, SeriesPoint } from './document/drawing.ts'
import { type ColumnOf, tableOf } from './document/table.ts'
import { nouns } from './vocabulary.ts'

/** What an indicator says of one period, as cells. */
export interface ValueRow extends Readonly<Record<Role, Cell>> {
  readonly period: string
  readonly remarks: Cell
}
/** Whose values they are: the family of tables, what the heading above says already, and what the values are in. */
export interface ValuesOf {
  readonly id: string
  readonly family: Family
  readonly context: readonly { readonly title: Text; readonly cell: Cell }[]
  readonly unitOfMeasure: string | undefined
}

const words = {
  caption: t('Arvot ajanjaksoittain', 'Värden per period', 'Values by period'),
  figure: t('Kehitys ajanjaksoittain', 'Utvecklingen per period', 'Development by period'),
}
const roles = ['baseline', 'target', 'actual'] as const satisfies readonly Role[]

/** What the rows of a table have in common; in one that is put together with its like, a column each. */
export const contextColumns = ({
  context,
  unitOfMeasure,
}: Pick<ValuesOf, 'context' | 'unitOfMeasure'>): ColumnOf<unknown>[] =>
  [
    ...context,
    { title: nouns.unitOfMeasure, cell: unitOfMeasure === undefined ? none : text(unitOfMeasure) },
  ].map(({ title, cell }) => ({ title, width: 'medium', context: true, cell: () => cell }))

/** The columns of the values of a period. The unit of measure stands in the header. */
export const valueColumns = ({
  unitOfMeasure,
}: Pick<ValuesOf, 'unitOfMeasure'>): ColumnOf<Omit<ValueRow, 'period'>>[] => [
  ...roles.map(
    (role): ColumnOf<Omit<ValueRow, 'period'>> => ({
      title: nouns[role],
      width: 'narrow',
      ...(unitOfMeasure !== undefined && { unitOfMeasure }),
      cell: (row) => row[role],
    }),
  ),
  { title: nouns.remarks, width: 'wide', cell: ({ remarks }) => remarks },
]

/** One row a period. */
export function valueTable(rows: readonly ValueRow[], about: ValuesOf, language: Language): Table[] {
  const columns: ColumnOf<ValueRow>[] = [
    ...contextColumns(about),
    { title: nouns.period, width: 'narrow', header: true, cell: (row) => period(row.period) },
    ...valueColumns(about),
  ]
  return tableOf({ id: about.id, caption: words.caption, family: about.family }, columns, rows, language)
}

/** A period in which a value is awaited, with the reason why there is none. */
const gapOf = (period: string, { passage, isReason }: GapCell): SeriesPoint =>
  isReason ? { period, reason: passage } : { period }

/** The values of one role that are numbers, and the periods in which one is awaited. */
const pointsOf = (rows: readonly ValueRow[], role: Role): SeriesPoint[] =>
  rows.flatMap(({ period, [role]: cell }): SeriesPoint[] => {
    if (cell.kind !== 'number') return cell.kind === 'gap' ? [gapOf(period, cell)] : []
    const { numeral, decimals, flags } = cell
    return [{ period, numeral, ...(decimals !== undefined && { decimals }), ...(flags && { flags }) }]
  })

/** The drawing in words: every value with its period. */
function description(series: readonly Series[], { unitOfMeasure }: ValuesOf, language: Language): string {
  const measured = unitOfMeasure === undefined ? '' : `\u00a0${unitOfMeasure}`
  const shown = ({ numeral, decimals, reason }: SeriesPoint): string =>
    numeral === undefined
      ? (reason?.text ?? nouns.noData[language])
      : showNumeral(numeral, language, decimals) + measured
  const told = (point: SeriesPoint): string => `${showPeriod(point.period, language)} ${shown(point)}`
  return series.map(({ title, points }) => `${title}: ${points.map(told).join('; ')}.`).join(' ')
}

const isDrawable = ({ numeral }: SeriesPoint): boolean =>
  numeral !== undefined && Number.isFinite(Number(numeral))

/** The drawing of the same rows; none when there are fewer than two numbers to draw. */
export function figureOf(rows: readonly ValueRow[], about: ValuesOf, language: Language): Figure[] {
  const series = roles
    .map((role) => ({ role, title: nouns[role][language], points: pointsOf(rows, role) }))
    .filter(({ points }) => points.some(isDrawable))
  if (series.flatMap(({ points }) => points).filter(isDrawable).length < 2) return []
  const { id, unitOfMeasure } = about
  return [
    {
      kind: 'figure',
      id: `${id}-figure`,
      title: words.figure[language],
      description: description(series, about, language),
      ...(unitOfMeasure !== undefined && { unitOfMeasure }),
      drawing: { kind: 'line', series },
    },
  ]
}
