/** The first plan of a unit, as `init` writes it: its form is filled in where the angle brackets are, and taken in. */
import { expect, test } from 'vitest'
import { type Language, languages } from '../../src/core/text.ts'
import { contentFiles } from '../../src/starter/repository.ts'
import { formBytes, readBook, repositoryOf, Typist, takeIn, textAfter } from './desk.ts'

const file = 'plans/ym/nyverket.yaml'

const startedIn = (language: Language) =>
  repositoryOf(
    contentFiles({
      language,
      branch: 'ym',
      unit: 'nyverket',
      name: 'Nyverket',
      from: '2026',
      to: '2029',
      services: [],
      example: false,
      version: '0.0.0',
    }).map(({ path, content }) => ({ path, bytes: new TextEncoder().encode(content) })),
  )

/** Writes words where there are only angle brackets, on every sheet or on that of one table; the same for the same. */
function fillIn(typist: Typist, table: string | undefined): void {
  const only = table === undefined ? undefined : typist.keys(table).sheet
  for (const sheet of typist.workbook.worksheets)
    if (sheet.state === 'visible' && (only === undefined || sheet === only))
      sheet.eachRow((row) =>
        row.eachCell((cell) => {
          const [, inner] = /^<(.*)>$/.exec(String(cell.value)) ?? []
          if (inner !== undefined) cell.value = `Uutta: ${inner}`
        }),
      )
}

const placesLeft = (text: string | undefined): number => text?.match(/[:{] <[^<>]+>/g)?.length ?? 0

// All six are the summary, the title and rationale of the goal, a measure with who answers for it, and an indicator.
const ways = languages.flatMap((language) => [
  [language, 'goals', 4] as const,
  [language, undefined, 0] as const,
])

test.each(ways)('the first form in %s, filled in (only: %s), is taken in', async (language, table, left) => {
  const workspace = startedIn(language)
  const typist = await Typist.open(await formBytes(workspace, 'nyverket', language))
  fillIn(typist, table)
  const outcome = await takeIn(workspace, [await readBook(await typist.save())], { language })
  const errors = outcome.diagnostics.filter(({ severity }) => severity === 'error')
  expect([errors, placesLeft(workspace.sources.get(file)?.text)]).toEqual([[], 6])
  expect(placesLeft(textAfter(outcome, file))).toBe(left)
})

test.each(languages)('in %s angle brackets are told as missing', async (language) => {
  const typist = await Typist.open(await formBytes(startedIn(language), 'nyverket', language))
  const lackedIn = (table: string) => {
    const { sheet, row, columns } = typist.keys(table)
    const heads = [...columns].map(([key, at]) => [
      `${sheet.getCell(row + 1, at).text.replace(/ \*$/, '')}. `,
      key,
    ])
    const lacked = sheet.getCell(row + 2, 2).text
    return heads.flatMap(([head = '', key]) => (lacked.includes(head) ? [key] : []))
  }
  expect(lackedIn('goals')).toEqual([`title.${language}`])
  expect(lackedIn('measures')).toEqual([`title.${language}`, `responsible.role.${language}`])
  expect(lackedIn('indicators')).toContain(`title.${language}`)
})
