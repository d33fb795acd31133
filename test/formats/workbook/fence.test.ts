import { describe, expect, test } from 'vitest'
import { Refusal } from '../../../src/core/refusal.ts'
import { languages } from '../../../src/core/text.ts'
import { readWorkbook } from '../../../src/formats/workbook/read.ts'
import { refusal } from '../../../src/formats/workbook/refusals.ts'
import { type BadWorkbook, harmlessNow, insideTheFence, outsideTheFence } from './bad-workbooks.ts'
import { workbookOf } from './made.ts'

const refused = async (bytes: Uint8Array, file: string): Promise<unknown> =>
  readWorkbook(bytes, file).then(
    () => 'read',
    (error: unknown) => error,
  )

/** A refusal as people read it. */
const said = ({ text, fix }: Refusal): string[] =>
  languages.map((language) => `${text[language]} → ${fix?.[language]}`)

const cases = (inputs: readonly BadWorkbook[]) => inputs.map((input) => [input.name, input] as const)

describe('not read as a workbook', () => {
  test.each(cases([...outsideTheFence, ...insideTheFence]))('%s', async (_, { bytes, file, reason }) => {
    const error = await refused(bytes(), file ?? 'lomake.xlsx')
    expect(error).toBeInstanceOf(Refusal)
    expect(said(error as Refusal)).toEqual(said(refusal(reason)))
    expect(said(error as Refusal)).toMatchSnapshot()
  })
})

describe('read, with what would kill the reader left out', () => {
  test.each(harmlessNow)('%s', async (_, bytes) => {
    const { workbook } = await readWorkbook(bytes(), 'lomake.xlsx')
    expect(workbook.sheets[0]?.rows[0]?.cells[0]).toMatchObject({ address: 'A1', value: { text: 'Nimi' } })
  })
})

describe('read, and said what was not', () => {
  test.each([
    ['xl/externalLinks/externalLink1.xml', 'Työkirja viittaa muihin tiedostoihin.'],
    ['xl/comments1.xml', 'Työkirjan kommentteja ei lueta.'],
    ['xl/threadedComments/threadedComment1.xml', 'Työkirjan kommentteja ei lueta.'],
    ['xl/media/image1.png', 'Työkirjan kuvia'],
    ['xl/charts/chart1.xml', 'Työkirjan kuvia, kaavioita'],
    ['xl/pivotTables/pivotTable1.xml', 'Työkirjan pivot-taulukoita ei lasketa'],
  ])('%s', async (part, sentence) => {
    const { workbook, ignored } = await readWorkbook(workbookOf({ [part]: '<x/>' }), 'lomake.xlsx')
    expect(workbook.sheets[0]?.rows).toHaveLength(1)
    expect(ignored.map(({ fi }) => fi)).toEqual([expect.stringContaining(sentence)])
    expect(new Set(Object.values(ignored[0] ?? {})).size).toBe(languages.length)
  })
})
