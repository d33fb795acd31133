import type { Kind } from '../../core/files/choices.ts'
import type { UnitPlan } from '../../core/files/unit-plan.ts'
import type { Language, Words } from '../../core/text.ts'
import type { Workspace } from '../../core/workspace.ts'
import type { Lack } from './gap-rows.ts'

/** Whose form it is. */
export interface Subject {
  readonly unit: string
  readonly name: Words | undefined
  /** The plan that the form shows: of a unit that has none yet, one with nothing in it. */
  readonly plan: UnitPlan
  /** The text of that plan as YAML; empty where there is none yet. */
  readonly text: string
  /** Where the plan lies, or will. */
  readonly file: string
}

/** What decides how a form looks, besides the plan. */
export interface Material {
  readonly workspace: Workspace
  readonly language: Language
  readonly version: string
  readonly commit: string | undefined
  /**
   * The fields that every row should have at the stage of the plan, `measures.status`; with each the kinds of indicator that need it not,
   * `''` where no kind has been chosen.
   */
  readonly wanted: ReadonlyMap<string, readonly (Kind | '')[]>
  readonly lacks: readonly Lack[]
}
