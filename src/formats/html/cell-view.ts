/** Cells as the templates take them: every field is there, every number is a text. */
import { inLanguage } from '../../core/files/choices.ts'
import type { Language } from '../../core/text.ts'
import type { Cell, Passage } from '../../reports/document/document.ts'
import { looks } from '../marks.ts'
import { besides, shownCell, shownNumber } from '../shown.ts'

/** Words, with what must be said of them. */
export interface PassageView {
  readonly lead: string
  readonly text: string
  /** Empty where the words are in the language of the page. */
  readonly lang: string
  readonly foreign: string
  readonly note: string
  readonly link: string
}
/** A cell as the templates of pages take it. */
export interface CellView {
  readonly items: readonly CellView[]
  /** The symbol before the words, and its colour by name; empty where there is none. */
  readonly shape: string
  readonly tone: string
  readonly isGap: boolean
  /** Lines to write on by hand. */
  readonly lines: readonly number[]
  readonly isTick: boolean
  /** Words that belong on one line: a number, a day, a period. */
  readonly isFixed: boolean
  readonly main: PassageView
  readonly besides: readonly PassageView[]
}

/** A passage as the templates take it. */
export const passageView = (
  { lead, text, language: of, note }: Passage,
  language: Language,
  link = '',
): PassageView => ({
  lead: lead ?? '',
  text,
  lang: of ?? '',
  foreign: of ? inLanguage[of][language] : '',
  note: note ?? '',
  link,
})

const fixed: readonly Cell['kind'][] = ['number', 'day', 'period']

/** The lines of the room that a gap leaves for handwriting. */
const linesOf = (cell: Cell): number[] =>
  cell.kind === 'gap' && typeof cell.room === 'number'
    ? Array.from({ length: cell.room }, (_, at) => at + 1)
    : []

/** A cell for the templates, with its words in a language. */
export function cellView(cell: Cell, language: Language): CellView {
  const plain = {
    items: [],
    shape: '',
    tone: '',
    isGap: cell.kind === 'gap',
    lines: linesOf(cell),
    isTick: cell.kind === 'gap' && cell.room === 'tick',
    isFixed: fixed.includes(cell.kind),
    besides: [],
  }
  const main = passageView({ text: cell.kind === 'list' ? '' : shownCell(cell, language) }, language)
  if (cell.kind === 'list')
    return { ...plain, main, items: cell.items.map((item) => cellView(item, language)) }
  if (cell.kind === 'text') return { ...plain, main: passageView(cell.passage, language, cell.link) }
  if (cell.kind === 'gap') return { ...plain, main: passageView(cell.passage, language) }
  const look = 'mark' in cell && cell.mark ? looks[cell.mark] : { shape: '', tone: '' }
  if (cell.kind !== 'number') return { ...plain, ...look, main }
  const beside = besides(cell, language).map((each) => passageView(each, language))
  return {
    ...plain,
    ...look,
    main: passageView({ text: shownNumber(cell, language) }, language),
    besides: beside,
  }
}
