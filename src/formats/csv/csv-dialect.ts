/** How comma-separated values are written. */
export interface CsvDialect {
  readonly delimiter: string
  /** The decimal mark. */
  readonly decimal: string
  /** The first characters of the file: a byte order mark, or nothing. */
  readonly start: string
}

/** The one that programs expect, and the one that Excel opens by a double click where the comma is the decimal mark. */
export const csvDialects = {
  standard: { delimiter: ',', decimal: '.', start: '' },
  'excel-fi': { delimiter: ';', decimal: ',', start: '\ufeff' },
} as const satisfies Record<string, CsvDialect>
export type CsvDialectName = keyof typeof csvDialects
