import { describe, expect, test } from 'vitest'
import { goalWith, indicatorWith, measureWith } from '../../src/completeness/example.ts'
import { isPlaceholder } from '../../src/core/placeholders.ts'
import type { Example } from '../../src/core/rule.ts'
import { gapsOf, statesOf } from './looking.ts'

const plan = (lines: string): Example => lines
const shared = (lines: string): Example =>
  goalWith(`indicators:\n  - id: oma\n    shared: innovatiiviset-osuus\n    ${lines}`)

const F = 'filled'
const M = 'missing'
const E = 'explained'
const N = 'not-applicable'

const cases: readonly (readonly [rule: string, example: Example, states: readonly string[]])[] = [
  // 0 is a value; a placeholder is not, whatever the field
  ['indicator-baseline', indicatorWith('baseline: { period: 2021, value: 0 }'), [F]],
  ['indicator-baseline', indicatorWith('baseline: { period: 2021, numerator: 0, denominator: 12 }'), [F]],
  ['indicator-baseline', indicatorWith('baseline: { period: 2021, numerator: 3 }'), [M]],
  ['indicator-baseline', indicatorWith('baseline: { period: 2021 }'), [M]],
  ['indicator-baseline', indicatorWith('kind: yes-no\nbaseline: { period: 2021, value: false }'), [F]],
  [
    'indicator-baseline',
    indicatorWith('kind: text\nbaseline: { period: 2021, value: Ohje puuttuu osin. }'),
    [F],
  ],
  ['indicator-baseline', indicatorWith('kind: text\nbaseline: { period: 2021, value: TBD }'), [M]],
  ['indicator-baseline', indicatorWith('kind: milestone'), [N]],
  ['indicator-baseline-source', indicatorWith('baseline: { period: 2021, value: 1, source: "–" }'), [M]],
  ['indicator-baseline-source', indicatorWith('baseline: { period: 2021, source: Rekisteri }'), []],
  ['indicator-source', indicatorWith('source: { fi: TBD, sv: Registret }'), [F]],
  ['indicator-source', indicatorWith('source: { fi: TBD, sv: "–" }'), [M]],
  ['current-state', plan('currentState: { maturity: [] }'), [M]],
  ['current-state', plan('currentState: { summary: lorem ipsum dolor }'), [M]],
  // a definition says more than the title
  ['indicator-definition', indicatorWith('definition: koulutuksen käyneiden osuus!'), [M]],
  ['indicator-definition', indicatorWith('definition: Koulutuksen käyneiden osuus vuoden lopussa.'), [F]],
  // targets reach the end of the plan, but a milestone may come before
  ['indicator-target', indicatorWith('targets: [{ period: 2025-H2, value: 1 }]'), [F]],
  ['indicator-target', indicatorWith('targets: [{ period: 2030, value: 1 }]'), [F]],
  ['indicator-target', indicatorWith('targets: [{ period: 2025-H1, value: 1 }]'), [M]],
  ['indicator-target', indicatorWith('targets: [{ period: 2025 }]'), [M]],
  ['indicator-target', indicatorWith('kind: milestone\ntargets: [{ period: 2023, value: true }]'), [F]],
  ['indicator-path', indicatorWith('targets: [{ period: 2024, value: 1 }]'), [F]],
  // terms of a percentage, once there is a value
  ['indicator-terms', indicatorWith('kind: percent\ntargets: [{ period: 2025, value: 90 }]'), [N]],
  ['indicator-terms', indicatorWith('kind: number\nbaseline: { period: 2021, value: 4 }'), [N]],
  [
    'indicator-terms',
    indicatorWith(
      'kind: percent\nactuals: [{ period: 2022, numerator: 1, denominator: 2 }, { period: 2023, value: 4 }]',
    ),
    [M],
  ],
  ['indicator-scale', indicatorWith('kind: scale\nscale: [{ value: 1, title: ainoa }]'), [M]],
  // measures
  ['measure-schedule', measureWith('schedule: { end: 2024 }'), [M]],
  ['measure-schedule', measureWith('schedule: {}'), [M]],
  ['measure-status', measureWith('status: discontinued'), [F]],
  ['measure-responsible', measureWith('responsible: { role: n/a }'), [M]],
  // goals
  ['goal-indicators', goalWith('also: [muu]'), [F]],
  ['goal-measures', goalWith('measures: []'), [M]],
  ['goal-steering', goalWith('performanceAgreement: { agreement: Tulossopimus 2023–2026 }'), [F]],
  // a shared indicator owns what it is; what it gives beyond that is not the unit's to fill
  ['indicator-kind', shared('frequency: yearly'), []],
  ['indicator-unit-of-measure', shared('frequency: yearly'), []],
  ['indicator-source', shared('frequency: yearly'), [M]],
  ['indicator-source', shared('source: Oma rekisteri'), [F]],
  // explained: the field, the period, a day not yet past, and a reason that is one
  [
    'indicator-source',
    indicatorWith('missing: [{ field: source, reason: Rekisteri valmistuu., until: 2024-10-01 }]'),
    [E],
  ],
  [
    'indicator-source',
    indicatorWith('missing: [{ field: source, reason: Rekisteri valmistuu., until: 2024-09-30 }]'),
    [M],
  ],
  [
    'indicator-source',
    indicatorWith('missing: [{ field: source, reason: täydennetään, until: 2025-10-01 }]'),
    [M],
  ],
  [
    'indicator-source',
    indicatorWith('missing: [{ field: method, reason: Tapa sovitaan., until: 2025-10-01 }]'),
    [M],
  ],
  [
    'indicator-source',
    indicatorWith('source: Rekisteri\nmissing: [{ field: source, reason: Ei tarvita., until: 2025-10-01 }]'),
    [F],
  ],
  [
    'indicator-baseline-source',
    indicatorWith(
      'baseline: { period: 2021, value: 1 }\nmissing: [{ field: baseline, reason: Arkistoa etsitään., until: 2025-10-01 }]',
    ),
    [E],
  ],
  [
    'indicator-actual',
    indicatorWith('missing: [{ field: actuals, period: 2022, reason: Ei mitattu., until: 2025-10-01 }]'),
    [E, M],
  ],
  [
    'indicator-actual',
    indicatorWith('missing: [{ field: actuals, reason: Ei mitattu., until: 2025-10-01 }]'),
    [E, E],
  ],
  [
    'indicator-actual',
    indicatorWith(
      'frequency: half-yearly\nmissing: [{ field: actuals, period: 2022-H1, reason: Ei mitattu., until: 2025-10-01 }]',
    ),
    [M, M, M],
  ],
  [
    'indicator-actual',
    indicatorWith(
      'frequency: half-yearly\nmissing: [{ field: actuals, period: 2022, reason: Ei mitattu., until: 2025-10-01 }]',
    ),
    [E, M, M],
  ],
  // the last update must be after the last year to be reported
  ['plan-updated', plan('updated: 2023-12-31'), [M]],
  ['plan-updated', plan('updated: 2024-01-02'), [F]],
]

