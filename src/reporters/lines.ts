/** Lines as one text, each ended by a newline; none give none. */
export const toText = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('')
