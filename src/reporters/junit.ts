import type { Diagnostic } from '../core/diagnostic.ts'
import { groupBy } from '../core/group.ts'
import { harmless } from '../core/harmless.ts'
import { escapeXml } from '../core/xml.ts'
import { toText } from './lines.ts'
import { type RenderedProblem, renderProblem } from './rendered-problem.ts'
import type { Circumstances, Reporter } from './reporter.ts'

type Attributes = Readonly<Record<string, string | number>>

const openTag = (name: string, attributes: Attributes): string =>
  [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escapeXml(String(value))}"`)].join(
    ' ',
  )

/** An element that holds a text; none when the text is empty. */
const textElement = (name: string, attributes: Attributes, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [`<${openTag(name, attributes)}>${escapeXml(lines.join('\n'))}</${name}>`]

/** An element that holds others, each on lines of its own. */
const element = (name: string, attributes: Attributes, children: readonly string[]): string[] =>
  children.length === 0
    ? [`<${openTag(name, attributes)}/>`]
    : [`<${openTag(name, attributes)}>`, ...children.map((child) => `  ${child}`), `</${name}>`]

const describe = ({ path, spot, severity, message, details }: RenderedProblem): string[] => [
  `${path}:${spot} ${severity} ${message}`,
  ...details.map((line) => `    ${line}`),
]

const isError = ({ severity }: Diagnostic): boolean => severity === 'error'

/** A file as a test that fails by its errors. All of them are one failure: Azure DevOps and others show only the first of several. */
function testCase(
  name: string,
  diagnostics: readonly Diagnostic[],
  { language, checkoutPath }: Circumstances,
): string[] {
  const told = (list: readonly Diagnostic[]): RenderedProblem[] =>
    list.map((diagnostic) => renderProblem(diagnostic, language, checkoutPath))
  const [errors, others] = [diagnostics.filter(isError), diagnostics.filter((each) => !isError(each))]
  const failures = told(errors)
  return element('testcase', { classname: 'toimi', name: harmless(name), time: 0 }, [
    ...textElement(
      'failure',
      { type: errors[0]?.code ?? '', message: failures[0]?.message ?? '' },
      failures.flatMap(describe),
    ),
    ...textElement('system-out', {}, told(others).flatMap(describe)),
  ])
}

/** JUnit XML: each file with problems is a test; where there are none, the whole run is one that passes. */
export const junit: Reporter = (diagnostics, circumstances) => {
  const files = [...groupBy(diagnostics, ({ file }) => file)]
  const cases = files.map(([file, list]) => testCase(circumstances.checkoutPath(file), list, circumstances))
  const all = cases.length === 0 ? [testCase('toimi', [], circumstances)] : cases
  const failures = files.filter(([, list]) => list.some(isError)).length
  const counts = { name: 'toimi', tests: all.length, failures, errors: 0, time: 0 }
  const suite = element('testsuite', { ...counts, skipped: 0 }, all.flat())
  return toText(['<?xml version="1.0" encoding="UTF-8"?>', ...element('testsuites', counts, suite)])
}
