import type { Point } from '../core/files/unit-plan.ts'
import { type Grain, period } from '../core/periods.ts'
import type { Check } from '../core/rule.ts'
import { type Text, t } from '../core/text.ts'
import { pathOf } from '../core/way.ts'
import { listsIn } from '../core/written-texts.ts'

const names: Readonly<Record<Grain, Text>> = {
  year: t('vuosi', 'ett år', 'a year'),
  'half-year': t('puolivuosi', 'ett halvår', 'a half-year'),
  quarter: t('vuosineljännes', 'ett kvartal', 'a quarter'),
  month: t('kuukausi', 'en månad', 'a month'),
  years: t('useita vuosia', 'flera år', 'several years'),
}

const grainOf = (point: Point): Grain => period(point.period).grain

function differ({ period: odd }: Point, { period: first }: Point): Text {
  const [a, b] = [names[period(odd).grain], names[period(first).grain]]
  return t(
    `Ajanjaksot ovat eri pituisia: ${odd} on ${a.fi}, mutta luettelon alussa ${first} on ${b.fi}.`,
    `Perioderna är olika långa: ${odd} är ${a.sv}, men först i listan är ${first} ${b.sv}.`,
    `The periods differ in length: ${odd} is ${a.en}, but ${first} at the head of the list is ${b.en}.`,
  )
}

export const periodGrain: Check = {
  code: 'period-grain',
  severity: 'error',
  title: t(
    'Luettelon ajanjaksot ovat yhtä pitkiä.',
    'Perioderna i en lista är lika långa.',
    'The periods of one list are equally long.',
  ),
  why: t(
    'Vuoden ja puolen vuoden lukuja ei voi verrata eikä laskea yhteen.',
    'Tal för ett år och ett halvår kan inte jämföras eller summeras.',
    'Numbers for a year and for half a year cannot be compared or added up.',
  ),
  good: `goals:
  - id: osaaminen
    title: Osaaminen vahvistuu
    indicators:
      - { id: kurssit, title: Kurssit, kind: count, targets: [{ period: 2023-H1, value: 2 }, { period: 2023-H2, value: 3 }] }`,
  bad: `goals:
  - id: osaaminen
    title: Osaaminen vahvistuu
    indicators:
      - { id: kurssit, title: Kurssit, kind: count, targets: [{ period: 2023, value: 2 }, { period: 2024-H2, value: 3 }] }`,
  *find(workspace) {
    for (const { shape, items, way, source } of listsIn(workspace)) {
      if (shape.of.kind !== 'record' || shape.of.name !== 'point') continue
      const points = items as readonly Point[]
      const [first] = points
      const at = points.findIndex((point) => first && grainOf(point) !== grainOf(first))
      const odd = points[at]
      if (!first || !odd) continue
      yield {
        source,
        path: [...pathOf(way), at, 'period'],
        message: differ(odd, first),
        fix: t(
          'Käytä luettelossa vain yhtä pituutta.',
          'Använd bara en längd i listan.',
          'Use one length throughout the list.',
        ),
      }
    }
  },
}
