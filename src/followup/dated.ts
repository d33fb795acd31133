import type { FullIndicator } from '../core/indicator.ts'
import { byEnd, period } from '../core/periods.ts'
import type { Progress } from '../core/progress.ts'

/**
 * Progress of a milestone, or of a yes or no: there is no way between the two, only a day by which it should be so. Until
 * the period of the target is over it is not due; after that what has not been reached is off track.
 */
export function datedProgress(
  { baseline, targets = [], actuals = [] }: FullIndicator,
  { asOf }: { readonly asOf: string },
): Progress {
  const answers = (points: NonNullable<FullIndicator['targets']>) =>
    points.filter(({ value }) => typeof value === 'boolean').sort((a, b) => byEnd(a.period, b.period))
  const [target, latest] = [answers(targets).at(-1), answers(actuals).at(-1)]
  const told = {
    rule: 'path-1',
    ...(baseline && { baseline }),
    ...(latest && { latest }),
    ...(target && { target }),
  } as const
  if (!target) return { ...told, state: 'no-target' }
  if (latest?.value === target.value) return { ...told, state: 'achieved' }
  if (asOf <= period(target.period).end) return { ...told, state: 'pending' }
  return { ...told, state: latest ? 'off-track' : 'no-data' }
}
