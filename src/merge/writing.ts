import type { Change } from '../core/change.ts'
import type { Names } from '../core/names.ts'
import { basePath } from '../core/plan-paths.ts'
import type { Workspace } from '../core/workspace.ts'
import { emit } from '../core/yaml/emit.ts'
import { patch } from '../core/yaml/patch.ts'
import { heading } from './heading.ts'
import type { MergedPlan, Task } from './task.ts'

/** The text of a merged plan; an existing text is edited only where values have changed. */
export const textOf = ({ shape, ours }: Task, plan: MergedPlan, names: Names): string =>
  ours
    ? patch(shape, ours.source.text, ours.content, plan, plan.language, names)
    : heading[plan.language] + emit(shape, plan, plan.language)

const write = (path: string, content: string, before = ''): Change => ({
  kind: 'write',
  path,
  content,
  before,
})

/** Writes a merged plan alone: decisions are kept although there is still something undecided. */
export function changesOfPlan(task: Task, plan: MergedPlan): Change[] {
  const [text, before] = [textOf(task, plan, new Map()), task.ours?.source.text]
  return text === before ? [] : [write(task.path, text, before)]
}

/**
 * Writes a merged plan and its base; undefined: the base that is there is right. It waits under another name until the plan
 * it belongs to is in place, so that whenever the power goes, the next merge can tell which base is the right one.
 */
export function changesOfMerge(
  path: string,
  text: string,
  base: string | undefined,
  before: string | undefined,
  { bases }: Workspace,
): Change[] {
  const [place, next] = [basePath(path), `${basePath(path)}.next`]
  const plan = before === text ? [] : [write(path, text, before)]
  if (base === undefined)
    return [...plan, ...(bases.has(next) ? [{ kind: 'remove' as const, path: next }] : [])]
  return [{ kind: 'write', path: next, content: base }, ...plan, { kind: 'rename', path: next, to: place }]
}
