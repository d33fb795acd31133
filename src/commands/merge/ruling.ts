import type { Decision } from '../../core/files/branch-plan.ts'
import { Refusal } from '../../core/refusal.ts'
import { t } from '../../core/text.ts'
import type { Workspace } from '../../core/workspace.ts'
import type { Because } from '../../merge/decisions.ts'
import type { Ruling } from '../../merge/outcome.ts'

/** The options that settle a conflict. */
interface Settling {
  readonly take: Decision['take'] | undefined
  readonly only: readonly string[]
  readonly reason: string | undefined
  readonly by: string | undefined
  readonly value: string | undefined
}

/** The reason and the role of a decision; undefined unless both are given. */
export function becauseOf(
  { reason = '', by = '' }: Pick<Settling, 'reason' | 'by'>,
  { language, asOf }: Workspace,
): Because | undefined {
  const isGiven = reason.trim() !== '' && by.trim() !== ''
  return isGiven ? { reason: { [language]: reason }, by: { [language]: by }, date: asOf } : undefined
}

/** The requested decision; undefined: none. Throws a `Refusal` when its object, reason or role is missing. */
export function rulingOf({ take, only, value, ...why }: Settling, workspace: Workspace): Ruling | undefined {
  if (take === undefined && only.length === 0 && value === undefined) return undefined
  const because = becauseOf(why, workspace)
  const isWhole = value === undefined || take === 'branch'
  if (take !== undefined && only.length > 0 && isWhole && because) return { take, only, value, because }
  throw new Refusal(
    t(
      'Ratkaisusta puuttuu kohde, valinta, perustelu tai ratkaisija.',
      'Avgörandet saknar objekt, val, motivering eller vem som avgör.',
      'The decision lacks what it is about, the choice, why, or by whom.',
    ),
    t(
      'Anna --take unit|branch|leave-out, --only TUNNUS[.kenttä], --reason "…" ja --by "rooli".',
      'Ge --take unit|branch|leave-out, --only ID[.fält], --reason "…" och --by "roll".',
      'Give --take unit|branch|leave-out, --only ID[.field], --reason "…" and --by "role".',
    ),
  )
}

/** There is no conflict of that name. */
export const nothingToSettle = ({ only }: Ruling): Refusal =>
  new Refusal(
    t(
      `Tällaista ristiriitaa ei ole: ${only.join(', ')}`,
      `Det finns ingen sådan konflikt: ${only.join(', ')}`,
      `There is no such conflict: ${only.join(', ')}`,
    ),
    t(
      'Ristiriidat näkee komennolla toimi merge --dry-run.',
      'Konflikterna ses med toimi merge --dry-run.',
      'See the conflicts with toimi merge --dry-run.',
    ),
  )
