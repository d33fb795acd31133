/** The tables of README come from the code. `npm run generate` writes them: this test with `--update`. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { checks } from '../src/checks/index.ts'
import { commands } from '../src/commands/index.ts'
import { expectations } from '../src/completeness/index.ts'
import { type Severity, type Stage, stageOrder } from '../src/core/files/choices.ts'
import type { Rule } from '../src/core/rule.ts'

const row = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |\n`

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map(row).join('')

/** What each command is for. */
const commandTable = async (): Promise<string> => {
  const all = await Promise.all(Object.values(commands).map((load) => load()))
  return table(
    ['command', 'what for'],
    all.map(({ name, summary }) => [`\`${name}\``, summary.en]),
  )
}

/** What each rule says and how bad a breach of it is. */
const checkTable = (): string =>
  table(
    ['check', 'severity', 'what must hold'],
    checks.map(({ code, severity, title }) => [`\`${code}\``, String(severity), title.en]),
  )

const severityIn = ({ severity }: Rule, stage: Stage): Severity | undefined =>
  typeof severity === 'string' ? severity : severity[stage]

/** What is expected when: an empty cell means that it is not asked for yet. */
const expectationTable = (): string =>
  table(
    ['rule', 'what is expected', ...stageOrder],
    expectations.map((rule) => [
      `\`${rule.code}\``,
      rule.title.en,
      ...stageOrder.map((stage) => severityIn(rule, stage) ?? ''),
    ]),
  )

test('the tables of README are what the code says', async () => {
  const tables = { commands: await commandTable(), checks: checkTable(), expectations: expectationTable() }
  const readme = readFileSync('README.md', 'utf8')
  const fresh = Object.entries(tables).reduce((text, [name, rows]) => {
    const [open, close] = [`<!-- ${name} -->\n`, `<!-- /${name} -->`]
    const [before = '', after = ''] = [text.split(open)[0], text.split(close)[1]]
    return before + open + rows + close + after
  }, readme)
  await expect(fresh).toMatchFileSnapshot('../README.md')
})
