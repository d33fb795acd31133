import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Reason } from '../../src/formats/workbook/refusals.ts'
import { refusal } from '../../src/formats/workbook/refusals.ts'
import { ask, readWorkbooks } from '../../src/shell/workbooks.ts'
import { folderOf } from '../folder.ts'
import { smallest, workbookAnd, workbookOf } from '../formats/workbook/made.ts'

const generous = { seconds: 60, megabytes: 140 }

describe('a reader that is stopped', () => {
  test.each<[string, Partial<typeof generous>, Reason]>([
    ['takes too long', { seconds: 0.001 }, 'endless'],
    ['takes too much memory', { megabytes: 8 }, 'exhausting'],
  ])('%s', async (_, tight, reason) => {
    const answer = ask({ bytes: workbookOf(), name: 'lomake.xlsx' }, { ...generous, ...tight })
    await expect(answer).rejects.toThrow(refusal(reason).text.en)
  })
})

test('workbooks are read where they lie, and one that is not read does not keep the others', async () => {
  const root = folderOf({
    'arkisto/toimi.yaml': 'format: 1\n',
    'palautetut/~$b ä.xlsx': 'lukko',
    'palautetut/b ä.xlsx': workbookOf(),
    'palautetut/a.XLSX': 'Nimi;Arvo',
    'palautetut/muistio.docx': 'muuta',
    'c.xlsx': workbookAnd({ name: 'xl/comments1.xml', content: '<x/>' }),
  })
  const found = await readWorkbooks(
    ['../palautetut', '../c.xlsx', '../d.xlsx', '../palautetut/~$b ä.xlsx'],
    join(root, 'arkisto'),
    join(root, 'arkisto'),
  )
  expect(
    found.map(({ file, workbook, problems }) => [
      file,
      workbook?.sheets.map(({ name }) => name) ?? 'not read',
      ...problems.map(({ severity, code, fault, message }) => `${severity} ${code} ${fault} ${message.fi}`),
    ]),
  ).toMatchInlineSnapshot(`
    [
      [
        "../palautetut/a.XLSX",
        "not read",
        "error workbook-unreadable true Tämä on tekstitiedosto, jonka nimi päättyy kuin työkirjan.",
      ],
      [
        "../palautetut/b ä.xlsx",
        [
          "Taulu",
        ],
      ],
      [
        "../c.xlsx",
        [
          "Taulu",
        ],
        "warning workbook-part-unread undefined Työkirjan kommentteja ei lueta.",
      ],
      [
        "../d.xlsx",
        "not read",
        "error workbook-unreadable true Polkua ei ole: ../d.xlsx",
      ],
    ]
  `)
})

test('a lock file alone is no workbook', async () => {
  const root = folderOf({ '~$lomake.xlsx': 'lukko' })
  await expect(readWorkbooks(['~$lomake.xlsx'], root, root)).rejects.toThrow(
    'There is no workbook here: ~$lomake.xlsx',
  )
})

test('as many cells as there may be come through whole', async () => {
  const row = (at: number) =>
    `<row r="${at}">${'ABCDEFGHIJ'
      .split('')
      .map((column) => `<c r="${column}${at}"><v>${at}</v></c>`)
      .join('')}</row>`
  const rows = Array.from({ length: 3000 }, (_, at) => row(at + 1)).join('')
  const sheet = String(smallest['xl/worksheets/sheet1.xml']).replace(
    /<sheetData>.*<\/sheetData>/,
    `<sheetData>${rows}</sheetData>`,
  )
  const { read } = await ask(
    { bytes: workbookOf({ 'xl/worksheets/sheet1.xml': sheet }), name: 'x.xlsx' },
    generous,
  )
  expect(read?.workbook.sheets[0]?.rows.flatMap(({ cells }) => cells)).toHaveLength(30_000)
})
