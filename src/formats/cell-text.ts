/** The most characters that Excel takes in a cell. */
const most = 32_767

/** Characters that XML or exceljs cannot carry; each is shown as U+FFFD, so that nothing vanishes unseen. */
const impossible = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g

/** A text that a workbook gives back as it is: what cannot stand in one is replaced by a visible sign, what is too long is cut. */
export function toCellText(text: string): string {
  const whole = text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(impossible, '\ufffd')
    // Excel reads _x0041_ as an A.
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
  return whole.length <= most ? whole : `${whole.slice(0, most - 1).toWellFormed()}…`
}
