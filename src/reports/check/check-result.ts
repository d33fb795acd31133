/** What `toimi check` has found, as reports are given it. */
import type { Gap, PlanState, Score } from '../../core/completeness.ts'
import type { Stage } from '../../core/files/choices.ts'
import type { Waiver } from '../../core/files/waivers.ts'
import type { Words } from '../../core/text.ts'

/** A gap, and the part of what was looked at that it is in. */
export interface CheckGap extends Gap {
  readonly part: string
}

/** A part of what was looked at: a unit, a branch, a goal, a rule, a field. */
export interface CheckPart {
  readonly key: string
  readonly title: Words
  readonly score: Score
}

/** A unit in its four aspects, which are never mixed: completeness, validity, timeliness, sign-off. */
export interface CheckUnit {
  readonly unit: string
  readonly branch: string
  readonly title: Words
  readonly plan: PlanState
  /** Whether a plan is expected of it. */
  readonly expected: boolean
  /** How far its plan says that it has come, and the stage by which it is judged. */
  readonly stage?: Stage
  readonly judgedBy?: Stage
  readonly completeness?: Score
  readonly validity?: { readonly errors: number; readonly warnings: number }
  /** Of how many years an actual is due, and of how many it is there. */
  readonly timeliness?: { readonly due: number; readonly given: number }
  readonly signOffs?: readonly { readonly stage: Stage; readonly date: string }[]
}

/** An accepted exception, and how many of the fields looked at it covers. */
export interface CheckWaiver extends Waiver {
  readonly fields: number
}

/** What `toimi check` has found. */
export interface CheckResult {
  readonly asOf: string
  /** The stage by which all plans were judged, when it is not their own. */
  readonly stage: Stage | null
  /** Plans that have come in, of those expected; none when nobody knows who is expected. */
  readonly plans: { readonly expected: number; readonly handedIn: number; readonly broken: number } | null
  /** The units whose plan is there and not looked at, because they are closed. */
  readonly closed: readonly string[]
  /** The exceptions for what was looked at. */
  readonly waivers: readonly CheckWaiver[]
  readonly score: Score
  readonly by: string
  readonly parts: readonly CheckPart[]
  readonly units: readonly CheckUnit[]
  readonly gaps: readonly CheckGap[]
}
