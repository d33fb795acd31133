import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { HtmlValidate } from 'html-validate'
import { describe, expect, test } from 'vitest'
import { naughty } from '../reports/world.ts'
import { cases, documentOf, otherHandout, otherHandouts, pageOf } from './documents.ts'

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // The page is written for people who may read its source: elements stand on lines of their own.
    'no-trailing-whitespace': 'off',
    // A non-breaking space inside a number is meant.
    'no-raw-characters': 'off',
    // A group that scrolls is no field set.
    'prefer-native-element': 'off',
    'long-title': 'off',
    // Ids are cited by people: strategy-T2.1 says more than strategy-T2_1.
    'valid-id': ['error', { relaxed: true }],
  },
})

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#x27;',
  '`': '&#x60;',
  '=': '&#x3D;',
}
const escaped = (text: string): string =>
  text.replace(/[&<>"'`=]/g, (character) => entities[character] ?? character)

// What is sound does not hang on the language: each kind once, each language once.
test.each([
  { kind: 'unit', language: 'fi' },
  { kind: 'branch', language: 'sv' },
  { kind: 'overview', language: 'en' },
  { kind: 'agreements', language: 'fi' },
  { kind: 'handover', language: 'sv' },
  { kind: 'handout', language: 'en' },
] as const)('the page of $kind in $language is sound HTML', async (each) => {
  const report = await validator.validateString(await pageOf(await documentOf(each)))
  const said = report.results.flatMap(({ messages }) => messages)
  expect(said.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`)).toEqual([])
})

test.each(otherHandouts)('the page of the handout %s is sound HTML', async (_, asked) => {
  const page = await pageOf(await otherHandout(asked))
  const said = (await validator.validateString(page)).results.flatMap(({ messages }) => messages)
  expect(said.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`)).toEqual([])
})

describe.each(cases)('the page of $kind in $language', (each) => {
  test('runs nothing, loads nothing, styles nothing inline', async () => {
    const page = await pageOf(await documentOf(each))
    expect(page).not.toMatch(/<script|<img|<link|<iframe|<object|javascript:/i)
    expect(page).not.toMatch(/<[^>]+\s(?:style|on\w+|src)=/i)
    expect([...page.matchAll(/href="([^"]*)"/g)].filter(([, to]) => !to?.startsWith('#'))).toEqual([])
  })

  test('allows its own style sheet and nothing else', async () => {
    const page = await pageOf(await documentOf(each))
    const [, css = ''] = /<style>([\s\S]*)<\/style>/.exec(page) ?? []
    expect(css).toContain('@media print')
    const hash = createHash('sha256').update(css).digest('base64')
    const policy = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`
    expect(page).toContain(`<meta http-equiv="Content-Security-Policy" content="${escaped(policy)}">`)
  })

  test('has each id once, and no link that leads nowhere', async () => {
    const page = await pageOf(await documentOf(each))
    const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)
    expect(ids).toEqual([...new Set(ids)])
    const wanted = [...page.matchAll(/(?:href="#|aria-(?:labelledby|describedby)=")([^"]*)"/g)].flatMap(
      ([, all = '']) => all.split(' '),
    )
    expect(wanted.filter((id) => !ids.includes(id))).toEqual([])
  })
})

test('texts that try to break out come out as texts', async () => {
  const page = await pageOf(await documentOf({ kind: 'unit', language: 'fi' }))
  for (const text of naughty) expect(page).toContain(`¤ ${escaped(text)}`)
})

test('a title cannot break out of the style sheet', async () => {
  const document = await documentOf({ kind: 'overview', language: 'fi' })
  const page = await pageOf({
    ...document,
    title: { text: '"}</style><script>a\\b\n' },
    banners: ['"; } * { display: none }'],
  })
  expect(page.match(/<\/style>/g)).toHaveLength(1)
  expect(page).not.toContain('<script')
  expect(page).toContain('content:"\\22 \\7d \\3c \\2f style\\3e \\3c script\\3e a\\5c b\\a "')
})

test('a text in another language says so, to eyes and to ears', async () => {
  const page = await pageOf(await documentOf({ kind: 'unit', language: 'sv' }))
  expect(page).toContain('<span lang="fi">¤ nykytila</span> <span class="aside">(på finska)</span>')
})

test('no template leaves a text unescaped', () => {
  const texts = readdirSync('templates')
    .filter((name) => name.endsWith('.hbs'))
    .map((name) => readFileSync(`templates/${name}`, 'utf8'))
  expect(texts.filter((text) => text.includes('{{{') || text.includes('{{&'))).toEqual([])
})

test('a page without tables, marks or figures is whole too', async () => {
  const document = await documentOf({ kind: 'overview', language: 'en' })
  const page = await pageOf({ ...document, sections: [], legend: [], banners: [] })
  expect((await validator.validateString(page)).valid).toBe(true)
})

/** The words of a page, without tags; the words of people have a ¤. */
const wordsOf = (page: string): string[] =>
  page
    .replace(/<style>[\s\S]*<\/style>/, '')
    .split(/<[^>]*>/)
    .map((text) => text.trim())
    .filter((text) => /\p{L}{3}/u.test(text) && !text.includes('¤'))

test.each(['unit', 'branch', 'overview', 'agreements', 'handover', 'handout'] as const)(
  'every word of toimi in a report of a %s is translated',
  async (kind) => {
    const [fi, sv, en] = await Promise.all(
      (['fi', 'sv', 'en'] as const).map(
        async (language) => new Set(wordsOf(await pageOf(await documentOf({ kind, language })))),
      ),
    )
    const same = (a: Set<string> = new Set(), b: Set<string> = new Set()) =>
      [...a].filter((text) => b.has(text)).sort()
    // Ids, codes, addresses and units of measure stay as they are.
    const isName = (text: string) =>
      /^(toimi \d|http:|--|[a-z-]+ · [a-zA-Z]+$|[a-z]+[A-Z][a-zA-Z]+$|[a-z0-9-]+(\/[a-z0-9-]+)?$|\[28\.|[\d,]+\skpl$)/.test(
        text,
      )
    expect([...same(fi, en), ...same(fi, sv)].filter((text) => !isName(text))).toEqual([])
  },
)
