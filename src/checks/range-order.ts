import { compare } from '../core/numerals.ts'
import type { Check } from '../core/rule.ts'
import { t } from '../core/text.ts'
import { definitionsIn } from '../core/written.ts'

export const rangeOrder: Check = {
  code: 'range-order',
  severity: 'error',
  title: t(
    'Pienin sallittu arvo ei ole suurempi kuin suurin.',
    'Det minsta tillåtna värdet är inte större än det största.',
    'The smallest value allowed is not greater than the largest.',
  ),
  why: t(
    'Takaperin annettuihin rajoihin ei mahdu yksikään arvo.',
    'Inget värde ryms inom gränser som är angivna baklänges.',
    'No value lies within limits given backwards.',
  ),
  good: `goals:
  - id: kasvu
    title: Hankinnat kasvavat
    indicators: [{ id: muutos, title: Muutos, kind: percent, range: { min: -100, max: 200 } }]`,
  bad: `goals:
  - id: kasvu
    title: Hankinnat kasvavat
    indicators: [{ id: muutos, title: Muutos, kind: percent, range: { min: 200, max: -100 } }]`,
  *find(workspace) {
    for (const { item, path, source } of definitionsIn(workspace)) {
      const { min, max } = item.range ?? {}
      if (min === undefined || max === undefined || compare(min, max) <= 0) continue
      yield {
        source,
        path: [...path, 'range'],
        message: t(
          `Pienin sallittu arvo ${min} on suurempi kuin suurin sallittu ${max}.`,
          `Det minsta tillåtna värdet ${min} är större än det största ${max}.`,
          `The smallest value allowed, ${min}, is greater than the largest, ${max}.`,
        ),
        fix: t(
          'Vaihda min ja max keskenään tai korjaa ne.',
          'Byt plats på min och max eller rätta dem.',
          'Swap min and max, or correct them.',
        ),
      }
    }
  },
}
