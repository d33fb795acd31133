/** Whose values are in a number, and of how many: whatever becomes of units, a number never has more than all of them. */
import { expect, test } from 'vitest'
import type { UnitPlan } from '../../src/core/files/unit-plan.ts'
import { type Files, merged, repository } from './world.ts'

const planOf = (unit: string): UnitPlan => ({
  format: '1',
  unit,
  language: 'fi',
  stage: 'draft',
  period: { from: '2022', to: '2025' },
  goals: [
    {
      id: 'g',
      title: { fi: 'G' },
      indicators: [{ id: 'i', shared: 'summa', actuals: [{ period: '2023', value: '1' }] }],
    },
  ],
})
const silent = (unit: string): UnitPlan => ({ ...planOf(unit), goals: [] })

/** organisations.yaml and indicators.yaml: what is known of each unit besides its name, and whose values are expected. */
const registers = (units: Readonly<Record<string, string>>, expected: readonly string[]): Files => ({
  'organisations.yaml': `format: 1
branches:
  - id: vm
    name: Hallinnonala
    ministry: vm
    units:
${Object.entries(units)
  .map(([id, more]) => `      - { id: ${id}, name: ${id}${more} }`)
  .join('\n')}
`,
  'indicators.yaml': `format: 1
indicators:
  - { id: summa, title: Summa, kind: number, unitOfMeasure: kpl, expected: [${expected.join(', ')}], aggregation: { units: sum, time: sum } }
`,
})

const [vm, malli] = [planOf('vm'), planOf('malli')]
const open = { vm: '', malli: '' }
test.each<[string, UnitPlan[], Readonly<Record<string, string>>, string[], object]>([
  ['all who are expected', [vm, malli], open, ['vm', 'malli'], { value: '2', from: ['malli', 'vm'] }],
  [
    'a unit that has nothing to say of it: no number',
    [vm, silent('malli')],
    open,
    ['vm', 'malli'],
    { from: ['vm'], missing: ['malli'] },
  ],
  ['a unit that is not expected any more', [vm, silent('malli')], open, ['vm'], { value: '1', from: ['vm'] }],
  ['a unit that reports unasked', [vm, malli], open, ['vm'], { value: '2', from: ['malli', 'vm'] }],
  [
    'a unit that was closed before the period, and whose plan is still there',
    [vm, malli],
    { ...open, malli: ', valid: { until: 2020-12-31 }' },
    ['vm', 'malli'],
    { value: '2', from: ['malli', 'vm'] },
  ],
  [
    'a unit that was closed before the period, and whose plan is put away',
    [vm],
    { ...open, malli: ', valid: { until: 2020-12-31 }' },
    ['vm', 'malli'],
    { value: '1', from: ['vm'] },
  ],
  [
    'a unit that is closed in the middle of the period is asked for what it did until then',
    [vm, silent('malli')],
    { ...open, malli: ', valid: { until: 2023-06-30 }' },
    ['vm', 'malli'],
    { from: ['vm'], missing: ['malli'] },
  ],
  [
    'a unit that was expected under another id, and reports',
    [vm, planOf('uusi')],
    { vm: '', uusi: ', was: [malli]' },
    ['vm', 'malli'],
    { value: '2', from: ['uusi', 'vm'] },
  ],
  [
    'a unit that was expected under the first of its three ids, and does not report',
    [vm, silent('kolmas')],
    { vm: '', kolmas: ', was: [uusi, malli]' },
    ['vm', 'malli'],
    { from: ['vm'], missing: ['kolmas'] },
  ],
])('%s', (_, plans, units, expected, value) => {
  const { plan } = merged(repository(plans, registers(units, expected))).merge
  const [aggregate] = plan.aggregates ?? []
  expect(aggregate?.actuals).toEqual([{ period: '2023', ...value }])
  const { from, missing = [] } = aggregate?.actuals?.[0] ?? { from: [] }
  expect(aggregate?.expected).toEqual([...from, ...missing].sort())
})
