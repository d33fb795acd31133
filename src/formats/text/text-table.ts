import type { Cell, Column, Row, Table } from '../../reports/document/document.ts'
import { fitted } from '../fitted.ts'
import { shownTable } from '../shown-table.ts'
import { columns, indent, pad, wrap } from './lines.ts'
import { cellLines, type Pen, paint, safe } from './text-cell.ts'

const between = 2
const wide = 10_000

/** Below this a column of names or sentences is hard to read. */
const comfortable = { narrow: 0, medium: 12, wide: 24 } as const satisfies Record<Column['width'], number>

/** What a table takes: of each column the columns it would fill unbroken, and the fewest it can do with. */
interface Measures {
  readonly natural: readonly number[]
  readonly least: readonly number[]
}

const widest = (lines: readonly string[]): number => Math.max(0, ...lines.map(columns))

function measure({ columns: heads, rows }: Table, pen: Pen): Measures {
  const texts = (at: number, room: number): string[] => [
    ...wrap(heads[at]?.title ?? '', room),
    ...rows.flatMap(({ cells }) => (cells[at] ? cellLines(cells[at], room, pen) : [])),
  ]
  const natural = heads.map((_, at) => widest(texts(at, wide)))
  const words = (at: number) => texts(at, wide).flatMap((line) => line.split(' '))
  // Below a mark the further lines of its words are indented.
  const beside = (at: number) => (rows.some(({ cells }) => cells[at]?.kind === 'mark') ? 2 : 0)
  const least = heads.map(({ width }, at) =>
    Math.min(natural[at] ?? 0, Math.max(comfortable[width], widest(words(at)) + beside(at))),
  )
  return { natural, least }
}

const isNumeric = ({ rows }: Table, at: number): boolean =>
  rows.every(({ cells }) => cells[at]?.kind === 'number' || cells[at]?.kind === 'none')

/** Cells beside each other, each broken into its lines. */
function beside(
  cells: readonly (readonly string[])[],
  widths: readonly number[],
  sides: readonly ('left' | 'right')[],
): string[] {
  const height = Math.max(...cells.map((lines) => lines.length))
  return Array.from({ length: height }, (_, line) =>
    cells
      .map((lines, at) => pad(lines[line] ?? '', widths[at] ?? 0, sides[at]))
      .join(' '.repeat(between))
      .trimEnd(),
  )
}

function grid(table: Table, widths: readonly number[], pen: Pen): string[] {
  const sides = table.columns.map((_, at) => (isNumeric(table, at) ? 'left' : 'right'))
  const heads = table.columns.map(({ title }, at) =>
    wrap(title, widths[at] ?? 0).map((line) => paint(line, 'bold', pen)),
  )
  const rule = widths.map((width) => '─'.repeat(width)).join(' '.repeat(between))
  const row = ({ cells }: Row) =>
    beside(
      cells.map((cell, at) => cellLines(cell, widths[at] ?? 0, pen)),
      widths,
      sides,
    )
  return [...beside(heads, widths, sides), paint(rule, 'faint', pen), ...table.rows.flatMap(row)]
}

/** A value after its name, or below it when the name takes too much room. */
function named(title: string, cell: Cell, width: number, pen: Pen): string[] {
  const label = `${safe(title)}:`
  const room = width - columns(label) - 1
  if (room < width / 2) {
    return [
      ...wrap(label, width).map((line) => paint(line, 'faint', pen)),
      ...indent(cellLines(cell, width - 2, pen)),
    ]
  }
  const [first = '', ...more] = cellLines(cell, room, pen)
  return [`${paint(label, 'faint', pen)} ${first}`, ...indent(more, columns(label) + 1)]
}

/** Each row below the other, its cells under what names it: for narrow terminals and long sentences. */
function stack({ columns: heads, rows }: Table, width: number, pen: Pen): string[] {
  const name = Math.max(
    0,
    heads.findIndex(({ header }) => header),
  )
  return rows.flatMap(({ cells }) => [
    ...(cells[name] ? cellLines(cells[name], width, pen) : []),
    ...cells.flatMap((cell, at) =>
      at === name || cell.kind === 'none' ? [] : indent(named(heads[at]?.title ?? '', cell, width - 2, pen)),
    ),
    '',
  ])
}

/** A table in columns when it fits, else its rows below each other. */
export function tableLines(whole: Table, width: number, pen: Pen): string[] {
  const table = shownTable(whole)
  const { natural, least } = measure(table, pen)
  const widths = fitted(natural, least, width - between * (natural.length - 1))
  return widths ? grid(table, widths, pen) : stack(table, width, pen).slice(0, -1)
}
