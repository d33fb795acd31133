import { expect, test } from 'vitest'
import type { Document } from '../../src/reports/document/document.ts'
import { rowsOf } from './rows.ts'
import { mergedWorld, reportOf } from './world.ts'

const merged = mergedWorld()
/** A plan in which the title of a goal is another. */
const retitled = (path: string, title: string) => ({
  [path]: (merged[path] ?? '').replace('¤ oma tavoite', title),
})
const sheetOf = (files: Readonly<Record<string, string>>): Promise<Document> =>
  reportOf('handout', { ...merged, ...files }, { branch: ['vm'], sheets: ['coordinator'] })

const edited = retitled('plans/vm/branch.yaml', 'Ministeriön muotoilu')
const takes = 'hallinnonalan arvo | yksikön arvo | jätetään pois'

test('each unit with its stage and the number of its gaps; without a dispute there is no table of them', async () => {
  const document = await sheetOf({})
  expect(rowsOf(document, 'coordinator-standing-table')?.map((row) => row.slice(0, 3))).toEqual([
    ['¤ ministeriö', 'toimitettu', expect.stringMatching(/^[1-9]\d*$/)],
    ['¤ malli', 'hyväksytty', expect.stringMatching(/^[1-9]\d*$/)],
    ['¤ puuttuva', 'ei suunnitelmaa', ''],
  ])
  expect(rowsOf(document, 'coordinator-conflicts-table')).toBeUndefined()
  expect(rowsOf(document, 'coordinator-edits-table')).toBeUndefined()
})

test('an edit of the ministry stands beside the value of the unit', async () => {
  const document = await sheetOf(edited)
  expect(rowsOf(document, 'coordinator-edits-table')).toEqual([
    ['malli/oma · Nimi · fi', '«¤ oma tavoite»', '«Ministeriön muotoilu»', '', takes],
  ])
  expect(rowsOf(document, 'coordinator-conflicts-table')).toBeUndefined()
})

test('a conflict has the value that both began with, and the two that it has become; it is not told as an edit too', async () => {
  const document = await sheetOf({ ...edited, ...retitled('plans/vm/malli.yaml', 'Yksikön muotoilu') })
  expect(rowsOf(document, 'coordinator-conflicts-table')).toEqual([
    ['malli/oma · Nimi · fi', '«¤ oma tavoite»', '«Yksikön muotoilu»', '«Ministeriön muotoilu»', takes, ''],
  ])
  expect(rowsOf(document, 'coordinator-edits-table')).toBeUndefined()
})
