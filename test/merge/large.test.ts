/** toimi can read whatever it has merged, of however many units. */
import { expect, test } from 'vitest'
import { branchTask, plansOfBranch } from '../../src/merge/branch.ts'
import { mergePlan } from '../../src/merge/merge.ts'
import { nationalTask } from '../../src/merge/national.ts'
import { workspaceOf } from '../repository.ts'
import { applied, type Files } from './world.ts'

const units = Array.from({ length: 220 }, (_, at) => `yksikko-${at}`)
const planOf = (unit: string): string => `format: 1
unit: ${unit}
language: fi
stage: draft
period: { from: 2022, to: 2025 }
goals:
${['a', 'b', 'c'].map((id) => `  - { id: ${id}, title: Tavoite, rationale: "${'Perustelu. '.repeat(170)}" }\n`).join('')}  - id: tavoite
    title: Tavoite
    indicators:
      - { id: maara, shared: summa, actuals: [{ period: 2023, value: 1 }] }
`
const files: Files = {
  'toimi.yaml': 'format: 1\nlanguage: fi\n',
  'organisations.yaml': `format: 1
branches:
  - id: vm
    name: Hallinnonala
    units:
${units.map((id) => `      - { id: ${id}, name: ${id} }`).join('\n')}
`,
  'indicators.yaml': `format: 1
indicators:
  - id: summa
    title: Summa
    kind: number
    unitOfMeasure: kpl
    expected: [${units.join(', ')}]
    aggregation: { units: sum, time: sum }
`,
  ...Object.fromEntries(units.map((unit) => [`plans/vm/${unit}.yaml`, planOf(unit)])),
}

test('a plan of more than two hundred units and a mebibyte comes through the gates', () => {
  const workspace = workspaceOf(files)
  const merged = applied(
    files,
    mergePlan(workspace, branchTask(workspace, plansOfBranch(workspace, 'vm'))).changes,
  )
  expect(merged['plans/vm/branch.yaml']?.length).toBeGreaterThan(1_048_576)
  const branch = workspaceOf(merged)
  expect(branch.problems).toEqual([])
  const whole = workspaceOf(applied(merged, mergePlan(branch, nationalTask(branch)).changes))
  expect(whole.problems).toEqual([])
  expect(whole.national?.content.aggregates?.[0]?.actuals).toMatchObject([
    { value: '220', from: units.toSorted() },
  ])
})
