/** What the cells of a document in JSON say to a Finnish reader, worked out without the code that the formats share. */
import { showDay } from '../../src/core/numerals.ts'
import { showPeriod } from '../../src/core/periods.ts'
import type {
  Cell,
  Column,
  NumberCell,
  Passage,
  Row,
  Section,
  Table,
} from '../../src/reports/document/document.ts'

/** Exact digits with so many decimals, rounded half away from zero; zero has no minus. */
export function rounded(numeral: string, decimals: number): string {
  const [, sign = '', whole = '', fraction = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(numeral) ?? []
  if (whole === '') throw new Error(`no number: ${numeral}`)
  const kept = fraction.padEnd(decimals + 1, '0')
  const last = BigInt(whole + kept.slice(0, decimals)) + (Number(kept[decimals]) >= 5 ? 1n : 0n)
  const digits = String(last).padStart(decimals + 1, '0')
  const text = decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`
  return last === 0n ? text : sign + text
}

/** How many decimals of a number its reader sees: as many as it says, else as many as were written. */
export const decimalsOf = ({ numeral, decimals }: NumberCell): number =>
  decimals ?? numeral.split('.')[1]?.length ?? 0

/** A number as JSON gives it, with the decimals that its reader sees. */
export const numberIn = (cell: NumberCell): string => rounded(cell.numeral, decimalsOf(cell))

/** Digits as they are written in Finnish. */
export const finnish = (digits: string): string => {
  const [whole = '', fraction] = digits.split('.')
  const grouped = whole.replace('-', '−').replace(/\B(?=(\d{3})+$)/g, ' ')
  return fraction === undefined ? grouped : `${grouped},${fraction}`
}

const flagNames = { provisional: 'ennakkotieto', estimated: 'arvio', break: 'aikasarjan katkos' } as const
/** The flags that words name, as plans name them. */
export const flagsIn = (words = ''): string[] =>
  Object.entries(flagNames).flatMap(([flag, name]) => (words.split(', ').includes(name) ? [flag] : []))

const inLanguage = { fi: 'suomeksi', sv: 'ruotsiksi', en: 'englanniksi' } as const

const passage = ({ lead, text, language, note }: Passage): string =>
  [lead, text, language && `(${inLanguage[language]})`, note !== undefined && `[${note}]`]
    .filter((part) => part)
    .join(' ')

/** What must be read beside a number. */
export const besides = ({ terms, notes = [], flags = [] }: NumberCell): string[] => [
  ...(terms ? [terms.map(finnish).join(' / ')] : []),
  ...notes.map(passage),
  ...flags.map((flag) => flagNames[flag]),
]

/** Texts without regard to how formats part their pieces. */
export const squeezed = (text: string): string => text.replace(/[;\s\u00a0]+/g, ' ').trim()

/** All that a cell says. */
export function told(cell: Cell): string {
  if (cell.kind === 'number')
    return [finnish(numberIn(cell)), cell.unitOfMeasure ?? '', ...besides(cell)]
      .map(squeezed)
      .join(' ')
      .trim()
  if (cell.kind === 'list') return squeezed(cell.items.map(told).join(' '))
  if (cell.kind === 'day') return showDay(cell.day, 'fi')
  if (cell.kind === 'period') return showPeriod(cell.period, 'fi')
  if (cell.kind === 'mark') return squeezed(cell.text)
  return cell.kind === 'none' ? '' : squeezed(passage(cell.passage))
}

/** The tables of a document, in the order in which they stand. */
export const tablesIn = (sections: readonly Section[]): Table[] =>
  sections.flatMap(({ blocks, sections: inner = [] }) => [
    ...blocks.filter((block): block is Table => block.kind === 'table'),
    ...tablesIn(inner),
  ])

/** A table as it stands on a page: without what the heading says already, and without columns in which nothing stands. */
export function onPage({ columns, rows }: Table): { columns: Column[]; rows: Row[] } {
  const isShown = (_: unknown, at: number): boolean =>
    !columns[at]?.context && rows.some(({ cells }) => cells[at] && cells[at].kind !== 'none')
  return {
    columns: columns.filter(isShown),
    rows: rows.map((row) => ({ ...row, cells: row.cells.filter(isShown) })),
  }
}

/** A number that Excel would change is a text there: it keeps 15 digits. */
export const isTextInExcel = ({ numeral, quotient }: NumberCell): boolean =>
  !quotient && numeral.replace(/\D/g, '').replace(/^0+/, '').length > 15
