import type { Point } from '../core/files/unit-plan.ts'
import type { Check } from '../core/rule.ts'
import { type Text, t } from '../core/text.ts'
import { pointsIn } from '../core/written.ts'

/** What a point lacks to say anything; undefined when it lacks nothing. */
function lackOf({ value, numerator, denominator }: Point): Text | undefined {
  if (numerator !== undefined && denominator === undefined) {
    return t(
      'Osoittajalta puuttuu nimittäjä.',
      'Täljaren saknar nämnare.',
      'The numerator has no denominator.',
    )
  }
  if (denominator !== undefined && numerator === undefined) {
    return t(
      'Nimittäjältä puuttuu osoittaja.',
      'Nämnaren saknar täljare.',
      'The denominator has no numerator.',
    )
  }
  return value === undefined && numerator === undefined
    ? t('Ajanjaksolla ei ole arvoa.', 'Perioden har inget värde.', 'The period has no value.')
    : undefined
}

export const pointTerms: Check = {
  code: 'point-terms',
  severity: 'error',
  title: t(
    'Ajanjaksolla on arvo tai sekä osoittaja että nimittäjä.',
    'En period har ett värde eller både täljare och nämnare.',
    'A period has a value, or both a numerator and a denominator.',
  ),
  why: t(
    'Pelkästä ajanjaksosta tai puolikkaasta osuudesta ei saa lukua.',
    'Av enbart en period eller en halv andel får man inget tal.',
    'A period alone, or half of a share, gives no number.',
  ),
  good: `goals:
  - id: osaaminen
    title: Osaaminen vahvistuu
    indicators:
      - { id: koulutetut, title: Koulutetut, kind: percent, baseline: { period: 2021, numerator: 35, denominator: 100 }, targets: [{ period: 2025, value: 90 }] }`,
  bad: `goals:
  - id: osaaminen
    title: Osaaminen vahvistuu
    indicators:
      - { id: koulutetut, title: Koulutetut, kind: percent, baseline: { period: 2021, numerator: 35 } }`,
  *find(workspace) {
    for (const { point, path, source } of pointsIn(workspace)) {
      const message = lackOf(point)
      if (!message) continue
      yield {
        source,
        path,
        message,
        fix: t(
          'Anna arvo (value), tai osoittaja ja nimittäjä (numerator ja denominator). Jos lukua ei vielä ole, kerro miksi (missing).',
          'Ange värdet (value), eller täljaren och nämnaren (numerator och denominator). Finns talet inte än, förklara varför (missing).',
          'Give the value, or both numerator and denominator. If there is no number yet, explain why (missing).',
        ),
      }
    }
  },
}
