import type { Kind } from '../core/files/choices.ts'
import { eachLanguage, same, type Text, t } from '../core/text.ts'

const words = t(
  'Ohje on käytössä kaikissa osastoissa.',
  'Anvisningen används på alla avdelningar.',
  'All departments use the guide.',
)

/** What a value of each kind may look like in a plan. */
const values: Readonly<Record<Kind, Text>> = {
  number: same('value: 4.2'),
  count: same('value: 12'),
  money: same('value: 250000'),
  percent: same('numerator: 35, denominator: 100'),
  'yes-no': same('value: true'),
  milestone: same('value: true'),
  scale: same('value: 3'),
  text: eachLanguage((language) => `value: ${words[language]}`),
}
/** A target is agreed, not counted: it has no terms. */
const targetValues: Readonly<Record<Kind, Text>> = { ...values, percent: same('value: 90') }

const source = t(
  'Hankintayksikön selvitys',
  'Upphandlingsenhetens utredning',
  'Survey by the procurement unit',
)

/** Targets or actuals of some periods as they may be written. */
export function pointsExample(
  field: 'targets' | 'actuals',
  kind: Kind = 'number',
  periods: readonly string[],
): Text {
  const value = (field === 'targets' ? targetValues : values)[kind]
  return eachLanguage((language) => {
    const points = periods.map((period) => `{ period: ${period}, ${value[language]} }`)
    return `${field}: [${points.join(', ')}]`
  })
}

/** A baseline as it may be written, with its source. */
export const baselineExample = (kind: Kind = 'number', period: string): Text =>
  eachLanguage(
    (language) => `baseline: { period: ${period}, ${values[kind][language]}, source: ${source[language]} }`,
  )
