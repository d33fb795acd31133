/**
 * Each rule of completeness with its table of cases: what it asks at each stage, and what it finds in a value, for
 * each kind of indicator where kinds matter.
 */
import { describe, expect, test } from 'vitest'
import {
  goalWith,
  indicatorWith,
  measureWith,
  sharedWith,
  translatedWith,
} from '../../src/completeness/example.ts'
import { expectations } from '../../src/completeness/index.ts'
import { kinds, type Stage, stageOrder } from '../../src/core/files/choices.ts'
import { type Example, severityOf } from '../../src/core/rule.ts'
import { filesOf, workspaceOf } from '../repository.ts'
import { cellsOf, letters } from './looking.ts'

/** A value, and what is found in it: `+` filled, `x` missing, `e` explained, `·` not asked for, `-` no such field. */
type Case = readonly [value: string, found: string]
interface Table {
  /** At the stages draft, submitted, approved and monitoring: `E` error, `W` warning, `i` information, `·` nothing. */
  readonly stages: string
  /** Where the value stands; of an indicator what is found is told for each kind of it. */
  readonly inside: (value: string, kind: string) => Example
  readonly cases: readonly Case[]
}

const explained = (field: string, until = '2025-06-30') =>
  `missing: [{ field: ${field}, reason: Sovitaan keväällä., until: ${until} }]`
const ranOut = (field: string) => explained(field, '2024-09-30')

const inPlan = (value: string): Example => value
const inGoal = (value: string): Example => goalWith(value || 'strategyGoals: [T2.1]')
const inMeasure = (value: string): Example => measureWith(value || 'note: Sovittu.')
const inIndicator = (value: string, kind: string): Example => indicatorWith(`kind: ${kind}\n${value}`.trim())
const inLanguages = (settings: string) => (value: string) => translatedWith(settings, value)
const inBranch = (value: string): Example => ({
  'plans/vm/branch.yaml': `format: 1\nbranch: vm\nlanguage: fi\nstage: draft\nperiod: { from: 2022, to: 2025 }\n${value}\n`,
})

const measured = '{ period: 2021, value: 0 }'

