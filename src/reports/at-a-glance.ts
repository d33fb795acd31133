/** An indicator in three values: where it started, where it is, where it should be. */
import { showPeriod } from '../core/periods.ts'
import { type Language, t } from '../core/text.ts'
import { none } from './document/cells.ts'
import type { Cell } from './document/document.ts'
import type { Role } from './document/drawing.ts'
import type { ColumnOf } from './document/table.ts'
import type { ValueRow } from './value-table.ts'
import { nouns } from './vocabulary.ts'

/** What the three values are called. */
export const glanceTitles = {
  baseline: nouns.baseline,
  actual: t('Viimeisin toteuma', 'Senaste utfall', 'Latest actual'),
  target: nouns.target,
}
const isKnown = (cell: Cell): boolean => cell.kind === 'number' || cell.kind === 'text'

/** A value with the period it is of; the terms it follows from are told with all its values. */
export function dated(cell: Cell, period: string, language: Language): Cell {
  const when = showPeriod(period, language)
  if (cell.kind === 'number') {
    const { terms: _, notes = [], ...number } = cell
    return { ...number, notes: [{ text: when }, ...notes] }
  }
  if (cell.kind !== 'text') return cell
  const { passage } = cell
  return {
    ...cell,
    passage: { ...passage, note: passage.note === undefined ? when : `${when}, ${passage.note}` },
  }
}

/** The last value of a role; a gap when values are awaited and none is there. */
function lastOf(rows: readonly ValueRow[], role: Role, language: Language): Cell {
  const row = rows.findLast((each) => isKnown(each[role]))
  if (row) return dated(row[role], row.period, language)
  return rows.findLast((each) => each[role].kind === 'gap')?.[role] ?? none
}

/** The columns of the three values, for tables whose rows are indicators. */
export const glances = <T extends { readonly rows: readonly ValueRow[] }>(
  language: Language,
): ColumnOf<T>[] =>
  (['baseline', 'actual', 'target'] as const).map((role) => ({
    title: glanceTitles[role],
    width: 'narrow',
    cell: ({ rows }) => lastOf(rows, role, language),
  }))
