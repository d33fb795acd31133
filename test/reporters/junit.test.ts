import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import type { Diagnostic } from '../../src/core/diagnostic.ts'
import { junit } from '../../src/reporters/junit.ts'
import { circumstances, many, problems } from './problems.ts'

const report = (list: readonly Diagnostic[]): string => junit(list, circumstances)
const hasXmllint = spawnSync('xmllint', ['--version']).status === 0
const lists: [string, readonly Diagnostic[]][] = [
  ['every kind of problem', problems],
  ['no problem', []],
]

test.runIf(hasXmllint).each(lists)('the schema of receivers accepts %s', (_, list) => {
  const { status, stderr } = spawnSync(
    'xmllint',
    ['--noout', '--schema', 'test/reporters/official/junit.xsd', '-'],
    { input: report(list) },
  )
  expect({ status, stderr: String(stderr).trim() }).toEqual({ status: 0, stderr: '- validates' })
})

/** Takes away what is closed properly, from the inside out; what is left stands outside all elements or is not XML. */
function leftOver(xml: string): string {
  const inner = /<([\w-]+)((?: [\w-]+="[^"<]*")*)(\/>|>[^<>]*<\/\1>)/g
  let rest = xml.replace(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n/, '')
  for (let before = ''; rest !== before; ) [before, rest] = [rest, rest.replace(inner, '')]
  return rest.trim()
}

test.each(lists)('it is well-formed with %s', (_, list) => {
  expect(leftOver(report(list))).toBe('')
  expect(report(list).replace(/&(amp|lt|gt|quot);/g, '')).not.toContain('&')
})

test('the counts are those of the test cases', () => {
  const xml = report([...problems, ...many(3, 'error')])
  const count = (pattern: RegExp): number => [...xml.matchAll(pattern)].length
  expect(xml).toContain(`tests="${count(/<testcase /g)}" failures="${count(/<failure /g)}" errors="0"`)
})

test('a file with nothing but warnings passes, and says them', () => {
  expect(report(many(2, 'warning'))).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="UTF-8"?>
    <testsuites name="toimi" tests="1" failures="0" errors="0" time="0">
      <testsuite name="toimi" tests="1" failures="0" errors="0" time="0" skipped="0">
        <testcase classname="toimi" name="arkisto/plans/vm/työ 1, ä.yaml" time="0">
          <system-out>arkisto/plans/vm/työ 1, ä.yaml:1:1 ▲ varoitus warning 1
        → Anna toiselle oma tunnus.
    arkisto/plans/vm/työ 1, ä.yaml:2:1 ▲ varoitus warning 2
        → Anna toiselle oma tunnus.</system-out>
        </testcase>
      </testsuite>
    </testsuites>
    "
  `)
})
