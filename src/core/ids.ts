/** In a merged plan an id says whose item it names: `unit/id`. Without a unit the item is the plan's own. */

const form = /^[a-z0-9]+(-[a-z0-9]+)*$/

/** An id as a pattern for schemas: small letters, digits and hyphens between them. */
export const idPattern = form.source

/** Whether a text is an id. */
export const isId = (text: string): boolean => form.test(text)

/** Whether an id is without a unit, so that it names an item of the same plan. */
export const isOwn = (id: string): boolean => !id.includes('/')

/** The unit in an id `unit/id`; undefined for an id without one. */
export const unitOf = (id: string): string | undefined =>
  isOwn(id) ? undefined : id.slice(0, id.indexOf('/'))

/** The id that an item has in its unit's own plan. */
export const localId = (id: string): string => id.slice(id.indexOf('/') + 1)

/** The id that a unit's item has in a merged plan. What already says whose it is stays. */
export const qualify = (unit: string, id: string): string => (isOwn(id) ? `${unit}/${id}` : id)

/**
 * Whether an id of a merged plan names an item of a unit: not one of the plan's own, nor, in the national plan, one of a
 * branch's own (`branch-id/branch/id`).
 */
export const isOfUnit = (id: string): boolean => !isOwn(id) && isOwn(localId(id))

const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  ø: 'o',
  đ: 'd',
  ł: 'l',
  þ: 'th',
  ð: 'd',
}
const longest = 40

/** A title as an id: `Hankintaosaaminen vahvistuu!` is `hankintaosaaminen-vahvistuu`; at most so many letters, whole words. */
export function slug(title: string): string {
  const plain = title
    .toLowerCase()
    .replace(/[ßæøđłþð]/g, (letter) => letters[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  if (plain.length <= longest) return plain
  const cut = plain.slice(0, longest + 1)
  return cut.includes('-') ? cut.slice(0, cut.lastIndexOf('-')) : cut.slice(0, longest)
}
