import type { Diagnostic, Related, SideValue } from '../core/diagnostic.ts'
import { harmless } from '../core/harmless.ts'
import { escapeMarkdown } from '../core/markdown.ts'
import { t } from '../core/text.ts'
import type { Circumstances } from './reporter.ts'

const decision = t('Päätös:', 'Beslut:', 'Decision:')

/** A conflict as a meeting needs it: what it is about, what each side says and where, how it is settled, and room for the decision. */
export function conflictPage(
  { data, file, line, column, related: [origin] }: Diagnostic,
  { language, checkoutPath }: Circumstances,
): string[] {
  if (!data) return []
  const { name, title, base, ours, theirs, inside, ways } = data.conflict
  const shown = (text: string) => escapeMarkdown(harmless(text))
  const place = (at: Pick<Related, 'file' | 'line' | 'column'>) =>
    ` (${shown(`${checkoutPath(at.file)}:${at.line}:${at.column}`)})`
  const says = ({ who, text }: SideValue, where = '') =>
    `- ${shown(who[language])}${where}: ${shown(text[language])}`
  return [
    `#### ${shown(name[language])}`,
    '',
    ...(title ? [shown(title[language]), ''] : []),
    says(base),
    says(ours, place({ file, line, column })),
    says(theirs, origin && place(origin)),
    ...(inside ? [`- ${shown(inside[language])}`] : []),
    '',
    '```sh',
    ...ways.flatMap(({ command, stands }) => [`# ${harmless(stands[language])}`, harmless(command)]),
    '```',
    '',
    `${decision[language]} ${'_'.repeat(40)}`,
    '',
  ]
}
