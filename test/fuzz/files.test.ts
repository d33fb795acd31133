/** Plans and settings spoilt at random, put before every command that reads them. A failure prints its seed and path; they are kept by adding an example. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { languages } from '../../src/core/text.ts'
import { toimi } from '../cli.ts'
import { folderOf } from '../folder.ts'
import { endsWell, exit, Tried, tries } from '../tried.ts'
import { spoilBytes, spoilTokens } from './spoiling.ts'
import { watchdog } from './watchdog.ts'

const plan = 'plans/vm/mallivirasto.yaml'
/** One branch of the example, and a file of every kind that people keep. */
const good: ReadonlyMap<string, Buffer> = new Map(
  [
    'toimi.yaml',
    'organisations.yaml',
    'indicators.yaml',
    'waivers.yaml',
    plan,
    'plans/vm/vm.yaml',
    'plans/vm/branch.yaml',
    'plans/vm/branch.base.json',
  ].map((path) => [path, readFileSync(join('examples/hankinta', path))]),
)
const extra = new Map([
  [
    'kartta.yaml',
    Buffer.from(`format: 1
unit: mallivirasto
columns:
  - { column: Mittari, field: indicators.title }
  - { column: Laji, field: indicators.kind }
  - { column: Toteuma 2023, field: values.value, role: actuals, period: 2023 }
`),
  ],
  ['taulu.csv', Buffer.from('Mittari;Laji;Toteuma 2023\r\nKoulutettujen määrä;lukumäärä;1 234\r\n')],
])
const files = new Map([...good, ...extra])

const commands: readonly string[] = [
  ...['text', 'json', 'github', 'gitlab', 'junit', 'sarif', 'markdown'].map(
    (each) => `validate --format ${each}`,
  ),
  ...['text', 'json', 'markdown', 'csv', 'github'].map((each) => `check --format ${each}`),
  'check --map',
  ...['text', 'json', 'markdown', 'csv'].map((each) => `status --format ${each}`),
  ...['text', 'json', 'markdown'].map((each) => `merge --all --format ${each}`),
  'merge --branch vm --adopt --dry-run',
  'why mallivirasto/koulutetut',
  ...['unit', 'branch', 'overview', 'handout', 'agreements', 'handover'].map(
    (kind) => `report ${kind} --format html,csv,json,markdown`,
  ),
  'export csv',
  'export json',
  'form --unit mallivirasto',
  'fmt',
  'fmt --check',
  'schema --write',
  'new measure --unit mallivirasto --in osaaminen --id kurssi',
  'new unit --from mallivirasto --period 2026-2029',
  'merge-driver toimi.yaml indicators.yaml organisations.yaml',
  `merge-driver ${plan} plans/vm/vm.yaml plans/vm/branch.yaml`,
  'complete -- why ',
  'import taulu.csv --map kartta.yaml',
]

const trial = fc.record({
  command: fc.constantFrom(...commands),
  language: fc.constantFrom(...languages),
  spoilt: fc.array(
    fc.record({
      path: fc.constantFrom(...files.keys()),
      how: fc.oneof(
        spoilBytes.map((spoil) => ({ name: 'bytes', spoil })),
        spoilTokens.map((spoil) => ({ name: 'signs of YAML', spoil })),
      ),
    }),
    { minLength: 1, maxLength: 2 },
  ),
})

/** Puts the files back as they were, and takes away what toimi has written besides. */
function restore(root: string): void {
  rmSync(root, { recursive: true, force: true })
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), bytes)
  }
}

const { numRuns, seed } = tries(25)

test('whatever stands in the files, toimi ends well and writes only into the repository', {
  timeout: 60_000 + 2_000 * numRuns,
}, async () => {
  const root = folderOf(Object.fromEntries(files))
  const outside = () => readdirSync(dirname(root), { recursive: false })
  const [tried, dog] = [new Tried(), watchdog()]
  const property = fc.asyncProperty(trial, async ({ command, language, spoilt }) => {
    restore(root)
    for (const { path, how } of spoilt) {
      const full = join(root, path)
      writeFileSync(full, how.spoil(readFileSync(full)))
    }
    const words = [...command.split(' '), '--lang', language]
    const called = await dog.over(`toimi ${words.join(' ')} in ${root}, seed ${seed}`, () =>
      toimi(words, { cwd: root }),
    )
    const kinds = spoilt.map(({ path, how }) => `${path}: ${how.name}`)
    tried.count(exit(called.exitCode), command, ...kinds)
    endsWell(called)
    expect(outside()).toEqual(['arkisto'])
  })
  await fc.assert(property, { numRuns, seed })
  tried.tell(`repositories with spoilt files, seed ${seed}`)
})
