const unsafe = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\ufffd-\uffff]/gu

/** Each UTF-16 unit as `\u001b`: the escape that JSON knows too. */
const escaped = (character: string): string =>
  character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('')

/** A text in which nothing can move the cursor, hide, or break XML: such characters are shown as their escapes. */
export const harmless = (text: string): string => text.replace(unsafe, escaped)
