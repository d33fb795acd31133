/** The content of a report in one language, independent of format: HTML, workbook, CSV, JSON and Markdown render the same document. */
import type { ValueFlag } from '../../core/files/choices.ts'
import type { Numeral } from '../../core/shape/shape.ts'
import type { Language } from '../../core/text.ts'
import type { Dataset } from './dataset.ts'
import type { Drawing } from './drawing.ts'

export interface Document {
  readonly kind: string
  readonly language: Language
  /** The subject of the report: the name of a unit or branch, or the whole country. */
  readonly title: Passage
  /** The kind of report and its period, such as "Action plan 2022–2025". */
  readonly subtitle: string
  /** One or two sentences that introduce the report to a new reader. */
  readonly about: string
  /** The as-of date of the report, `YYYY-MM-DD`. */
  readonly asOf: string
  /** The footer of each page and sheet: as-of date, revision of the plans, version of toimi. */
  readonly footer: string
  /** Warnings for each page and sheet: that the data are fictitious, that internal items are shown. */
  readonly banners: readonly string[]
  /** The marks used in the document and their meanings. */
  readonly legend: readonly Meaning[]
  /** The origin of the report: sources, revision, version of toimi, and what was left out. */
  readonly provenance: readonly Fact[]
  readonly sections: readonly Section[]
  /** The same facts as datasets, the main one first; CSV writes these. Absent: CSV writes one row per cell of the tables. */
  readonly data?: readonly Dataset[]
}

/** A mark and its meaning. */
export interface Meaning {
  readonly mark: MarkCell
  readonly meaning: string
}

/** A heading and the content below it. Its id is unique in the document and stable over the years, so that it can be cited. */
export interface Section {
  readonly id: string
  /** The kind of subject, shown before the title: "Goal", "Indicator". */
  readonly about?: string
  readonly title: Passage
  readonly blocks: readonly Block[]
  readonly sections?: readonly Section[]
  /** Prints on its own page, in this orientation. */
  readonly sheet?: 'portrait' | 'landscape'
  /** Its inner sections have the same content in different languages and are laid out side by side. */
  readonly beside?: true
  /** The language of the section, if not the document's. */
  readonly language?: Language
}

export type Block = Paragraph | Facts | Table | Figure

/** A text, written by people or by toimi. */
export interface Passage {
  /** A label by toimi before the text: `Lähde:`, `2023:`, `T2.1`. */
  readonly lead?: string
  readonly text: string
  /** The language of the text, if not the document's; every format shows it beside the text. */
  readonly language?: Language
  /** A remark about the text: that the wording is not official, or whose goal it is. */
  readonly note?: string
}
interface Paragraph {
  readonly kind: 'paragraph'
  readonly passage: Passage
  /** A notice by toimi about the data; formats emphasise it. */
  readonly notice?: true
}
/** A short list of labelled values. */
export interface Facts {
  readonly kind: 'facts'
  readonly facts: readonly Fact[]
  /** Each value is shown in its own box on the page. */
  readonly boxes?: true
}
export interface Fact {
  readonly label: string
  readonly cell: Cell
}

/** A table with at least one row. */
export interface Table {
  readonly kind: 'table'
  /** Unique in the document. */
  readonly id: string
  readonly caption: string
  /** The family of the table: tables of one family have the same columns and share one sheet of a workbook. */
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
  /** The full form of an abbreviated title. */
  readonly about?: string
  /** The unit of measure of the column, if all its numbers share one. */
  readonly unitOfMeasure?: string
  /** The width of the content: narrow for numbers and marks, medium for names, wide for sentences. */
  readonly width: 'narrow' | 'medium' | 'wide'
  /** Its cells are the headers of their rows. */
  readonly header?: true
  /** Repeats the heading above the table; shown only where tables of a family are combined. */
  readonly context?: true
}
export interface Row {
  readonly cells: readonly Cell[]
  /** A heading for the rows that follow it. */
  readonly group?: true
}

/** The content of a cell. `gap`: a value is missing, with the reason if known; `none`: no value belongs here. */
export type Cell = TextCell | NumberCell | DayCell | PeriodCell | MarkCell | ListCell | GapCell | NoneCell

export interface TextCell {
  readonly kind: 'text'
  readonly passage: Passage
  /** The id of the section of this document that the text links to. */
  readonly link?: string
  /** Literal text to be typed as shown, such as a command. */
  readonly code?: true
}
export interface NumberCell {
  readonly kind: 'number'
  /** The exact number. `decimals` says how many decimals are shown; absent: as many as written. */
  readonly numeral: Numeral
  readonly decimals?: number
  readonly unitOfMeasure?: string
  /** A computed quotient: its last digits are not from the plan and may be rounded. */
  readonly quotient?: true
  /** The numerator and denominator of the number, if they are shown beside it. */
  readonly terms?: readonly [Numeral, Numeral]
  /** Qualifications of the number: provisional, estimated, or a break in the series. */
  readonly flags?: readonly ValueFlag[]
  /** Texts shown beside the number, such as "3 of 5 units". */
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
/** A missing value. */
export interface GapCell {
  readonly kind: 'gap'
  readonly passage: Passage
  /** The passage gives the reason why the value is missing. */
  readonly isReason?: true
  /** Space to fill in on paper: a number of lines, or a tick box before the text. */
  readonly room?: number | 'tick'
}
export interface NoneCell {
  readonly kind: 'none'
}

/** A state, shown by word, shape and colour together. */
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

/** A drawing of data that a table also shows. Its title and description are its text alternative. */
export interface Figure {
  readonly kind: 'figure'
  readonly id: string
  readonly title: string
  /** The content of the drawing in sentences. */
  readonly description: string
  /** The unit of measure of its numbers. */
  readonly unitOfMeasure?: string
  readonly drawing: Drawing
}
