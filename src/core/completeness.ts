/** What the rules of completeness find, as commands hand it to reports and forms. */
import type { Severity } from './files/choices.ts'
import type { Path } from './source.ts'
import type { Text, Words } from './text.ts'

/** How a plan has come in: it can be read, it cannot, it is not there. */
export type PlanState = 'handed-in' | 'broken' | 'missing'

/** How many fields that count are in each state. */
export interface Score {
  readonly filled: number
  readonly explained: number
  readonly missing: number
  /** Left out of both numbers of the score: an accepted exception covers them. */
  readonly waived: number
  readonly notApplicable: number
  /** The first number of the score: filled and explained. */
  readonly satisfied: number
  /** The second number of the score: satisfied and missing. */
  readonly applicable: number
}

/** A score in per cent, rounded down, so that 100 means complete. Only where something is applicable. */
export const percent = ({ satisfied, applicable }: Pick<Score, 'satisfied' | 'applicable'>): number =>
  Math.floor((100 * satisfied) / applicable)

/** What a field may belong to: an indicator where it is used, its definition, one that many share, a baseline. */
type Holder = 'plan' | 'branch' | 'goal' | 'measure' | 'indicator' | 'definition' | 'shared' | 'baseline'

/** A field that should be filled and is not: what is missing, in what, and where it belongs. */
export interface Gap {
  readonly rule: string
  readonly severity: Severity
  readonly state: 'missing' | 'explained' | 'waived'
  /** Whose plan it is; none: a branch's own item, or a shared indicator. */
  readonly unit?: string
  readonly branch?: string
  /** The ids of the goal, then of the measure or indicator; none: the plan as a whole. */
  readonly ids: readonly string[]
  /** What the item is. */
  readonly on: Holder
  /** What its author calls the item; nothing where it has no title. */
  readonly title: Words
  /** The field as it is written in the file, and as a reader calls it. */
  readonly key: string
  readonly field: Text
  /** What is missing, in a sentence. */
  readonly text: Text
  /** What could be written there, as YAML. */
  readonly example: Text
  readonly periods: readonly string[]
  /** It says more than that the field is not there. */
  readonly remark: boolean
  /** The day until which an explanation holds, or held. */
  readonly until?: string
  /** For how many fields of the score it stands; 0: it is only good to have. */
  readonly fields: number
  readonly file: string
  readonly line: number
  readonly column: number
  readonly path: Path
}
