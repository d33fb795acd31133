/** How comma-separated values are written. */
export interface CsvDialect {
  readonly delimiter: string
  /** What stands between the whole and the fraction of a number. */
  readonly decimal: string
  /** What the file begins with. */
  readonly start: string
}

/** The one that programs expect, and the one that Excel opens by a double click where the comma is the decimal mark. */
export const csvDialects = {
  standard: { delimiter: ',', decimal: '.', start: '' },
  'excel-fi': { delimiter: ';', decimal: ',', start: '\ufeff' },
} as const satisfies Record<string, CsvDialect>
export type CsvDialectName = keyof typeof csvDialects
