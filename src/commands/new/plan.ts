import type { Change } from '../../core/change.ts'
import { type UnitPlan, unitPlan } from '../../core/files/unit-plan.ts'
import type { PlanFile, Workspace } from '../../core/workspace.ts'
import { patch } from '../../core/yaml/patch.ts'
import type { Outcome } from '../outcome.ts'
import { unknownId } from '../select.ts'

/** The plan that is named, by its unit or its file. Refuses when there is none. */
export function planOf(name: string, { units }: Workspace): PlanFile<UnitPlan> {
  const found = units.find(({ content, source }) => content.unit === name || source.file === name)
  if (found) return found
  throw unknownId(
    name,
    units.map(({ content }) => content.unit),
  )
}

/** A plan with something else in it, spliced into its text. */
export function edited({ source, content }: PlanFile<UnitPlan>, after: UnitPlan): Change {
  const text = patch(unitPlan, source.text, content, after, content.language)
  return { kind: 'write', path: source.file, content: text, before: source.text }
}

/** Files written; what is printed is where they are. */
export const wrote = (changes: readonly Change[]): Outcome => ({
  diagnostics: [],
  changes,
  result: { kind: 'text', text: changes.map(({ path }) => `${path}\n`).join('') },
})
