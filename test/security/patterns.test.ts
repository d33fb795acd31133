/** No pattern of toimi's can be made to search for ever: each has been judged by recheck, and a new one is judged when it comes. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

// The native checkers are other programs; the one in JavaScript is the same everywhere.
process.env['RECHECK_BACKEND'] = 'pure'
const { checkSync } = await import('recheck')
const ts = (await import('typescript')).default

/** The verdicts: patterns that are linear, and others with what bounds the text that they read. */
const known = JSON.parse(readFileSync('test/security/patterns.json', 'utf8')) as {
  readonly safe: readonly string[]
  readonly bounded: Readonly<Record<string, { readonly verdict: string; readonly reads: string }>>
}

/** The patterns that stand in a source file. */
function patternsIn(path: string): string[] {
  const found: string[] = []
  const visit = (node: import('typescript').Node): void => {
    if (ts.isRegularExpressionLiteral(node)) found.push(node.text)
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest))
  return found
}

const patterns = new Set(
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .flatMap((path) => patternsIn(join('src', path))),
)

/** What recheck says of a pattern: `safe`, how it grows, or `unknown` when it comes to no end. */
function verdictOn(pattern: string): string {
  const [, source = '', flags = ''] = /^\/(.*)\/(\w*)$/s.exec(pattern) ?? []
  // The flag d changes what is told of a match and not how it is found; recheck does not know it.
  const judgement = checkSync(source, flags.replace('d', ''), {
    timeout: 3_000,
    checker: 'auto',
  })
  return judgement.status === 'vulnerable' ? judgement.complexity.summary : judgement.status
}

const isLong = process.env['TOIMI_RUNS'] !== undefined
const judged = [...patterns].filter((pattern) => isLong || !known.safe.includes(pattern))
const fresh = judged.filter((pattern) => !Object.hasOwn(known.bounded, pattern))

test('there are patterns to judge', () => {
  expect(patterns.size).toBeGreaterThan(200)
})

test('a pattern that is not known is linear; what is not needs a bound, in test/security/patterns.json', {
  timeout: 600_000,
}, () => {
  expect(fresh.filter((pattern) => verdictOn(pattern) !== 'safe')).toEqual([])
  const bounded = Object.keys(known.bounded).length
  console.log(
    `patterns: ${patterns.size}, of which ${bounded} read a bounded text; ${fresh.length} judged anew, all linear`,
  )
})

test('no pattern grows faster than by a power, and of each that does it is said what bounds it', () => {
  for (const { verdict, reads } of Object.values(known.bounded)) {
    expect(verdict).toMatch(/^(unknown|\d\w\w degree polynomial)$/)
    expect(reads).not.toBe('')
  }
})

test('a pattern that doubles its work with each letter is found', () => {
  expect(verdictOn('/^(a+)+$/')).toBe('exponential')
  expect(verdictOn('/a*a*b/')).toMatch(/polynomial/)
})

test('no pattern is made of what people write', () => {
  const made = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && /new RegExp\(/.test(readFileSync(join('src', path), 'utf8')))
    .sort()
  expect(made).toMatchInlineSnapshot(`
    [
      "core/periods.ts",
      "core/shape/gate.ts",
      "core/yaml/plain.ts",
      "core/yaml/quick-block-text.ts",
      "core/yaml/quick-flow.ts",
      "core/yaml/quick-scalars.ts",
      "core/yaml/unchanged.ts",
      "formats/form/issues-xlsx.ts",
    ]
  `)
})
