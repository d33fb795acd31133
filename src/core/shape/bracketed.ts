/** Advice on values that lack the brackets of a list or the braces of a record. */
import { parsePeriod } from '../periods.ts'
import { type Text, t } from '../text.ts'
import type { FaultContext } from './fault.ts'
import { write } from './near.ts'
import type { Fields, Shape } from './shape.ts'

const itemPerLine = t(
  'Aloita jokainen kohta omalla rivillään: viiva (-), välilyönti ja kohta. Yhdellä rivillä luettelo on hakasuluissa: [ … ].',
  'Börja varje post på en egen rad: streck (-), blanksteg och posten. På en rad står listan inom hakparentes: [ … ].',
  'Begin each item on a line of its own: a dash (-), a space, the item. On one line the list is in brackets: [ … ].',
)
const plainWords: readonly Shape['kind'][] = ['ref', 'choice', 'id']

/** `T1.1, T1.2` is one text to YAML, and so is `-T1.1`, without a space, or with another sort of dash. */
export function listAdvice({ shape, found }: FaultContext): Text {
  if (shape.kind !== 'list' || typeof found !== 'string') return itemPerLine
  const words = found.split(/[,;\s]+/).filter((word) => word !== '')
  const isPlain = words.length > 0 && words.every((word) => /^[\p{L}\d][\p{L}\d./-]*$/u.test(word))
  return isPlain && plainWords.includes(shape.of.kind) ? write(`[${words.join(', ')}]`) : itemPerLine
}

/** The fields that a record must have; where it must have none, the first two. */
function foremost(fields: Fields): readonly string[] {
  const names = Object.keys(fields)
  const required = names.filter((name) => fields[name]?.required)
  return required.length > 0 ? required : names.slice(0, 2)
}

/** The values for the fields of a record found in a text: the years `from` and `to`, or its only required text. */
function parts(text: string, names: readonly string[], fields: Fields): readonly string[] {
  const kinds = names.map((name) => fields[name]?.shape.kind)
  const years = text.split(/[-–—]/).map((year) => year.trim())
  if (
    kinds.length === 2 &&
    kinds.every((kind) => kind === 'period') &&
    years.every((year) => parsePeriod(year))
  )
    return years
  return kinds.length === 1 && kinds[0] === 'words' && /^[\p{L}][\p{L}\d -]*$/u.test(text) ? [text] : []
}

/** `2022–2025` for `{ from: 2022, to: 2025 }`, or a role for `{ role: … }`. */
export function recordAdvice({ shape, found }: FaultContext): Text | undefined {
  if (shape.kind !== 'record') return undefined
  const names = foremost(shape.fields)
  const held = typeof found === 'string' ? parts(found, names, shape.fields) : []
  return write(`{ ${names.map((name, at) => `${name}: ${held[at] ?? '…'}`).join(', ')} }`)
}
