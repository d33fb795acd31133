import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { checksAmong } from '../../src/checks/index.ts'
import { runChecks } from '../../src/core/rule.ts'
import { filesOf, workspaceOf } from '../repository.ts'
import type { Cases } from './case.ts'

const checks = checksAmong([])
const folder = new URL('./cases', import.meta.url)
const codes = readdirSync(folder).map((file) => file.replace(/\.ts$/, ''))

test('each check has its cases', () => {
  expect([...codes].sort()).toEqual(checks.map(({ code }) => code).sort())
})

for (const code of codes) {
  const { cases } = (await import(`./cases/${code}.ts`)) as { cases: Cases }
  describe(code, () => {
    for (const [what, given, finds, asOf] of cases) {
      test(what, () => {
        const workspace = workspaceOf(filesOf(given), asOf)
        const found = [...workspace.problems, ...runChecks(checks, workspace).diagnostics]
        expect(found.map((problem) => problem.code).sort()).toEqual([...finds].sort())
      })
    }
  })
}
