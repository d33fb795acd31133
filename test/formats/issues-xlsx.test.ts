import { expect, test } from 'vitest'
import { withIssues } from '../../src/formats/form/issues-xlsx.ts'
import { partsOf } from '../../src/formats/workbook/parts.ts'
import { readRepository } from '../../src/shell/disk.ts'
import { formBytes, readBook, repositoryOf } from '../forms/desk.ts'
import { zipOf } from './workbook/made.ts'

const issues = {
  names: ['Puutteet'],
  about: 'Mitä on ratkaistava',
  heads: ['Solu', 'Vakavuus', 'Asia'],
  rows: [{ place: { sheet: 'Arvot', cell: 'C7' }, severity: 'virhe', text: 'Tämä ei ole luku: «monta»' }],
}

/** A form as the Open XML SDK saves it: a prefix before every name. */
async function prefixed(bytes: Uint8Array): Promise<Uint8Array> {
  const { read } = await partsOf(bytes)
  const named = [...read].map(([name, part]): [string, string] => [
    name,
    part
      .toString('utf8')
      .replace(/<(\/?)(\w+)(?=[\s/>])/g, '<$1x:$2')
      .replace(' xmlns=', ' xmlns:x='),
  ])
  return zipOf(Object.fromEntries(named))
}

test.each([
  ['as it was made', async (bytes: Uint8Array) => bytes],
  ['with a prefix before every name', prefixed],
])('what was found is written into a form %s, and all else stays', async (_, saved) => {
  const workspace = repositoryOf(readRepository('examples/hankinta'))
  const form = await saved(await formBytes(workspace, 'mallivirasto', 'fi'))
  const copy = await withIssues(form, issues)
  if (!copy) throw new Error('no sheet for what was found')
  const [before, after] = [await readBook(form), await readBook(copy)]
  const others = ({ workbook }: typeof before) => workbook?.sheets.filter(({ name }) => name !== 'Puutteet')
  expect(others(after)).toEqual(others(before))
  const sheet = after.workbook?.sheets.find(({ name }) => name === 'Puutteet')
  const texts = sheet?.rows.map(({ cells }) =>
    cells.map(({ value }) => (value.kind === 'text' ? value.text : value.kind)),
  )
  expect(texts?.slice(-2)).toEqual([issues.heads, ['formula', 'virhe', 'Tämä ei ole luku: «monta»']])
})
