/** Other programs that judge YAML files by a JSON Schema, to be measured on the same files. Each is fetched once. */
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Corpus } from './corpus.ts'
import type { Contender } from './measure.ts'

interface Peer {
  readonly name: string
  /** What is fetched from the registry, each with its version. */
  readonly packages: readonly string[]
  /** The program, from `node_modules`. */
  readonly program: string
  /** How it is called, in the folder of the corpus. */
  readonly args: readonly string[]
  /** The most plans for which one can wait. */
  readonly most: number
}

const schema = resolve('schemas/unit-plan.schema.json')
const plans = 'plans/**/*.yaml'
const rules = 'spectral.json'

const peers: readonly Peer[] = [
  {
    name: 'ajv-cli',
    packages: ['ajv-cli@5.0.0', 'ajv-formats@2.1.1'],
    program: 'ajv-cli/dist/index.js',
    args: ['validate', '--spec=draft2020', '--strict=false', '-c', 'ajv-formats', '-s', schema, '-d', plans],
    most: Number.POSITIVE_INFINITY,
  },
  {
    name: 'sourcemeta jsonschema',
    packages: ['@sourcemeta/jsonschema@16.11.0'],
    program: '.bin/jsonschema',
    args: ['validate', schema, 'plans', '--extension', '.yaml'],
    most: Number.POSITIVE_INFINITY,
  },
  {
    name: 'v8r',
    packages: ['v8r@5.1.0'],
    program: '.bin/v8r',
    args: ['-s', schema, plans],
    most: 200,
  },
  {
    name: 'spectral',
    packages: ['@stoplight/spectral-cli@6.16.0'],
    program: '.bin/spectral',
    args: ['lint', '-r', rules, plans, '--quiet', '-f', 'text'],
    most: 200,
  },
]

/** Where a peer lies; undefined when it cannot be had: then the rest is measured without it. */
function fetched({ name, packages, program }: Peer): string | undefined {
  const folder = resolve('node_modules/.cache/toimi-bench', name.replaceAll(' ', '-'))
  const path = join(folder, 'node_modules', program)
  if (existsSync(path)) return path
  try {
    mkdirSync(folder, { recursive: true })
    const quietly = ['--no-audit', '--no-fund', '--ignore-scripts']
    execFileSync('npm', ['install', '--prefix', folder, ...quietly, ...packages], { stdio: 'ignore' })
    return existsSync(path) ? path : undefined
  } catch {
    process.stderr.write(`${name} could not be fetched; going on without it.\n`)
    return undefined
  }
}

/** Spectral takes its schema as a part of its rules. */
function writeRules(folder: string): void {
  const functionOptions = {
    dialect: 'draft2020-12',
    allErrors: true,
    schema: JSON.parse(readFileSync(schema, 'utf8')) as unknown,
  }
  // biome-ignore lint/suspicious/noThenProperty: so Spectral calls what it does
  const plan = { given: '$', severity: 'error', then: { function: 'schema', functionOptions } }
  writeFileSync(join(folder, rules), JSON.stringify({ rules: { plan } }))
}

/** python3-jsonschema as Debian has it, with the fast loader of its YAML. */
const inPython = `
import json, pathlib, sys, jsonschema, yaml
judge = jsonschema.Draft202012Validator(json.load(open(sys.argv[1])))
for path in sorted(pathlib.Path("plans").rglob("*.yaml")):
    list(judge.iter_errors(yaml.load(path.read_bytes(), getattr(yaml, "CSafeLoader", yaml.SafeLoader))))
`
const isIn = (python: string): boolean =>
  spawnSync(python, ['-c', 'import jsonschema, yaml'], { stdio: 'ignore' }).status === 0

/** What the machine has already is measured too; nothing is fetched for it. */
const foundOn = ({ folder, units }: Corpus): Contender[] =>
  units <= 1_000 && isIn('python3')
    ? [{ name: 'python3-jsonschema', program: 'python3', args: ['-c', inPython, schema], cwd: folder }]
    : []

/** The peers that can be had, on the plans of a corpus. */
export function peersOn(corpus: Corpus): Contender[] {
  const { folder, units } = corpus
  writeRules(folder)
  const ofNode = peers
    .filter(({ most }) => units <= most)
    .flatMap((peer) => {
      const path = fetched(peer)
      return path === undefined ? [] : [{ name: peer.name, args: [path, ...peer.args], cwd: folder }]
    })
  return [...ofNode, ...foundOn(corpus)]
}
