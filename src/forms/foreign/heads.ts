/** Where a foreign table begins, and which field each of its columns is, as its map says. */
import { type Diagnostic, type DiagnosticText, diagnose } from '../../core/diagnostic.ts'
import type { TableMap } from '../../core/files/table-map.ts'
import type { Path } from '../../core/source.ts'
import type { Language } from '../../core/text.ts'
import { columnName, type Remark, type Sheet, type SheetRow, type WorkbookFile } from '../../core/workbook.ts'
import type { Loaded } from '../../core/workspace.ts'
import { unreadIn } from '../cells/unread.ts'
import type { Constant } from './given.ts'
import { fieldNamed, fieldNames, headingOf, headingsIn, type MappedField } from './mapped-columns.ts'
import * as say from './sayings.ts'

/** The sheet of a table and the row of its headings. */
export interface Head {
  readonly sheet: Sheet
  readonly row: SheetRow
}

/** What there is to say of a map, by the way to it in the map. */
type MapFault = readonly [path: Path, saying: DiagnosticText]

/** What a map says of a table: the fields of columns counted from 1, what each row is given alike, and what is wrong with either. */
export interface Mapping {
  readonly fields: ReadonlyMap<number, MappedField>
  readonly constants: readonly Constant[]
  readonly faults: readonly MapFault[]
  readonly remarks: readonly Remark[]
}

/** A fault as a problem of the map file. */
export const diagnoseMap = (
  { source }: Loaded<TableMap>,
  [path, { code, severity, message, fix }]: MapFault,
): Diagnostic => diagnose({ source, path, message, ...(fix && { fix }) }, code, severity)

/** Above a table nobody writes more than this. */
const mostAbove = 50

/** The row that has columns of the map, where the row that should have them has none. */
function elsewhere(
  { rows }: Sheet,
  row: SheetRow,
  { columns, language = 'fi' }: TableMap,
): number | undefined {
  const named = new Set(columns.map(({ column }) => headingOf(column)))
  const countIn = (each: SheetRow) =>
    headingsIn(each, language).filter(({ text }) => named.has(headingOf(text))).length
  if (countIn(row) > 0) return undefined
  return rows.slice(0, mostAbove).find((each) => countIn(each) >= Math.min(2, named.size))?.row
}

/** Where the table begins: in the sheet and the row that the map names, else in the first that has anything. */
export function headOf({ workbook }: WorkbookFile, map: TableMap): Head | MapFault {
  const { sheet: name, headingRow } = map
  const sheets = workbook?.sheets ?? []
  const visible = sheets.filter(({ state }) => state === 'visible')
  const sheet =
    name === undefined
      ? visible.find(({ rows }) => rows.length > 0)
      : sheets.find((each) => headingOf(each.name) === headingOf(name))
  const names = visible.map((each) => each.name)
  if (!sheet) return [['sheet'], say.sheetMissing(name, names)]
  const row =
    headingRow === undefined ? sheet.rows[0] : sheet.rows.find((each) => each.row === Number(headingRow))
  if (!row) return [['headingRow'], say.headMissing(sheet.name, headingRow)]
  const better = elsewhere(sheet, row, map)
  return better === undefined ? { sheet, row } : [['headingRow'], say.headElsewhere(row.row, better)]
}

type Heading = ReturnType<typeof headingsIn>[number]

const headed = (headings: readonly Heading[], column: string): Heading[] =>
  headings.filter(({ text }) => headingOf(text) === headingOf(column))

/** What is wrong with what the map says of one column. */
function columnFaults(
  { column, field }: TableMap['columns'][number],
  index: number,
  headings: readonly Heading[],
  named: MappedField | undefined,
): MapFault[] {
  const texts = headings.map(({ text }) => text)
  const isThere = headed(headings, column).length > 0
  return [
    ...(isThere ? [] : [[['columns', index, 'column'], say.columnMissing(column, texts)] as const]),
    ...(field === undefined || named
      ? []
      : [[['columns', index, 'field'], say.fieldUnknown(field, fieldNames())] as const]),
  ]
}

