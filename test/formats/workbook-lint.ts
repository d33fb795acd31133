/**
 * What Excel repairs or refuses when it opens a workbook; LibreOffice lets much of it pass. The order of elements is that
 * of ECMA-376 part 1: 18.3.1.99 (worksheet), 18.5.1.2 (table), 18.2.27 (workbook).
 */
import { all, type Element, elementOf, get } from './workbook-parts.ts'

/** The elements that may stand in an element, in the order in which they must. */
const orders = {
  workbook:
    'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches webPublishing fileRecoveryPr webPublishObjects extLst',
  worksheet:
    'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF picture oleObjects controls webPublishItems tableParts extLst',
  table: 'autoFilter sortState tableColumns tableStyleInfo extLst',
} as const
/** Of all others there may be one. */
const many = ['conditionalFormatting', 'fileRecoveryPr']

/** Rows and columns from and to, all included. */
type Range = readonly [top: number, left: number, bottom: number, right: number]

const column = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)

/** The range that a reference like `A5:C9` names; throws on any other text. */
function rangeOf(ref: string): Range {
  const [, left = '', top, right = left, bottom = top] =
    /^\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/.exec(ref) ?? []
  if (left === '') throw new Error(`no reference: ${ref}`)
  return [Number(top), column(left), Number(bottom), column(right)]
}
const meet = (a: Range, b: Range): boolean => a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3]

/** Each pair of references that have a cell in common. */
function overlaps(refs: readonly string[]): string[] {
  const ranges = refs.map(rangeOf)
  return refs.flatMap((ref, at) =>
    refs.slice(at + 1).flatMap((other, next) => {
      const [a, b] = [ranges[at], ranges[at + 1 + next]]
      return a && b && meet(a, b) ? [`${ref} and ${other} overlap`] : []
    }),
  )
}

/** Each name that is there twice, capitals or not. */
const doubles = (names: readonly string[]): string[] => {
  const lower = names.map((name) => name.toLowerCase())
  return names
    .filter((_, at) => lower.indexOf(lower[at] ?? '') !== at)
    .map((name) => `${name} is there twice`)
}

/** Elements that are unknown, in another order than they must be, or there twice. */
function misplaced({ name, children }: Element, order: string): string[] {
  const known = order.split(' ')
  return children.flatMap((child, at) => {
    const place = known.indexOf(child.name)
    const before = known.indexOf(children[at - 1]?.name ?? '')
    if (place < 0) return [`${child.name} is not of ${name}`]
    if (place < before) return [`${child.name} stands after ${children[at - 1]?.name}`]
    return place === before && !many.includes(child.name) ? [`${child.name} is there twice`] : []
  })
}

/** What cells may refer to. */
interface Stock {
  readonly strings: readonly string[]
  readonly styles: number
}

function cellFaults(cell: Element, { strings, styles }: Stock): string[] {
  const value = cell.children.find(({ name }) => name === 'v')?.text
  const type = get(cell, 't') || 'n'
  const fault = (what: string) => [`${get(cell, 'r')}: ${what}`]
  if (Number(get(cell, 's') || 0) >= styles) return fault('a style that is not there')
  if (value === undefined) return []
  if (type === 'n' && (value === '' || !Number.isFinite(Number(value)))) return fault(`${value} is no number`)
  if (type === 'e') return fault(`the error ${value}`)
  if (type !== 's') return []
  const text = strings[Number(value)]
  if (text === undefined) return fault('a string that is not there')
  return text.length > 32_767 ? fault('more characters than a cell takes') : []
}

/** Cells that stand elsewhere than they say, or before those they follow. */
function disordered(sheet: Element): string[] {
  let last: readonly [number, number] = [0, 0]
  return all(sheet, 'row').flatMap((row) =>
    row.children.flatMap((cell) => {
      const ref = get(cell, 'r')
      const [at, of] = rangeOf(ref)
      const isAfter = at > last[0] || (at === last[0] && of > last[1])
      last = [at, of]
      return isAfter && String(at) === get(row, 'r') ? [] : [`${ref} is out of order`]
    }),
  )
}

/** The ranges that validation of data applies to. */
const validated = (sheet: Element): string[] =>
  all(sheet, 'dataValidation').flatMap((each) => get(each, 'sqref').split(' '))

/** What Excel does not take of a drop-down. */
const validationFaults = (sheet: Element): string[] =>
  all(sheet, 'dataValidation').flatMap((each) => [
    ...(get(each, 'promptTitle').length > 32 || get(each, 'errorTitle').length > 32 ? ['a long title'] : []),
    ...(get(each, 'prompt').length > 255 || get(each, 'error').length > 255 ? ['a long prompt'] : []),
    ...(all(each, 'formula1').some(({ text }) => text.length > 255) ? ['a long list'] : []),
  ])

