import type { DataField, Dataset, Datum } from '../../reports/document/dataset.ts'
import { visibleText } from '../visible-text.ts'
import type { CsvDialect } from './csv-dialect.ts'

/** What a spreadsheet would take for the start of a formula (OWASP), also after apostrophes, so that ours can be taken away again. */
const formula = /^'*[=+\-@\t\n＝＋－＠]/

/** A text that no spreadsheet takes for a formula: an apostrophe stands before one that could be. */
function harmlessText(text: string): string {
  const whole = visibleText(text)
  return formula.test(whole) ? `'${whole}` : whole
}

/** The separator of the items of a list in one field. */
const separator = '; '

const written: {
  readonly [T in DataField['type']]: (value: string, dialect: CsvDialect) => string
} = {
  string: harmlessText,
  list: harmlessText,
  number: (value, { decimal }) => value.replace('.', decimal),
  integer: (value) => value,
  boolean: (value) => value,
  date: (value) => value,
}

const asOne = (datum: Datum): string => (typeof datum === 'object' ? datum.join(separator) : (datum ?? ''))

/** In quotes where a program could otherwise see two values, or another than was meant (RFC 4180). */
const quoted = (text: string, { delimiter }: CsvDialect): string =>
  text.includes(delimiter) || /["\n\t]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text

/** A dataset as comma-separated values: a row of names, then its rows. */
export function toCsv({ fields, rows }: Dataset, dialect: CsvDialect): string {
  const line = (values: readonly string[]) =>
    `${values.map((value) => quoted(value, dialect)).join(dialect.delimiter)}\r\n`
  const lineOf = (row: readonly Datum[]) =>
    line(fields.map(({ type }, at) => written[type](asOne(row[at]), dialect)))
  return dialect.start + line(fields.map(({ name }) => name)) + rows.map(lineOf).join('')
}
