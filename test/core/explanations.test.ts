import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { explained } from '../../src/commands/explain.ts'
import { gates } from '../../src/core/explanations/index.ts'
import type { Workspace } from '../../src/core/workspace.ts'
import { toimi } from '../cli.ts'
import { filesOf, workspaceOf } from '../repository.ts'

const codes = explained.map(({ code }) => code)
const codesIn = ({ problems }: Workspace): string[] => problems.map(({ code }) => code)

describe('what the gates ask for is shown by examples', () => {
  test.each(gates.filter(({ bad }) => bad !== undefined))('$code', ({ code, good = '', bad = '' }) => {
    expect(codesIn(workspaceOf(filesOf(good)))).toEqual([])
    expect(codesIn(workspaceOf(filesOf(bad)))).toEqual([code])
  })
})

test('each code is explained once', () => {
  expect(codes.filter((code, at) => codes.indexOf(code) !== at)).toEqual([])
})

test('every code that toimi tells can be explained', () => {
  const source = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => readFileSync(join('src', path), 'utf8'))
  const written = source.flatMap((text) => [
    ...[...text.matchAll(/\bcode: '([a-z]+(?:-[a-z]+)+)'/g)].map(([, code]) => code),
    ...[...text.matchAll(/\bdiagnose(?:File)?\([^']*?'([a-z]+(?:-[a-z]+)+)'/g)].map(([, code]) => code),
  ])
  const told = JSON.parse(readFileSync('test/golden/rikki/json.json', 'utf8')).diagnostics.map(
    ({ code }: { code: string }) => code,
  )
  expect(written.length).toBeGreaterThan(100)
  expect([...new Set([...written, ...told])].filter((code) => !codes.includes(code))).toEqual([])
})

test.each(['fi', 'sv', 'en'])('toimi explain yaml-tab in %s', async (language) => {
  const { stdout, exitCode } = await toimi(['explain', 'yaml-tab', '--lang', language])
  expect({ stdout, exitCode }).toMatchSnapshot()
})