/** Says of each column without a heading in which something stands that it is not read. */
function headless(head: Head, headings: readonly Heading[]): Remark[] {
  const known = new Set(headings.map(({ at }) => at))
  const firsts = new Map<number, Remark>()
  for (const { row, cells } of rowsBelow(head))
    for (const { column } of cells)
      if (!known.has(column) && !firsts.has(column))
        firsts.set(column, {
          ...say.columnHeadless(columnName(column)),
          place: { sheet: head.sheet.name, row, column },
        })
  return [...firsts.values()]
}

/** What there is to say of the headings: those that two columns have, and those that the map leaves unsaid. */
function headingRemarks({ sheet, row }: Head, headings: readonly Heading[], { columns }: TableMap): Remark[] {
  const placeOf = ({ at }: Heading) => ({ sheet: sheet.name, row: row.row, column: at })
  const said = new Set(columns.map(({ column }) => headingOf(column)))
  const twice = columns.flatMap(({ column }) => {
    const second = headed(headings, column)[1]
    return second ? [{ ...say.columnTwice(column), place: placeOf(second) }] : []
  })
  const unsaid = headings.filter(({ text }) => !said.has(headingOf(text)))
  return [
    ...twice,
    ...headless({ sheet, row }, headings),
    ...unsaid.map((each) => ({ ...say.columnUnmapped(each.text), place: placeOf(each) })),
  ]
}

/** What a map says of the columns of a table, and of every row. */
export function mappingOf(head: Head, map: TableMap, language: Language): Mapping {
  const headings = headingsIn(head.row, language)
  const columns = map.columns.map(({ field, ...column }) => ({
    ...column,
    named: field === undefined ? undefined : fieldNamed({ ...column, field }, language),
  }))
  const always = (map.always ?? []).map(({ field, value }) => ({
    field: fieldNamed({ field }, language),
    raw: { kind: 'text' as const, text: value },
  }))
  return {
    fields: new Map(
      columns.flatMap(({ column, named }): [number, MappedField][] => {
        const [first] = headed(headings, column)
        return first && named ? [[first.at, named]] : []
      }),
    ),
    constants: always.flatMap(({ field, raw }) => (field ? [{ field, raw }] : [])),
    faults: [
      ...map.columns.flatMap((each, index) => columnFaults(each, index, headings, columns[index]?.named)),
      ...(map.always ?? []).flatMap(({ field }, index): MapFault[] =>
        always[index]?.field ? [] : [[['always', index, 'field'], say.fieldUnknown(field, fieldNames())]],
      ),
    ],
    remarks: headingRemarks(head, headings, map),
  }
}

/** The rows of the table itself. */
export const rowsBelow = ({ sheet, row: head }: Head): SheetRow[] =>
  sheet.rows.filter(({ row }) => row > head.row)

/** What is not read of the cells of a table. */
export const unreadCells = (head: Head, { fields }: Mapping): Remark[] =>
  rowsBelow(head).flatMap(({ row, cells }) =>
    unreadIn(
      cells.filter(({ column }) => fields.has(column)),
      ({ column }) => ({ sheet: head.sheet.name, row, column }),
    ),
  )

/** Says that there are headings and nothing else. */
export const nothingBelow = (head: Head): Remark[] =>
  rowsBelow(head).length > 0
    ? []
    : [{ ...say.tableEmpty, place: { sheet: head.sheet.name, row: head.row.row, column: 1 } }]

/** Says that rows are hidden, and are read nonetheless. */
export function hiddenRows(head: Head): Remark[] {
  const { sheet, row } = head
  const hidden = rowsBelow(head).filter((each) => each.hidden).length
  if (hidden === 0) return []
  return [{ ...say.rowsHidden(hidden), place: { sheet: sheet.name, row: row.row, column: 1 } }]
}
