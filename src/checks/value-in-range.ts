import { amount, amountOf, asWritten, compareAmounts, type Dimensions } from '../core/amount.ts'
import type { Kind } from '../core/files/choices.ts'
import type { Check } from '../core/rule.ts'
import type { Numeral } from '../core/shape/shape.ts'
import { shareFault } from '../core/share.ts'
import { t } from '../core/text.ts'
import { pointsIn, type WrittenPoint } from '../core/written.ts'

interface Range {
  readonly min?: Numeral
  readonly max?: Numeral
}

/** The values of a kind that an indicator need not mention; its own `range` goes before. */
const usual: Readonly<Partial<Record<Kind, Range>>> = {
  percent: { min: '0', max: '100' },
  count: { min: '0' },
}

const tooSmall = (value: string, min: Numeral) =>
  t(
    `Arvo ${value} on pienempi kuin pienin sallittu ${min}.`,
    `Värdet ${value} är mindre än det minsta tillåtna ${min}.`,
    `The value ${value} is less than the smallest allowed, ${min}.`,
  )
const tooLarge = (value: string, max: Numeral) =>
  t(
    `Arvo ${value} on suurempi kuin suurin sallittu ${max}.`,
    `Värdet ${value} är större än det största tillåtna ${max}.`,
    `The value ${value} is more than the largest allowed, ${max}.`,
  )

function breachOf({ point, indicator }: WrittenPoint, dimensions: Dimensions) {
  const limits = indicator.kind && usual[indicator.kind]
  const [min, max] = [indicator.range?.min ?? limits?.min, indicator.range?.max ?? limits?.max]
  if ((min === undefined && max === undefined) || shareFault(point, indicator)) return undefined
  const value = amountOf(point, indicator, dimensions)
  if (!value) return undefined
  if (min !== undefined && compareAmounts(value, amount(min)) < 0) return tooSmall(asWritten(point), min)
  if (max !== undefined && compareAmounts(value, amount(max)) > 0) return tooLarge(asWritten(point), max)
  return undefined
}

export const valueInRange: Check = {
  code: 'value-in-range',
  severity: 'error',
  title: t(
    'Arvo on sallituissa rajoissa: prosenttiosuus 0–100, jos mittari ei muuta sano.',
    'Värdet är inom de tillåtna gränserna: en procentandel 0–100 om indikatorn inte säger annat.',
    'A value is within its limits: a percentage 0–100 unless the indicator says otherwise.',
  ),
  why: t(
    'Rajojen ulkopuolinen arvo on useimmiten näppäilyvirhe, ja se vääristää koko hallinnonalan luvun.',
    'Ett värde utanför gränserna är oftast ett skrivfel och förvränger hela förvaltningsområdets tal.',
    'A value outside its limits is mostly a slip of the keyboard, and it distorts the number of the whole branch.',
  ),
  good: `goals:
  - id: osaaminen
    title: Osaaminen vahvistuu
    indicators:
      - { id: koulutetut, title: Koulutetut, kind: percent, actuals: [{ period: 2022, value: 100 }] }`,
  bad: `goals:
  - id: osaaminen
    title: Osaaminen vahvistuu
    indicators:
      - { id: koulutetut, title: Koulutetut, kind: percent, actuals: [{ period: 2022, value: 120 }] }`,
  *find(workspace) {
    for (const written of pointsIn(workspace)) {
      const message = breachOf(written, workspace.shared?.content.dimensions)
      if (!message) continue
      const { point, path, source } = written
      yield {
        source,
        path: point.value === undefined ? path : [...path, 'value'],
        message,
        fix: t(
          'Korjaa arvo. Jos se on oikein, anna mittarille range: { min: …, max: … }.',
          'Rätta värdet. Om det är rätt, ange range: { min: …, max: … } för indikatorn.',
          'Correct the value. If it is right, give the indicator range: { min: …, max: … }.',
        ),
      }
    }
  },
}
