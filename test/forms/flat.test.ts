import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { unitPlan } from '../../src/core/files/unit-plan.ts'
import { sameValue } from '../../src/core/shape/same.ts'
import { openWorkspace } from '../../src/core/workspace.ts'
import { flatten, unflatten } from '../../src/forms/flat.ts'
import { readRepository } from '../../src/shell/disk.ts'

const { units } = openWorkspace(readRepository('examples/hankinta'), { asOf: '2024-10-01' })

test('there are plans to try', () => {
  const files = readdirSync('examples/hankinta/plans', { recursive: true, encoding: 'utf8' })
  expect(units.length).toBe(
    files.filter((file) => /\.yaml$/.test(file) && !/branch\.yaml$/.test(file)).length,
  )
})

test.each(units.map(({ name, content }) => [name, content]))(
  '%s taken apart and put together is itself',
  (_, plan) => {
    expect(sameValue(unitPlan, unflatten(flatten(plan)), plan)).toBe(true)
  },
)
