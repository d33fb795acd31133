/** Readable ids for what is new in a plan. */

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

/** An id for a title that nothing else has; `fallback` where the title has no letter of an id. */
export function newId(title: string, fallback: string, taken: ReadonlySet<string>): string {
  const wanted = slug(title) || fallback
  for (let nth = 1; ; nth++) {
    const id = nth === 1 ? wanted : `${wanted}-${nth}`
    if (!taken.has(id)) return id
  }
}
