/** Forms spoilt at random on their way back: the bytes of a workbook, the parts in it, and what stands in its cells. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Refusal } from '../../src/core/refusal.ts'
import type { RawValue, Sheet, SheetRow, WorkbookFile } from '../../src/core/workbook.ts'
import { partsOf } from '../../src/formats/workbook/parts.ts'
import { readWorkbook } from '../../src/formats/workbook/read.ts'
import { readRepository } from '../../src/shell/disk.ts'
import { zipOf } from '../formats/workbook/made.ts'
import { formBytes, readBook, repositoryOf, takeIn } from '../forms/desk.ts'
import { Tried, tries } from '../tried.ts'
import { spoilBytes } from './spoiling.ts'
import { watchdog } from './watchdog.ts'

const files = readRepository('examples/hankinta').filter(({ path }) => !/^plans\/(okm|stm|ym)/.test(path))
const workspace = repositoryOf(files)
const good = await formBytes(workspace, 'mallivirasto', 'fi')
const parts = (await partsOf(good)).read
const book = await readBook(good)

/** Takes a form in. It may be told to be wrong, but what it would write is YAML in the folder of plans. */
async function takenIn(form: WorkbookFile): Promise<'taken in' | 'told to be wrong'> {
  const { diagnostics, changes = [] } = await takeIn(workspace, [form], { deleteMissing: true })
  for (const change of changes) expect(change.path).toMatch(/^plans\/vm\/[\w.-]+$/)
  const written = changes.flatMap((each) =>
    each.kind === 'write' ? [[each.path, String(each.content)]] : [],
  )
  if (written.length > 0) expect(repositoryOf(files, Object.fromEntries(written)).broken).toEqual(new Set())
  return diagnostics.some(({ severity }) => severity === 'error') ? 'told to be wrong' : 'taken in'
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
const dog = watchdog()

test('workbooks with spoilt bytes are read or refused', { timeout }, async () => {
  const tried = new Tried()
  const property = fc.asyncProperty(bytes, async ({ what, bytes }) => {
    const trial = async () => {
      const form = await readOrRefused(bytes)
      tried.count(form ? await takenIn(form) : 'refused', what)
    }
    await dog.over(`a form spoilt in ${what}, seed ${seed}`, trial, bytes)
  })
  await fc.assert(property, { numRuns, seed })
  tried.tell(`workbooks with spoilt bytes, seed ${seed}`)
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

interface Edit {
  readonly deed: string
  /** Which sheet, row and column, counted round and round. */
  readonly sheet: number
  readonly row: number
  readonly column: number
  readonly value: RawValue
}

const roundTo = <T>(list: readonly T[], at: number): T | undefined => list[at % Math.max(list.length, 1)]

/** The rows of a table: those that hold more than a heading or a piece of advice. */
const filledIn = (rows: readonly SheetRow[]): readonly SheetRow[] =>
  rows.filter(({ cells }) => cells.length > 3)
const rowOf = (rows: readonly SheetRow[], { row }: Edit): SheetRow | undefined => roundTo(filledIn(rows), row)

type Deed = (rows: readonly SheetRow[], edit: Edit) => readonly SheetRow[]
const inRow =
  (change: (row: SheetRow, edit: Edit) => SheetRow): Deed =>
  (rows, edit) =>
    rows.map((row) => (row === rowOf(rows, edit) ? change(row, edit) : row))

/** What people do to the rows of a sheet without meaning harm. */
const deeds: Readonly<Record<string, Deed>> = {
  'a cell is typed over': inRow((row, { column, value }) => {
    const typed = roundTo(row.cells, column)
    return { ...row, cells: row.cells.map((cell) => (cell === typed ? { ...cell, value } : cell)) }
  }),
  'every cell of a row is typed over': inRow((row, { value }) => ({
    ...row,
    cells: row.cells.map((cell) => ({ ...cell, value })),
  })),
  'all of a row but its id is typed over': inRow((row, { value }) => ({
    ...row,
    cells: row.cells.map((cell, at) => (at === 0 ? cell : { ...cell, value })),
  })),
  'a row is emptied': inRow((row) => ({ ...row, cells: row.cells.slice(0, 1) })),
  'a row is deleted': (rows, edit) => rows.filter((row) => row !== rowOf(rows, edit)),
  'a row is copied to the end': (rows, edit) => {
    const copied = rowOf(rows, edit)
    const row = (rows.at(-1)?.row ?? 0) + 1
    const cells = copied?.cells.map((cell) => ({
      ...cell,
      address: cell.address.replace(/\d+$/, String(row)),
    }))
    return cells ? [...rows, { row, hidden: false, cells }] : rows
  },
  'a column is deleted': (rows, edit) =>
    rows.map((row) => ({
      ...row,
      cells: row.cells.filter(({ column }) => column !== (edit.column % 12) + 1),
    })),
}

const edit: fc.Arbitrary<Edit> = fc.record({
  deed: fc.constantFrom(...Object.keys(deeds)),
  sheet: fc.noBias(fc.nat(999)),
  row: fc.noBias(fc.nat(999)),
  column: fc.noBias(fc.nat(999)),
  value,
})

const tables = (sheets: readonly Sheet[]): readonly Sheet[] =>
  sheets.filter(({ rows }) => filledIn(rows).length > 0)

/** The sheets with an edit made in one of their tables. */
const edited = (sheets: readonly Sheet[], edit: Edit): readonly Sheet[] =>
  sheets.map((sheet) =>
    sheet === roundTo(tables(sheets), edit.sheet)
      ? { ...sheet, rows: deeds[edit.deed]?.(sheet.rows, edit) ?? sheet.rows }
      : sheet,
  )

const sheets = book.workbook?.sheets ?? []

test('forms with spoilt cells are taken in or told to be wrong', { timeout }, async () => {
  const tried = new Tried()
  const property = fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 6 }), async (edits) => {
    const ended = await dog.over(`a form edited by ${fc.stringify(edits)}, seed ${seed}`, () =>
      takenIn({ ...book, workbook: { sheets: edits.reduce(edited, sheets) } }),
    )
    tried.count(ended, ...edits.map(({ deed }) => deed))
  })
  await fc.assert(property, { numRuns: numRuns * 2, seed })
  tried.tell(`forms with spoilt cells, seed ${seed}`)
})
