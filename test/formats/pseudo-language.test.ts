/** Everything toimi says is set between brackets; whatever else has letters must be the words of people, or a name. */
import { readFileSync } from 'node:fs'
import { expect, test, vi } from 'vitest'

vi.mock('../../src/core/text.ts', async (original) => {
  const actual = await original<typeof import('../../src/core/text.ts')>()
  const marked = (text: string) => `⟦${text}⟧`
  return {
    ...actual,
    t: (fi: string, sv: string, en: string) => actual.t(marked(fi), marked(sv), marked(en)),
  }
})
const { documentOf, otherHandout, otherHandouts, pageOf, cases } = await import('./documents.ts')

/** The wordings of the strategy are nobody's to translate. */
const strategy = readFileSync('schemas/strategy-2020.json', 'utf8')

/** What toimi says may hold names in which it says something, and be set before a colon without its own end. */
function withoutSayings(text: string): string {
  const less = text.replace(/⟦[^⟦⟧]*⟧/g, '').replace(/⟦[^⟦⟧:]*:/, '')
  return less === text ? text : withoutSayings(less)
}

/** Codes, ids and keys of fields, days, units of measure, options, and the name of the tool are the same in every language. */
const names =
  /(toimi \d\S*|http\S+|--branch vm|\bT\d(\.\d)?|\b[a-z]+(-[a-z]+)+|\b[a-z]+\/[a-z-]*|\bkpl|k?€|%|\b[A-Z]{2,3}\b|1\.⟦\d+ \w+)/g
const isKey = (text: string): boolean => /^[a-z]+([A-Z][a-z]+)*$/.test(text)

function strays(page: string): string[] {
  return page
    .replace(/<style>[\s\S]*<\/style>/, '')
    .replace(/<[^>]*(?: title="([^"]*)")?[^>]*>/g, '\n$1\n')
    .split('\n')
    .filter((line) => !line.includes('¤') && !strategy.includes(line.replace(/^\s*T\d(\.\d)?/, '').trim()))
    .flatMap((line) => withoutSayings(line).replace(names, '').split('·'))
    .map((text) => text.trim())
    .filter((text) => /\p{L}{2}/u.test(text) && !isKey(text))
}

test.each(cases.filter(({ language }) => language === 'fi'))(
  'no word of toimi escapes translation in a report of the kind $kind',
  async (each) => {
    const page = await pageOf(await documentOf(each))
    expect(page).toContain('⟦')
    expect([...new Set(strays(page))]).toEqual([])
  },
)

test.each(otherHandouts)('nor in the handout %s', async (_, asked) => {
  expect([...new Set(strays(await pageOf(await otherHandout(asked))))]).toEqual([])
})
