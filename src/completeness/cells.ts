import type { Stage } from '../core/files/choices.ts'
import { idsAlong } from '../core/ids-along.ts'
import { period } from '../core/periods.ts'
import { severityOf, waiversOf } from '../core/rule.ts'
import type { Workspace } from '../core/workspace.ts'
import {
  type AssessedFile,
  type Cell,
  type Detail,
  type Expectation,
  type Look,
  type On,
  written,
} from './expectation.ts'
import { expectations } from './index.ts'
import { absent, type Subject, subjectsOf } from './subjects.ts'

type Ready = Pick<Cell, 'rule' | 'severity'>
type Rules = Readonly<Partial<Record<On, readonly Ready[]>>>

/** Whether a field counts in the score: what is only good to have does not. */
export const counts = ({ severity }: Pick<Cell, 'severity'>): boolean => severity !== 'info'

/** The rules that are in force at a stage, by what they are about. */
function rulesAt(stage: Stage, workspace: Workspace, all: boolean): Rules {
  const rules: Partial<Record<On, Ready[]>> = {}
  for (const rule of expectations) {
    const severity = severityOf(rule, stage, workspace)
    if (severity === 'off' || (severity === 'info' && !all)) continue
    const list = rules[rule.on] ?? []
    rules[rule.on] = [...list, { rule, severity }]
  }
  return rules
}

type Explanation = NonNullable<NonNullable<Subject['indicator']>['missing']>[number]

/** Whether an explanation is about a period: it names none, or one that covers it. */
function covers({ period: name }: Explanation, about: string | undefined): boolean {
  if (name === undefined || about === undefined) return true
  const [given, asked] = [period(name), period(about)]
  return given.start <= asked.start && asked.end <= given.end
}

/** The last day on which the explanations of a field hold, or held; undefined when it is not, or not wholly, explained. */
function explainedUntil(
  { field, explainedBy = field }: Expectation,
  { indicator }: Subject,
  periods: readonly string[],
): string | undefined {
  const told = (indicator?.missing ?? []).filter(
    (each) => each.field === explainedBy && written(each.reason) === 'filled',
  )
  const latest = (about?: string) =>
    told
      .filter((each) => covers(each, about))
      .map(({ until }) => until)
      .sort()
      .at(-1)
  const days = periods.length === 0 ? [latest()] : periods.map(latest)
  return days.every((day) => day !== undefined) ? days.sort()[0] : undefined
}

/** The ids of the items that a detail stands in, when it stands deeper than the plan. */
const idsOf = ({ item, ids }: Subject, detail: Detail | undefined): readonly string[] =>
  detail?.path && ids.length === 0 && 'goals' in item ? idsAlong(item, detail.path) : ids

/** What becomes of a field that is not filled: explained until a day, waived, or missing. */
function excuse(
  rule: Expectation,
  subject: Subject,
  ids: readonly string[],
  { unit, workspace }: AssessedFile,
  periods: readonly string[],
) {
  const until = explainedUntil(rule, subject, periods)
  if (until !== undefined && workspace.asOf <= until) return { state: 'explained', until } as const
  const owner = { ids, ...(unit !== undefined && { unit }) }
  return { state: waiversOf(rule.code, owner, workspace).length > 0 ? 'waived' : 'missing', until } as const
}

function cellOf(look: Look, { rule, severity }: Ready, subject: Subject, scope: AssessedFile): Cell {
  const { item, at } = subject
  const detail = typeof look === 'object' ? look : undefined
  const found = typeof look === 'object' ? look.state : look
  const ids = idsOf(subject, detail)
  const { state, until } =
    found === 'missing'
      ? excuse(rule, subject, ids, scope, detail?.periods ?? [])
      : { state: found, until: undefined }
  return { rule, severity, state, scope, item, at, ids, detail, until }
}

const looksOf = (look: Look | readonly Detail[]): readonly Look[] =>
  Array.isArray(look) ? look : [look as Look]

function* cellsAt(subject: Subject, rules: Rules, scope: AssessedFile): Iterable<Cell> {
  for (const ready of rules[subject.on] ?? []) {
    for (const look of looksOf(ready.rule.look(subject.item, scope))) {
      const cell = cellOf(look, ready, subject, scope)
      yield cell
      const { implies } = cell.rule
      if (implies && cell.state === 'missing' && counts(cell))
        yield* impliedBy(implies, subject, rules, scope)
    }
  }
}

/** The cells of an item that should be there and is not: as many as an empty one would have. */
function* impliedBy(on: On, subject: Subject, rules: Rules, scope: AssessedFile): Iterable<Cell> {
  for (const one of absent(on, subject)) {
    for (const cell of cellsAt(one, rules, scope))
      if (counts(cell) && cell.state !== 'not-applicable') yield { ...cell, implied: true }
  }
}

/** Every cell of some scopes, in the order of their files; without `all`, only those that count. */
export function* cellsIn(
  scopes: readonly AssessedFile[],
  { all }: { readonly all: boolean },
): Iterable<Cell> {
  const byStage = new Map<Stage, Rules>()
  for (const scope of scopes) {
    const rules = byStage.get(scope.stage) ?? rulesAt(scope.stage, scope.workspace, all)
    byStage.set(scope.stage, rules)
    for (const subject of subjectsOf(scope)) yield* cellsAt(subject, rules, scope)
  }
}
