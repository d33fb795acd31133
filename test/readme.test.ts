/** The tables of README, and its first example, come from the code. `npm run generate` writes them: this test with `--update`. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checks } from '../src/checks/index.ts'
import { commands } from '../src/commands/index.ts'
import { expectations } from '../src/completeness/index.ts'
import { type Severity, type Stage, stageOrder } from '../src/core/files/choices.ts'
import type { Rule } from '../src/core/rule.ts'
import { copyOf, toimi } from './cli.ts'
import { folderOf } from './folder.ts'
import { head, small } from './repository.ts'

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

/** The first example: a unit writes a target wrong, corrects it, and the coordinator merges the plan and asks where the target comes from. */
async function firstExample(): Promise<string> {
  const cwd = copyOf('examples/hankinta')
  const plan = 'plans/vm/mallivirasto.yaml'
  const written = readFileSync(join(cwd, plan), 'utf8')
  const withTarget = (value: number): void =>
    writeFileSync(join(cwd, plan), written.replace('2025-H2, value: 90', `2025-H2, value: ${value}`))
  const answer = async (line: string): Promise<string> => {
    const { stdout, stderr } = await toimi([...line.split(' '), '--lang', 'en'], { cwd })
    return `$ toimi ${line}\n${stderr}${stdout}\n`
  }
  withTarget(950)
  const refused = await answer(`validate ${plan}`)
  withTarget(95)
  const merged = await answer('merge --branch vm')
  const traced = await answer('why mallivirasto/koulutetut.targets.2025-H2.value')
  return `\`\`\`\n${refused}# The unit writes 95.\n\n${merged}${traced.trimEnd()}\n\`\`\`\n`
}

const readme = readFileSync('README.md', 'utf8')

test('what README takes from the code is what the code says', async () => {
  const blocks = {
    look: await firstExample(),
    commands: await commandTable(),
    checks: checkTable(),
    expectations: expectationTable(),
  }
  const fresh = Object.entries(blocks).reduce((text, [name, block]) => {
    const [open, close] = [`<!-- ${name} -->\n`, `<!-- /${name} -->`]
    const [before = '', after = ''] = [text.split(open)[0], text.split(close)[1]]
    return before + open + block + close + after
  }, readme)
  await expect(fresh).toMatchFileSnapshot('../README.md')
})

/** The plans, and the maps of tables, that README shows to authors, in Finnish and in Swedish. */
const shown = [...readme.matchAll(/```yaml\n(format: 1\nunit: (\S+)\n[\s\S]*?)```/g)].map(
  ([, yaml = '', unit = '']) => ({ yaml, unit, isMap: yaml.includes('\ncolumns:\n') }),
)

const organisations = `format: 1
branches:
  - id: vm
    name: { fi: Keksitty hallinnonala }
    units:
      - { id: mallivirasto, name: { fi: Mallivirasto } }
      - { id: exempelverket, name: { sv: Exempelverket } }
`

test('plans and maps are shown in both languages', () => {
  const kinds = shown.map(({ unit, isMap }) => `${unit} ${isMap ? 'map' : 'plan'}`)
  expect(kinds).toEqual(['mallivirasto plan', 'mallivirasto map', 'exempelverket plan', 'exempelverket map'])
})

test.each(shown.filter(({ isMap }) => !isMap))('the plan of $unit is right', async ({ yaml, unit }) => {
  const cwd = folderOf({ ...small, 'organisations.yaml': organisations, [`plans/vm/${unit}.yaml`]: yaml })
  const { stdout, exitCode } = await toimi(['validate', '--fail-on', 'warning'], { cwd })
  expect({ exitCode }, stdout).toEqual({ exitCode: 0 })
})

test.each(shown.filter(({ isMap }) => isMap))('the map of $unit is right', async ({ yaml, unit }) => {
  const columns = [...yaml.matchAll(/column: ([^,}]+?) *[,}]/g)].map(([, name]) => name)
  const row = columns.map((_, at) => ['Ostot', 'Koulutus', '2023-01', 'Osuus', '12,5'][at] ?? 'muuta')
  const table = `${columns.join(';')}\n${row.join(';')}\n`
  const files = {
    'organisations.yaml': organisations,
    [`plans/vm/${unit}.yaml`]: head.replace('mallivirasto', unit),
  }
  const cwd = folderOf({ ...small, ...files, 'k.yaml': yaml, 'oma.csv': table })
  const { stdout, exitCode } = await toimi(['import', 'oma.csv', '--map', 'k.yaml', '--format', 'json'], {
    cwd,
  })
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: readonly { code: string; at: string }[] }
  expect({ exitCode, unit }, stdout).toEqual({ exitCode: 0, unit })
  expect(new Set(diagnostics.map(({ code }) => code)), stdout).toEqual(new Set(['form-added']))
})

test('each link within README leads to a heading', () => {
  const headings = [...readme.matchAll(/^#+ (.+)$/gm)].map(
    ([, heading = '']) =>
      `#${heading
        .toLowerCase()
        .replaceAll(/[^\p{L}\d -]/gu, '')
        .replaceAll(' ', '-')}`,
  )
  const links = [...readme.matchAll(/\]\((#[^)]+)\)/g)].map(([, link]) => link)
  expect(links.length).toBeGreaterThan(0)
  expect(headings).toEqual(expect.arrayContaining(links))
})
