import { distance } from 'fastest-levenshtein'
import { type Text, t } from '../text.ts'

/** A word as it counts where spelling does: small letters without accents, hyphens for spaces. */
export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s_]+/g, '-')

/** The similarity of two texts from 0 (none) to 1 (equal), ignoring case and the dots and rings of å, ä and ö. */
export function likeness(a: string, b: string): number {
  const [x, y] = [fold(a), fold(b)]
  return 1 - distance(x, y) / Math.max(x.length, y.length, 1)
}

/** The only candidate that begins with a word of four letters or more: `prosentti` for `prosenttiosuus`. */
function begunBy(word: string, candidates: readonly string[]): string | undefined {
  const start = fold(word)
  const [only, another] = candidates.filter((each) => fold(each).startsWith(start))
  return start.length < 4 || another !== undefined ? undefined : only
}

/** The candidate that a mistyped word was meant to be: near in letters, with å ä ö and capitals folded, or begun by it; undefined when none is. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const limit = Math.max(2, Math.floor(word.length / 3))
  let best: { candidate: string; far: number } | undefined
  const all = [...candidates]
  for (const candidate of all) {
    const far = distance(fold(word), fold(candidate))
    if (far <= limit && far < Math.max(1, candidate.length) && (!best || far < best.far))
      best = { candidate, far }
  }
  return best?.candidate ?? begunBy(word, all)
}

/** Asks whether another word was meant. */
export const didYouMean = (meant: string): Text =>
  t(`Tarkoititko: ${meant}?`, `Menade du ${meant}?`, `Did you mean ${meant}?`)

/** Says what to write. */
export const write = (text: string): Text => t(`Kirjoita: ${text}`, `Skriv: ${text}`, `Write: ${text}`)

/** Asks whether the nearest of the words that are known was meant; undefined when none is near. */
export function adviseWord(word: string, known: Iterable<string>): Text | undefined {
  const meant = nearest(word, known)
  return meant === undefined ? undefined : didYouMean(meant)
}

/** Something that can be named by an id, and has perhaps had another one. */
interface Named {
  readonly id: string
  readonly was?: readonly string[]
}

/** Advice on an id that nothing has: the new id of what once had it, else the one that was perhaps meant; undefined when there is none. */
export function adviseId(id: string, known: readonly Named[]): Text | undefined {
  const renamed = known.find(({ was }) => was?.includes(id))?.id
  if (renamed !== undefined)
    return t(`Tunnus on nykyisin ${renamed}.`, `Id:t är numera ${renamed}.`, `The id is now ${renamed}.`)
  return adviseWord(
    id,
    known.map((each) => each.id),
  )
}
