/** What a report says, in one reader's language, before it is a page or a workbook. All formats render the same document. */
import type { ValueFlag } from '../core/files/choices.ts'
import type { Numeral } from '../core/shape/shape.ts'
import type { Language } from '../core/text.ts'
import type { Dataset } from './dataset.ts'
import type { Drawing } from './drawing.ts'

export interface Document {
  readonly kind: string
  readonly language: Language
  /** Whom or what it is about: a unit, a branch, the whole country. */
  readonly title: Passage
  /** What it is: an action plan of such and such years. */
  readonly subtitle: string
  /** What it tells, in a sentence or two, for someone who meets it for the first time. */
  readonly about: string
  /** The day as of which it tells, `YYYY-MM-DD`. */
  readonly asOf: string
  /** What stands at the foot of each page and sheet: the day, the revision of the plans, the tool. */
  readonly footer: string
  /** What must be said on each page and sheet: that the data are fictitious, that internal items are shown. */
  readonly banners: readonly string[]
  /** Each mark that is used, and what it means. */
  readonly legend: readonly Meaning[]
  /** What it was made from, by what, and what was left out. */
  readonly provenance: readonly Fact[]
  readonly sections: readonly Section[]
  /** The same facts for programs: what CSV gives, the main ones first. None: there each cell of the tables has a row. */
  readonly data?: readonly Dataset[]
}

/** What a mark means. */
export interface Meaning {
  readonly mark: MarkCell
  readonly meaning: string
}

/** A heading and what stands under it. Ids are unique in the document and stay the same over the years: people cite them. */
export interface Section {
  readonly id: string
  /** What it is about, said before the title: a goal, an indicator. */
  readonly about?: string
  readonly title: Passage
  readonly blocks: readonly Block[]
  readonly sections?: readonly Section[]
  /** It is printed on paper of its own, turned this way. */
  readonly sheet?: 'portrait' | 'landscape'
  /** The sections inside it say the same in several languages, and stand beside each other. */
  readonly beside?: true
  /** The language it is told in, when that is not the document's. */
  readonly language?: Language
}

export type Block = Paragraph | Facts | Table | Figure

/** Words of people or of toimi. */
export interface Passage {
  /** What toimi says before the words of people: `Lähde:`, `2023:`, `T2.1`. */
  readonly lead?: string
  readonly text: string
  /** The language of the words when it is not the document's; each format says so beside them. */
  readonly language?: Language
  /** What must be said of the words: that a wording is not official, whose goal it is. */
  readonly note?: string
}
interface Paragraph {
  readonly kind: 'paragraph'
  readonly passage: Passage
  /** Said by toimi about the data, and not to be overlooked. */
  readonly notice?: true
}
/** A short list of names and values. */
export interface Facts {
  readonly kind: 'facts'
  readonly facts: readonly Fact[]
  /** Each is a box of its own on the page. */
  readonly boxes?: true
}
export interface Fact {
  readonly label: string
  readonly cell: Cell
}

/** A table has at least one row. */
export interface Table {
  readonly kind: 'table'
  /** Unique in the document. */
  readonly id: string
  readonly caption: string
  /** Tables of one family have the same columns. A workbook puts them together on one sheet of this name. */
  readonly family: Family
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
}
export interface Family {
  readonly id: string
  readonly title: string
}
export interface Column {
  readonly title: string
  /** What an abbreviated title stands for. */
  readonly about?: string
  /** What the numbers below are in, where it is the same for all of them. */
  readonly unitOfMeasure?: string
  /** How wide its content is: numbers and marks, names, or sentences. */
  readonly width: 'narrow' | 'medium' | 'wide'
  /** The column whose cells name their rows. */
  readonly header?: true
  /** The heading above the table says it already; it is told where tables of a family are put together. */
  readonly context?: true
}
export interface Row {
  readonly cells: readonly Cell[]
  /** The row heads those that follow it. */
  readonly group?: true
}

/** What stands in a cell. What is missing says why; `none` is where nothing belongs. */
export type Cell = TextCell | NumberCell | DayCell | PeriodCell | MarkCell | ListCell | GapCell | NoneCell

export interface TextCell {
  readonly kind: 'text'
  readonly passage: Passage
  /** The id of a section of the document. */
  readonly link?: string
  /** It is meant to be typed as it stands. */
  readonly code?: true
}
export interface NumberCell {
  readonly kind: 'number'
  /** The exact digits; how many are shown is `decimals`, as many as written when not given. */
  readonly numeral: Numeral
  readonly decimals?: number
  readonly unitOfMeasure?: string
  /** It was reckoned by dividing: nobody wrote its last digits, and it may have no last one. */
  readonly quotient?: true
  /** The numerator and denominator the number was reckoned from, where they are told beside it. */
  readonly terms?: readonly [Numeral, Numeral]
  /** What must be known before the number is trusted: that it is provisional, that the series breaks at it. */
  readonly flags?: readonly ValueFlag[]
  /** What else must stand beside the number: "3 of 5 units". */
  readonly notes?: readonly Passage[]
  readonly mark?: Mark
}
export interface DayCell {
  readonly kind: 'day'
  readonly day: string
}
export interface PeriodCell {
  readonly kind: 'period'
  readonly period: string
}
export interface MarkCell {
  readonly kind: 'mark'
  readonly mark: Mark
  readonly text: string
}
export interface ListCell {
  readonly kind: 'list'
  readonly items: readonly Cell[]
}
/** Something belongs here and is not known. */
export interface GapCell {
  readonly kind: 'gap'
  readonly passage: Passage
  /** The passage says why the value is missing; otherwise only that it is. */
  readonly isReason?: true
  /** Room to write it on paper: how many lines, or a box to tick before the words. */
  readonly room?: number | 'tick'
}
export interface NoneCell {
  readonly kind: 'none'
}

/** States that are told by word, shape and colour together. */
export type Mark =
  | 'draft'
  | 'submitted'
  | 'approved'
  | 'monitoring'
  | 'waiting'
  | 'ongoing'
  | 'done'
  | 'stopped'
  | 'covered'
  | 'uncovered'
  | 'missing'
  | 'explained'
  | 'waived'
  | 'complete'
  | 'mostly'
  | 'partly'
  | 'bare'
  | 'achieved'
  | 'on-track'
  | 'behind'
  | 'off-track'
  | 'unjudged'
  | 'late'
  | 'soon'
  | 'silent'

/** A drawing of what also stands in a table. Its title and description are for those, too, who cannot see it. */
export interface Figure {
  readonly kind: 'figure'
  readonly id: string
  readonly title: string
  /** What the drawing shows, in sentences. */
  readonly description: string
  /** What its numbers are in. */
  readonly unitOfMeasure?: string
  readonly drawing: Drawing
}
