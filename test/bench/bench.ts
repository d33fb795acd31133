/**
 * How fast toimi is, as ratios to other programs that do a part of the same, measured side by side.
 * `npm run bench -- --units 70,1000,10000 --runs 7 --json`; `--readme` measures all commands at these sizes too, and writes README's table.
 */
import { execFileSync } from 'node:child_process'
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
} from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import * as esbuild from 'esbuild'
import { precompiledValidators } from '../../schemas/precompile.ts'
import { commandsOn } from './commands.ts'
import { type Corpus, writeCorpus } from './corpus.ts'
import { type Contender, compare } from './measure.ts'
import { peersOn } from './peers.ts'
import { asList, readmeTable, writeReadme } from './readme.ts'
import { remerging } from './remerge.ts'
import { renderings } from './renderings.ts'
import { goals, type Round, table } from './table.ts'
import { decades } from './years.ts'

const { values: asked } = parseArgs({
  options: {
    units: { type: 'string', default: '70,1000' },
    runs: { type: 'string', default: '7' },
    json: { type: 'boolean', default: false },
    readme: { type: 'boolean', default: false },
  },
})

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string }
const toimi = resolve('bin/toimi.cjs')
const work = mkdtempSync(join(tmpdir(), 'toimi-bench-'))

/** The programs that toimi is held against, bundled the way toimi is. */
async function bundleParsers(): Promise<void> {
  await esbuild.build({
    entryPoints: ['parse-json', 'judge-json', 'parse-yaml', 'render'].map((name) => `test/bench/${name}.ts`),
    plugins: [precompiledValidators],
    external: ['@aws-sdk/client-s3'],
    loader: { '.hbs': 'text', '.css': 'text' },
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    mainFields: ['module', 'main'],
    outdir: work,
    outExtension: { '.js': '.cjs' },
    logLevel: 'warning',
  })
}

const starts: readonly Contender[] = [
  { name: 'node -e 0', args: ['-e', '0'] },
  { name: 'toimi --version', args: [toimi, '--version'] },
]

function readers(corpus: Corpus): Contender[] {
  const { folder } = corpus
  const plans = join(folder, 'plans')
  return [
    { name: 'node -e 0', args: ['-e', '0'] },
    { name: 'read + JSON.parse', args: [join(work, 'parse-json.cjs'), join(folder, 'json')] },
    { name: 'JSON.parse + validator', args: [join(work, 'judge-json.cjs'), join(folder, 'json')] },
    { name: 'yaml.parseDocument', args: [join(work, 'parse-yaml.cjs'), plans] },
    { name: 'toimi validate', args: [toimi, 'validate'], cwd: folder },
    { name: '… --since HEAD', args: [toimi, 'validate', '--since', 'HEAD'], cwd: folder },
    ...peersOn(corpus),
  ]
}

/** Puts a corpus under git, and then changes one plan of it. */
function changeOne({ folder }: Corpus): void {
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', folder, '-c', 'user.name=x', '-c', 'user.email=x@example.org', ...args])
  git('init', '--quiet')
  git('add', '.')
  git('commit', '--quiet', '--no-gpg-sign', '-m', 'x')
  const plans = readdirSync(join(folder, 'plans'), { recursive: true, encoding: 'utf8' })
  const first = plans.filter((path) => path.endsWith('.yaml')).sort()[0] ?? ''
  appendFileSync(join(folder, 'plans', first), 'note: Muutos\n')
}

/** The sizes at which merging again is measured: those of a branch, and of more than the nation has. */
const remerged = [64, 250, 1000]

function measureRemerging(runs: number): Round[] {
  return remerged.map((units) => {
    const folder = join(work, `again-${units}`)
    mkdirSync(folder)
    const contenders = remerging(writeCorpus(folder, units), toimi)
    const rows = compare(contenders, runs)
    const failed = rows.find(({ exitCode }) => exitCode !== 0)
    if (failed) throw new Error(`${failed.name} of ${units} plans ended with ${failed.exitCode}`)
    return { title: `${units} plans, merged again`, units, rows }
  })
}

/** The more plans, the fewer turns: each takes long enough to be told from chance; of thousands, one run. */
const turns = (units: number, runs: number): number =>
  units > 2_000 ? 0 : units > 200 ? Math.min(runs, 3) : runs

type Sized = Round & { readonly units: number }

/** All commands at each of the sizes. */
function measureCommands(sizes: readonly number[], runs: number): Sized[] {
  return sizes.map((units) => {
    const folder = join(work, `commands-${units}`)
    mkdirSync(folder)
    const contenders = commandsOn(writeCorpus(folder, units), toimi, join(work, 'parse-json.cjs'))
    const rows = compare(contenders, turns(units, runs))
    for (const { name, exitCode } of rows)
      if (exitCode !== 0 && exitCode !== 1)
        throw new Error(`${name} of ${units} plans ended with ${exitCode}`)
    rmSync(folder, { recursive: true })
    return { title: `${units} plans, all commands`, units, rows }
  })
}

async function measureAll(sizes: readonly number[], runs: number): Promise<Round[]> {
  const rounds: Round[] = [{ title: 'to start', rows: compare(starts, runs * 3) }]
  await bundleParsers()
  for (const units of sizes) {
    const folder = join(work, String(units))
    mkdirSync(folder)
    const corpus = writeCorpus(folder, units)
    changeOne(corpus)
    const title = `${units} plans, ${(corpus.bytes / 1e6).toFixed(1)} MB`
    rounds.push({ title, units, rows: compare(readers(corpus), turns(units, runs)) })
    rmSync(folder, { recursive: true })
  }
  rounds.push(...measureRemerging(runs))
  for (const { contenders, ...round } of [...decades(work, toimi), ...renderings(work, toimi)])
    rounds.push({ ...round, rows: compare(contenders, runs) })
  return rounds
}

if (!existsSync('dist/bin.cjs')) throw new Error('There is no dist/bin.cjs: npm run build')
const [sizes, runs] = [asked.units.split(',').map(Number), Number(asked.runs)]
const rounds = await measureAll(sizes, runs)
const commands = asked.readme ? measureCommands(sizes, runs) : []
const machine = `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim()}, ${process.platform}`
const result = asked.json
  ? JSON.stringify({ machine, rounds, commands, goals: goals(rounds) }, null, 2)
  : [machine, ...[...rounds, ...commands].map(table), ...goals(rounds)].join('\n\n')
process.stdout.write(`${result}\n`)
if (asked.readme)
  writeReadme('bench', readmeTable(`${machine}, toimi ${version}`, commands) + asList(goals(rounds)))
rmSync(work, { recursive: true })
