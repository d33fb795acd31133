/** Characters that XML, a spreadsheet or a reader of CSV cannot carry; each is shown as U+FFFD, so that nothing vanishes unseen. */
const impossible = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g

/** A text that every program can carry: line ends are one character, and what cannot be carried is a visible sign. */
export const visibleText = (text: string): string =>
  text.toWellFormed().replace(/\r\n?/g, '\n').replace(impossible, '\ufffd')
