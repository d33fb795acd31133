/** The results of the completeness rules, as commands pass them to reports and forms. */
import type { Severity } from './files/choices.ts'
import type { Path } from './source.ts'
import type { Text, Words } from './text.ts'

/** Whether a plan is readable, unreadable or absent. */
export type PlanState = 'handed-in' | 'broken' | 'missing'

/** The number of counted fields in each state. */
export interface Score {
  readonly filled: number
  readonly explained: number
  readonly missing: number
  /** Fields covered by an accepted exception: in neither number of the score. */
  readonly waived: number
  readonly notApplicable: number
  /** The first number of the score: filled and explained. */
  readonly satisfied: number
  /** The second number of the score: satisfied and missing. */
  readonly applicable: number
}

/** A score in per cent, rounded down, so that 100 means complete. `applicable` must not be 0. */
export const percent = ({ satisfied, applicable }: Pick<Score, 'satisfied' | 'applicable'>): number =>
  Math.floor((100 * satisfied) / applicable)

/** The kind of object that a field belongs to. `indicator`: where it is used; `definition`: where it is defined; `shared`: in indicators.yaml. */
type Holder = 'plan' | 'branch' | 'goal' | 'measure' | 'indicator' | 'definition' | 'shared' | 'baseline'

/** A field that should be filled and is not. */
export interface Gap {
  readonly rule: string
  readonly severity: Severity
  readonly state: 'missing' | 'explained' | 'waived'
  /** The id of the unit; absent: a branch's own item, or a shared indicator. */
  readonly unit?: string
  readonly branch?: string
  /** The id of the goal, then of the measure or indicator; empty: the plan as a whole. */
  readonly ids: readonly string[]
  /** The kind of the item. */
  readonly on: Holder
  /** The title of the item; empty when it has none. */
  readonly title: Words
  /** The key of the field in the file, and its name for readers. */
  readonly key: string
  readonly field: Text
  /** One sentence that says what is missing. */
  readonly text: Text
  /** An example of what to write, as YAML. */
  readonly example: Text
  readonly periods: readonly string[]
  /** Whether `text` says more than that the field is absent. */
  readonly remark: boolean
  /** The last day, `YYYY-MM-DD`, on which the explanation is valid. */
  readonly until?: string
  /** The number of fields of the score that it stands for; 0: the field is recommended only. */
  readonly fields: number
  readonly file: string
  readonly line: number
  readonly column: number
  readonly path: Path
}
