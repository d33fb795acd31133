/** The values of indicators as cells: worked out exactly, in the unit of measure of the indicator. */
import { amountOf, toBig } from '../core/amount.ts'
import { truths } from '../core/answers.ts'
import { valueFlags } from '../core/files/choices.ts'
import type { Point } from '../core/files/unit-plan.ts'
import type { FullIndicator } from '../core/indicator.ts'
import { equal, showNumeral, toNumeral } from '../core/numerals.ts'
import type { Numeral } from '../core/shape/shape.ts'
import { t } from '../core/text.ts'
import { gap, passage, text } from './document/cells.ts'
import type { Cell, NumberCell, Passage } from './document/document.ts'
import type { Material } from './material.ts'

/** What has to be known of an indicator to read its values. */
export type Measuring = Pick<FullIndicator, 'kind' | 'unitOfMeasure' | 'decimals' | 'scale'>
type Reckoned = Pick<NumberCell, 'numeral' | 'quotient' | 'terms'>

/** The number of a point in the unit of measure of its indicator, with the terms it follows from; undefined when there is none. */
function reckon(point: Point, indicator: Measuring, { workspace }: Material): Reckoned | undefined {
  const amount = amountOf(point, indicator, workspace.shared?.content.dimensions)
  if (!amount) return undefined
  const { numerator, denominator } = point
  const terms = numerator !== undefined && denominator !== undefined && ([numerator, denominator] as const)
  // What was written as a number keeps its digits: 19.0 is not 19.
  const asIs = amount.under === '1' && amount.factor === '1'
  return {
    numeral: asIs ? amount.over : toNumeral(toBig(amount)),
    ...(amount.under !== '1' && { quotient: true }),
    ...(terms && { terms }),
  }
}

/** With how many decimals a number is shown: as the indicator says, a quotient with one; else as written. */
function decimalsOf({ decimals }: Measuring, { terms }: Reckoned): number | undefined {
  if (decimals !== undefined) return Number(decimals)
  return terms ? 1 : undefined
}

/** The step of a scale that a number stands for, in words. */
const levelNotes = (numeral: Numeral, { scale }: Measuring, { language }: Material): Passage[] =>
  (scale ?? [])
    .filter((level) => equal(level.value, numeral))
    .flatMap(({ title }) => passage(title, language) ?? [])

/** A number that was written in another unit of measure, as it was written. */
const asWritten = ({ value, unitOfMeasure }: Point, { language }: Material): string =>
  `${showNumeral(String(value), language)}\u00a0${unitOfMeasure}`

function numberCell(point: Point, reckoned: Reckoned, indicator: Measuring, material: Material): NumberCell {
  const converted = !reckoned.terms && reckoned.numeral !== point.value
  const notes = [
    ...levelNotes(reckoned.numeral, indicator, material),
    ...(converted ? [{ text: asWritten(point, material) }] : []),
  ]
  const decimals = decimalsOf(indicator, reckoned)
  return {
    kind: 'number',
    ...reckoned,
    ...(decimals !== undefined && { decimals }),
    ...(point.flags && { flags: point.flags }),
    ...(notes.length > 0 && { notes }),
  }
}

/** A value that is not a number: yes or no, words, or a number that cannot be turned into the indicator's unit of measure. */
function wordsOf(point: Point, material: Material): Passage | undefined {
  const { value } = point
  if (typeof value === 'boolean') return { text: truths[`${value}`][material.language] }
  return typeof value === 'string' ? { text: asWritten(point, material) } : passage(value, material.language)
}

const noValue = t('ei arvoa', 'inget värde', 'no value')

/** A value of an indicator as a cell. */
export function valueCell(point: Point, indicator: Measuring, material: Material): Cell {
  const reckoned = reckon(point, indicator, material)
  if (reckoned) return numberCell(point, reckoned, indicator, material)
  const words = wordsOf(point, material)
  if (!words) return gap(noValue[material.language])
  const note = (point.flags ?? []).map((flag) => valueFlags[flag][material.language]).join(', ')
  return text({ ...words, ...(note && { note }) })
}
