/** The result of two sides' edits of a plan by the rules of the three-way merge, computed independently of `src/merge`. */
import { isDeepStrictEqual } from 'node:util'
import type { Values } from '../../src/core/shape/shape.ts'
import { put, type Rows, tableIn } from './edits.ts'

/** What both sides together make of something, or that they conflict. */
type Together = { readonly value: unknown } | 'conflict'

/** The three-way rule for an atomic value. */
const ofWhole = (base: unknown, ours: unknown, theirs: unknown): Together => {
  if (isDeepStrictEqual(ours, theirs) || isDeepStrictEqual(base, theirs)) return { value: ours }
  return isDeepStrictEqual(base, ours) ? { value: theirs } : 'conflict'
}

const isText = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && Object.keys(value).every((key) => ['fi', 'sv'].includes(key))

/** The same, for a text in languages. One that would be in none is a conflict. */
function ofText(base: unknown, ours: Values, theirs: Values): Together {
  const merged = ['fi', 'sv'].map((language) => ({
    language,
    is: ofWhole((base as Values | undefined)?.[language], ours[language], theirs[language]),
  }))
  const text = merged.flatMap(({ language, is }) =>
    is === 'conflict' || is.value === undefined ? [] : [[language, is.value]],
  )
  return merged.some(({ is }) => is === 'conflict') || text.length === 0
    ? 'conflict'
    : { value: Object.fromEntries(text) }
}

const fieldsOf = (row: Values, path = ''): [string, unknown][] =>
  Object.entries(row).flatMap(([name, value]) =>
    ['currentState', 'resources'].includes(name)
      ? fieldsOf(value as Values, `${path}${name}.`)
      : [[path + name, value] as [string, unknown]],
  )

/** What both sides make together of each row, field by field; and the fields that they do not agree on. */
export function together(base: Rows, ours: Rows, theirs: Rows): { rows: Rows; conflicts: Set<string> } {
  const conflicts = new Set<string>()
  const rows = new Map<string, Values>()
  for (const key of new Set([...ours.keys(), ...theirs.keys()])) {
    const [b, o, t] = [base.get(key), ours.get(key), theirs.get(key)]
    const whole = ofWhole(b, o, t)
    if (whole !== 'conflict') {
      if (whole.value !== undefined) rows.set(key, whole.value as Values)
      continue
    }
    if (!o || !t) {
      conflicts.add(t ? key : tableIn(key))
      continue
    }
    const [before, here, there] = [b ?? {}, o, t].map((row) => new Map(fieldsOf(row)))
    let row: unknown = {}
    for (const name of new Set([...(here?.keys() ?? []), ...(there?.keys() ?? [])])) {
      const [vb, vo, vt] = [before?.get(name), here?.get(name), there?.get(name)]
      const alone = ofWhole(vb, vo, vt)
      const is = alone === 'conflict' && isText(vo) && isText(vt) ? ofText(vb, vo, vt) : alone
      if (is === 'conflict') conflicts.add(`${key} ${name}`)
      else row = put(row, name.split('.'), is.value) ?? {}
    }
    rows.set(key, row as Values)
  }
  return { rows, conflicts }
}
