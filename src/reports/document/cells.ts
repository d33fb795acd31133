/** Short ways of writing the cells and passages of a document. */
import { type Language, pick, t, type Words } from '../../core/text.ts'
import type {
  Block,
  Cell,
  Fact,
  GapCell,
  ListCell,
  Mark,
  MarkCell,
  NoneCell,
  NumberCell,
  Passage,
  TextCell,
} from './document.ts'

/** A line break in a paragraph comes from the width of its author's editor; one before an item of a list is meant. */
const joined = (text: string): string =>
  text.replace(/(?<=\S) *\n(?=\S)(?!(?:[-–•*]|\p{L}\)|\d+[.)]) )/gu, ' ').trim()

const older = t(
  'käännös voi olla vanhentunut',
  'översättningen kan vara föråldrad',
  'the translation may be out of date',
)

/** What people wrote, in the language of the reader or else as it is; undefined when nobody wrote it. */
export function passage(words: Words | undefined, language: Language): Passage | undefined {
  const shown = pick(words, language)
  return (
    shown && {
      text: joined(shown.text),
      ...(shown.language !== language && { language: shown.language }),
      ...(shown.isOlder && { note: older[language] }),
    }
  )
}

/** The title that people wrote, in the language of the reader or else as it is; the id where nobody wrote one. */
export const titleOrId = (title: Words | undefined, id: string, language: Language): Passage =>
  passage(title, language) ?? { text: id }

const asPassage = (words: Passage | string): Passage => (typeof words === 'string' ? { text: words } : words)

export const text = (words: Passage | string, link?: string): TextCell => ({
  kind: 'text',
  passage: asPassage(words),
  ...(link !== undefined && { link }),
})
export const gap = (words: Passage | string): GapCell => ({ kind: 'gap', passage: asPassage(words) })
export const none: NoneCell = { kind: 'none' }
export const mark = (name: Mark, words: string): MarkCell => ({ kind: 'mark', mark: name, text: words })
export const day = (date: string): Cell => ({ kind: 'day', day: date })
export const period = (name: string): Cell => ({ kind: 'period', period: name })

/** How many there are of something. */
export const count = (many: number, more: Partial<NumberCell> = {}): NumberCell => ({
  kind: 'number',
  numeral: String(many),
  ...more,
})

/** Several things in one cell; one is itself, none is nothing. */
export function list(items: readonly Cell[]): Cell {
  const [first, second] = items
  if (!first) return none
  return second ? ({ kind: 'list', items } satisfies ListCell) : first
}

/** A passage as a cell; nothing when nobody wrote it. */
export const textOrNone = (words: Passage | undefined): Cell => (words ? text(words) : none)

/** A fact, when there is something to tell. */
export const fact = (label: string, cell: Cell | undefined): Fact[] =>
  !cell || cell.kind === 'none' ? [] : [{ label, cell }]

/** Facts as a block, when there are any. */
export const facts = (all: readonly Fact[]): Block[] =>
  all.length > 0 ? [{ kind: 'facts', facts: all }] : []

/** A paragraph, when there are words for it. */
export const paragraph = (words: Passage | string | undefined): Block[] =>
  words === undefined ? [] : [{ kind: 'paragraph', passage: asPassage(words) }]

/** Something toimi must say about the data. */
export const notice = (words: string): Block => ({
  kind: 'paragraph',
  passage: { text: words },
  notice: true,
})
