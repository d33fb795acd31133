import type { Diagnostic } from './diagnostic.ts'
import type { Severity } from './files/choices.ts'
import { type Text, t } from './text.ts'

/** How a run of toimi may end, as the number the shell gets, and what that means. */
export const exitCodes = {
  0: t('kaikki on kunnossa', 'allt är i ordning', 'nothing is wrong'),
  1: t(
    'tiedoissa on ongelmia tai jokin on vanhentunut',
    'det finns problem i uppgifterna eller något är föråldrat',
    'the data have problems, or something is stale',
  ),
  2: t('toimi ei voinut tehdä työtään', 'toimi kunde inte göra sitt arbete', 'toimi could not do its work'),
  70: t('ohjelmavika', 'ett programfel', 'a bug in toimi'),
  130: t('keskeytetty (Ctrl-C)', 'avbruten (Ctrl-C)', 'interrupted (Ctrl-C)'),
} as const satisfies Readonly<Record<number, Text>>

export type ExitCode = keyof typeof exitCodes

/** From which severity on a problem makes a run fail. */
export const failLevels = ['error', 'warning', 'never'] as const
export type FailLevel = (typeof failLevels)[number]

const failing: Readonly<Record<FailLevel, readonly Severity[]>> = {
  error: ['error'],
  warning: ['error', 'warning'],
  never: [],
}

/** Whether a problem of a severity makes a run fail. */
export const fails = (severity: Severity, level: FailLevel): boolean => failing[level].includes(severity)

/** What a run has found, and from which severity on that makes it fail: errors do when nothing is said. */
export interface Findings {
  readonly diagnostics: readonly Diagnostic[]
  readonly failOn?: FailLevel
}

/** How a run ends that has come to its end. A fault of the configuration is 2, whatever the level. */
export function exitCodeOf({ diagnostics, failOn = 'error' }: Findings): 0 | 1 | 2 {
  if (diagnostics.some(({ fault }) => fault)) return 2
  return diagnostics.some(({ severity }) => fails(severity, failOn)) ? 1 : 0
}
