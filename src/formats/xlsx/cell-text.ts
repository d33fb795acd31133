import { visibleText } from '../visible-text.ts'

/** The most characters that Excel takes in a cell. */
const most = 32_767

/** A text that a workbook gives back as it is: what cannot stand in one is replaced by a visible sign, what is too long is cut. */
export function toCellText(text: string): string {
  const visible = visibleText(text)
  // Excel reads _x0041_ as an A.
  const whole = visible.includes('_x') ? visible.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_') : visible
  return whole.length <= most ? whole : `${whole.slice(0, most - 1).toWellFormed()}…`
}
