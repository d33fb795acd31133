import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { ajvOptions } from '../../src/core/shape/validators.ts'
import { toimi } from '../cli.ts'
import { folderOf } from '../folder.ts'
import { readCsv, readRecords } from '../formats/read-csv.ts'
import { mergedWorld, world } from '../reports/world.ts'

const files = mergedWorld()

/** What a table looks like in datapackage.json. */
interface Resource {
  readonly name: string
  readonly path: string
  readonly schema: {
    readonly fields: readonly { readonly name: string; readonly type: string; readonly title: string }[]
    readonly primaryKey: readonly string[]
  }
}
interface Exported {
  readonly folder: string
  readonly described: { readonly resources: readonly Resource[]; readonly told: Record<string, string> }
  textOf(path: string): string
}

async function exported(args: readonly string[] = [], repository = files): Promise<Exported> {
  const folder = folderOf(repository)
  const { exitCode } = await toimi(['export', 'csv', '-o', 'data', ...args], { cwd: folder })
  expect(exitCode).toBe(0)
  const textOf = (path: string) => readFileSync(join(folder, 'data', path), 'utf8')
  return { folder, described: JSON.parse(textOf('datapackage.json')), textOf }
}

async function asJson(folder: string, args: readonly string[] = []) {
  const { stdout, exitCode } = await toimi(['export', 'json', ...args], { cwd: folder })
  expect(exitCode).toBe(0)
  return JSON.parse(stdout) as Record<string, unknown> & Record<string, Record<string, unknown>[]>
}

/** The texts and numbers in a value, by the names of the fields around them. */
function* writtenIn(value: unknown, way: readonly string[] = []): Iterable<readonly [string, string]> {
  if (Array.isArray(value)) for (const item of value) yield* writtenIn(item, way)
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) yield* writtenIn(inner, [...way, key])
  else yield [way.join('.'), String(value).trim()]
}

test('all that the plans of the example say is among the data', async () => {
  const example = 'examples/hankinta'
  const told = new Set([...writtenIn(await asJson(example, ['--internal']))].map(([, text]) => text))
  const plans = readdirSync(join(example, 'plans'), { recursive: true, encoding: 'utf8' }).filter(
    (path) => path.endsWith('.yaml') && !path.endsWith('branch.yaml'),
  )
  const untold = plans.flatMap((path) =>
    [...writtenIn(parse(readFileSync(join(example, 'plans', path), 'utf8')))].filter(
      ([, text]) => !told.has(text),
    ),
  )
  // Values are told in the unit of measure of their indicator: 3.12 M€ as 3 120 k€.
  const inOtherUnits = /^goals\.indicators\.(baseline|targets|actuals)\.(value|unitOfMeasure)$/
  expect(untold.filter(([way]) => !inOtherUnits.test(way))).toEqual([])
  expect(untold.length).toBeLessThan(20)
})

describe('tables in a folder', () => {
  test('each table has the fields that datapackage.json names, and no row twice', async () => {
    const { folder, described, textOf } = await exported()
    expect(readdirSync(join(folder, 'data')).sort()).toEqual(
      ['datapackage.json', ...described.resources.map(({ path }) => path)].sort(),
    )
    for (const { path, schema } of described.resources) {
      expect(readCsv(textOf(path))[0]).toEqual(schema.fields.map(({ name }) => name))
      const keys = readRecords(textOf(path)).map((row) =>
        schema.primaryKey.map((name) => row[name]).join(' '),
      )
      expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([])
    }
  })

  test('every value is of the type of its field', async () => {
    const { described, textOf } = await exported()
    const forms: Readonly<Record<string, RegExp>> = {
      string: /^[\s\S]*$/,
      number: /^(-?(0|[1-9]\d*)(\.\d+)?)?$/,
      integer: /^(-?\d+)?$/,
      boolean: /^(true|false)?$/,
      date: /^(\d{4}-\d\d-\d\d)?$/,
    }
    for (const { path, schema } of described.resources) {
      for (const row of readRecords(textOf(path)))
        for (const { name, type } of schema.fields) expect(row[name]).toMatch(forms[type] ?? /never/)
    }
  })

  test('what refers to another table finds it there', async () => {
    const { textOf } = await exported()
    const idsIn = (path: string, ...names: string[]) =>
      new Set(readRecords(textOf(path)).map((row) => names.map((name) => row[name]).join(' ')))
    const pointing = [
      ['goals.csv', 'units.csv', ['unit']],
      ['measures.csv', 'goals.csv', ['unit', 'goal']],
      ['milestones.csv', 'measures.csv', ['unit', 'measure']],
      ['explanations.csv', 'indicators.csv', ['unit', 'indicator']],
      ['values.csv', 'indicators.csv', ['unit', 'indicator']],
    ] as const
    for (const [from, to, names] of pointing) {
      const known = idsIn(to, ...names)
      const pointers = [...idsIn(from, ...names)]
      expect(pointers.length).toBeGreaterThan(0)
      expect(pointers.filter((id) => !known.has(id))).toEqual([])
    }
  })

  test('what is internal is left out and counted, and told with --internal', async () => {
    const all = ({ described, textOf }: Exported) =>
      described.resources.map(({ path }) => textOf(path)).join('\n')
    const open = await exported()
    expect(all(open)).not.toContain('SALAINEN')
    expect(all(open)).not.toContain('salattu')
    expect(open.described.told['Pois jätettyjä sisäisiä kohteita']).toBe('5')
    const whole = await exported(['--internal'])
    expect(all(whole)).toContain('SALAINEN mittari')
    expect(whole.described.told['Huomaa']).toContain('Sisältää sisäisiä tietoja.')
  })

  test('a unit without a plan has a row that says so', async () => {
    const { textOf } = await exported()
    const row = readRecords(textOf('units.csv')).find(({ unit }) => unit === 'puuttuva')
    expect(row).toMatchObject({ branch: 'vm', state: 'missing', stage: '' })
  })

  test.each([
    [['--unit', 'malli'], ['malli']],
    [['--branch', 'om'], ['oikeus']],
    [['--goal', 'T4'], ['vm']],
  ])('only what was asked for: %j', async (args, units) => {
    const { textOf } = await exported(args)
    expect(readRecords(textOf('units.csv')).map(({ unit }) => unit)).toEqual(units)
  })

  test('of plans that serve a strategy goal, only the goals that do', async () => {
    const { textOf } = await exported(['--goal', 'T2'])
    for (const path of ['goals.csv', 'indicators.csv'])
      expect(new Set(readRecords(textOf(path)).map(({ goal }) => goal))).toEqual(new Set(['kaikki']))
  })

  test('excel-fi is read by a Finnish Excel, and says so to programs', async () => {
    const { textOf, described } = await exported(['--csv-dialect', 'excel-fi'])
    const values = textOf('values.csv')
    expect(values.slice(0, 8)).toBe('\ufeffbranch;')
    const row = readRecords(values.slice(1), ';').find((each) => each['value']?.startsWith('1,9'))
    expect(row).toMatchObject({ value: '1,985', indicator: 'luku', period: '2022' })
    expect(described.resources[0]).toMatchObject({ dialect: { delimiter: ';' } })
  })
})

