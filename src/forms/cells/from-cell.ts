/** From a cell of a workbook to a value of a plan. Total: every content of a cell gives a value, nothing, or a problem; none is guessed. */
import type { Kind } from '../../core/files/choices.ts'
import type { Shape } from '../../core/shape/shape.ts'
import { type Language, t } from '../../core/text.ts'
import type { PlainValue, RawValue } from '../../core/workbook.ts'
import { type ChoiceOption, itemsOf, readAnswer, readChoice } from './choice.ts'
import { readDay } from './day.ts'
import { readNumber } from './number.ts'
import { readPeriod } from './period.ts'
import { type CellReading, nothing, reads, unclear } from './reading.ts'
import { cleaned, readLine, readWords } from './text.ts'

export type { ChoiceOption } from './choice.ts'
export type { CellProblem, CellReading } from './reading.ts'

/** The description of what a cell should contain. */
export interface Slot {
  readonly shape: Shape
  /** The way to the field in its row, such as `schedule.end`. */
  readonly path?: readonly string[]
  /** The language of its texts and of the person who filled it in. */
  readonly language: Language
  /** For the value of an indicator: the indicator's kind, if known. */
  readonly kind?: Kind | undefined
  /** The unit of measure that may follow a number; `%` for percentages. */
  readonly unitOfMeasure?: string | undefined
  /** The accepted ids with their labels; absent: the values of a closed choice, else any id. */
  readonly items?: readonly ChoiceOption[]
}

type Say = (value: PlainValue, slot: Slot) => CellReading

const number: Say = (value, { language, unitOfMeasure }) => readNumber(value, { language, unitOfMeasure })
const words: Say = (value, { language }) => readWords(value, language)
const line: Say = (value, { language, items }) =>
  items ? readChoice(value, items, language) : readLine(value, language)

/** A text as the value of an indicator: a map with one language. */
const wordsValue: Say = (value, { language }) => {
  const said = readWords(value, language)
  return said.kind === 'value' ? reads({ [language]: said.value }) : said
}

/** The value of an indicator without a kind: a number, a boolean, else a text. */
const anyValue: Say = (value, slot) => {
  if (value.kind === 'boolean') return readAnswer(value)
  const said = number(value, slot)
  return said.kind === 'problem' && said.problem.code === 'cell-not-number' ? wordsValue(value, slot) : said
}

const numberKinds: ReadonlySet<Kind> = new Set(['number', 'count', 'money', 'percent', 'scale'])

const pointValue: Say = (value, slot) => {
  const { kind } = slot
  if (kind === undefined) return anyValue(value, slot)
  if (kind === 'text') return wordsValue(value, slot)
  const unitOfMeasure = kind === 'percent' ? '%' : slot.unitOfMeasure
  return numberKinds.has(kind) ? number(value, { ...slot, unitOfMeasure }) : readAnswer(value)
}

/** The separator of the items of a list in one cell: `;` or a line break; a comma too where none of them can have one inside. */
function separatorOf(of: Shape, { items, language }: Slot): RegExp {
  const known = items ?? (of.kind === 'choice' ? itemsOf(of.of, language) : undefined)
  const isCommaFree = known ? known.every(({ label }) => !label.includes(',')) : of.kind === 'ref'
  return isCommaFree ? /\s*[;,\n]\s*/ : /\s*[;\n]\s*/
}

/** The items of a list in one cell; if some are problems, the first of these. */
const list: Say = (value, slot) => {
  const of = slot.shape.kind === 'list' ? (slot.shape.of as Shape) : slot.shape
  if (value.kind !== 'text' && value.kind !== 'hyperlink') {
    const one = sayIt(value, { ...slot, shape: of })
    return one.kind === 'value' ? reads([one.value]) : one
  }
  const said = cleaned(value.text)
    .split(separatorOf(of, slot))
    .map((text) => sayIt({ kind: 'text', text }, { ...slot, shape: of }))
  const values = said.flatMap((each) => (each.kind === 'value' ? [each.value] : []))
  return said.find(({ kind }) => kind === 'problem') ?? (values.length > 0 ? reads(values) : nothing)
}

/** The problem of a cell for a value with parts of its own. */
const tooMuch: Say = () =>
  unclear(
    'cell-too-small',
    t(
      'Tällä tiedolla on osia, eikä se mahdu yhteen soluun.',
      'Uppgiften har delar och ryms inte i en cell.',
      'This has parts of its own and does not fit in one cell.',
    ),
    t(
      'Anna sen osat omissa sarakkeissaan.',
      'Ange delarna i egna kolumner.',
      'Give its parts in columns of their own.',
    ),
  )

/** The reader of a cell, by the kind of shape expected. */
const byShape: Readonly<Record<Shape['kind'], Say>> = {
  words,
  line,
  id: line,
  ref: line,
  choice: (value, { shape, items, language }) =>
    readChoice(value, items ?? (shape.kind === 'choice' ? itemsOf(shape.of, language) : []), language),
  numeral: number,
  version: number,
  period: (value, { path }) => readPeriod(value, path?.[0] === 'schedule'),
  date: readDay,
  flag: readAnswer,
  value: pointValue,
  list,
  map: tooMuch,
  record: tooMuch,
}

const sayIt: Say = (value, slot) => byShape[slot.shape.kind](value, slot)

const brokenFormula = (code: string): CellReading =>
  unclear(
    'cell-error',
    t(
      `Solussa on Excelin virhe: ${code}`,
      `I cellen står ett fel från Excel: ${code}`,
      `The cell holds an error of Excel: ${code}`,
    ),
    t(
      'Korjaa kaava, tai kirjoita soluun arvo kaavan tilalle.',
      'Rätta formeln, eller skriv ett värde i stället för den.',
      'Fix the formula, or type a value in its place.',
    ),
  )

const notReckoned = unclear(
  'cell-formula-without-result',
  t(
    'Solussa on kaava, jonka tulosta ei ole tallennettu.',
    'I cellen står en formel vars resultat inte har sparats.',
    'The cell holds a formula whose result has not been saved.',
  ),
  t(
    'Avaa työkirja Excelissä ja tallenna se, tai kirjoita soluun arvo.',
    'Öppna arbetsboken i Excel och spara den, eller skriv ett värde i cellen.',
    'Open the workbook in Excel and save it, or write a value in the cell.',
  ),
)

/** The value, nothing, or the problem that a cell gives for its slot. A formula counts by its saved result, a link by its text. */
export function fromCell(raw: RawValue | undefined, slot: Slot): CellReading {
  if (raw === undefined) return nothing
  const value = raw.kind === 'formula' ? raw.result : raw
  if (!value) return notReckoned
  return value.kind === 'error' ? brokenFormula(value.code) : sayIt(value, slot)
}
