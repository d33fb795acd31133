import type { Diagnostic } from '../core/diagnostic.ts'
import { fingerprints } from './fingerprint.ts'
import { renderProblem } from './rendered-problem.ts'
import type { Reporter } from './reporter.ts'
import { toJson } from './to-json.ts'

const severities = { error: 'major', warning: 'minor', info: 'info' } as const

/** The severity in GitLab; a fault, which stops toimi, is above all errors of plans. */
const severityOf = ({ fault, severity }: Diagnostic): string => (fault ? 'blocker' : severities[severity])

/** A Code Quality report of GitLab: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format */
export const gitlab: Reporter = (diagnostics, { language, checkoutPath }) => {
  const names = fingerprints(diagnostics)
  return toJson(
    diagnostics.map((diagnostic, at) => ({
      description: renderProblem(diagnostic, language, checkoutPath).brief,
      check_name: diagnostic.code,
      fingerprint: names[at],
      severity: severityOf(diagnostic),
      location: { path: checkoutPath(diagnostic.file), lines: { begin: diagnostic.line } },
    })),
  )
}
