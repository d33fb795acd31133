import { type AcrossUnits, type Kind, kindName } from '../core/files/choices.ts'
import type { SharedIndicator } from '../core/files/indicators.ts'
import type { Check } from '../core/rule.ts'
import { t } from '../core/text.ts'

/** The ways in which values of a kind can become one; a kind that is not here can be put together in any way. */
const ways: Readonly<Partial<Record<Kind, readonly AcrossUnits[]>>> = {
  percent: ['ratio', 'weighted-mean', 'min', 'max', 'count', 'none'],
  scale: ['min', 'max', 'count', 'none'],
  'yes-no': ['count', 'none'],
  milestone: ['count', 'none'],
  text: ['count', 'none'],
}

/** The axis on which an aggregation does what its kind does not allow. Percentages may be put together over time part by part. */
function wrongAxis({ kind, aggregation }: SharedIndicator): 'units' | 'time' | undefined {
  const { units = 'none', time = 'none' } = aggregation ?? {}
  if (!(ways[kind]?.includes(units) ?? true)) return 'units'
  return kind === 'percent' && units !== 'ratio' && (time === 'sum' || time === 'mean') ? 'time' : undefined
}

const fits = (ways: string) => t(`Sopivat: ${ways}.`, `Det här passar: ${ways}.`, `These fit: ${ways}.`)

const givePartsOrWeight = t(
  'Anna yksiköiden arvot osoittajana ja nimittäjänä (numerator, denominator) ja valitse units: ratio, tai anna arvoille paino (weight) ja valitse units: weighted-mean.',
  'Ange enheternas värden som täljare och nämnare (numerator, denominator) och välj units: ratio, eller ge värdena en vikt (weight) och välj units: weighted-mean.',
  "Give the units' values as numerator and denominator and choose units: ratio, or give them a weight and choose units: weighted-mean.",
)

const shared = (units: string): Readonly<Record<string, string>> => ({
  'indicators.yaml': `format: 1
indicators:
  - id: osuus
    title: { fi: Innovatiivisten hankintojen osuus }
    kind: percent
    aggregation: { units: ${units}, time: last }
`,
})

export const aggregationFitsKind: Check = {
  code: 'aggregation-fits-kind',
  severity: 'error',
  needs: ['shared'],
  title: t(
    'Mittarin arvot yhdistetään tavalla, joka sopii sen lajiin.',
    'En indikators värden sammanställs på ett sätt som passar dess slag.',
    'The values of an indicator are aggregated in a way that fits its kind.',
  ),
  why: t(
    'Prosenttiosuuksien keskiarvo tai summa ei ole minkään osuus: pieni yksikkö painaisi yhtä paljon kuin suuri.',
    'Medelvärdet eller summan av procentandelar är ingen andel av något: en liten enhet skulle väga lika mycket som en stor.',
    'A mean or sum of percentages is a share of nothing: a small unit would weigh as much as a large one.',
  ),
  good: shared('ratio'),
  bad: shared('mean'),
  *find(workspace) {
    if (!workspace.shared) return
    const { source, content } = workspace.shared
    for (const [at, indicator] of content.indicators.entries()) {
      const axis = wrongAxis(indicator)
      if (!axis) continue
      const { kind, aggregation } = indicator
      const [way, fitting] = [
        aggregation?.[axis],
        axis === 'units' ? (ways[kind] ?? []).join(', ') : 'last, max, none',
      ]
      yield {
        source,
        path: ['indicators', at, 'aggregation', axis],
        message: t(
          `Yhdistämistapa ${way} ei sovi mittariin, jonka laji on ${kindName(kind).fi}.`,
          `Sammanställningen ${way} passar inte en indikator av slaget ${kindName(kind).sv}.`,
          `The aggregation ${way} does not fit an indicator of the kind ${kindName(kind).en}.`,
        ),
        fix: kind === 'percent' && axis === 'units' ? givePartsOrWeight : fits(fitting),
      }
    }
  },
}
