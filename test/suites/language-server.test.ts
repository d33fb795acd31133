/** The language server that editors run, with the schemas that toimi writes, underlines a plan where `toimi validate` finds its shape wrong, and only there. */
import { cpSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { checks } from '../../src/checks/index.ts'
import { shapes } from '../../src/core/explanations/shapes.ts'
import { runChecks } from '../../src/core/rule.ts'
import { openWorkspace } from '../../src/core/workspace.ts'
import { defaultLimits } from '../../src/core/yaml/problem.ts'
import { readers } from '../../src/core/yaml/reader.ts'
import { toimi } from '../cli.ts'
import { spoilt } from '../core/mutations.ts'
import { Editor } from '../editor/language-server.ts'
import { folderOf } from '../folder.ts'
import { head } from '../repository.ts'
import { brokenOnce, wholePlan } from './broken-once.ts'

const runs = Math.ceil(Number(process.env['TOIMI_RUNS'] ?? 600) / 20)
/** The ordinary run tries the same plans each time; the long one tries others, or those of a seed that was told. */
const seed = Number(
  process.env['TOIMI_SEED'] ?? (process.env['TOIMI_RUNS'] ? Math.floor(Date.now() / 1000) : 2026),
)
const timeout = 120_000 + 3_000 * runs
const at = 'plans/vm/mallivirasto.yaml'

const cwd = folderOf({ 'a/': '' })
cpSync('examples/hankinta', cwd, { recursive: true })
const plansIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /^plans\/[a-z]+\/(?!branch\.)[^/]+\.yaml$/.test(path))
    .sort()
    .map((path) => readFileSync(join(folder, path), 'utf8'))
const shared = ['toimi.yaml', 'organisations.yaml', 'indicators.yaml'].map((path) => ({
  path,
  bytes: new Uint8Array(readFileSync(join(cwd, path))),
}))

let editor: Editor
beforeAll(async () => {
  await toimi(['init', '--ci', 'none', '--lang', 'en', '--yes'], { cwd })
  editor = new Editor(cwd)
  await editor.start()
  // The server is another process: on a machine that is busy it takes its time to begin.
}, 120_000)
afterAll(() => editor.close())

const isYaml = (text: string): boolean =>
  !readers.full(at, text, defaultLimits).problems.some(({ severity }) => severity === 'error')

/** Empty fields: to toimi they are not there, so that a plan may be begun from a template; the editor wants them filled or gone. */
const hasEmptyField = (text: string): boolean => readers.full(at, text, defaultLimits).valueless.size > 0

/** What only toimi can see: a schema is given the value of a number, not how it is written, and knows nothing of the ids within a plan. */
const beyondSchemas = ['number-form', 'reference-unknown']

/** What toimi finds that the schema of a repository can say too: the shape, and ids that are not in use. */
function toldOf(text: string): string[] {
  const workspace = openWorkspace([...shared, { path: at, bytes: new TextEncoder().encode(text) }], {
    asOf: '2024-10-01',
  })
  const { diagnostics } = runChecks(checks, workspace)
  const meant = diagnostics.filter(({ code }) => code.endsWith('-unknown'))
  return [...workspace.problems, ...meant]
    .filter(({ file, severity }) => file === at && severity === 'error')
    .map(({ code }) => code)
    .filter((code) => !beyondSchemas.includes(code))
}

/** Compares what both say of a plan; answers what both find. */
async function compare(text: string): Promise<readonly string[]> {
  const codes = toldOf(text)
  const underlined = await editor.problems(at, text)
  const isUnderlined = underlined.length > 0
  if (codes.length > 0 || !hasEmptyField(text))
    expect({ codes, isUnderlined }, `${underlined.join('\n')}\n\n${text}`).toEqual({
      codes,
      isUnderlined: codes.length > 0,
    })
  return codes
}

test('of plans that are right, and of the shapes that toimi explains', { timeout }, async () => {
  const explained = shapes.flatMap(({ good, bad }) => [good, bad]).filter((text) => typeof text === 'string')
  const plans = [
    ...plansIn('examples/hankinta').filter((_, place) => place % 6 === 0 || runs > 50),
    ...plansIn('examples/rikki'),
  ]
  const texts = [...plans, ...explained.map((text) => `${head}${text}\n`)].filter(isYaml)
  const wrong = []
  for (const text of texts) wrong.push(...(await compare(text)))
  expect(new Set(wrong).size).toBeGreaterThan(10)
  console.log(`language server: ${texts.length} plans, ${wrong.length} faults of shape, seen by both`)
})

test('of a plan with every field, and of each rule of its shape that is broken once', {
  timeout,
}, async () => {
  expect(await compare(wholePlan)).toEqual([])
  // The server waits for a moment before it looks at a file, so it is given all of them at once.
  const told = await Promise.all(
    brokenOnce.map(async ([what, text]) => ({
      what,
      codes: toldOf(text),
      underlined: await editor.problems(at, text),
    })),
  )
  const missed = told.filter(({ codes, underlined }) => codes.length === 0 || underlined.length === 0)
  expect(missed).toEqual([])
  console.log(`language server: ${brokenOnce.length} rules of a plan's shape, each broken once, seen by both`)
})

test('of spoilt plans that are still YAML', { timeout }, async () => {
  const [tried, wrong] = [[] as string[], [] as string[]]
  const texts = spoilt(plansIn('examples/hankinta')).filter(isYaml)
  await fc.assert(
    fc.asyncProperty(texts, async (text) => {
      tried.push(text)
      wrong.push(...(await compare(text)))
    }),
    { numRuns: runs, seed },
  )
  console.log(
    `language server: ${tried.length} spoilt plans, ${wrong.length} faults of shape, seen by both, seed ${seed}`,
  )
})
