import { text } from './document/cells.ts'
import type { Column } from './document/document.ts'
import type { ColumnOf } from './document/table.ts'
import type { Material } from './material.ts'
import { unitName } from './names.ts'
import { nouns } from './vocabulary.ts'

/** The column that says of which unit a row is, by the name of the unit whose id `of` gives. */
export const unitColumn = <T>(
  material: Material,
  of: (row: T) => string,
  more: Pick<Column, 'context' | 'header'> = {},
): ColumnOf<T> => ({
  title: nouns.unit,
  width: 'medium',
  ...more,
  cell: (row) => text(unitName(of(row), material)),
})
