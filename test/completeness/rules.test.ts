import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { checksAmong } from '../../src/checks/index.ts'
import { expectations } from '../../src/completeness/index.ts'
import { type Example, runChecks } from '../../src/core/rule.ts'
import { languages } from '../../src/core/text.ts'
import { filesOf, workspaceOf } from '../repository.ts'
import { gapsOf } from './looking.ts'

const gapsBy = (code: string, example: Example) => gapsOf(example).filter(({ rule }) => rule === code)

describe.each(expectations)('$code', ({ code, good, bad, title, why, missing }) => {
  test('the good example has no such gap, and nothing that is wrong', () => {
    const workspace = workspaceOf(filesOf(good))
    expect(gapsBy(code, good)).toEqual([])
    expect([...workspace.problems, ...runChecks(checksAmong(expectations), workspace).diagnostics]).toEqual(
      [],
    )
  })

  test('the bad example has it once', () => {
    expect(gapsBy(code, bad).map(({ state }) => state)).toEqual(['missing'])
  })

  test('speaks three languages, in sentences', () => {
    const gaps = gapsBy(code, bad)
    for (const text of [title, why, missing, ...gaps.map((gap) => gap.text)]) {
      const said = languages.map((language) => text[language])
      expect(
        said.every((sentence) => /\S[.?]$|^.+ [^ ]+$/.test(sentence) && !sentence.includes('undefined')),
      ).toBe(true)
      expect(new Set(said).size).toBe(languages.length)
    }
    expect(missing.fi).toMatch(/\.$/)
    for (const { field, example } of gaps)
      expect([field, example].every((text) => languages.every((each) => text[each] !== ''))).toBe(true)
  })

  test('is the file of its name', () => {
    expect(existsSync(`src/completeness/${code}.ts`)).toBe(true)
  })
})

test('each code is listed once', () => {
  const codes = expectations.map(({ code }) => code)
  expect(new Set(codes).size).toBe(codes.length)
})
