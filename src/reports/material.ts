import type { Gap, PlanState } from '../core/completeness.ts'
import type { Disputed } from '../core/diagnostic.ts'
import type { FollowUp } from '../core/follow-up.ts'
import { type RegisteredUnit, unitsById } from '../core/organisation.ts'
import type { Language, Text } from '../core/text.ts'
import type { Workspace } from '../core/workspace.ts'
import type { MapRow } from './heat-map.ts'

/** A unit of which a plan is expected as of the day, and whether it has come. */
export interface Awaited {
  readonly unit: string
  readonly branch: string
  readonly plan: PlanState
}

/** A value that a branch and one of its units see differently; each value in words. */
export interface Dispute extends Pick<Disputed, 'id' | 'field' | 'name'> {
  /** What both said at the last merge; not given: the branch has changed what the unit still says. */
  readonly base?: Text
  readonly ours: Text
  readonly theirs: Text
  /** Why the branch says something else, where it was recorded. */
  readonly reason?: Text
}

/** The result that merging the plans of a branch again would have. */
export interface MergeState {
  readonly conflicts: readonly Dispute[]
  readonly edits: readonly Dispute[]
}

/** What every report is made from: the plans as they are written, and how and for whom it is made. */
export interface Material {
  readonly workspace: Workspace
  /** The units of organisations.yaml by their ids. */
  readonly units: ReadonlyMap<string, RegisteredUnit>
  readonly language: Language
  /** Whether items marked internal are told; otherwise they are left out and counted. */
  readonly internal: boolean
  /** The part of the plans that was asked for, as it was asked; undefined: all of them. */
  readonly selection: string | undefined
  /** The version of toimi. */
  readonly version: string
  /** The revision of the plan repository in git, or undefined: "not committed". */
  readonly commit: string | undefined
}

/** The material of a report on a plan repository, or on all that is in it. */
export const materialOf = (
  workspace: Workspace,
  internal: boolean,
  { language, version, commit }: Pick<Material, 'language' | 'version' | 'commit'>,
): Material => ({
  language,
  version,
  commit,
  workspace,
  internal,
  units: unitsById(workspace),
  selection: undefined,
})

/** The same, with what the commands have found out about the plans. */
export interface ReportData extends Material {
  readonly gaps: readonly Gap[]
  /** How complete the plans are, and the goals in them, by families of fields. */
  readonly map: readonly MapRow[]
  readonly awaited: readonly Awaited[]
  /** What is followed up: of the plans of units, and of the plans of branches with all their items. */
  readonly followed: Pick<FollowUp, 'indicators' | 'measures'>
  /** The branches whose branch plan is behind the plans of its units. */
  readonly stale: ReadonlySet<string>
  /** What each branch plan and its units see differently, by branch. */
  readonly merges: ReadonlyMap<string, MergeState>
}
