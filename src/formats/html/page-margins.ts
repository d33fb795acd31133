import type { Document } from '../../reports/document/document.ts'
import { words } from '../vocabulary.ts'

/** A text as a string of CSS: whatever is not a letter, digit or space is written as its code. */
const cssString = (text: string): string =>
  `"${text.replace(/[^\p{L}\p{N} ]/gu, (character) => `\\${character.codePointAt(0)?.toString(16)} `)}"`

/** What stands in the margins of each printed page: what it is, what must be said, the day, the revision, the page. */
export function pageMargins({ title, banners, footer, language }: Document): string {
  const boxes = {
    'top-left': cssString(title.text),
    'top-right': cssString(banners.join(' ')),
    'bottom-left': cssString(footer),
    'bottom-right': `${cssString(`${words.page[language]} `)} counter(page) " / " counter(pages)`,
  }
  const rules = Object.entries(boxes).map(([place, content]) => `@${place}{content:${content}}`)
  return `@page{${rules.join('')}}\n`
}
