import { eachLanguage, same, type Text, t } from './text.ts'

/** How many names a sentence gives; the rest are counted. */
const most = 8

/** The first of some names as they stand in a sentence, and how many more there are: `vm, okm and 3 more`. */
export function firstOf(names: readonly string[]): Text {
  const [named, rest] = [names.slice(0, most).join(', '), names.length - most]
  return rest > 0
    ? t(`${named} ja ${rest} muuta`, `${named} och ${rest} till`, `${named} and ${rest} more`)
    : same(named)
}

/** A line that says something of some names: `New: vm, okm.`; none where there are no names. */
export function lineOf(saying: Text, names: readonly string[]): Text[] {
  if (names.length === 0) return []
  const named = firstOf(names)
  return [eachLanguage((language) => `${saying[language]}: ${named[language]}.`)]
}
