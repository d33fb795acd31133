import { type Text, t } from '../core/text.ts'
import type { Merge } from './merge.ts'
import type { Task } from './task.ts'

const states = {
  notMerged: t('ei yhdistetty', 'sammanställdes inte', 'not merged'),
  conflicts: t(
    'ristiriitoja, mitään ei yhdistetty',
    'konflikter, inget sammanställdes',
    'conflicts, nothing was merged',
  ),
  upToDate: t('ajan tasalla', 'uppdaterad', 'up to date'),
  stale: t('ei ajan tasalla', 'inte uppdaterad', 'not up to date'),
  merged: t('yhdistetty', 'sammanställd', 'merged'),
  toBeMerged: t('yhdistettäisiin', 'skulle sammanställas', 'would be merged'),
} as const

/** The options that keep a merge from writing: `--check`, `--edits`, `--dry-run`. */
interface Look {
  readonly check: boolean
  readonly edits: boolean
  readonly dryRun: boolean
}

function stateOf(
  { conflicts, changes, aggregatesEdited }: Merge,
  { check, edits, dryRun }: Look,
): keyof typeof states {
  if (conflicts.length > 0) return 'conflicts'
  if (aggregatesEdited) return 'notMerged'
  if (changes.length === 0) return 'upToDate'
  if (check || edits) return 'stale'
  return dryRun ? 'toBeMerged' : 'merged'
}

const held = {
  kept: t('Ratkaisu on tallessa', 'Avgörandet är sparat', 'The decision has been kept'),
  toBeKept: t('Ratkaisu tallennettaisiin', 'Avgörandet skulle sparas', 'The decision would be kept'),
} as const

/** That what has just been decided is kept although other conflicts are open, and how many they are; none when nothing was decided. */
export function decisionsKept(
  { path, decided }: Task,
  { conflicts, changes }: Merge,
  { check, edits, dryRun }: Look,
): Text[] {
  if (decided.length === 0 || changes.length === 0 || check || edits) return []
  const is = dryRun ? held.toBeKept : held.kept
  const n = conflicts.length
  return [
    t(
      `${is.fi}: ${path}. Avoimia ristiriitoja on vielä ${n}.`,
      `${is.sv}: ${path}. Öppna konflikter kvar: ${n}.`,
      `${is.en}: ${path}. Conflicts still open: ${n}.`,
    ),
  ]
}

/** How a merge has ended, in a line. */
export function summary(merge: Merge, { path }: Task, look: Look): Text {
  const state = states[stateOf(merge, look)]
  const [plans, goals, shared] = [
    Object.keys(merge.generated).length,
    merge.plan.goals?.length ?? 0,
    merge.plan.aggregates?.length ?? 0,
  ]
  return t(
    `${path}: ${state.fi}. Suunnitelmia ${plans}, tavoitteita ${goals}, yhteisiä mittareita ${shared}.`,
    `${path}: ${state.sv}. Planer ${plans}, mål ${goals}, gemensamma indikatorer ${shared}.`,
    `${path}: ${state.en}. Plans ${plans}, goals ${goals}, shared indicators ${shared}.`,
  )
}
