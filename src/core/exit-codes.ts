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