const tables: Readonly<Record<string, Table>> = {
  'current-state': {
    stages: 'i E E E',
    inside: inPlan,
    cases: [
      ['', 'x'],
      ['currentState: { maturity: [{ ambition: T1, level: 3 }] }', 'x'],
      ['currentState: { summary: Täydennetään myöhemmin. }', 'x'],
      ['currentState: { summary: Hankinnat tehdään viidessä osastossa. }', '+'],
    ],
  },
  'plan-updated': {
    stages: '· · · W',
    inside: inPlan,
    cases: [
      ['', 'x'],
      ['updated: 2023-12-31', 'x'],
      ['updated: 2024-01-01', '+'],
    ],
  },
  'plan-goals': {
    stages: 'W E E E',
    inside: inPlan,
    cases: [
      ['', 'x'],
      ['goals: []', 'x'],
      ['goals: [{ id: oma, title: Oma tavoite }]', '+'],
    ],
  },
  'goal-rationale': {
    stages: 'i W E E',
    inside: inGoal,
    cases: [
      ['', 'x'],
      ['rationale: TBD', 'x'],
      ['rationale: Osaaminen on kahden henkilön varassa.', '+'],
    ],
  },
  'goal-steering': {
    stages: '· · i i',
    inside: inGoal,
    cases: [
      ['', 'x'],
      ['performanceAgreement: { agreement: Tulossopimus 2023–2026 }', '+'],
      ['financialPlanning: { document: Toimintasuunnitelma 2024 }', '+'],
    ],
  },
  'goal-measures': {
    stages: 'W E E E',
    inside: inGoal,
    cases: [
      ['', 'x'],
      ['measures: []', 'x'],
      ['measures: [{ id: kurssi, title: Kurssi }]', '+'],
    ],
  },
  'measure-responsible': {
    stages: 'W E E E',
    inside: inMeasure,
    cases: [
      ['', 'x'],
      ['responsible: { role: n/a }', 'x'],
      ['responsible: { role: Hankintapäällikkö }', '+'],
    ],
  },
  'measure-schedule': {
    stages: 'W E E E',
    inside: inMeasure,
    cases: [
      ['', 'x'],
      ['schedule: { start: 2022-03 }', 'x'],
      ['schedule: { end: 2024 }', 'x'],
      ['schedule: { start: 2022-03, end: 2024 }', '+'],
    ],
  },
  'measure-status': {
    stages: 'i W E E',
    inside: inMeasure,
    cases: [
      ['', 'x'],
      ['status: not-started', '+'],
      ['status: discontinued', '+'],
    ],
  },
  'goal-indicators': {
    stages: 'W E E E',
    inside: inGoal,
    cases: [
      ['', 'x'],
      ['indicators: []', 'x'],
      ['indicators: [{ id: oma, title: Oma }]', '+'],
      ['also: [muu]', '+'],
    ],
  },
  // number count money percent yes-no milestone scale text
  'indicator-title': {
    stages: 'W E E E',
    inside: (value, kind) => goalWith(`indicators: [{ id: oma, kind: ${kind}${value && `, ${value}`} }]`),
    cases: [
      ['', 'x x x x x x x x'],
      ['title: Koulutetut', '+ + + + + + + +'],
    ],
  },
  'indicator-definition': {
    stages: 'W E E E',
    inside: inIndicator,
    cases: [
      ['', 'x x x x x x x x'],
      ['definition: TBD', 'x x x x x x x x'],
      ['definition: Koulutuksen käyneiden osuus.', 'x x x x x x x x'],
      ['definition: Rekisteristä laskettu osuus vuoden lopussa.', '+ + + + + + + +'],
      [explained('definition'), 'e e e e e e e e'],
      [ranOut('definition'), 'x x x x x x x x'],
    ],
  },
  'indicator-kind': {
    stages: 'W E E E',
    inside: inIndicator,
    cases: [['', '+ + + + + + + +']],
  },
  'indicator-unit-of-measure': {
    stages: 'W E E E',
    inside: inIndicator,
    cases: [
      ['', 'x x x x · · · ·'],
      ['unitOfMeasure: "–"', 'x x x x · · · ·'],
      ['unitOfMeasure: kpl', '+ + + + · · · ·'],
      [explained('unitOfMeasure'), 'e e e e · · · ·'],
    ],
  },
  'indicator-direction': {
    stages: 'W E E E',
    inside: inIndicator,
    cases: [
      ['', 'x x x x · · x ·'],
      ['direction: maintain', '+ + + + · · + ·'],
    ],
  },
  'indicator-scale': {
    stages: 'W E E E',
    inside: inIndicator,
    cases: [
      ['', '· · · · · · x ·'],
      ['scale: [{ value: 1, title: ainoa }]', '· · · · · · x ·'],
      ['scale: [{ value: 1, title: satunnaista }, { value: 2, title: sovittua }]', '· · · · · · + ·'],
      [explained('scale'), '· · · · · · e ·'],
    ],
  },
  'indicator-baseline': {
    stages: 'i E E E',
    inside: inIndicator,
    cases: [
      ['', 'x x x x x · x x'],
      ['baseline: { period: 2021 }', 'x x x x x · x x'],
      ['baseline: { period: 2021, numerator: 3 }', 'x x x x x · x x'],
      ['baseline: { period: 2021, value: TBD }', 'x x x x x · x x'],
      [`baseline: ${measured}`, '+ + + + + · + +'],
      ['baseline: { period: 2021, numerator: 0, denominator: 12 }', '+ + + + + · + +'],
      ['baseline: { period: 2021, value: false }', '+ + + + + · + +'],
      ['baseline: { period: 2021, value: Ohje puuttuu osin. }', '+ + + + + · + +'],
      [explained('baseline'), 'e e e e e · e e'],
      [ranOut('baseline'), 'x x x x x · x x'],
    ],
  },
  'indicator-baseline-source': {
    stages: 'i E E E',
    inside: inIndicator,
    cases: [
      ['', '- - - - - - - -'],
      [`baseline: ${measured}`, 'x x x x x x x x'],
      ['baseline: { period: 2021, value: 0, source: "–" }', 'x x x x x x x x'],
      ['baseline: { period: 2021, value: 0, source: Rekisteri }', '+ + + + + + + +'],
      [`baseline: ${measured}\n${explained('baseline')}`, 'e e e e e e e e'],
    ],
  },
  'indicator-target': {
    stages: 'W E E E',
    inside: inIndicator,
    cases: [
      ['', 'x x x x x x x x'],
      ['targets: [{ period: 2025 }]', 'x x x x x x x x'],
      ['targets: [{ period: 2023, value: 1 }]', 'x x x x x + x x'],
      ['targets: [{ period: 2025, value: 0 }]', '+ + + + + + + +'],
      ['targets: [{ period: 2030, value: 1 }]', '+ + + + + + + +'],
      [explained('targets'), 'e e e e e e e e'],
    ],
  },
  'indicator-path': {
    stages: '· i i i',
    inside: inIndicator,
    cases: [
      ['', 'x x x x · · x ·'],
      ['targets: [{ period: 2025, value: 9 }]', 'x x x x · · x ·'],
      ['targets: [{ period: 2023 }, { period: 2025, value: 9 }]', 'x x x x · · x ·'],
      ['targets: [{ period: 2023, value: 5 }, { period: 2025, value: 9 }]', '+ + + + · · + ·'],
    ],
  },
  'indicator-actual': {
    stages: '· · E E',
    inside: inIndicator,
    cases: [
      ['', 'xx xx xx xx xx xx xx xx'],
      ['actuals: [{ period: 2022, value: 0 }]', '+x +x +x +x +x +x +x +x'],
      ['actuals: [{ period: 2022, value: true }]', '+x +x +x +x +x + +x +x'],
      ['actuals: [{ period: 2022, value: 0 }, { period: 2023, value: 0 }]', '++ ++ ++ ++ ++ ++ ++ ++'],
      ['baseline: { period: 2022, value: 1 }', 'x x x x x x x x'],
      ['frequency: once', '- - - - - - - -'],
      ['frequency: half-yearly\nactuals: [{ period: 2022-H1, value: 1 }]', 'xxx xxx xxx xxx xxx xxx xxx xxx'],
      [explained('actuals'), 'ee ee ee ee ee ee ee ee'],
    ],
  },
  'indicator-terms': {
    stages: 'i E E E',
    inside: inIndicator,
    cases: [
      ['', '· · · · · · · ·'],
      ['targets: [{ period: 2025, value: 90 }]', '· · · · · · · ·'],
      ['baseline: { period: 2021, value: 35 }', '· · · x · · · ·'],
      ['baseline: { period: 2021, numerator: 35, denominator: 100 }', '· · · + · · · ·'],
      [
        'actuals: [{ period: 2022, numerator: 0, denominator: 7 }, { period: 2023, value: 4 }]',
        '· · · x · · · ·',
      ],
      [`baseline: { period: 2021, value: 35 }\n${explained('numerator')}`, '· · · e · · · ·'],
    ],
  },
  'indicator-evidence': {
    stages: 'i W E E',
    inside: inIndicator,
    cases: [
      ['', '· · · · · · · x'],
      ['evidence: TBD', '· · · · · · · x'],
      ['evidence: Käyttäjäraadin muistio.', '· · · · · · · +'],
    ],
  },
  'indicator-source': {
    stages: 'i E E E',
    inside: inIndicator,
    cases: [
      ['', 'x x x x x x x x'],
      ['source: "–"', 'x x x x x x x x'],
      ['source: Rekisteri', '+ + + + + + + +'],
      ['source: { fi: TBD, sv: Registret }', '+ + + + + + + +'],
      [explained('source'), 'e e e e e e e e'],
      [ranOut('source'), 'x x x x x x x x'],
    ],
  },
  'indicator-frequency': {
    stages: 'i E E E',
    inside: inIndicator,
    cases: [
      ['', 'x x x x x · x x'],
      ['frequency: monthly', '+ + + + + · + +'],
      [explained('frequency'), 'e e e e e · e e'],
    ],
  },
  'indicator-method': {
    stages: '· i i i',
    inside: inIndicator,
    cases: [
      ['', 'x x x x x x x x'],
      ['method: n/a', 'x x x x x x x x'],
      ['method: Poimitaan joulukuussa.', '+ + + + + + + +'],
      [explained('method'), 'e e e e e e e e'],
    ],
  },
  'indicator-limitations': {
    stages: '· i i i',
    inside: inIndicator,
    cases: [
      ['', 'x x x x x x x x'],
      ['limitations: xxx', 'x x x x x x x x'],
      ['limitations: Luku ei kerro laadusta.', '+ + + + + + + +'],
      [explained('limitations'), 'e e e e e e e e'],
    ],
  },
  'indicator-responsible': {
    stages: 'W E E E',
    inside: inIndicator,
    cases: [
      ['', 'x x x x x x x x'],
      ['responsible: { role: TBD }', 'x x x x x x x x'],
      ['responsible: { role: Hankintapäällikkö }', '+ + + + + + + +'],
      [explained('responsible'), 'e e e e e e e e'],
    ],
  },
  'suspicious-number': {
    stages: 'i i i i',
    inside: inIndicator,
    cases: [
      ['', '- - - - - - - -'],
      ['actuals: [{ period: 2022, value: 0 }]', '- - - - - - - -'],
      ['actuals: [{ period: 2022, value: 999 }]', 'x x x x x x x x'],
      ['baseline: { period: 2021, value: 999 }', 'x x x x x x x x'],
    ],
  },
  placeholder: {
    stages: 'W E E E',
    inside: inMeasure,
    cases: [
      ['', '-'],
      ['note: Sovitaan keväällä.', '-'],
      ['note: lorem ipsum', 'x'],
      ['note: lorem ipsum\ndescription: "{{ kuvaus }}"', 'xx'],
    ],
  },
  'plan-translated': {
    stages: 'i i i i',
    inside: inLanguages('languages: [fi, sv]'),
    cases: [
      ['', '+'],
      ['note: Päivitetään vuosittain.', 'x'],
      ['note: { fi: Päivitetään vuosittain., sv: Uppdateras årligen. }', '+'],
    ],
  },
  'text-translated': {
    stages: 'i W E E',
    inside: inLanguages('languages: [fi, sv]\ntranslations: required'),
    cases: [
      ['', '-'],
      ['note: Päivitetään vuosittain.', 'x'],
      ['note: TBD', '-'],
      [
        'goals: [{ id: a, title: { fi: A, sv: A }, indicators: [{ id: b, title: { fi: B, sv: B }, kind: scale, scale: [{ value: 1, title: { fi: C, sv: C } }, { value: 2, title: D }, { value: 3, title: E }] }] }]',
        '++x',
      ],
      ['note: { fi: Päivitetään vuosittain., sv: Uppdateras årligen. }', '+'],
    ],
  },
  'branch-summary': {
    stages: 'i E E E',
    inside: inBranch,
    cases: [
      ['', 'x'],
      ['summary: "…"', 'x'],
      ['summary: Hallinnonalan hankinnat tehdään yhdessä.', '+'],
    ],
  },
  'shared-aggregation': {
    stages: 'i E E E',
    inside: (value) => sharedWith(value || 'unitOfMeasure: "%"'),
    cases: [
      ['', 'x'],
      ['aggregation: { units: none, time: none }', '+'],
    ],
  },
}

