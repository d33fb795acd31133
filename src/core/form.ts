/** A workbook that people fill in, before it has bytes: forms make it of a plan, formats make a file of it. */
import type { Language } from './text.ts'

/** The content of a cell of a form as made. */
export type FormCell =
  | { readonly kind: 'empty' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number; readonly decimals: number }
  /** `YYYY-MM-DD`. */
  | { readonly kind: 'day'; readonly day: string }

export interface FormColumn {
  /** The key in the hidden row, which identifies the column even when it is moved: `goals.title.fi`. */
  readonly key: string
  readonly head: string
  /** Shown when the cell is chosen. */
  readonly help: string
  /** In characters. */
  readonly width: number
  /** The type of the cells: a `text` stays as typed. */
  readonly takes: 'text' | 'number' | 'day'
  /** The name of the list of choices. */
  readonly choices?: string
  /** Whether people may choose only from the choices. */
  readonly closed: boolean
  readonly locked: boolean
  /** Whether a row that has anything in it is to have something here. */
  readonly wanted: boolean
  /** The column, counted from 0, that makes this one needless when it is filled. */
  readonly unless?: number
  /** The values of another column, counted from 0, with which this one is needless; `''`: nothing stands there. */
  readonly except?: { readonly at: number; readonly values: readonly string[] }
}

/** Rows of one kind of thing below a hidden row of keys and a row of heads. */
export interface FormTable {
  readonly id: string
  readonly title: string
  /** The row of the keys, counted from 1; the heads follow it, then the rows. */
  readonly top: number
  readonly columns: readonly FormColumn[]
  readonly rows: readonly (readonly FormCell[])[]
  /** Empty rows for what is new. */
  readonly spare: number
}

export interface FormSheet {
  readonly name: string
  readonly title: string
  readonly about: readonly string[]
  readonly tables: readonly FormTable[]
}

/** The choices of a column: labels and their ids. */
export interface FormList {
  readonly name: string
  readonly items: readonly { readonly id: string; readonly label: string }[]
  /** There when the labels follow what people write in a table. */
  readonly live?: LiveLabels
}

/** Rows that are called by the first of some columns that is filled, one below the other; those of `fixed` keep their labels. */
export interface LiveLabels {
  readonly sheet: string
  /** Counted from 1. */
  readonly columns: readonly number[]
  readonly first: number
  readonly last: number
  /** The items, counted from 0, whose labels do not follow: two are called the same. */
  readonly fixed: readonly number[]
}

/** A gap and the cell to fill in; without a cell: the field has none of its own. */
export interface FormGap {
  readonly where: string
  readonly text: string
  readonly sheet: string
  readonly cell?: string
}

export interface Form {
  readonly language: Language
  readonly title: string
  /** The name of the unit. */
  readonly subject: string
  readonly asOf: string
  readonly footer: string
  readonly banners: readonly string[]
  readonly guide: { readonly name: string; readonly parts: readonly GuidePart[] }
  readonly sheets: readonly FormSheet[]
  readonly gaps: {
    readonly name: string
    readonly title: string
    readonly about: readonly string[]
    readonly heads: readonly string[]
    readonly rows: readonly FormGap[]
  }
  readonly lists: readonly FormList[]
  /** The data that `import` needs, as pairs of name and value. */
  readonly memory: readonly (readonly [name: string, value: string])[]
  /** The heading of the column that lists what a row still lacks. */
  readonly lacking: string
}

/** A part of the guide sheet: a heading, then lines. */
export interface GuidePart {
  readonly heading: string
  readonly lines: readonly GuideLine[]
}

/** A line of advice: what it is about, and the advice. */
export interface GuideLine {
  readonly label: string
  readonly text: string
  /** The sheet that the label leads to. */
  readonly sheet?: string
}

/** The names of the sheets that people do not see. */
export const hiddenSheets = { memory: '~toimi', lists: '~lists' } as const

/** The number of columns before those of the fields: ids, and what a row still lacks. */
export const columnsBefore = 2

/** The first and the last row of a table in which people write. */
export const rowsOf = ({ top, rows, spare }: Pick<FormTable, 'top' | 'rows' | 'spare'>) => ({
  first: top + 2,
  last: top + 1 + rows.length + spare,
})
