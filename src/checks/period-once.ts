import { firstIsAt, repeatsIn } from '../core/repeats.ts'
import type { Check } from '../core/rule.ts'
import { t } from '../core/text.ts'
import { pathOf } from '../core/way.ts'
import { listsIn } from '../core/written-texts.ts'

type Entries = readonly { readonly period: string }[]

export const periodOnce: Check = {
  code: 'period-once',
  severity: 'error',
  title: t('Yhdellä ajanjaksolla on yksi arvo.', 'En period har ett värde.', 'One period has one value.'),
  why: t(
    'Kahdesta saman ajanjakson arvosta ei voi tietää, kumpi pitää paikkansa.',
    'Av två värden för samma period går det inte att veta vilket som stämmer.',
    'Of two values for the same period nobody can tell which is right.',
  ),
  good: `goals:
  - id: osaaminen
    title: Osaaminen vahvistuu
    indicators:
      - id: koulutetut
        title: Koulutetut
        kind: count
        actuals: [{ period: 2022, value: 12 }, { period: 2023, value: 15 }]`,
  bad: `goals:
  - id: osaaminen
    title: Osaaminen vahvistuu
    indicators:
      - id: koulutetut
        title: Koulutetut
        kind: count
        actuals: [{ period: 2022, value: 12 }, { period: 2022, value: 15 }]`,
  *find(workspace) {
    for (const { shape, items, way, source } of listsIn(workspace)) {
      if (shape.key[0] !== 'period') continue
      for (const { again, first } of repeatsIn((items as Entries).entries(), ([, { period }]) => period)) {
        const [at, { period }] = again
        yield {
          source,
          path: [...pathOf(way), at, 'period'],
          message: t(
            `Ajanjakso ${period} on samassa luettelossa kahdesti.`,
            `Perioden ${period} står två gånger i samma lista.`,
            `The period ${period} stands twice in the same list.`,
          ),
          fix: t(
            'Poista toinen tai korjaa sen ajanjakso.',
            'Ta bort den ena eller rätta dess period.',
            'Remove one of them, or correct its period.',
          ),
          ...firstIsAt(source, [...pathOf(way), first[0], 'period']),
        }
      }
    }
  },
}
