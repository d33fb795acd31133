import type { Diagnostic } from '../core/diagnostic.ts'
import { harmless } from '../core/harmless.ts'
import { same, t } from '../core/text.ts'
import { fingerprints } from './fingerprint.ts'
import { renderProblem } from './rendered-problem.ts'
import type { Circumstances, Reporter } from './reporter.ts'
import { toJson } from './to-json.ts'

const levels = { error: 'error', warning: 'warning', info: 'note' } as const

/** A plain message. What people wrote must not become a link: `[text](target)` would be one. */
const message = (text: string) => ({ text: text.replaceAll('](', '] (') })

/** A relative path as a URI. */
const uri = (path: string): string => path.toWellFormed().split('/').map(encodeURIComponent).join('/')

/** The description of a rule as far as known here; `toimi explain` has more. */
function describeRule(code: string, { language, rules }: Circumstances) {
  const rule = rules.find((each) => each.code === code)
  const more = t(
    `Lisätietoja: toimi explain ${code}`,
    `Mer information: toimi explain ${code}`,
    `More: toimi explain ${code}`,
  )
  return {
    id: code,
    shortDescription: { text: (rule?.title ?? same(code))[language] },
    fullDescription: { text: (rule?.why ?? more)[language] },
    help: { text: more[language] },
  }
}

type Result = (diagnostic: Diagnostic, ruleIndex: number, fingerprint: string | undefined) => object

const resultIn =
  ({ language, checkoutPath }: Circumstances): Result =>
  (diagnostic, ruleIndex, fingerprint) => {
    const { code, severity, file, line, column, endLine, endColumn, sheet, related } = diagnostic
    const { brief, spot } = renderProblem(diagnostic, language, checkoutPath)
    const place = (path: string, region: object) => ({
      artifactLocation: { uri: uri(checkoutPath(path)) },
      region,
    })
    return {
      ruleId: code,
      ruleIndex,
      level: levels[severity],
      message: message(brief),
      locations: [
        {
          physicalLocation: place(file, { startLine: line, startColumn: column, endLine, endColumn }),
          ...(sheet !== undefined && { logicalLocations: [{ fullyQualifiedName: spot }] }),
        },
      ],
      relatedLocations: related.map((other, id) => ({
        id,
        physicalLocation: place(other.file, { startLine: other.line, startColumn: other.column }),
        message: message(harmless(other.message[language])),
      })),
      partialFingerprints: { 'toimi/v1': fingerprint },
    }
  }

/** SARIF 2.1.0: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html */
export const sarif: Reporter = (diagnostics, circumstances) => {
  const { version, language, exitCode } = circumstances
  const codes = [...new Set(diagnostics.map(({ code }) => code))].sort()
  const names = fingerprints(diagnostics)
  const result = resultIn(circumstances)
  const driver = {
    name: 'toimi',
    version,
    language,
    rules: codes.map((code) => describeRule(code, circumstances)),
  }
  const run = {
    tool: { driver },
    language,
    columnKind: 'utf16CodeUnits',
    invocations: [{ executionSuccessful: exitCode !== 2, exitCode }],
    results: diagnostics.map((diagnostic, at) =>
      result(diagnostic, codes.indexOf(diagnostic.code), names[at]),
    ),
  }
  return toJson({ $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] })
}
