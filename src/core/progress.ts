/** The progress of an indicator towards its target: the states, and the data of a judgement. */
import type { Point } from './files/unit-plan.ts'
import type { Numeral } from './shape/shape.ts'
import { type Text, t } from './text.ts'

/** The worst first; then those that need somebody to act before they can be judged; then those that are well. */
export const progressStates = {
  'off-track': t('poikkeaa suunnitellusta', 'avviker från det planerade', 'off track'),
  behind: t('jäljessä', 'efter', 'behind'),
  unclear: t('ei voi arvioida', 'kan inte bedömas', 'cannot be judged'),
  'no-target': t('ei tavoitetasoa', 'ingen målnivå', 'no target'),
  'no-baseline': t('ei lähtötasoa', 'ingen utgångsnivå', 'no baseline'),
  'no-direction': t('ei suuntaa', 'ingen riktning', 'no direction'),
  'no-data': t('ei toteumaa', 'inget utfall', 'no data'),
  pending: t('määräaika edessä', 'tidsfristen återstår', 'not due yet'),
  'in-words': t('arvioidaan sanallisesti', 'bedöms i ord', 'judged in words'),
  'on-track': t('suunnitellusti', 'enligt plan', 'on track'),
  achieved: t('saavutettu', 'uppnådd', 'achieved'),
} as const satisfies Record<string, Text>
/** A state of an indicator's progress. */
export type ProgressState = keyof typeof progressStates

/** The lowest percentages of the expected change at which an indicator is on track and behind; below both it is off track. */
export const thresholds = { onTrack: 95, behind: 60 } as const

/** A judgement, and all that it follows from: it is never shown without it. */
export interface Progress {
  /** The rule that made it, with its version. */
  readonly rule: 'path-1'
  readonly state: ProgressState
  /** The reason why progress cannot be judged. */
  readonly reason?: Text
  readonly baseline?: Point
  /** The latest actual that is later than the baseline. */
  readonly latest?: Point
  /** The last target. */
  readonly target?: Point
  /** The value of the path from the baseline through the targets at the end of the latest actual's period. */
  readonly expected?: Numeral
  /** Achieved change over expected change: 1 is on the path, more is ahead of it, less than 0 is the wrong way. */
  readonly ratio?: Numeral
}
