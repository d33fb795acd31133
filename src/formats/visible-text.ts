/** Characters that XML, a spreadsheet or a reader of CSV cannot carry; each is shown as U+FFFD, so that nothing vanishes unseen. */
const impossible = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g

/** Whether there may be something in a text that must be changed; there hardly ever is. */
const isSuspect = /[^\n\u0020-\u007e\u00a0-\ud7ff]/

/** A text that every program can carry: line ends are one character, and what cannot be carried is a visible sign. */
export const visibleText = (text: string): string =>
  isSuspect.test(text) ? text.toWellFormed().replace(/\r\n?/g, '\n').replace(impossible, '\ufffd') : text
