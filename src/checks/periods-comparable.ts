import { pointsOf } from '../core/indicator.ts'
import { unlikePeriod } from '../core/over-period.ts'
import type { Check } from '../core/rule.ts'
import { t } from '../core/text.ts'
import { indicatorsIn } from '../core/written.ts'

const money = (latest: string): string => `goals:
  - id: kustannukset
    title: Kustannukset pienenevät
    indicators:
      - { id: kulut, title: Kulut, kind: money, unitOfMeasure: €, baseline: { period: 2021, value: 900 }, ${latest} }`

export const periodsComparable: Check = {
  code: 'periods-comparable',
  severity: 'warning',
  title: t(
    'Lähtötaso, tavoitetasot ja toteumat ovat yhtä pitkiltä ajanjaksoilta.',
    'Utgångsnivån, målnivåerna och utfallen gäller lika långa perioder.',
    'The baseline, the targets and the actuals are for equally long periods.',
  ),
  why: t(
    'Puolen vuoden eurot näyttäisivät koko vuoden rinnalla säästöltä. Siksi edistymistä ei arvioida eripituisista ajanjaksoista. Prosentin ja asteikon jaksot saavat olla eripituisia, samoin yhteisen mittarin, jonka aggregation.time on last tai mean.',
    'Ett halvt års euro skulle se ut som en besparing bredvid ett helt år. Därför bedöms framsteg inte av olika långa perioder. För procent och skalor får perioderna vara olika långa, likaså för en gemensam indikator vars aggregation.time är last eller mean.',
    'The euros of half a year would look like savings beside those of a year. Progress is therefore not judged from periods of different lengths. Those of percentages and scales may differ, and those of a shared indicator whose aggregation.time is last or mean.',
  ),
  good: money('actuals: [{ period: 2022, value: 800 }]'),
  bad: money('actuals: [{ period: 2022-H1, value: 400 }]'),
  *find(workspace) {
    for (const { item, full, path, source } of indicatorsIn(workspace)) {
      const points = [...pointsOf(item, path)].map((each) => ({ ...each, period: each.point.period }))
      // Lengths within one list are the matter of another check: here the first of each list stands for it.
      const heads = points.filter(({ role }, at) => points.findIndex((each) => each.role === role) === at)
      const [first, odd] = [heads[0], unlikePeriod(full, heads)]
      if (!first || !odd) continue
      yield {
        source,
        path: [...odd.path, 'period'],
        message: t(
          `Ajanjaksot ${first.period} ja ${odd.period} ovat eri pituisia, joten edistymistä ei voi arvioida niistä.`,
          `Perioderna ${first.period} och ${odd.period} är olika långa, så framsteg kan inte bedömas av dem.`,
          `The periods ${first.period} and ${odd.period} differ in length, so progress cannot be judged from them.`,
        ),
        fix: t(
          'Anna lähtötaso, tavoitetasot ja toteumat yhtä pitkiltä ajanjaksoilta. Jos arvo on taso eikä kertymä, tee mittarista yhteinen ja anna sille aggregation.time: last.',
          'Ange utgångsnivån, målnivåerna och utfallen för lika långa perioder. Om värdet är en nivå och inte en summa för perioden, gör indikatorn gemensam och ge den aggregation.time: last.',
          'Give the baseline, the targets and the actuals for equally long periods. If the value is a level and not an amount over the period, make the indicator a shared one with aggregation.time: last.',
        ),
        related: [
          {
            source,
            path: first.path,
            message: t(
              'toinen ajanjakso on tässä',
              'den andra perioden står här',
              'the other period is here',
            ),
          },
        ],
      }
    }
  },
}
