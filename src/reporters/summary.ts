import { count, type Diagnostic } from '../core/diagnostic.ts'
import { harmless } from '../core/harmless.ts'
import { type Text, t } from '../core/text.ts'
import type { Circumstances } from './reporter.ts'

/** A noun as it stands after 1, and after any other number. */
type Noun = readonly [one: Text, many: Text]

const files: Noun = [t('tiedosto', 'fil', 'file'), t('tiedostoa', 'filer', 'files')]
const findings = {
  error: [t('virhe', 'fel', 'error'), t('virhettä', 'fel', 'errors')],
  warning: [t('varoitus', 'varning', 'warning'), t('varoitusta', 'varningar', 'warnings')],
  info: [t('huomio', 'upplysning', 'note'), t('huomiota', 'upplysningar', 'notes')],
  waived: [
    t('hyväksytty poikkeus', 'godkänt undantag', 'accepted exception'),
    t('hyväksyttyä poikkeusta', 'godkända undantag', 'accepted exceptions'),
  ],
} as const satisfies Record<string, Noun>
const clean = t('ei ongelmia', 'inga problem', 'no problems')

/** One line with the numbers of files and findings: `12 tiedostoa: 1 virhe, 2 varoitusta`; without files only the findings. */
export function summary(diagnostics: readonly Diagnostic[], circumstances: Circumstances): string {
  const { language, waived } = circumstances
  const counted = (n: number, [one, many]: Noun): string => `${n} ${(n === 1 ? one : many)[language]}`
  const counts = { ...count(diagnostics), waived }
  const kinds = Object.keys(findings) as (keyof typeof findings)[]
  const found = kinds.filter((kind) => counts[kind] > 0).map((kind) => counted(counts[kind], findings[kind]))
  const parts = diagnostics.length === 0 ? [clean[language], ...found] : found
  const told = parts.join(', ')
  return circumstances.files > 0 ? `${counted(circumstances.files, files)}: ${told}` : told
}

/** The summary, and what a command has to say at its end; nothing when only problems were asked for. */
export function endLines(diagnostics: readonly Diagnostic[], circumstances: Circumstances): string[] {
  const { quiet, closing, language } = circumstances
  return quiet
    ? []
    : [summary(diagnostics, circumstances), ...closing.map((line) => harmless(line[language]))]
}
