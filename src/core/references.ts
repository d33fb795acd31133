import { qualify, unitOf } from './ids.ts'
import { unitsById } from './organisation.ts'
import { planNamed } from './plan-paths.ts'
import type { Workspace } from './workspace.ts'
import { type Plan, plansIn } from './written.ts'
import type { Reference } from './written-texts.ts'

/** An indicator, by the id that a reference may name, and those it may have named before. */
interface Named {
  readonly id: string
  readonly was: readonly string[]
}

/** The result of looking up a reference to an indicator: the plan it refers to, and the ids it may name there. */
export interface Reach {
  readonly where: 'here' | 'there' | 'nowhere'
  readonly known: readonly Named[]
}

const indicatorsOf = ({ goals = [] }: Plan): Named[] =>
  goals.flatMap(({ indicators = [] }) => indicators.map(({ id, was = [] }) => ({ id, was })))

/** The indicators of a unit's plan as another plan names them. */
const indicatorsFrom = (unit: string, plan: Plan): Named[] =>
  indicatorsOf(plan).map(({ id, was }) => ({
    id: qualify(unit, id),
    was: was.map((former) => qualify(unit, former)),
  }))

/** A function that says how far a reference to an indicator reaches; undefined where the plan it leads to is missing or broken. */
export function reachIn(workspace: Workspace): (reference: Reference) => Reach | undefined {
  const bySource = new Map(plansIn(workspace).map(({ source, content }) => [source, content]))
  const byUnit = new Map(workspace.units.map(({ content }) => [content.unit, content]))
  const registered = unitsById(workspace)
  const mayHavePlan = (unit: string): boolean =>
    !workspace.organisations || registered.has(unit) || planNamed(unit, workspace.broken) !== undefined
  return ({ id, source }) => {
    const plan = bySource.get(source)
    const own = plan ? indicatorsOf(plan) : []
    const unit = unitOf(id)
    if (unit === undefined) return { where: 'here', known: own }
    const other = byUnit.get(unit)
    if (other) return { where: 'there', known: [...own, ...indicatorsFrom(unit, other)] }
    return mayHavePlan(unit) ? undefined : { where: 'nowhere', known: [] }
  }
}