const kindNames = Object.keys(kinds)
const severityLetters = { error: 'E', warning: 'W', info: 'i', off: '·' }

/** What a rule finds in an example at each stage. */
const foundIn = (rule: string, example: Example) => {
  const workspace = workspaceOf(filesOf(example))
  expect(workspace.problems).toEqual([])
  const isShared = typeof example !== 'string' && 'indicators.yaml' in example
  return stageOrder.map((stage) =>
    letters(cellsOf(workspace, stage, isShared).filter((cell) => cell.rule.code === rule && !cell.implied)),
  )
}

/** How bad the missing fields are that a rule asks for. */
const severitiesOf = (rule: string, files: Readonly<Record<string, string>>, stage: Stage): string[] => {
  const missing = cellsOf(workspaceOf(files), stage).filter(
    (cell) => cell.rule.code === rule && cell.state === 'missing' && !cell.implied,
  )
  return [...new Set(missing.map(({ severity }) => severity))]
}

test('every rule has its table', () => {
  expect(Object.keys(tables)).toEqual(expectations.map(({ code }) => code))
})

describe.each(expectations)('$code', (rule) => {
  const { stages, inside, cases } = tables[rule.code] as Table

  test(`is ${stages}`, () => {
    const workspace = workspaceOf(filesOf(''))
    const told = stageOrder.map((stage) => severityLetters[severityOf(rule, stage, workspace)])
    expect(told.join(' ')).toBe(stages)
  })

  test.each(cases)('%j is %s', (value, found) => {
    const groups = found.split(' ')
    const asked = groups.length > 1 ? kindNames : ['']
    expect(asked.length).toBe(groups.length)
    for (const [at, kind] of asked.entries()) {
      const expected = stages.split(' ').map((level) => (level === '·' ? '-' : groups[at]))
      expect([kind, ...foundIn(rule.code, inside(value, kind))]).toEqual([kind, ...expected])
    }
  })

  test('is turned off, or made an error, in toimi.yaml', () => {
    const files = filesOf(rule.bad)
    const found = (severity: string) => {
      const lines = `${files['toimi.yaml']}severities: { ${rule.code}: ${severity} }\n`
      return stageOrder.map((stage) => severitiesOf(rule.code, { ...files, 'toimi.yaml': lines }, stage))
    }
    const all = (list: readonly string[]) => stageOrder.map(() => list)
    expect(found('off')).toEqual(all([]))
    expect(found('error')).toEqual(all(['error']))
    expect(found('info')).toEqual(all(['info']))
  })

  test('does not count where an exception has been accepted, until its day', () => {
    const waiver = `{ id: w, rule: ${rule.code}, reason: Syy., askedBy: A, approvedBy: B, until: 2024-10-01 }`
    const files = { ...filesOf(rule.bad), 'waivers.yaml': `format: 1\nwaivers: [${waiver}]\n` }
    const missing = (asOf: string) => {
      const cells = cellsOf(workspaceOf(files, asOf), 'monitoring').filter(
        (cell) => cell.rule.code === rule.code,
      )
      return cells.filter(({ state }) => state === 'missing' || state === 'waived').map(({ state }) => state)
    }
    expect(new Set(missing('2024-10-01'))).toEqual(new Set(['waived']))
    expect(new Set(missing('2024-10-02'))).toEqual(new Set(['missing']))
  })
})
