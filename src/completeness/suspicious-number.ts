import { pointsOf } from '../core/indicator.ts'
import { same, type Text, t } from '../core/text.ts'
import { indicatorWith } from './example.ts'
import type { Detail, Expectation, Items } from './expectation.ts'

/** Numbers that keep a place more often than they measure anything: nines only, three or more. */
const nines = /^-?9{3,}(\.9+)?$/

const doubt = (number: string): Text =>
  t(
    `Onko arvo oikea vai paikanpitäjä: ${number}?`,
    `Är värdet rätt eller bara en platshållare: ${number}?`,
    `Is the value right, or does it only keep the place: ${number}?`,
  )

function* suspectsIn({ written }: Items['indicator']): Iterable<Detail> {
  for (const { point, path } of pointsOf(written, [])) {
    const { value } = point
    if (typeof value !== 'string' || !nines.test(value)) continue
    yield { state: 'missing', path: [...path, 'value'], message: () => doubt(value) }
  }
}

export const suspiciousNumber: Expectation<'indicator'> = {
  code: 'suspicious-number',
  on: 'indicator',
  field: 'value',
  family: 'values',
  severity: { draft: 'info', submitted: 'info', approved: 'info', monitoring: 'info' },
  title: t(
    'Arvot ovat mitattuja, eivät paikanpitäjiä kuten 999.',
    'Värdena är uppmätta, inte platshållare som 999.',
    'Values have been measured; none keeps a place, such as 999.',
  ),
  why: t(
    'Paikanpitäjä kulkeutuu summiin. Luku voi myös olla oikea, siksi siitä vain kysytään.',
    'En platshållare följer med i summorna. Talet kan också vara rätt, därför är detta bara en fråga.',
    'A placeholder ends up in sums. The number may also be right, so this is only a question.',
  ),
  missing: t(
    'Arvo voi olla paikanpitäjä.',
    'Värdet kan vara en platshållare.',
    'The value may be a placeholder.',
  ),
  example: () => same('value: 12'),
  good: indicatorWith('actuals: [{ period: 2022, value: 0 }]'),
  bad: indicatorWith('actuals: [{ period: 2022, value: 999 }]'),
  look: (indicator) => [...suspectsIn(indicator)],
}
