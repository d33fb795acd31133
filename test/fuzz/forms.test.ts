/** Forms spoilt at random on their way back: the bytes of a workbook, the parts in it, and what stands in its cells. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Refusal } from '../../src/core/refusal.ts'
import type { RawValue, SheetRow, WorkbookFile } from '../../src/core/workbook.ts'
import { partsOf } from '../../src/formats/workbook/parts.ts'
import { readWorkbook } from '../../src/formats/workbook/read.ts'
import { readRepository } from '../../src/shell/disk.ts'
import { zipOf } from '../formats/workbook/made.ts'
import { formBytes, readBook, repositoryOf, takeIn } from '../forms/desk.ts'
import { spoilBytes } from './spoiling.ts'
import { Tried, tries } from './tried.ts'

const files = readRepository('examples/hankinta').filter(({ path }) => !/^plans\/(okm|stm|ym)/.test(path))
const workspace = repositoryOf(files)
const good = await formBytes(workspace, 'mallivirasto', 'fi')
const parts = (await partsOf(good)).read
const book = await readBook(good)

/** Takes a form in. It may be told to be wrong, but what it would write is YAML in the folder of plans. */
async function takenIn(form: WorkbookFile): Promise<number> {
  const { diagnostics, changes = [] } = await takeIn(workspace, [form], { deleteMissing: true })
  for (const change of changes) expect(change.path).toMatch(/^plans\/vm\/[\w.-]+$/)
  const written = changes.flatMap((each) =>
    each.kind === 'write' ? [[each.path, String(each.content)]] : [],
  )
  if (written.length > 0) expect(repositoryOf(files, Object.fromEntries(written)).broken).toEqual(new Set())
  return diagnostics.some(({ severity }) => severity === 'error') ? 1 : 0
}

/** What reading gives, or nothing when the workbook is refused in a sentence. Whatever else is thrown is a bug. */
async function readOrRefused(bytes: Uint8Array): Promise<WorkbookFile | undefined> {
  try {
    const { workbook } = await readWorkbook(bytes, 'lomake.xlsx')
    return { file: 'lomake.xlsx', workbook, problems: [] }
  } catch (error) {
    if (error instanceof Refusal) return undefined
    throw error
  }
}

const bytes = fc.oneof(
  spoilBytes.map((spoil) => ({ what: 'bytes of the file', bytes: spoil(good) })),
  fc.tuple(fc.constantFrom(...parts.keys()), spoilBytes).map(([name, spoil]) => ({
    what: `the part ${name}`,
    bytes: zipOf({ ...Object.fromEntries(parts), [name]: spoil(parts.get(name) ?? Buffer.of()) }),
  })),
)

const { numRuns, seed } = tries(20)
const timeout = 60_000 + 2_000 * numRuns

test('workbooks with spoilt bytes are read or refused', { timeout }, async () => {
  const tried = new Tried()
  const property = fc.asyncProperty(bytes, async ({ what, bytes }) => {
    const form = await readOrRefused(bytes)
    tried.count(what, form ? await takenIn(form) : 2)
  })
  await fc.assert(property, { numRuns, seed })
  tried.tell(`${numRuns} workbooks with spoilt bytes, seed ${seed}`)
})

const number = (numeral: string, format = 'General'): RawValue => ({ kind: 'number', numeral, format })
// biome-ignore format: many short things are best seen in rows
const oddTexts = ['', ' ', '–', '=1+1', "'x", '__proto__', 'constructor', '1,5', '31.2.2024', '2024-H3', 'kyllä', '\u0000', '\ud800', '\u202e', '_x000D_', 'a: b', '- a', '#', '{{x}}', '&a', '*a', '"', 'osaaminen', 'T2.1', '(poista)', 'a\nb', 'x'.repeat(40_000)]
const value: fc.Arbitrary<RawValue> = fc.oneof(
  fc.constantFrom(...oddTexts).map((text): RawValue => ({ kind: 'text', text })),
  fc.string({ unit: 'binary' }).map((text): RawValue => ({ kind: 'text', text })),
  fc
    .constantFrom('0', '-0', '1e308', '1E-300', '0.1', '-5', '999999999999999', '45000')
    .map((each) => number(each)),
  fc.constant(number('0.5', '0 %')),
  fc
    .constantFrom('0001-01-01', '2024-02-29', '9999-12-31')
    .map((day): RawValue => ({ kind: 'date', day, time: '00:00:00', format: 'd.m.yyyy' })),
  fc.constantFrom(true, false).map((each): RawValue => ({ kind: 'boolean', value: each })),
  fc.constant<RawValue>({ kind: 'error', code: '#REF!' }),
  fc.constant<RawValue>({ kind: 'hyperlink', text: 'x', target: 'javascript:alert(1)' }),
  fc.constant<RawValue>({ kind: 'formula', formula: 'A1+1' }),
)

type Deed = (rows: readonly SheetRow[], at: number, value: RawValue) => readonly SheetRow[]
const inRow =
  (change: (row: SheetRow, value: RawValue) => SheetRow): Deed =>
  (rows, at, value) =>
    rows.map((row, number) => (number === at ? change(row, value) : row))

/** What people do to the rows of a sheet without meaning harm. */
const deeds: Readonly<Record<string, Deed>> = {
  'a cell is typed over': inRow((row, typed) => {
    const at = typed.kind.length % Math.max(row.cells.length, 1)
    return {
      ...row,
      cells: row.cells.map((cell, number) => (number === at ? { ...cell, value: typed } : cell)),
    }
  }),
  'every cell of a row is typed over': inRow((row, typed) => ({
    ...row,
    cells: row.cells.map((cell) => ({ ...cell, value: typed })),
  })),
  'a row is emptied': inRow((row) => ({ ...row, cells: row.cells.slice(0, 1) })),
  'a row is deleted': (rows, at) => rows.filter((_, number) => number !== at),
  'a row is copied to the end': (rows, at) => {
    const copied = rows[at]
    const row = (rows.at(-1)?.row ?? 0) + 1
    const cells = copied?.cells.map((cell) => ({
      ...cell,
      address: cell.address.replace(/\d+$/, String(row)),
    }))
    return cells ? [...rows, { row, hidden: false, cells }] : rows
  },
  'a column is deleted': (rows, at) =>
    rows.map((row) => ({ ...row, cells: row.cells.filter(({ column }) => column !== (at % 12) + 1) })),
}

const edit = fc.record({
  sheet: fc.nat(),
  at: fc.nat(),
  deed: fc.constantFrom(...Object.keys(deeds)),
  value,
})

const sheets = book.workbook?.sheets ?? []

test('forms with spoilt cells are taken in or told to be wrong', { timeout }, async () => {
  const tried = new Tried()
  const property = fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 4 }), async (edits) => {
    const edited = edits.reduce(
      (sofar, { sheet, at, deed, value }) =>
        sofar.map((each, number) =>
          number === sheet % sofar.length
            ? {
                ...each,
                rows: deeds[deed]?.(each.rows, at % Math.max(each.rows.length, 1), value) ?? each.rows,
              }
            : each,
        ),
      sheets,
    )
    const exitCode = await takenIn({ ...book, workbook: { sheets: edited } })
    for (const { deed } of edits) tried.count(deed, exitCode)
  })
  await fc.assert(property, { numRuns: numRuns * 2, seed })
  tried.tell(`${numRuns * 2} forms with spoilt cells, seed ${seed}`)
})
