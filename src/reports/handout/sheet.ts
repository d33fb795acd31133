import type { Gap } from '../../core/completeness.ts'
import type { UnitPlan } from '../../core/files/unit-plan.ts'
import type { Text } from '../../core/text.ts'
import type { Passage, Section } from '../document/document.ts'

import type { ReportScope } from '../report-scope.ts'

/** What the sheets of a unit are made from. */
export interface SheetOf {
  readonly scope: ReportScope
  /** Whose sheets they are; not given: anybody's, to be written in. */
  readonly unit?: Passage
  readonly plan?: UnitPlan
  /** What is missing from the plan, as far as it may be told. */
  readonly gaps: readonly Gap[]
}

/** A sheet that is handed out in a workshop about the plan of a unit. */
export interface Sheet {
  readonly name: string
  /** What is printed above its title. */
  readonly about: Text
  /** How it is used, told to the one who hands it out. */
  readonly use: Text
  /** The sheets of a plan: one, or one for each goal or indicator. */
  make(of: SheetOf): readonly Section[]
  /** An empty one, for starting from nothing. */
  blank(of: SheetOf): readonly Section[]
}