test.each(cases)('%s in %j is %j', (rule, example, states) => {
  expect(statesOf(rule, example)).toEqual(states)
})

describe('what keeps a place', () => {
  const fillers = [
    '–',
    '-',
    'TBD',
    'tbd.',
    'n/a',
    'N/A',
    'xxx',
    'TODO',
    'TODO: tarkista',
    '<TÄYTÄ>',
    '<FYLL I>',
    '{{ nimi }}',
    'lorem ipsum',
    'Lorem ipsum dolor sit amet',
    'täydennetään',
    'Täydennetään myöhemmin.',
    'kompletteras',
    '…',
    '...',
    '???'.slice(0, 1),
    '_____',
    '  – ',
  ]
  const texts = [
    '0',
    '999',
    'Ei',
    'x-akseli',
    'Kunta',
    'Ohje täydennetään keväällä 2024.',
    'Tavoite < 5 %',
    'A',
    'Ei tiedossa olevia rajoituksia',
    'Naantali',
    'Todo-listan läpikäynti',
  ]
  test.each(fillers)('%j is a filler', (text) => expect(isPlaceholder(text)).toBe(true))
  test.each(texts)('%j is not', (text) => expect(isPlaceholder(text)).toBe(false))
})

test('a filler is told as what it is, where it stands, once', () => {
  const gaps = gapsOf(
    measureWith('responsible: { role: Hankintapäällikkö }\nnote: "TBD"').replace(
      'Koulutusohjelma hankintojen valmistelijoille',
      'xxx',
    ),
  )
  const told = gaps
    .filter(({ text }) => text.fi.includes('lukee vasta'))
    .map(({ ids, key, field, text, line }) => [ids.join('/'), key, field.fi, text.fi, line])
  expect(told).toEqual([
    ['osaaminen/koulutusohjelma', 'note', 'Nimi', 'Teksti on kirjoittamatta. Kentässä lukee vasta: xxx', 11],
    [
      'osaaminen/koulutusohjelma',
      'note',
      'Huomautus',
      'Teksti on kirjoittamatta. Kentässä lukee vasta: TBD',
      13,
    ],
  ])
})

test('an explanation that has run out says so', () => {
  const [gap] = gapsOf(
    indicatorWith('missing: [{ field: source, reason: Rekisteri valmistuu., until: 2024-06-30 }]'),
  ).filter(({ rule }) => rule === 'indicator-source')
  expect(gap?.text).toEqual({
    fi: 'Mittarin tietolähde puuttuu. Selityksen määräpäivä oli 30.6.2024.',
    sv: 'Indikatorns källa saknas. Förklaringen gällde till 30.6.2024.',
    en: 'The indicator has no source. The explanation held until 30 June 2024.',
  })
})

test('an accepted exception covers its rule, in its unit and item, until its day', () => {
  const waiver = (lines: string) => ({
    'waivers.yaml': `format: 1\nwaivers: [{ id: w, rule: indicator-source, ${lines} reason: Syy., askedBy: A, approvedBy: B, until: 2024-10-01 }]\n`,
    'plans/vm/mallivirasto.yaml': `format: 1\nunit: mallivirasto\nlanguage: fi\nstage: monitoring\nperiod: { from: 2022, to: 2025 }\n${indicatorWith('kind: percent')}\n`,
  })
  const state = (lines: string, asOf = '2024-10-01') => statesOf('indicator-source', waiver(lines), { asOf })
  expect(state('')).toEqual(['waived'])
  expect(state('', '2024-10-02')).toEqual(['missing'])
  expect(state('object: koulutetut,')).toEqual(['waived'])
  expect(state('object: mallivirasto/koulutetut,')).toEqual(['waived'])
  expect(state('object: muu,')).toEqual(['missing'])
  expect(state('unit: vm,')).toEqual(['missing'])
})
