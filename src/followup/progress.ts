import type { FullIndicator } from '../core/indicator.ts'
import type { Progress } from '../core/progress.ts'
import type { Workspace } from '../core/workspace.ts'
import { datedProgress } from './dated.ts'
import { numericProgress } from './numeric.ts'

/**
 * How far an indicator has come by the rule `path-1`, as of the workspace's day. The path leads in a straight line from the
 * baseline through the targets; where it is at the end of the latest actual's period is what is expected by then, and the
 * change since the baseline is measured against that. Nothing is divided by a value, so a baseline or target of zero, a
 * negative one, or one over 100 % is judged like any other.
 */
export function progressOf(indicator: FullIndicator, workspace: Workspace): Progress {
  const { kind } = indicator
  if (kind === 'text') return { rule: 'path-1', state: 'in-words' }
  return kind === 'yes-no' || kind === 'milestone'
    ? datedProgress(indicator, workspace)
    : numericProgress(indicator, workspace)
}