describe('all in one JSON document', () => {
  const schema = JSON.parse(readFileSync('schemas/export.schema.json', 'utf8'))
  const validate = new Ajv2020({ ...ajvOptions, allErrors: true }).compile(schema)

  test.each([['all'], ['--internal'], ['--unit malli']])('is as its schema says: %s', async (asked) => {
    const data = await asJson(folderOf(files), asked === 'all' ? [] : asked.split(' '))
    expect([validate(data), validate.errors]).toEqual([true, null])
  })

  test('says what the tables say', async () => {
    const { folder, described, textOf } = await exported()
    const data = await asJson(folder)
    const flat = (value: unknown): string =>
      Array.isArray(value) ? value.join('; ') : value === null ? '' : String(value)
    for (const { name, path, schema } of described.resources) {
      const rows = readRecords(textOf(path))
      expect(data[name]).toHaveLength(rows.length)
      for (const [at, record] of (data[name] ?? []).entries()) {
        for (const { name: field, type } of schema.fields) {
          const written = rows[at]?.[field] ?? ''
          if (type === 'number' && written !== '') expect(record[field]).toBe(Number(written))
          else expect(written.replace(/^'(?='*[=+@-])/, '')).toBe(flat(record[field]))
        }
      }
    }
  })

  test('keeps every digit that was written, and a record on each line', async () => {
    const { stdout } = await toimi(['export', 'json'], { cwd: folderOf(files) })
    expect(stdout).toContain('"value": 0.1234567890123456789,')
    expect(stdout).toContain('"value": 19.0,')
    expect(stdout.split('\n').filter((line) => line.includes('"measure": "tehty"'))).toHaveLength(2)
  })

  test('is the same whatever language is asked for', async () => {
    const folder = folderOf(files)
    const [fi, sv] = [await asJson(folder, ['--lang', 'fi']), await asJson(folder, ['--lang', 'sv'])]
    expect(sv).toEqual(fi)
  })
})

test.each([
  [['export'], 2, 'csv, json'],
  [['export', 'xlsx'], 2, 'csv, json'],
  [['export', 'json', '--unit', 'olematon'], 2, 'olematon'],
])('%j is refused and says what would do', async (args, code, said) => {
  const { exitCode, stdout, stderr } = await toimi(args, { cwd: folderOf(files) })
  expect([exitCode, stdout]).toEqual([code, ''])
  expect(stderr).toContain(said)
})

test('a plan that cannot be read is told, and the run is not clean', async () => {
  const folder = folderOf({ ...world, 'plans/om/oikeus.yaml': 'goals: [\n' })
  const { stdout, stderr, exitCode } = await toimi(['export', 'json'], { cwd: folder })
  expect(exitCode).toBe(1)
  expect(stderr).toContain('plans/om/oikeus.yaml')
  expect(JSON.parse(stdout)).toMatchObject({ unread: ['plans/om/oikeus.yaml'] })
})