function sheetFaults(sheet: Element, tables: readonly Element[], stock: Stock): string[] {
  const filters = sheet.children.filter(({ name }) => name === 'autoFilter')
  return [
    ...misplaced(sheet, orders.worksheet),
    ...disordered(sheet),
    ...all(sheet, 'c').flatMap((cell) => cellFaults(cell, stock)),
    ...overlaps([...tables, ...filters].map((each) => get(each, 'ref'))),
    ...overlaps(all(sheet, 'mergeCell').map((each) => get(each, 'ref'))),
    ...overlaps(validated(sheet)),
    ...validationFaults(sheet),
  ]
}

/** What a table says of itself against the cells it lies on. */
function tableFaults(table: Element, sheet: Element, { strings }: Stock): string[] {
  const [top, left, bottom, right] = rangeOf(get(table, 'ref'))
  const columns = all(table, 'tableColumn')
  const row = all(sheet, 'row').find((each) => get(each, 'r') === String(top))
  const heads = (row?.children ?? [])
    .filter((cell) => rangeOf(get(cell, 'r'))[1] >= left && rangeOf(get(cell, 'r'))[1] <= right)
    .map((cell) => strings[Number(cell.children[0]?.text)])
  const names = columns.map((each) => get(each, 'name'))
  const filter = get(table.children[0] ?? table, 'ref')
  return [
    ...misplaced(table, orders.table),
    ...doubles(names),
    ...doubles(columns.map((each) => get(each, 'id'))),
    ...(/^[A-Za-z_\\][\w.\\]*$/.test(get(table, 'name')) ? [] : [`a table called ${get(table, 'name')}`]),
    ...(bottom > top ? [] : ['a table without rows']),
    ...(filter === get(table, 'ref') ? [] : [`a filter of ${filter}`]),
    ...(names.length === right - left + 1 ? [] : ['more or fewer columns than the range has']),
    ...(heads.join('\n') === names.join('\n') ? [] : [`heads other than the cells: ${names} / ${heads}`]),
  ]
}

function workbookFaults(workbook: Element): string[] {
  const names = all(workbook, 'sheet').map((sheet) => get(sheet, 'name'))
  const places = all(workbook, 'definedName').map(({ text }) => /^'?(.*?)'?!/.exec(text)?.[1] ?? text)
  return [
    ...misplaced(workbook, orders.workbook),
    ...doubles(names),
    ...doubles(
      all(workbook, 'definedName').map((each) => `${get(each, 'name')} ${get(each, 'localSheetId')}`),
    ),
    ...names
      .filter((name) => name.length > 31 || /[*?:\\/[\]]|^'|'$|^$/.test(name))
      .map((name) => `a sheet called ${name}`),
    ...places
      .filter((place) => !names.includes(place))
      .map((place) => `a name of ${place}, which is no sheet`),
  ]
}

/** What is wrong with a workbook, given as its parts by their names: nothing when all is well. */
export function lintParts(parts: ReadonlyMap<string, string>): string[] {
  const read = (name: string): Element => elementOf(parts.get(name) ?? '')
  const named = (pattern: RegExp): string[] => [...parts.keys()].filter((name) => pattern.test(name))
  const shared = parts.has('xl/sharedStrings.xml') ? all(read('xl/sharedStrings.xml'), 'si') : []
  const formats = read('xl/styles.xml').children.find(({ name }) => name === 'cellXfs')
  const stock = {
    strings: shared.map((each) =>
      all(each, 't')
        .map(({ text }) => text)
        .join('')
        .replaceAll('\r\n', '\n'),
    ),
    styles: formats?.children.length ?? 0,
  }
  const sheets = named(/^xl\/worksheets\/[^/]+\.xml$/).map((name) => {
    const links = parts.get(`${name.replace('worksheets/', 'worksheets/_rels/')}.rels`)
    const targets =
      links === undefined ? [] : all(elementOf(links), 'Relationship').map((each) => get(each, 'Target'))
    const tables = targets
      .filter((target) => target.includes('/tables/'))
      .map((target) => read(target.replace('..', 'xl')))
    return { name, sheet: read(name), tables }
  })
  const tables = sheets.flatMap((each) => each.tables)
  return [
    ...workbookFaults(read('xl/workbook.xml')),
    ...doubles(tables.map((table) => get(table, 'name'))),
    ...doubles(tables.map((table) => `table ${get(table, 'id')}`)),
    ...(tables.length === named(/^xl\/tables\/[^/]+\.xml$/).length ? [] : ['a table that is on no sheet']),
    ...sheets.flatMap(({ name, sheet, tables }) =>
      [
        ...sheetFaults(sheet, tables, stock),
        ...tables.flatMap((table) => tableFaults(table, sheet, stock)),
      ].map((fault) => `${name}: ${fault}`),
    ),
  ]
}
