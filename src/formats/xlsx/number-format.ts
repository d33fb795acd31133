/** How a workbook shows its numbers. */

/** The format of numbers with so many decimals: `#,##0.00`. Excel puts the reader's own signs in. */
export const numberFormat = (decimals: number): string =>
  decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`

/** How long a number is in a format, `#,##0.00` or `0`: told from its size, since writing it out takes longer than all else. */
export function numberLength(value: number, format: string): number {
  const whole = String(Math.trunc(Math.abs(value))).length
  const separators = format.startsWith('#') ? Math.floor((whole - 1) / 3) : 0
  const point = format.indexOf('.')
  return (value < 0 ? 1 : 0) + whole + separators + (point < 0 ? 0 : format.length - point)
}
