import type { Language, Text } from '../../core/text.ts'
import type { Cell, Column, Family, Table } from './document.ts'

/** A column of a table about things of a kind: its head, and what it says of one of them. */
export interface ColumnOf<T> extends Omit<Column, 'title' | 'about'> {
  readonly title: Text
  readonly about?: Text
  cell(item: T): Cell
}

/** What a table is called, in the document and among its like. */
export interface Heading {
  readonly id: string
  readonly caption: Text
  /** The id and title of the sheet that its like share; not given: it has no like. */
  readonly family?: Family
}

/** A table with one row for each item; none when there are no items. */
export function tableOf<T>(
  heading: Heading,
  columns: readonly ColumnOf<T>[],
  items: readonly T[],
  language: Language,
): Table[] {
  if (items.length === 0) return []
  const caption = heading.caption[language]
  return [
    {
      kind: 'table',
      id: heading.id,
      caption,
      family: heading.family ?? { id: heading.id, title: caption },
      columns: columns.map(({ cell: _, title, about, ...column }) => ({
        ...column,
        title: title[language],
        ...(about && { about: about[language] }),
      })),
      rows: items.map((item) => ({ cells: columns.map(({ cell }) => cell(item)) })),
    },
  ]
}
