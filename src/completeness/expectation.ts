import type { BranchPlan } from '../core/files/branch-plan.ts'
import type { Severity, Stage } from '../core/files/choices.ts'
import type { SharedIndicator } from '../core/files/indicators.ts'
import type { Goal, Indicator, Measure, Point, UnitPlan } from '../core/files/unit-plan.ts'
import type { FullIndicator } from '../core/indicator.ts'
import { isPlaceholder } from '../core/placeholders.ts'
import type { Rule } from '../core/rule.ts'
import type { Path, Source } from '../core/source.ts'
import type { Text, Words } from '../core/text.ts'
import type { Workspace } from '../core/workspace.ts'
import type { Family } from './families.ts'

/** An indicator as it is meant, and what of it is written where it is used. */
interface UsedIndicator {
  readonly full: FullIndicator
  readonly written: Indicator
}

/** The items that rules are about. */
export interface Items {
  readonly plan: UnitPlan
  readonly branch: BranchPlan
  readonly goal: Goal
  readonly measure: Measure
  /** An indicator where it is used: its values, and who answers for it. */
  readonly indicator: UsedIndicator
  /** An indicator where it is defined: in a plan, or once for many in indicators.yaml. */
  readonly definition: Indicator | SharedIndicator
  readonly shared: SharedIndicator
  readonly baseline: Point
}
/** What a rule is about. */
export type On = keyof Items

/** The file in which cells are looked for, and how it is judged. */
export interface AssessedFile {
  readonly source: Source
  readonly workspace: Workspace
  /** The stage by which it is judged. */
  readonly stage: Stage
  /** Whose plan it is; none: what many share. */
  readonly unit?: string
  readonly branch?: string
  /** The unit plan, the branch plan, or the shared indicators. */
  readonly content: UnitPlan | BranchPlan | readonly SharedIndicator[]
  /** The years of the plan. */
  readonly span: UnitPlan['period']
  /** The last day of the periods of which an actual is due. */
  readonly dueUntil: string
  /** Limits the scope to some goals; what belongs to the plan as a whole is then left out. */
  readonly keeps?: (goal: Goal) => boolean
}

/** What is to be said of one field, when a word does not say it. */
export interface Detail {
  readonly state: 'filled' | 'missing'
  /** Where it belongs, when that is not the field of the rule; from the item. */
  readonly path?: Path
  /** What to say instead of the rule's own words; made only when it is told. */
  readonly message?: () => Text
  /** The text that only keeps the place. */
  readonly filler?: string
  /** The periods it is about. */
  readonly periods?: readonly string[]
}
/** What a rule finds in one field of one item. */
export type Look = 'filled' | 'missing' | 'not-applicable' | Detail

/**
 * A rule of completeness: a field that should be in an item. Whether it applies never hangs on whether another field
 * is filled, so that filling one cannot lower a score; what `implies` says keeps this true of items that are not there.
 */
export interface Expectation<O extends On = On> extends Rule {
  readonly on: O
  /** The key of the field. */
  readonly field: string
  /** Which other rules it belongs with. */
  readonly family: Family
  /** What a reader calls it, where that is not the name of the field. */
  readonly label?: Text
  /** Said when it is missing. */
  readonly missing: Text
  /** What could stand in the item, as YAML; `detail` is what the rule found in it. */
  example(item: Items[O], scope: AssessedFile, detail: Detail | undefined): Text
  /** The kind of object that the field holds; when it holds none, the fields of an empty one are counted instead. */
  readonly implies?: On
  /** The field of an explained gap that explains this one, when it is not the same. */
  readonly explainedBy?: string
  /** What the rule finds in an item: one field, or a list of fields. */
  look(item: Items[O], scope: AssessedFile): Look | readonly Detail[]
}

/** The states of a cell. */
export type State = 'filled' | 'explained' | 'missing' | 'waived' | 'not-applicable'

/** One field of one item, of which a rule says whether it is as it should be. */
export interface Cell {
  readonly rule: Expectation
  /** How bad it is, or would be, if the field is missing; `info` is told and not counted. */
  readonly severity: Severity
  readonly state: State
  readonly scope: AssessedFile
  readonly item: Items[On]
  /** Where the item stands. */
  readonly at: Path
  /** The ids of the goal, then of the measure or indicator, it stands in. */
  readonly ids: readonly string[]
  readonly detail: Detail | undefined
  /** The day until which an explanation holds, or held. */
  readonly until: string | undefined
  /** It belongs to an item that is not there: the rule that asks for the item tells of it. */
  readonly implied?: true
}

/** Whether somebody wrote a text: in one language at least, and more than a filler. */
export function written(words: Words | undefined): Look {
  const texts = Object.values(words ?? {})
  const [first] = texts
  if (first === undefined) return 'missing'
  return texts.every(isPlaceholder) ? { state: 'missing', filler: first } : 'filled'
}

/** Whether a line stands somewhere. */
export const stands = (line: string | undefined): Look =>
  written(line === undefined ? undefined : { fi: line })

/** Whether a value stands in a point: a number (0 is one), yes or no, words, or both terms of a quotient. */
export function hasValue({ value, numerator, denominator }: Point): boolean {
  if (typeof value === 'object') return written(value) === 'filled'
  return value !== undefined || (numerator !== undefined && denominator !== undefined)
}
