import { languageNames } from '../core/files/choices.ts'
import type { UnitPlan } from '../core/files/unit-plan.ts'
import type { Settings } from '../core/files/workspace-file.ts'
import type { Path } from '../core/source.ts'
import { eachLanguage, type Language, type Text, type Words } from '../core/text.ts'
import { pathOf } from '../core/way.ts'
import { textsOf } from './plan-texts.ts'

/** A text of a plan, and the languages of the workspace that it is not in. */
export interface Translated {
  readonly words: Words
  readonly path: Path
  readonly lacking: readonly Language[]
}

/** Every text of a plan with the languages in which it should be and is not. */
export const translationsIn = (plan: UnitPlan, { languages = [] }: Settings): Translated[] =>
  textsOf(plan).map(({ words, way }) => ({
    words,
    path: pathOf(way),
    lacking: languages.filter((language) => !words[language]),
  }))

/** The name of a language in each language. */
export const nameOf = (language: Language): Text => eachLanguage((reader) => languageNames[language][reader])
