import { distance } from 'fastest-levenshtein'

const fold = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[\s_]+/g, '-')

/** The candidate that a mistyped word was meant to be: near in letters, with å ä ö and capitals folded; undefined when none is. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const limit = Math.max(2, Math.floor(word.length / 3))
  let best: { candidate: string; far: number } | undefined
  for (const candidate of candidates) {
    const far = distance(fold(word), fold(candidate))
    if (far <= limit && far < Math.max(1, candidate.length) && (!best || far < best.far)) best = { candidate, far }
  }
  return best?.candidate
}
