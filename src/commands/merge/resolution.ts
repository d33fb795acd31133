import type { Decision } from '../../core/files/branch-plan.ts'
import { Refusal } from '../../core/refusal.ts'
import { adviseWord } from '../../core/shape/near.ts'
import { t } from '../../core/text.ts'
import type { Workspace } from '../../core/workspace.ts'
import type { Rationale } from '../../merge/decisions.ts'
import type { Resolution } from '../../merge/outcome.ts'

/** How many conflicts are named at most. */
const most = 8

/** The options that settle a conflict. */
interface Settling {
  readonly take: Decision['take'] | undefined
  readonly only: readonly string[]
  readonly reason: string | undefined
  readonly by: string | undefined
  readonly value: string | undefined
}

/** The reason and the role of a decision; undefined unless both are given. */
export function rationaleOf(
  { reason = '', by = '' }: Pick<Settling, 'reason' | 'by'>,
  { language, asOf }: Workspace,
): Rationale | undefined {
  const isGiven = reason.trim() !== '' && by.trim() !== ''
  return isGiven ? { reason: { [language]: reason }, by: { [language]: by }, date: asOf } : undefined
}

/** The options that a decision still lacks, as they are written. */
function lacking({ take, only, reason = '', by = '' }: Settling): string[] {
  return [
    ...(take === undefined ? ['--take unit|branch|leave-out'] : []),
    ...(only.length === 0 ? ['--only ID[.FIELD]'] : []),
    ...(reason.trim() === '' ? ['--reason "…"'] : []),
    ...(by.trim() === '' ? ['--by "…"'] : []),
  ]
}

/** The requested decision; undefined: none. Throws a `Refusal` when its object, choice, reason or role is missing. */
export function resolutionOf(asked: Settling, workspace: Workspace): Resolution | undefined {
  const { take, only, value, reason } = asked
  if (take === undefined && only.length === 0 && value === undefined && reason === undefined) return undefined
  const because = rationaleOf(asked, workspace)
  const missing = lacking(asked).join(' ')
  if (take === undefined || missing !== '' || !because)
    throw new Refusal(
      t(
        'Ratkaisu on vajaa: tarvitaan kohde, valinta, perustelu ja ratkaisija.',
        'Avgörandet är ofullständigt: objekt, val, motivering och vem som avgör behövs.',
        'The decision is incomplete: it needs what it is about, the choice, why, and by whom.',
      ),
      t(`Lisää: ${missing}`, `Lägg till: ${missing}`, `Add: ${missing}`),
    )
  if (value !== undefined && take !== 'branch') throw valueNeedsBranch
  return { take, only, value, because }
}

/** A value that is typed is the branch's. */
const valueNeedsBranch = new Refusal(
  t(
    'Annettu arvo (--value) on hallinnonalan, joten se jää vain valinnalla --take branch.',
    'Värdet som ges (--value) är förvaltningsområdets, så det gäller bara med --take branch.',
    "The value given (--value) is the branch's, so that it stands only with --take branch.",
  ),
  t(
    'Valitse --take branch, tai jätä --value pois.',
    'Välj --take branch, eller lämna bort --value.',
    'Choose --take branch, or leave out --value.',
  ),
)

/** There are no conflicts of these names; `open` are those that there are. */
export function nothingToSettle(names: readonly string[], open: readonly string[]): Refusal {
  const [first = ''] = names
  const all = open.slice(0, most).join(', ')
  return new Refusal(
    t(
      `Tällaista ristiriitaa ei ole: ${names.join(', ')}`,
      `Det finns ingen sådan konflikt: ${names.join(', ')}`,
      `There is no such conflict: ${names.join(', ')}`,
    ),
    adviseWord(first, open) ??
      (open.length === 0
        ? t('Avoimia ristiriitoja ei ole.', 'Det finns inga öppna konflikter.', 'No conflicts are open.')
        : t(`Ristiriitoja on: ${all}`, `Det finns konflikter: ${all}`, `The conflicts are: ${all}`)),
  )
}
