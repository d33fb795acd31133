import { type Diagnostic, diagnose, type Finding } from './diagnostic.ts'
import { type Severity, type Stage, stageOrder } from './files/choices.ts'
import type { UnitPlan } from './files/unit-plan.ts'
import type { Waiver } from './files/waivers.ts'
import { qualify } from './ids.ts'
import { idsAlong } from './ids-along.ts'
import type { Text } from './text.ts'
import type { Workspace } from './workspace.ts'
import { type Plan, plansIn } from './written.ts'

/**
 * An example in a rule: what stands in a unit plan below its head (YAML), or whole files by path. It is laid over a
 * small plan repository in which nothing is wrong.
 */
export type Example = string | Readonly<Record<string, string>>

/** A unit plan in which nothing stands but what must, for examples that are whole files. */
export const barePlan = (unit: string): string =>
  `format: 1\nunit: ${unit}\nlanguage: fi\nstage: draft\nperiod: { from: 2022, to: 2025 }\n`

/** What all rules have, checks and rules of completeness alike. */
export interface Rule {
  /** Stable, kebab-case; the name of the rule's file. */
  readonly code: string
  /** How bad a breach is: always, or by the stage of the plan. A stage that is not there: not told. */
  readonly severity: Severity | Readonly<Partial<Record<Stage, Severity>>>
  /** The day a new rule takes effect, `YYYY-MM-DD`; until then it only warns. */
  readonly since?: string
  /** The rule in one sentence: what must hold. */
  readonly title: Text
  /** Why it matters. */
  readonly why: Text
  readonly good: Example
  readonly bad: Example
}

/** A rule about what is written: the third gate. It sees only plans that have passed the first two. */
export interface Check extends Rule {
  /** The files without which the rule cannot be judged; it is silent where they are missing or broken. */
  readonly needs?: readonly ('organisations' | 'shared' | 'waivers')[]
  /** There when it is toimi's configuration that is wrong: always an error, and no mistake in the data. */
  readonly fault?: true
  find(workspace: Workspace): Iterable<Finding>
}

/** The stage by which a plan is judged: its own, or the least that toimi.yaml asks for as of the day. */
export function stageOf(
  { stage }: Pick<UnitPlan, 'stage'>,
  { settings, asOf }: Pick<Workspace, 'settings' | 'asOf'>,
): Stage {
  const asked = (settings.minimumStage ?? [])
    .filter(({ from }) => from <= asOf)
    .map((minimum) => minimum.stage)
  return [stage, ...asked].reduce((a, b) => (stageOrder.indexOf(a) < stageOrder.indexOf(b) ? b : a))
}

/** How bad a breach of a rule is: by stage, then by the rule's date of entry, then as toimi.yaml says. `off`: not at all. */
export function severityOf(
  rule: Rule,
  stage: Stage,
  { settings, asOf }: Pick<Workspace, 'settings' | 'asOf'>,
): Severity | 'off' {
  const byStage = typeof rule.severity === 'string' ? rule.severity : (rule.severity[stage] ?? 'off')
  const early = rule.since !== undefined && asOf < rule.since && byStage === 'error'
  return settings.severities?.[rule.code] ?? (early ? 'warning' : byStage)
}

/** Whose a finding is: the unit whose plan it stands in (none: it is the branch's), and the items it stands inside. */
interface Owner {
  readonly unit?: string
  readonly ids: readonly string[]
}

/** Whether an id, with or without the unit it belongs to, is that of an item that something stands inside. */
function isInside(object: string, { unit, ids }: Owner): boolean {
  const whole = (id: string): string => (unit === undefined ? id : qualify(unit, id))
  return ids.some((id) => whole(id) === whole(object))
}

/** The accepted exceptions that cover a rule at an owner, as of the workspace's day. */
export const waiversOf = (
  code: string,
  owner: Owner,
  { waivers, asOf }: Pick<Workspace, 'waivers' | 'asOf'>,
): readonly Waiver[] =>
  (waivers?.content ?? []).filter(
    (waiver) =>
      waiver.rule === code &&
      asOf <= waiver.until &&
      (waiver.unit === undefined || waiver.unit === owner.unit) &&
      (waiver.object === undefined || isInside(waiver.object, owner)),
  )

/** What running checks gives: the problems that stand, and those that an exception covers. */
interface Checked {
  readonly diagnostics: readonly Diagnostic[]
  readonly waived: readonly Diagnostic[]
  /** The exceptions that cover something. */
  readonly used: ReadonlySet<Waiver>
}

/** Who is answerable for a finding: nobody's plan is one of the files that hold for all. */
const ownerOf = (plan: Plan | undefined, { path }: Finding): Owner => ({
  ...(plan && 'unit' in plan && { unit: plan.unit }),
  ids: plan ? idsAlong(plan, path) : [],
})

/** Runs checks over a workspace. Whether a finding counts is decided here and nowhere else. */
export function runChecks(checks: readonly Check[], workspace: Workspace): Checked {
  const diagnostics: Diagnostic[] = []
  const waived: Diagnostic[] = []
  const used = new Set<Waiver>()
  const plans = new Map(plansIn(workspace).map(({ source, content }) => [source.file, content]))
  for (const check of checks) {
    if (check.needs?.some((need) => !workspace[need])) continue
    for (const finding of check.find(workspace)) {
      const plan = plans.get(finding.source.file)
      const stage = plan ? stageOf(plan, workspace) : 'monitoring'
      const severity = check.fault ? 'error' : severityOf(check, stage, workspace)
      if (severity === 'off') continue
      const owner = ownerOf(plan, finding)
      const diagnostic = {
        ...diagnose(finding, check.code, severity),
        ...(owner.unit !== undefined && { unit: owner.unit }),
        ...(owner.ids[0] !== undefined && { goal: owner.ids[0] }),
        ...(check.fault && { fault: check.fault }),
      }
      const waivers = waiversOf(check.code, owner, workspace)
      for (const waiver of waivers) used.add(waiver)
      ;(waivers.length > 0 ? waived : diagnostics).push(diagnostic)
    }
  }
  return { diagnostics, waived, used }
}
