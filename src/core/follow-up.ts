/** The results of follow-up, as commands pass them to reports. */
import type { Direction, Kind, Status } from './files/choices.ts'
import type { Indicator, Measure } from './files/unit-plan.ts'
import type { Progress } from './progress.ts'
import type { Numeral } from './shape/shape.ts'
import { type Text, t, type Words } from './text.ts'

/** An item of a plan under follow-up: its unit, title and place. */
export interface Followed {
  /** The id of the unit; absent: the ministry's own item, in the branch plan. */
  readonly unit?: string
  readonly branch: string
  /** The id of its goal, and its own id. */
  readonly goal: string
  readonly id: string
  readonly title: Words
  /** Whether the item, or its goal, is marked internal. */
  readonly internal: boolean
  readonly file: string
  readonly line: number
}

/** An indicator and its progress. */
export interface FollowedIndicator extends Followed {
  readonly kind?: Kind
  readonly unitOfMeasure?: string
  readonly decimals?: Numeral
  readonly scale?: NonNullable<Indicator['scale']>
  readonly direction?: Direction
  readonly progress: Progress
  /** The names of the periods whose actual is due and missing. */
  readonly awaited: readonly string[]
}

/** The remarks that a measure or one of its milestones can get, the worst first. */
export const remarks = {
  late: t('myöhässä', 'försenad', 'late'),
  'not-started': t('ei aloitettu ajallaan', 'inte påbörjad i tid', 'not started in time'),
  'due-soon': t('määräaika lähellä', 'tidsfristen nära', 'due soon'),
  'no-progress': t('ei tietoa etenemisestä', 'ingen uppgift om framsteg', 'no word of progress'),
} as const satisfies Record<string, Text>
export type Remark = keyof typeof remarks

/** Something to be done about a measure, or about a milestone of it. */
export interface FollowedMeasure extends Followed {
  readonly remark: Remark
  /** The milestone it is about; none: the measure itself. */
  readonly milestone?: Words
  readonly status?: Status
  readonly responsible?: Measure['responsible']
  /** The name of the period in which it was due, or for which a report is due. */
  readonly period: string
}

/** A plan that has not been updated since the last year to be reported ended. */
export interface Outdated {
  readonly unit: string
  readonly branch: string
  readonly updated: string | null
  /** The last day of that year. */
  readonly since: string
}

/** The kinds of deadlines. */
export const deadlineKinds = {
  measure: t('toimenpide valmis', 'åtgärden klar', 'measure completed'),
  milestone: t('välitavoite', 'milstolpe', 'milestone'),
  actual: t('toteuma kirjattava', 'utfall ska anges', 'actual due'),
  explanation: t('selitetty tieto saatava', 'förklarad uppgift ska finnas', 'explained value due'),
} as const satisfies Record<string, Text>

/** A day by which a role should have something done. */
export interface Deadline extends Followed {
  readonly day: string
  readonly kind: keyof typeof deadlineKinds
  /** None: the plan names nobody. */
  readonly responsible?: Measure['responsible']
  /** The title of the milestone that is due; absent: the item itself. */
  readonly what?: Words
  readonly period?: string
}

/** A target of the year in a performance agreement between a ministry and an agency. */
export interface Agreed extends Omit<Followed, 'id'> {
  readonly agreement: Words
  readonly period?: string
  readonly target?: Words
  /** The indicator that measures the target. */
  readonly indicator?: FollowedIndicator
}

/** Coverage both ways: strategy goals without plans, and possible duplicates. None of it is an error. */
export interface TwoWay {
  /** The strategy's goals that no goal of a plan serves. */
  readonly unserved: readonly string[]
  /** Goals without a measure, or without an indicator. */
  readonly bare: readonly (Omit<Followed, 'id'> & { readonly lacks: 'measures' | 'indicators' })[]
  /** Measures of several units whose titles are alike. */
  readonly alike: readonly (readonly Followed[])[]
  readonly sums: readonly TargetSum[]
}

/** The targets of units for a shared indicator against the target they have in common. */
export interface TargetSum {
  /** The id of the shared indicator. */
  readonly shared: string
  readonly period: string
  readonly common: Numeral
  /** The sum of the units' targets; absent: values of this kind are not summed. */
  readonly sum?: Numeral
  /** Units whose own target alone is at least as good as the common one. */
  readonly reaching: number
  /** Units that have a target for the period, of those that should. */
  readonly given: number
  readonly expected: number
}

/** All that following up has found. */
export interface FollowUp {
  readonly asOf: string
  /** The last day that counts as soon. */
  readonly until: string
  /** The number of plans under follow-up, and the ids of the units whose plan is not approved yet. */
  readonly followed: number
  readonly notInForce: readonly string[]
  readonly indicators: readonly FollowedIndicator[]
  readonly measures: readonly FollowedMeasure[]
  /** The number of measures. */
  readonly measureCount: number
  readonly outdated: readonly Outdated[]
  readonly deadlines: readonly Deadline[]
  readonly agreed: readonly Agreed[]
  readonly twoWay: TwoWay
}
