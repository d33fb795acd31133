/** Writes all that follows from the code: the published schemas, the scripts for shells, and the tables of README. `npm run generate`. */
import { readFileSync, writeFileSync } from 'node:fs'
import { generated } from './schemas/generate.ts'
import { checks } from './src/checks/index.ts'
import { expectations } from './src/completeness/index.ts'
import { type Severity, type Stage, stageOrder } from './src/core/files/choices.ts'
import type { Rule } from './src/core/rule.ts'
import { completionScripts } from './templates/completion/generate.ts'

const severityIn = ({ severity }: Rule, stage: Stage): Severity | undefined =>
  typeof severity === 'string' ? severity : severity[stage]

const row = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`

/** What each rule says and how bad a breach of it is, as a table. */
function checkTable(): string {
  const rows = checks.map((rule) => row([`\`${rule.code}\``, String(rule.severity), rule.title.en]))
  return [row(['check', 'severity', 'what must hold']), row(['---', '---', '---']), ...rows].join('\n')
}

/** What is expected when, as a table: an empty cell means that it is not asked for yet. */
function expectationTable(): string {
  const rows = expectations.map((rule) =>
    row([`\`${rule.code}\``, rule.title.en, ...stageOrder.map((stage) => severityIn(rule, stage) ?? '')]),
  )
  return [
    row(['rule', 'what is expected', ...stageOrder]),
    row(['---', '---', ...stageOrder.map(() => '---')]),
    ...rows,
  ].join('\n')
}

const tables: Readonly<Record<string, () => string>> = { checks: checkTable, expectations: expectationTable }

/** A text with each table in its place, between `<!-- name -->` and `<!-- /name -->`. */
export const withTables = (text: string): string =>
  Object.entries(tables).reduce(
    (result, [name, table]) =>
      result.replace(
        new RegExp(`(<!-- ${name} -->\n)[^]*?(<!-- /${name} -->)`),
        (_, open, close) => `${open}${table()}\n${close}`,
      ),
    text,
  )

if (process.argv[1]?.endsWith('generate.ts')) {
  const at = (name: string) => new URL(name, import.meta.url)
  for (const [name, content] of Object.entries(generated())) writeFileSync(at(`schemas/${name}`), content)
  for (const [name, content] of Object.entries(completionScripts()))
    writeFileSync(at(`templates/completion/${name}`), content)
  writeFileSync(at('README.md'), withTables(readFileSync(at('README.md'), 'utf8')))
}
