import type { Catalogue, Wordings } from '../files/catalogue.ts'
import { wordingStatuses } from '../files/catalogue.ts'
import type { SharedIndicators } from '../files/indicators.ts'
import type { Organisations } from '../files/organisations.ts'
import { eachLanguage, type Language, languages, pick, type Text, type Words } from '../text.ts'
import { type JsonSchema, jsonSchema, type Option, type Voice } from './json-schema.ts'
import type { Field, RecordShape } from './shape.ts'

/** A wording of the strategy for a reader, marked when it is not official; where the language has none, in one that has. */
function wordingFor(wordings: Wordings, language: Language): string {
  const found = [language, ...languages].map((l) => wordings[l]).find(({ text }) => text !== undefined)
  if (!found) return wordingStatuses.missing[language]
  return found.status === 'official'
    ? (found.text ?? '')
    : `${found.text} [${wordingStatuses[found.status][language]}]`
}

const about = (wordings: Wordings): Text => eachLanguage((language) => wordingFor(wordings, language))
const named = (id: string, words: Words): Option => ({
  id,
  about: eachLanguage((language) => pick(words, language)?.text ?? id),
})

/** The ids that editors offer for references: strategy goals, and the units and shared indicators of a repository. */
export function optionsFrom(
  catalogue: Catalogue,
  organisations?: Organisations,
  shared?: SharedIndicators,
): Voice['options'] {
  const ambitions = catalogue.ambitions.map(({ id, text }) => ({ id, about: about(text) }))
  const goals = catalogue.ambitions.flatMap((ambition) =>
    ambition.goals.map(({ id, text }) => ({ id, about: about(text) })),
  )
  return {
    ambition: ambitions,
    strategyGoal: [...ambitions, ...goals],
    ...(organisations && {
      branch: organisations.branches.map(({ id, name }) => named(id, name)),
      unit: organisations.branches.flatMap(({ units }) => units.map(({ id, name }) => named(id, name))),
    }),
    ...(shared && { sharedIndicator: shared.indicators.map(({ id, title }) => named(id, title)) }),
  }
}

/** The schema of a file for editors: with names, explanations and choices in the language of the voice. */
export function publishedSchema(
  name: string,
  shape: RecordShape<Record<string, Field>>,
  voice: Voice,
): JsonSchema {
  const { $schema, ...rest } = jsonSchema(shape, voice)
  return { $schema, $id: `toimi-${name}-1-${voice.language}`, title: `toimi ${name}`, ...rest }
}
