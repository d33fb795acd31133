import { describe, expect, test } from 'vitest'
import { languages } from '../../src/core/text.ts'
import { reporters } from '../../src/reporters/index.ts'
import { circumstances, problems } from './problems.ts'

const endings = {
  text: 'txt',
  json: 'json',
  github: 'txt',
  gitlab: 'json',
  junit: 'xml',
  sarif: 'json',
  markdown: 'md',
} as const
const all = Object.entries(reporters).map(([name, report]) => ({
  name: name as keyof typeof reporters,
  report,
}))

describe.each(all)('$name', ({ name, report }) => {
  test.each(languages)('says in %s what it said before', async (language) => {
    const file = name === 'json' ? 'json.json' : `${name}.${language}.${endings[name]}`
    await expect(report(problems, { ...circumstances, language })).toMatchFileSnapshot(`golden/${file}`)
  })

  test('prints nothing that acts on a terminal', () => {
    expect(report(problems, circumstances)).not.toMatch(/[^\P{C}\n]|\r/u)
  })

  test('ends with one newline', () => {
    expect(report(problems, circumstances)).toMatch(/[^\n]\n$/)
  })

  test('says something sensible when nothing is wrong', () => {
    expect(report([], { ...circumstances, exitCode: 0 })).toMatchSnapshot()
  })

  test('says only problems when it is to be quiet', () => {
    const quiet = report(problems, { ...circumstances, quiet: true })
    expect(quiet).not.toContain('toimi check')
    expect(quiet).toContain('id-unique')
  })

  test('tells all problems but to a person at a terminal', () => {
    const few = report(problems, { ...circumstances, most: 1 })
    if (name === 'text') expect(few).toContain('… ja 7 muuta (--max-problems)')
    else expect(few).toBe(report(problems, circumstances))
  })
})
