import type { Catalogue, Wordings } from './files/catalogue.ts'
import { languages } from './text.ts'

/** The ids that a goal may be tied to: of the strategy's ambitions, each followed by those of its goals. */
export const strategyIds = ({ ambitions }: Catalogue): ReadonlySet<string> =>
  new Set(ambitions.flatMap(({ id, goals }) => [id, ...goals.map((goal) => goal.id)]))

/** Whether a text of the strategy is known in some language. */
export const isWorded = (wordings: Wordings): boolean =>
  languages.some((language) => wordings[language].text !== undefined)
