import { type Diagnostic, diagnose, type Finding } from './diagnostic.ts'
import { type Severity, type Stage, stageOrder } from './files/choices.ts'
import type { UnitPlan } from './files/unit-plan.ts'
import type { Waiver } from './files/waivers.ts'
import { qualify } from './ids.ts'
import { idsAlong } from './ids-along.ts'
import type { Text } from './text.ts'
import type { Workspace } from './workspace.ts'
import { type Plan, plansIn } from './written.ts'

/** An example of a rule: the YAML of a unit plan below its head, or whole files by path. It is laid over a small valid plan repository. */
export type Example = string | Readonly<Record<string, string>>

/** The YAML of a unit plan with only the required fields, for examples that are whole files. */
export const barePlan = (unit: string): string =>
  `format: 1\nunit: ${unit}\nlanguage: fi\nstage: draft\nperiod: { from: 2022, to: 2025 }\n`

/** The common part of checks and expectations. */
export interface Rule {
  /** The stable kebab-case code: the name of the rule's file. */
  readonly code: string
  /** The severity of a breach, for all stages or by stage of the plan; a stage without one: not reported. */
  readonly severity: Severity | Readonly<Partial<Record<Stage, Severity>>>
  /** The day on which the rule takes effect, `YYYY-MM-DD`; before it, errors are warnings. */
  readonly since?: string
  /** The rule in one sentence: the condition that must hold. */
  readonly title: Text
  /** The reason for the rule. */
  readonly why: Text
  readonly good: Example
  readonly bad: Example
}

/** A rule about the meaning of what is written (the third gate). It gets only plans that passed the gates of syntax and shape. */
export interface Check extends Rule {
  /** The files that the rule needs; it is skipped if one is missing or broken. */
  readonly needs?: readonly ('organisations' | 'shared' | 'waivers')[]
  /** Present: a breach is a fault of the configuration, always an error (exit code 2). */
  readonly fault?: true
  find(workspace: Workspace): Iterable<Finding>
}

/** The stage by which a plan is judged: its own, or the minimum that toimi.yaml sets as of the day, whichever is later. */
export function stageOf(
  { stage }: Pick<UnitPlan, 'stage'>,
  { settings, asOf }: Pick<Workspace, 'settings' | 'asOf'>,
): Stage {
  const asked = (settings.minimumStage ?? [])
    .filter(({ from }) => from <= asOf)
    .map((minimum) => minimum.stage)
  return [stage, ...asked].reduce((a, b) => (stageOrder.indexOf(a) < stageOrder.indexOf(b) ? b : a))
}

/** The severity of a breach: that of the stage, lowered before the rule's date of entry, overridden by toimi.yaml. `off`: not reported. */
export function severityOf(
  rule: Rule,
  stage: Stage,
  { settings, asOf }: Pick<Workspace, 'settings' | 'asOf'>,
): Severity | 'off' {
  const byStage = typeof rule.severity === 'string' ? rule.severity : (rule.severity[stage] ?? 'off')
  const early = rule.since !== undefined && asOf < rule.since && byStage === 'error'
  return settings.severities?.[rule.code] ?? (early ? 'warning' : byStage)
}

/** The owner of a finding: the unit of the plan (absent: a branch plan or shared file), and the ids of the enclosing items, outermost first. */
interface Owner {
  readonly unit?: string
  readonly ids: readonly string[]
}

/** Whether an id, with or without its unit, is one of the owner's items. */
function isInside(object: string, { unit, ids }: Owner): boolean {
  const whole = (id: string): string => (unit === undefined ? id : qualify(unit, id))
  return ids.some((id) => whole(id) === whole(object))
}

/** The accepted exceptions that cover a rule for an owner and are valid as of the workspace's day. */
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

/** The result of running checks: open diagnostics, and those covered by an accepted exception. */
interface Checked {
  readonly diagnostics: readonly Diagnostic[]
  readonly waived: readonly Diagnostic[]
  /** The exceptions that cover at least one finding. */
  readonly used: ReadonlySet<Waiver>
}

/** The owner of a finding in a plan; without a plan: in a shared file. */
const ownerOf = (plan: Plan | undefined, { path }: Finding): Owner => ({
  ...(plan && 'unit' in plan && { unit: plan.unit }),
  ids: plan ? idsAlong(plan, path) : [],
})

/** The findings of checks over a workspace as diagnostics. This is the only place where severity and exceptions are applied. */
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
