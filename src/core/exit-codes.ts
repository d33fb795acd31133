import type { Diagnostic } from './diagnostic.ts'
import type { Severity } from './files/choices.ts'
import { type Text, t } from './text.ts'

/** The exit codes of toimi and their meanings. */
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

/** The values of `--fail-on`: the lowest severity that makes a run fail. */
export const failLevels = ['error', 'warning', 'never'] as const
export type FailLevel = (typeof failLevels)[number]

const failing: Readonly<Record<FailLevel, readonly Severity[]>> = {
  error: ['error'],
  warning: ['error', 'warning'],
  never: [],
}

/** Whether a problem of a severity makes a run fail. */
export const fails = (severity: Severity, level: FailLevel): boolean => failing[level].includes(severity)

/** The diagnostics of a run, and the lowest severity that makes it fail (default: error). */
export interface Findings {
  readonly diagnostics: readonly Diagnostic[]
  readonly failOn?: FailLevel
}

/** The exit code of a run that was not interrupted: 2 for a fault, whatever the level; 1 for a diagnostic at or above `failOn`; else 0. */
export function exitCodeOf({ diagnostics, failOn = 'error' }: Findings): 0 | 1 | 2 {
  if (diagnostics.some(({ fault }) => fault)) return 2
  return diagnostics.some(({ severity }) => fails(severity, failOn)) ? 1 : 0
}
