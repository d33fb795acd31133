import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { checksAmong } from '../src/checks/index.ts'
import { type Check, runChecks } from '../src/core/rule.ts'
import { languages } from '../src/core/text.ts'
import { filesOf, workspaceOf } from './repository.ts'

const checks = checksAmong([])

/** The problems that all gates and all checks find in an example. */
function problemsIn(example: Check['good']) {
  const workspace = workspaceOf(filesOf(example))
  return [...workspace.problems, ...runChecks(checks, workspace).diagnostics]
}

describe.each(checks)('$code', ({ code, good, bad, title, why }) => {
  test('the good example has no problem', () => {
    expect(problemsIn(good)).toEqual([])
  })

  test('the bad example has this problem and no other', () => {
    expect(new Set(problemsIn(bad).map((problem) => problem.code))).toEqual(new Set([code]))
  })

  test('says everything in each language, and each says it in its own words', () => {
    const texts = [
      title,
      why,
      ...problemsIn(bad).flatMap(({ message, fix, related }) => [
        message,
        ...(fix ? [fix] : []),
        ...related.map((other) => other.message),
      ]),
    ]
    for (const text of texts) {
      const said = languages.map((language) => text[language])
      expect(said.every((sentence) => sentence.trim() !== '' && !sentence.includes('undefined'))).toBe(true)
      expect(new Set(said).size).toBe(languages.length)
    }
  })

  test('is called like its file, in words with hyphens', () => {
    expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/)
  })
})

test('every file is a check, and every check is listed once', () => {
  const files = readdirSync('src/checks').map((file) => file.replace(/\.ts$/, ''))
  const codes = checks.map(({ code }) => code)
  expect(files.filter((file) => file !== 'index').sort()).toEqual([...codes].sort())
  expect(new Set(codes).size).toBe(codes.length)
})
