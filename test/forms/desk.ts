/** People at their desks: forms made, typed into, and taken in again, in a copy of a plan repository. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import { form } from '../../src/commands/form.ts'
import { importForms } from '../../src/commands/import.ts'
import type { Outcome } from '../../src/commands/outcome.ts'
import type { Language } from '../../src/core/text.ts'
import type { WorkbookFile } from '../../src/core/workbook.ts'
import { type FileContent, openWorkspace, type Workspace } from '../../src/core/workspace.ts'
import { partsOf } from '../../src/formats/workbook/parts.ts'
import { readXlsx } from '../../src/formats/workbook/xlsx.ts'

export const asOf = '2024-10-01'

const surroundings = (language: Language) => ({
  language,
  version: '0.0.0',
  commit: undefined,
  existing: new Set<string>(),
  workbooks: [] as WorkbookFile[],
  givenFiles: {},
})

/** The repository with some files written over. */
export const repositoryOf = (
  files: readonly FileContent[],
  changed: Readonly<Record<string, string>> = {},
): Workspace =>
  openWorkspace(
    [
      ...files.filter(({ path }) => !(path in changed)),
      ...Object.entries(changed).map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) })),
    ],
    { asOf },
  )

/** The bytes of a unit's form. */
export async function formBytes(
  workspace: Workspace,
  unit: string,
  language: Language,
  blank = false,
): Promise<Uint8Array> {
  const asked = { unit: [unit], branch: [], all: false, blank, words: [] }
  const { result } = (await form.run(workspace, asked as never, surroundings(language) as never)) as Outcome
  if (result?.kind !== 'files') throw new Error('no form')
  return result.files[0]?.content as Uint8Array
}

/** What toimi reads of a workbook, in this process. */
export const readBook = async (bytes: Uint8Array, file = 'lomake.xlsx'): Promise<WorkbookFile> => ({
  file,
  workbook: await readXlsx(await partsOf(bytes)),
  problems: [],
})

/** Takes forms in. */
export async function takeIn(
  workspace: Workspace,
  books: readonly WorkbookFile[],
  options: { apply?: boolean; deleteMissing?: boolean; language?: Language } = {},
): Promise<Outcome> {
  const { apply = true, deleteMissing = false, language = 'fi' } = options
  const asked = { apply, deleteMissing, words: [] }
  return (await importForms.run(
    workspace,
    asked as never,
    { ...surroundings(language), workbooks: books } as never,
  )) as Outcome
}

/** A form in the hands of somebody who types into it. */
export class Typist {
  readonly workbook: ExcelJS.Workbook
  constructor(workbook: ExcelJS.Workbook) {
    this.workbook = workbook
  }

  static async open(bytes: Uint8Array): Promise<Typist> {
    const workbook = new ExcelJS.Workbook()
    await workbook.xlsx.load(bytes as never)
    return new Typist(workbook)
  }

  sheet(name: string): ExcelJS.Worksheet {
    const sheet = this.workbook.getWorksheet(name)
    if (!sheet) throw new Error(`no sheet ${name}`)
    return sheet
  }

  /** The row of keys of a table, and the column of each key. */
  keys(table: string): { sheet: ExcelJS.Worksheet; row: number; columns: Map<string, number> } {
    for (const sheet of this.workbook.worksheets) {
      for (let row = 1; row <= sheet.rowCount; row++) {
        if (sheet.getCell(row, 1).value !== `${table}.#`) continue
        const columns = new Map<string, number>()
        sheet.getRow(row).eachCell((cell, at) => columns.set(String(cell.value).slice(table.length + 1), at))
        return { sheet, row, columns }
      }
    }
    throw new Error(`no table ${table}`)
  }

  /** Types into the row of an id, or, without one, into the first row that has nothing. */
  type(table: string, id: string | undefined, cells: Readonly<Record<string, ExcelJS.CellValue>>): string {
    const { sheet, row: top, columns } = this.keys(table)
    const title = columns.get('title.fi') ?? columns.get('title.sv') ?? 3
    let row = top + 2
    const isIt = () =>
      id === undefined
        ? [1, 3, title].every((at) => (sheet.getCell(row, at).value ?? '') === '')
        : sheet.getCell(row, 1).value === id
    while (!isIt() && row < 1000) row++
    if (row >= 1000) throw new Error(`no row ${id} in ${table}`)
    for (const [key, value] of Object.entries(cells)) {
      const at = columns.get(key)
      if (at === undefined) throw new Error(`no column ${key} in ${table}`)
      sheet.getCell(row, at).value = value
    }
    return `${sheet.name}!${sheet.getCell(row, columns.get(Object.keys(cells)[0] ?? '') ?? 1).address}`
  }

  save = async (): Promise<Uint8Array> => new Uint8Array(await this.workbook.xlsx.writeBuffer())
}

/** Writes what an outcome would write. */
export function carryOut(root: string, { changes = [] }: Outcome): void {
  for (const change of changes) {
    if (change.kind !== 'write') continue
    mkdirSync(join(root, change.path, '..'), { recursive: true })
    writeFileSync(join(root, change.path), change.content)
  }
}

/** The text that an outcome would give the file at a path. */
export const textAfter = ({ changes = [] }: Outcome, path: string): string | undefined => {
  const change = changes.find((each) => each.path === path)
  return change?.kind === 'write' ? String(change.content) : undefined
}

export const yamlIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.yaml'))
    .map((path) => readFileSync(join(folder, path), 'utf8'))
