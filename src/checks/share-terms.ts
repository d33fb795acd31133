import type { Check } from '../core/rule.ts'
import { shareFault } from '../core/share.ts'
import { t } from '../core/text.ts'
import { pointsIn } from '../core/written.ts'

export const shareTerms: Check = {
  code: 'share-terms',
  severity: 'error',
  title: t(
    'Osuuden osoittaja on enintään nimittäjä, ja nimittäjä on suurempi kuin 0.',
    'Täljaren i en andel är högst nämnaren, och nämnaren är större än 0.',
    'The numerator of a share is at most the denominator, which is greater than 0.',
  ),
  why: t(
    'Osa ei voi olla suurempi kuin kokonaisuus, eikä nollalla voi jakaa. Usein luvut ovat vaihtuneet keskenään.',
    'En del kan inte vara större än helheten, och med noll går det inte att dividera. Ofta har talen bytt plats.',
    'A part cannot be greater than the whole, and nothing can be divided by zero. Often the numbers have been swapped.',
  ),
  good: `goals:
  - id: osaaminen
    title: Osaaminen vahvistuu
    indicators:
      - { id: koulutetut, title: Koulutetut, kind: percent, actuals: [{ period: 2022, numerator: 12, denominator: 12 }] }`,
  bad: `goals:
  - id: osaaminen
    title: Osaaminen vahvistuu
    indicators:
      - { id: koulutetut, title: Koulutetut, kind: percent, actuals: [{ period: 2022, numerator: 12, denominator: 10 }] }`,
  *find(workspace) {
    for (const { point, path, source, indicator } of pointsIn(workspace)) {
      const fault = shareFault(point, indicator)
      if (fault) yield { source, path: [...path, fault.field], message: fault.message, fix: fault.fix }
    }
  },
}
