import { languageNames } from '../core/files/choices.ts'
import type { UnitPlan } from '../core/files/unit-plan.ts'
import type { Settings } from '../core/files/workspace-file.ts'
import { eachLanguage, type Language, type Text } from '../core/text.ts'
import { type PlanText, textsOf } from './plan-texts.ts'

/** A text of a plan, and the languages of the workspace that it is not in. */
export interface Translated extends PlanText {
  readonly lacking: readonly Language[]
}

/** Every text of a plan with the languages in which it should be and is not. */
export const translationsIn = (plan: UnitPlan, { languages = [] }: Settings): Translated[] =>
  textsOf(plan).map((text) => ({ ...text, lacking: languages.filter((language) => !text.words[language]) }))

/** The name of a language in each language. */
export const nameOf = (language: Language): Text => eachLanguage((reader) => languageNames[language][reader])
