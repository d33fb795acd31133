import { expect, test } from 'vitest'
import { explained, explanation } from '../../src/commands/explain.ts'
import { languages } from '../../src/core/text.ts'

test('a new rule says from when it is in force', () => {
  const rule = { ...explained.find(({ code }) => code === 'goal-rationale'), since: '2027-01-31' } as never
  const [fi, sv, en] = languages.map((language) => explanation(rule, language).split('\n'))
  expect(fi).toContain('Voimassa 31.1.2027 alkaen; sitä ennen virheestäkin vain varoitetaan.')
  expect(sv).toContain('Gäller från 31.1.2027; innan dess ges för ett fel bara en varning.')
  expect(en).toContain('In force from 31 January 2027; until then an error is only a warning.')
})
