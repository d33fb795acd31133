import { expect, test } from 'vitest'
import { count } from '../../src/core/diagnostic.ts'
import { languages } from '../../src/core/text.ts'
import { summary } from '../../src/reporters/summary.ts'
import { text } from '../../src/reporters/text.ts'
import { circumstances, many, problems } from './problems.ts'

test('colour adds nothing but colour', () => {
  const colored = text(problems, { ...circumstances, color: true })
  expect(colored).toContain('\u001b[31m✖ virhe\u001b[39m')
  expect(colored.replace(/\u001b\[\d+m/g, '')).toBe(text(problems, circumstances))
})

test.each([
  [0, '… ja 8 muuta'],
  [7, '… ja 1 muu '],
])('of %i problems shown it says what is left', (most, left) => {
  expect(text(problems, { ...circumstances, most })).toContain(left)
})

test.each([
  [12, [0, 0, 0], 0, ['12 tiedostoa: ei ongelmia', '12 filer: inga problem', '12 files: no problems']],
  [
    1,
    [1, 1, 1],
    1,
    [
      '1 tiedosto: 1 virhe, 1 varoitus, 1 huomio, 1 hyväksytty poikkeus',
      '1 fil: 1 fel, 1 varning, 1 upplysning, 1 godkänt undantag',
      '1 file: 1 error, 1 warning, 1 note, 1 accepted exception',
    ],
  ],
  [
    2,
    [2, 0, 3],
    2,
    [
      '2 tiedostoa: 2 virhettä, 3 huomiota, 2 hyväksyttyä poikkeusta',
      '2 filer: 2 fel, 3 upplysningar, 2 godkända undantag',
      '2 files: 2 errors, 3 notes, 2 accepted exceptions',
    ],
  ],
] as const)(
  'the summary of %i files with %j problems and %i exceptions',
  (files, [errors, warnings, infos], waived, sentences) => {
    const list = [...many(errors, 'error'), ...many(warnings, 'warning'), ...many(infos, 'info')]
    expect(count(list)).toEqual({ error: errors, warning: warnings, info: infos })
    expect(languages.map((language) => summary(list, { ...circumstances, language, files, waived }))).toEqual(
      sentences,
    )
  },
)
