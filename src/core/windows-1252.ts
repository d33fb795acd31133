/** The characters that Windows-1252 has where Latin-1 has control characters: bytes 0x80 to 0x9F. */
const windowsOwn = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/**
 * The text of bytes in Windows-1252, as Excel and Notepad write in Finland and Sweden. Node's own decoder reads them as Latin-1
 * in some versions, and `€` and `–` would be lost.
 */
export const fromWindows1252 = (bytes: Uint8Array): string =>
  Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (control) => windowsOwn.charAt(control.charCodeAt(0) - 0x80))
