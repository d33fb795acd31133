import { answerOf } from './answers.ts'
import type { Kind } from './files/choices.ts'
import type { FullIndicator } from './indicator.ts'
import { equal, suggestNumeral } from './numerals.ts'
import type { PointValue } from './shape/shape.ts'
import { type Text, t } from './text.ts'

type Scaled = Pick<FullIndicator, 'scale'>

/** The description of the values of one kind of indicator. */
interface KindValues {
  readonly fits: (value: PointValue, indicator: Scaled) => boolean
  /** The required form of a value, to follow "must be" in a sentence. */
  readonly wanted: (indicator: Scaled) => Text
  /** The likely intended notation of a value that does not fit; undefined: unknown. */
  readonly meant: (found: string) => string | undefined
}

const withoutQuotes = (text: string): string => text.replace(/^[\s“”„»«'"]+|[\s“”„»«'"]+$/g, '')

const numbers: KindValues = {
  fits: (value) => typeof value === 'string',
  wanted: () =>
    t('luku, desimaalit pisteellä', 'ett tal, decimaler med punkt', 'a number, decimals with a point'),
  meant: (found) => suggestNumeral(withoutQuotes(found)),
}

const yesOrNo: KindValues = {
  fits: (value) => typeof value === 'boolean',
  wanted: () => t('true (kyllä) tai false (ei)', 'true (ja) eller false (nej)', 'true (yes) or false (no)'),
  meant: (found) => answerOf(withoutQuotes(found)),
}

const steps: KindValues = {
  ...numbers,
  fits: (value, { scale }) =>
    typeof value === 'string' && (scale?.some((level) => equal(level.value, value)) ?? true),
  wanted: ({ scale = [] }) => {
    const values = scale.map(({ value }) => value).join(', ')
    return t(
      `jokin asteikon arvoista ${values}`,
      `ett av skalans värden ${values}`,
      `one of ${values}, the values of its scale`,
    )
  },
}

const texts: KindValues = {
  fits: (value) => typeof value === 'object',
  wanted: () => t('teksti', 'en text', 'a text'),
  meant: (found) => `"${found}"`,
}

/** The values of each kind of indicator. */
export const kindValues: Readonly<Record<Kind, KindValues>> = {
  number: numbers,
  count: numbers,
  money: numbers,
  percent: numbers,
  'yes-no': yesOrNo,
  milestone: yesOrNo,
  scale: steps,
  text: texts,
}
