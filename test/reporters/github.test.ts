import { expect, test } from 'vitest'
import type { Diagnostic } from '../../src/core/diagnostic.ts'
import { github } from '../../src/reporters/github.ts'
import { circumstances, many, problems } from './problems.ts'

const annotations = (list: readonly Diagnostic[]): string[] =>
  github(list, { ...circumstances, language: 'en', quiet: true })
    .split('\n')
    .slice(0, -1)
const levels = (list: readonly Diagnostic[]): string[] =>
  annotations(list).map((line) => /^::(\w+) /.exec(line)?.[1] ?? line)
const of = (n: number, level: string): string[] => Array.from({ length: n }, () => level)

test.each([
  ['one of each, the worst first', [1, 1, 1], [1, 1, 1], undefined],
  ['ten of each', [10, 10, 10], [10, 10, 10], undefined],
  ['25 errors', [25, 0, 0], [10, 0, 1], '15 more problems are not shown here'],
  ['eleven warnings', [0, 11, 0], [0, 10, 1], '1 more problem is not shown here'],
  ['more of each than GitHub shows', [12, 11, 30], [10, 10, 10], '24 more problems are not shown here'],
])('%s', (_, [errors = 0, warnings = 0, infos = 0], [error = 0, warning = 0, notice = 0], last) => {
  const list = [...many(infos, 'info'), ...many(warnings, 'warning'), ...many(errors, 'error')]
  expect(levels(list)).toEqual([...of(error, 'error'), ...of(warning, 'warning'), ...of(notice, 'notice')])
  if (last) expect(annotations(list).at(-1)).toContain(last)
  else expect(annotations(list).join()).not.toContain('not shown')
})

test('each annotation is one line, and its properties hold no separator', () => {
  for (const line of annotations(problems)) {
    expect(line).toMatch(/^::(error|warning|notice) \w+=[^,:]*(,\w+=[^,:]*)*::/)
  }
})

test('columns are told only within one line, and no line is told of a cell', () => {
  const byTitle = (code: string): string =>
    annotations(problems).find((line) => line.includes(`title=${code}:`)) ?? ''
  expect(byTitle('several-lines')).toContain(',line=2,endLine=6,title')
  expect(byTitle('cell-number')).toContain(
    'file=arkisto/lomake.xlsx,title=cell-number::Mittarit | 1!C7 There',
  )
})
