import Papa from 'papaparse'
import { fromWindows1252 } from '../../core/windows-1252.ts'
import { columnName, type SheetRow, type Workbook } from '../../core/workbook.ts'
import { refusal } from './refusals.ts'

/** The encodings of tables of texts that Excel writes, by how they begin; without a sign, UTF-8 if it can be that. */
function decode(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return fromWindows1252(bytes)
  }
}

/** Excel’s own first line that names what parts the fields: `sep=;`. It takes a line in the sheet of nobody. */
const separator = /^sep=(.)\n/

/** What parts the fields, by the first line that has any of it, since a title may stand above: commas do only where nothing else does, since they stand in numbers too. */
function delimiterOf(text: string): string {
  const [line = ''] = text
    .replace(/"[^"]*"/g, '')
    .split('\n')
    .filter((each) => /[\t;|,]/.test(each))
  return ['\t', ';', '|'].find((mark) => line.includes(mark)) ?? ','
}

/** A sign before what could pass for a formula, which toimi and others put into such files. */
const guard = /^'(?=[=+\-@\t\r])/

function rowOf(fields: readonly string[], at: number): SheetRow {
  const row = at + 1
  const cells = fields.flatMap((field, index) => {
    const text = field.replace(guard, '')
    const column = index + 1
    if (text === '') return []
    return [{ address: `${columnName(column)}${row}`, column, value: { kind: 'text' as const, text } }]
  })
  return { row, hidden: false, cells }
}

/** Reads a table of texts as a workbook of one sheet, in which every cell is a text. */
export function readCsv(bytes: Uint8Array, name: string): Workbook {
  const whole = decode(bytes).replace(/\r\n?/g, '\n')
  const text = whole.replace(separator, '\n')
  const delimiter = separator.exec(whole)?.[1] ?? delimiterOf(text)
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, newline: '\n' })
  if (errors.some(({ type }) => type === 'Quotes')) throw refusal('quotes')
  const rows = data.map(rowOf).filter(({ cells }) => cells.length > 0)
  return { sheets: [{ name, state: 'visible', merged: [], hiddenColumns: [], rows }] }
}
