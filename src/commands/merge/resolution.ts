import type { Decision } from '../../core/files/branch-plan.ts'
import { firstOf } from '../../core/first-of.ts'
import { Refusal } from '../../core/refusal.ts'
import { adviseWord } from '../../core/shape/near.ts'
import { eachLanguage, same, type Text, t } from '../../core/text.ts'
import type { Workspace } from '../../core/workspace.ts'
import type { Rationale } from '../../merge/decisions.ts'
import type { Resolution } from '../../merge/outcome.ts'
import { placeholder } from '../placeholders.ts'

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

/** The options by which a decision is given, as they are written. */
const written = {
  only: placeholder('--only ID[.FIELD]'),
  take: same('--take unit|branch|leave-out'),
  reason: same('--reason "…"'),
  by: same('--by "…"'),
} as const satisfies Partial<Record<keyof Settling, Text>>

type Name = keyof typeof written

const names = Object.keys(written) as readonly Name[]

/** Some of these options, or all of them, on one line. */
export const optionsToSettle = (asked: readonly Name[] = names): Text =>
  eachLanguage((language) => asked.map((name) => written[name][language]).join(' '))

/** The options that a decision still lacks. */
function lacking({ take, only, reason = '', by = '' }: Settling): Name[] {
  const isGiven: Readonly<Record<Name, boolean>> = {
    only: only.length > 0,
    take: take !== undefined,
    reason: reason.trim() !== '',
    by: by.trim() !== '',
  }
  return names.filter((name) => !isGiven[name])
}

/** The requested decision; undefined: none. Throws a `Refusal` when its object, choice, reason or role is missing. */
export function resolutionOf(asked: Settling, workspace: Workspace): Resolution | undefined {
  const { take, only, value, reason } = asked
  if (take === undefined && only.length === 0 && value === undefined && reason === undefined) return undefined
  const because = rationaleOf(asked, workspace)
  const missing = optionsToSettle(lacking(asked))
  if (take === undefined || only.length === 0 || !because)
    throw new Refusal(
      t(
        'Ratkaisu on vajaa: tarvitaan kohde, valinta, perustelu ja ratkaisija.',
        'Avgörandet är ofullständigt: objekt, val, motivering och vem som avgör behövs.',
        'The decision is incomplete: it needs what it is about, the choice, why, and by whom.',
      ),
      t(`Lisää: ${missing.fi}`, `Lägg till: ${missing.sv}`, `Add: ${missing.en}`),
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
  const some = firstOf(open)
  return new Refusal(
    t(
      `Tällaista ristiriitaa ei ole: ${names.join(', ')}`,
      `Det finns ingen sådan konflikt: ${names.join(', ')}`,
      `There is no such conflict: ${names.join(', ')}`,
    ),
    adviseWord(first, open) ??
      (open.length === 0
        ? t('Avoimia ristiriitoja ei ole.', 'Det finns inga öppna konflikter.', 'No conflicts are open.')
        : t(
            `Ristiriitoja on: ${some.fi}`,
            `Det finns konflikter: ${some.sv}`,
            `The conflicts are: ${some.en}`,
          )),
  )
}
