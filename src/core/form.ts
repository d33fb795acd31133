/** A workbook that people fill in, before it has bytes: forms make it of a plan, formats make a file of it. */
import type { Language } from './text.ts'

/** What stands in a cell before anybody has typed there. */
export type FormCell =
  | { readonly kind: 'empty' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number; readonly decimals: number }
  /** `YYYY-MM-DD`. */
  | { readonly kind: 'day'; readonly day: string }

export interface FormColumn {
  /** What the hidden row of keys says, by which the column is known again wherever it is moved: `goals.title.fi`. */
  readonly key: string
  readonly head: string
  /** Shown when the cell is chosen. */
  readonly help: string
  /** In characters. */
  readonly width: number
  /** How what is typed is taken: a text stays as typed. */
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

/** What a column lets people choose from: labels, and the ids they stand for. */
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

/** What is missing, and the cell where it belongs; none: it has no cell of its own. */
export interface FormGap {
  readonly where: string
  readonly text: string
  readonly sheet: string
  readonly cell?: string
}

export interface Form {
  readonly language: Language
  readonly title: string
  /** Whose plan it is. */
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
  /** What `import` has to know, by name. */
  readonly memory: readonly (readonly [name: string, value: string])[]
  /** The head of the column that tells what a row still lacks. */
  readonly lacking: string
}

/** A stretch of the sheet that tells how to fill in the others: a heading, then lines. */
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

/** The column of the ids, and of what a row still lacks: they stand before those of the fields. */
export const columnsBefore = 2

/** The first and the last row of a table in which people write. */
export const rowsOf = ({ top, rows, spare }: Pick<FormTable, 'top' | 'rows' | 'spare'>) => ({
  first: top + 2,
  last: top + 1 + rows.length + spare,
})
