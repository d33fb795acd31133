import { amountOf, toBig } from '../core/amount.ts'
import { numericKinds } from '../core/files/choices.ts'
import { exact } from '../core/numerals.ts'
import type { Check } from '../core/rule.ts'
import type { Numeral } from '../core/shape/shape.ts'
import { shareFault } from '../core/share.ts'
import { t } from '../core/text.ts'
import { pointsIn, type WrittenPoint } from '../core/written.ts'

/** The quotient of the terms with as many decimals as the value was written with; undefined when there is nothing to compare. */
function computed({ point, indicator }: WrittenPoint): { value: Numeral; quotient: Numeral } | undefined {
  const { value, numerator, denominator } = point
  if (typeof value !== 'string' || numerator === undefined || denominator === undefined) return undefined
  if (!indicator.kind || !numericKinds.includes(indicator.kind)) return undefined
  const terms = amountOf(point, indicator, undefined)
  if (!terms || shareFault(point, indicator)) return undefined
  const decimals = value.split('.')[1]?.length ?? 0
  return { value, quotient: toBig(terms).toFixed(decimals) }
}

export const valueAgrees: Check = {
  code: 'value-agrees',
  severity: 'error',
  title: t(
    'Arvo on sama kuin osoittajasta ja nimittäjästä laskettu.',
    'Värdet är detsamma som täljaren och nämnaren ger.',
    'A value is what its numerator and denominator make.',
  ),
  why: t(
    'Jos luvut ovat ristiriidassa, raportti ja hallinnonalan summa perustuvat eri tietoon.',
    'Om talen strider mot varandra bygger rapporten och förvaltningsområdets summa på olika uppgifter.',
    'If the numbers disagree, the report and the total of the branch rest on different data.',
  ),
  good: `goals:
  - id: osaaminen
    title: Osaaminen vahvistuu
    indicators:
      - { id: koulutetut, title: Koulutetut, kind: percent, actuals: [{ period: 2022, value: 33.3, numerator: 1, denominator: 3 }] }`,
  bad: `goals:
  - id: osaaminen
    title: Osaaminen vahvistuu
    indicators:
      - { id: koulutetut, title: Koulutetut, kind: percent, actuals: [{ period: 2022, value: 33.4, numerator: 1, denominator: 3 }] }`,
  *find(workspace) {
    for (const written of pointsIn(workspace)) {
      const numbers = computed(written)
      if (!numbers || exact(numbers.value).eq(numbers.quotient)) continue
      const { numerator, denominator } = written.point
      const { value, quotient } = numbers
      yield {
        source: written.source,
        path: [...written.path, 'value'],
        message: t(
          `Arvo on ${value}, mutta osoittajasta ja nimittäjästä (${numerator}/${denominator}) tulee ${quotient}.`,
          `Värdet är ${value}, men täljaren och nämnaren (${numerator}/${denominator}) ger ${quotient}.`,
          `The value is ${value}, but numerator and denominator (${numerator}/${denominator}) make ${quotient}.`,
        ),
        fix: t(
          'Poista value: osoittaja ja nimittäjä riittävät. Tai korjaa luvut.',
          'Ta bort value: täljaren och nämnaren räcker. Eller rätta talen.',
          'Remove value: numerator and denominator will do. Or correct the numbers.',
        ),
      }
    }
  },
}
