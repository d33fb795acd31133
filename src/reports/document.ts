/** What a report says, in one reader's language, before it is a page or a workbook. All formats render the same document. */
import type { Numeral } from '../core/shape/shape.ts'
import type { Language } from '../core/text.ts'

export interface Document {
  readonly kind: string
  readonly language: Language
  readonly title: string
  /** What must be said on each page and sheet: that the data are fictitious, that internal items are shown. */
  readonly marks: readonly string[]
  readonly provenance: readonly Fact[]
  readonly sections: readonly Section[]
}

/** A heading and what stands under it. Ids are unique in the document and stay the same over the years: people cite them. */
export interface Section {
  readonly id: string
  readonly title: Passage
  readonly blocks: readonly Block[]
  readonly sections?: readonly Section[]
}

export type Block = Paragraph | Facts | Table | Figure

/** Words of people or of toimi; the language is given when it is not the document's. */
export interface Passage {
  readonly text: string
  readonly language?: Language
}
export interface Paragraph {
  readonly kind: 'paragraph'
  readonly passage: Passage
}
/** A short list of names and values. */
export interface Facts {
  readonly kind: 'facts'
  readonly facts: readonly Fact[]
}
export interface Fact {
  readonly label: string
  readonly cell: Cell
}
export interface Table {
  readonly kind: 'table'
  /** Unique in the document; names the sheet and the table in a workbook. */
  readonly id: string
  readonly caption: string
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly Cell[])[]
}
export interface Column {
  readonly title: string
  /** How wide its content is: numbers and marks, names, or sentences. */
  readonly width: 'narrow' | 'medium' | 'wide'
  /** The column whose cells name their rows. */
  readonly header?: true
}

/** What stands in a cell. An empty cell says why it is empty. */
export type Cell =
  | { readonly kind: 'text'; readonly text: string; readonly language?: Language; readonly link?: string }
  | {
      readonly kind: 'number'
      /** The exact digits; how many are shown is `decimals`, as many as written when not given. */
      readonly numeral: Numeral
      readonly decimals?: number
      readonly unitOfMeasure?: string
      /** What must stand beside the number: "3 of 5 units", "provisional". */
      readonly notes?: readonly string[]
    }
  | { readonly kind: 'day'; readonly day: string }
  | { readonly kind: 'mark'; readonly mark: Mark; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly Cell[] }
  | { readonly kind: 'gap'; readonly text: string }

/** States that are told by word, shape and colour together. */
export type Mark = 'filled' | 'explained' | 'missing' | 'waived' | 'not-applicable' | 'good' | 'fair' | 'bad' | 'neutral' | 'covered'

/** A drawing of numbers that also stand in a table: the values of an indicator over time. */
export interface Figure {
  readonly kind: 'figure'
  readonly id: string
  readonly title: string
  /** What the drawing shows, in a sentence, for those who cannot see it. */
  readonly description: string
  readonly series: readonly Series[]
  readonly unitOfMeasure?: string
  readonly decimals?: number
}
/** Values in the order of time. A period without a value stays, as a gap. */
export interface Series {
  readonly role: 'baseline' | 'target' | 'actual'
  readonly title: string
  readonly points: readonly { readonly period: string; readonly numeral?: Numeral; readonly note?: string }[]
}
