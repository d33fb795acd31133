import type { Branch, Unit } from './files/organisations.ts'
import { groupBy } from './group.ts'
import { once } from './once.ts'
import type { Path, Source } from './source.ts'
import type { Workspace } from './workspace.ts'

/** A branch of government, and where organisations.yaml says what it is. */
export interface RegisteredBranch {
  readonly item: Branch
  readonly path: Path
  readonly source: Source
}

/** A unit, the branch it belongs to, and where organisations.yaml says what it is. */
export interface RegisteredUnit {
  readonly item: Unit
  readonly branch: Branch
  readonly path: Path
  readonly source: Source
}

/** The branches in organisations.yaml; none where the file is missing or broken. */
export function branchesIn({ organisations }: Workspace): RegisteredBranch[] {
  if (!organisations) return []
  const { source, content } = organisations
  return content.branches.map((item, at) => ({ item, path: ['branches', at], source }))
}

/** The units of all branches in organisations.yaml; none where the file is missing or broken. */
export const unitsIn = (workspace: Workspace): RegisteredUnit[] =>
  branchesIn(workspace).flatMap(({ item: branch, path, source }) =>
    branch.units.map((item, at) => ({ item, branch, path: [...path, 'units', at], source })),
  )

/** The units of all branches by id; of a repeated id the first unit. */
export const unitsById = once(
  (workspace: Workspace): ReadonlyMap<string, RegisteredUnit> =>
    new Map(
      unitsIn(workspace)
        .toReversed()
        .map((unit) => [unit.item.id, unit]),
    ),
)

/** The ids of the branches that each unit belongs to, by the unit's id: one, unless an id is repeated. */
export const branchesOfUnits = once(
  (workspace: Workspace): ReadonlyMap<string, readonly string[]> =>
    new Map(
      [...groupBy(unitsIn(workspace), ({ item }) => item.id)].map(([unit, units]) => [
        unit,
        units.map(({ branch }) => branch.id),
      ]),
    ),
)

/** Whether a unit, or its whole branch, is no more as of a day. */
export const isClosed = ({ item, branch }: Pick<RegisteredUnit, 'item' | 'branch'>, asOf: string): boolean =>
  [item, branch].some(({ valid }) => valid?.until !== undefined && valid.until < asOf)

const isComing = ({ item, branch }: RegisteredUnit, asOf: string): boolean =>
  [item, branch].some(({ valid }) => valid?.from !== undefined && asOf < valid.from)

/** The units of which a plan of their own is expected as of the workspace's day; none where organisations.yaml is missing or broken. */
export const unitsExpected = (workspace: Workspace): RegisteredUnit[] =>
  unitsIn(workspace).filter(
    (unit) =>
      unit.item.expected !== false && !isClosed(unit, workspace.asOf) && !isComing(unit, workspace.asOf),
  )
