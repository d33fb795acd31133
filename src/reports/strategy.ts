/** The strategy's goals as they are named in a report. A wording that is not official says so. */
import { type Ambition, type StrategyGoal, type Wordings, wordingStatuses } from '../core/files/catalogue.ts'
import { type Language, languages, t } from '../core/text.ts'
import { gap, text } from './document/cells.ts'
import type { Cell, Passage } from './document/document.ts'
import type { Material } from './material.ts'

const noWording = t('sanamuotoa ei ole', 'ordalydelse saknas', 'there is no wording')
const unknown = t(
  'ei ole strategialuettelossa',
  'finns inte i strategikatalogen',
  'not in the strategy catalogue',
)

/** A text of the strategy in the reader's language or else in another, with how official it is; undefined when there is none. */
export function wording(wordings: Wordings, language: Language): Passage | undefined {
  const found = [language, ...languages].find((candidate) => wordings[candidate].text !== undefined)
  if (found === undefined) return undefined
  const words = wordings[found]
  return {
    text: words.text ?? '',
    ...(found !== language && { language: found }),
    ...(words.status !== 'official' && { note: wordingStatuses[words.status][language] }),
  }
}

/** What a strategy goal or an ambition is called: its wording, or the theme of the ambition. */
const strategyPassage = (item: Ambition | StrategyGoal, language: Language): Passage | undefined =>
  wording('theme' in item ? item.theme : item.text, language)

/** A wording as a cell; where there is none, the cell says so. */
export const strategyCell = (item: Ambition | StrategyGoal, { language }: Material): Cell => {
  const words = strategyPassage(item, language)
  return words ? text(words) : gap(noWording[language])
}

/** A strategy goal or ambition by its id, with the id: `T2.1 …`. */
export function strategyNamed(id: string, { workspace, language }: Material): Passage {
  const all = workspace.catalogue.ambitions.flatMap((ambition) => [ambition, ...ambition.goals])
  const item = all.find((each) => each.id === id)
  if (!item) return { text: id, note: unknown[language] }
  const words = strategyPassage(item, language)
  return words ? { ...words, lead: id } : { text: id, note: noWording[language] }
}
