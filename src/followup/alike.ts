/** Titles that say nearly the same: the same thing may be done twice. A hint, and never more. */

import type { Followed } from '../core/follow-up.ts'
import { groupBy } from '../core/group.ts'
import { isPlaceholder } from '../core/placeholders.ts'
import { languages, type Words } from '../core/text.ts'

/** From which share of common words on two titles are alike. */
const enough = 0.6

/** The words of a title by their beginnings: inflected forms of a word count as one. Short words say little, and a title to be filled in nothing. */
function stems(title: Words): string[] {
  const text = languages.flatMap((language) => title[language] ?? [])[0] ?? ''
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  if (isPlaceholder(text)) return []
  return [...new Set(words.filter((word) => word.length > 2).map((word) => word.slice(0, 6)))].sort()
}

/** Measures whose titles have the same words. */
interface Group {
  readonly words: readonly string[]
  readonly items: readonly Followed[]
}

/** The share of common words among all words of two titles, from 0 to 1. */
function shareOf(a: readonly string[], b: readonly string[]): number {
  const common = a.filter((word) => b.includes(word)).length
  return common / (a.length + b.length - common)
}

/** The words by which a title is looked up: two that are alike enough share one of their rarest words. */
function rarest(words: readonly string[], known: ReadonlyMap<string, number>): readonly string[] {
  const kept = words.length - Math.ceil(enough * words.length) + 1
  return words
    .toSorted((a, b) => (known.get(a) ?? 0) - (known.get(b) ?? 0) || (a < b ? -1 : 1))
    .slice(0, kept)
}

/** Joins groups that are alike: each has the number of the first group it is alike with. */
function joined(groups: readonly Group[]): readonly (readonly Group[])[] {
  const known = new Map<string, number>()
  for (const word of groups.flatMap(({ words }) => words)) known.set(word, (known.get(word) ?? 0) + 1)
  const byWord = new Map<string, number[]>()
  const root = groups.map((_, at) => at)
  const find = (at: number): number => (root[at] === at ? at : find(root[at] as number))
  for (const [at, { words }] of groups.entries()) {
    for (const word of rarest(words, known)) {
      const before = byWord.get(word) ?? []
      for (const other of before)
        if (shareOf(words, groups[other]?.words ?? []) >= enough) root[find(at)] = find(other)
      before.push(at)
      byWord.set(word, before)
    }
  }
  return [...groupBy(groups.keys(), (at) => String(find(at))).values()].map((all) =>
    all.flatMap((at) => groups[at] ?? []),
  )
}

/** Measures of several units whose titles are alike, each set in the order of the plans. */
export function alikeAmong(measures: readonly Followed[]): Followed[][] {
  const worded = measures.map((item) => ({ item, words: stems(item.title) }))
  const groups = [...groupBy(worded, ({ words }) => words.join(' ')).values()].flatMap(
    ([first, ...more]): Group[] =>
      first && first.words.length > 1
        ? [{ words: first.words, items: [first, ...more].map(({ item }) => item) }]
        : [],
  )
  return joined(groups)
    .map((all) => all.flatMap(({ items }) => items))
    .filter((items) => new Set(items.map(({ unit, branch }) => unit ?? branch)).size > 1)
}
