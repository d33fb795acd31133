import { customs } from '../../core/customs.ts'
import type { Numeral } from '../../core/shape/shape.ts'
import { type Language, t } from '../../core/text.ts'
import type { PlainValue } from '../../core/workbook.ts'
import { percentOf } from './number-format.ts'
import { type CellReading, nothing, reads, unclear } from './reading.ts'
import { shown } from './shown.ts'
import { oneLine } from './text.ts'

/** The description of a cell for a number. */
interface NumberPlace {
  readonly language: Language
  /** The unit of measure that may follow the number; `%` also allows a cell with a percentage format. */
  readonly unitOfMeasure?: string | undefined
}

const plainly = t(
  'Kirjoita soluun yksi luku, esimerkiksi 1234,5, tai jätä se tyhjäksi.',
  'Skriv ett enda tal i cellen, till exempel 1234,5, eller lämna den tom.',
  'Write one number in the cell, for example 1234.5, or leave it empty.',
)

function notANumber(value: PlainValue): CellReading {
  const found = shown(value)
  return unclear(
    'cell-not-number',
    t(
      `Tähän kuuluu luku, mutta solussa lukee: ${found.fi}`,
      `Här hör ett tal, men i cellen står: ${found.sv}`,
      `A number belongs here, but the cell says: ${found.en}`,
    ),
    plainly,
  )
}

function twoMeanings(found: string): CellReading {
  const digits = found.replace(/[.,]/, '')
  const [whole, decimals] = found.split(/[.,]/)
  return unclear(
    'cell-number-unclear',
    t(
      `Tämän voi lukea kahdella tavalla: ${found}`,
      `Detta kan läsas på två sätt: ${found}`,
      `This can be read in two ways: ${found}`,
    ),
    t(
      `Kirjoita ${digits}, jos tarkoitat tuhansia, tai ${whole},${decimals}0, jos tarkoitat desimaaleja.`,
      `Skriv ${digits} om du menar tusental, eller ${whole},${decimals}0 om du menar decimaler.`,
      `Write ${digits} if you mean thousands, or ${whole}.${decimals}0 if you mean decimals.`,
    ),
  )
}

const shownAsPercent = (percent: Numeral): CellReading =>
  unclear(
    'cell-percent',
    t(
      `Solussa näkyy ${percent} %, mutta tähän ei kuulu prosenttiluku.`,
      `I cellen syns ${percent} %, men här hör inget procenttal.`,
      `The cell shows ${percent} %, but no percentage belongs here.`,
    ),
    t(
      'Muuta solun muotoiluksi luku ja kirjoita arvo uudelleen.',
      'Ändra cellens format till tal och skriv värdet på nytt.',
      'Change the format of the cell to a number and type the value again.',
    ),
  )

/** Accepted notations of digits, each with its thousands separator: `1 234,5`, `1.234,5`, `1,234.5`. */
const writings: readonly (readonly [form: RegExp, group: string])[] = [
  [/^\d+([.,]\d+)?$/, ''],
  [/^\d{1,3}( \d{3})+([.,]\d+)?$/, ' '],
  [/^\d{1,3}('\d{3})+([.,]\d+)?$/, "'"],
  [/^\d{1,3}(\.\d{3})+,\d+$|^\d{1,3}(\.\d{3}){2,}$/, '.'],
  [/^\d{1,3}(,\d{3})+\.\d+$|^\d{1,3}(,\d{3}){2,}$/, ','],
]

/** Whether a mark before the last three digits can be a thousands or a decimal separator: `1.234`, and in English `1,234`. */
const hasTwoMeanings = (digits: string, language: Language): boolean =>
  /^[1-9]\d{0,2}[.,]\d{3}$/.test(digits) && (digits.includes('.') || customs[language].thousands === ',')

/** The numeral of digits in one of the accepted notations, with a decimal point; undefined: in none of them. */
function numeralOf(digits: string): Numeral | undefined {
  const group = writings.find(([form]) => form.test(digits))?.[1]
  return group === undefined
    ? undefined
    : digits
        .replaceAll(group, '')
        .replace(',', '.')
        .replace(/^0+(?=\d)/, '')
}

/** The characters accepted as a minus sign. */
const minus = /^[\u2212\u2012\u2013\u2010\u2011\ufe63\uff0d-]\s*/

/** A text without the expected unit of measure at its end. */
function withoutUnit(text: string, unitOfMeasure: string | undefined): string {
  const unit = unitOfMeasure?.toLowerCase() ?? ''
  return unit !== '' && text.toLowerCase().endsWith(unit) ? text.slice(0, -unit.length).trimEnd() : text
}

function fromText(
  value: Extract<PlainValue, { readonly text: string }>,
  { language, unitOfMeasure }: NumberPlace,
): CellReading {
  const line = oneLine(value.text)
  if (line === '') return nothing
  const bare = withoutUnit(line, unitOfMeasure)
  const digits = bare.replace(minus, '').replace(/^\+/, '').replaceAll('’', "'")
  if (hasTwoMeanings(digits, language)) return twoMeanings(digits)
  const numeral = numeralOf(digits)
  if (numeral === undefined) return notANumber(value)
  return reads(minus.test(bare) && !/^0(\.0+)?$/.test(numeral) ? `-${numeral}` : numeral)
}

function fromNumber(
  value: Extract<PlainValue, { kind: 'number' }>,
  { unitOfMeasure }: NumberPlace,
): CellReading {
  const percent = percentOf(value)
  if (percent === undefined) return reads(value.numeral)
  return unitOfMeasure === '%' ? reads(percent) : shownAsPercent(percent)
}

/** The numeral in a cell, from a number or from a text that can be read in only one way; else a problem. */
export function readNumber(value: PlainValue, place: NumberPlace): CellReading {
  if (value.kind === 'number') return fromNumber(value, place)
  if (value.kind === 'text' || value.kind === 'hyperlink') return fromText(value, place)
  return notANumber(value)
}
