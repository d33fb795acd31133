import { expect, test } from 'vitest'
import { checksAmong } from '../../src/checks/index.ts'
import { inOrder } from '../../src/core/diagnostic.ts'
import { type Example, runChecks } from '../../src/core/rule.ts'
import { filesOf, workspaceOf } from '../repository.ts'
import { goal, indicator, measure, plan, shared, units } from './case.ts'

const checks = checksAmong([])
const value = (kind: string, written: string) =>
  indicator(`kind: ${kind}, actuals: [{ period: 2022, value: ${written} }]`)

/** What a problem underlines (with the file, where there are several), and what it advises. */
const told: readonly (readonly [what: string, given: Example, underlined: string, advice: string])[] = [
  [
    'a mistyped unit',
    measure('responsible: { role: Johtaja, unit: malivirasto }'),
    'malivirasto',
    'Did you mean mallivirasto?',
  ],
  [
    'the former id of a unit',
    { 'organisations.yaml': units('id: uusi, was: [vanha]'), 'plans/vm/vanha.yaml': plan('vanha') },
    'plans/vm/vanha.yaml: vanha',
    'The id is now uusi.',
  ],
  [
    'a unit like no other',
    measure('responsible: { role: Johtaja, unit: xyzzy }'),
    'xyzzy',
    'Correct the id, or add the unit to organisations.yaml.',
  ],
  ['small letters for a strategy goal', goal('strategyGoals: [t2.1]'), 't2.1', 'Did you mean T2.1?'],
  [
    'a number the ambition does not have',
    goal('strategyGoals: [T7.3]'),
    'T7.3',
    'Known ids: T7, T7.1, T7.2.',
  ],
  [
    'a goal without wording',
    goal('strategyGoals: [T4.2]'),
    'T4.2',
    'You can refer to the whole ambition: T4.',
  ],
  ['a decimal comma', value('number', '"1,5"'), '"1,5"', 'Write: 1.5'],
  ['a space for thousands', value('money', '1 234'), '1 234', 'Write: 1234'],
  ['a sign for euros', value('money', '12 €'), '12 €', 'Write: 12'],
  ['curved quotation marks', value('number', '"“12,5”"'), '"“12,5”"', 'Write: 12.5'],
  ['yes in Finnish', value('yes-no', 'Kyllä'), 'Kyllä', 'Write: true'],
  ['no in Swedish', value('yes-no', 'nej'), 'nej', 'Write: false'],
  ['a number for words', value('text', '12'), '12', 'Write: "12"'],
  [
    'the field that is repeated, not its value',
    goal('indicators: [{ id: m, shared: innovatiiviset-osuus, kind: percent }]'),
    'kind',
    'Remove the field here.',
  ],
  [
    'the former id of a shared indicator',
    {
      'indicators.yaml': shared('kind: count, was: [vanha]'),
      'plans/vm/vm.yaml': plan('vm', goal('indicators: [{ id: m, shared: vanha }]')),
    },
    'plans/vm/vm.yaml: vanha',
    'The id is now yhteinen.',
  ],
  [
    "another plan's indicator",
    {
      'plans/vm/vm.yaml': plan('vm', goal('indicators: [{ id: osuus, title: O }]')),
      'plans/vm/mallivirasto.yaml': plan('mallivirasto', goal('also: [vm/osus]')),
    },
    'plans/vm/mallivirasto.yaml: vm/osus',
    'Did you mean vm/osuus?',
  ],
  [
    'the copy, not the file that bears the name',
    { 'plans/vm/vm.yaml': plan('vm'), 'plans/vm/a.yaml': plan('vm') },
    'plans/vm/a.yaml: vm',
    'Correct the field unit, or remove one of the files.',
  ],
  [
    'where a plan belongs',
    { 'plans/vm.yaml': plan('vm') },
    'plans/vm.yaml: vm',
    'Move the file: plans/vm/vm.yaml',
  ],
  [
    'the mean of percentages',
    { 'indicators.yaml': shared('kind: percent, aggregation: { units: mean, time: last }') },
    'indicators.yaml: mean',
    "Give the units' values as numerator and denominator and choose units: ratio, or give them a weight and choose units: weighted-mean.",
  ],
  [
    'the sum of percentages over time',
    { 'indicators.yaml': shared('kind: percent, aggregation: { units: max, time: sum }') },
    'indicators.yaml: sum',
    'These fit: last, max, none.',
  ],
  [
    'a value that is out of range',
    indicator('kind: percent, actuals: [{ period: 2022, value: 120 }]'),
    '120',
    'Correct the value. If it is right, give the indicator range: { min: …, max: … }.',
  ],
  [
    'terms that are out of range',
    indicator('kind: number, range: { max: 1 }, actuals: [{ period: 2022, numerator: 3, denominator: 2 }]'),
    '{ period: 2022, numerator: 3, denominator: 2 }',
    'Correct the value. If it is right, give the indicator range: { min: …, max: … }.',
  ],
  [
    'the language that is wrong',
    goal('rationale: { fi: Hyvä, sv: =1 }'),
    '=1',
    'Begin the text with a word.',
  ],
]

test.each(told)('%s', (_, given, underlined, advice) => {
  const workspace = workspaceOf(filesOf(given))
  const [problem, ...others] = inOrder([...workspace.problems, ...runChecks(checks, workspace).diagnostics])
  expect(others).toEqual([])
  const { file = '', line = 0, column = 0, endColumn = 0, fix } = problem ?? {}
  const text = workspace.sources
    .get(file)
    ?.text.split('\n')
    [line - 1]?.slice(column - 1, endColumn - 1)
  expect([typeof given === 'string' ? text : `${file}: ${text}`, fix?.en]).toEqual([underlined, advice])
})

test('a goal from another version of the strategy is told with both versions', () => {
  const messages = ['', 'catalogue: "2020"\n', 'catalogue: "2016"\n'].map((version) => {
    const workspace = workspaceOf(filesOf(version + goal('strategyGoals: [H1]')))
    return runChecks(checks, workspace).diagnostics.map(({ message }) => message.en)
  })
  expect(messages).toEqual([
    ['The strategy (version 2020) has no goal H1.'],
    ['The strategy (version 2020) has no goal H1.'],
    ['Version 2020 of the strategy has no goal H1; the plan was made against version 2016.'],
  ])
})
