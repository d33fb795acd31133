import { expect, test } from 'vitest'
import { sectionsIn } from '../../src/reports/document/contents.ts'
import { mergedWorld, reportOf } from './world.ts'

const waiver = (id: string, lines: string) =>
  `  - { id: ${id}, rule: indicator-source, ${lines} reason: Syy ${id}, askedBy: A, approvedBy: Johtaja ${id}, until: `
const files = {
  ...mergedWorld(),
  'waivers.yaml': `format: 1
waivers:
${waiver('voimassa', 'unit: malli, object: luku,')}2030-12-31 }
${waiver('paattynyt', 'unit: malli, object: euroa,')}2024-12-31 }
${waiver('kaikkien', '')}2029-12-31 }
${waiver('naapurin', 'unit: oikeus,')}2028-12-31 }
${waiver('sisainen', 'unit: malli, object: salattu,')}2030-12-31 }
${waiver('sisainen-nimetta', 'object: salattu,')}2030-12-31 }
`,
}

test.each([
  ['unit', { unit: ['malli'] }, 'waivers', ['paattynyt', 'kaikkien', 'voimassa']],
  ['unit', { unit: ['vm'] }, 'waivers', ['kaikkien']],
  ['branch', { branch: ['vm'] }, 'waivers', ['paattynyt', 'kaikkien', 'voimassa']],
  ['overview', {}, 'waivers', ['paattynyt', 'naapurin', 'kaikkien', 'voimassa']],
  ['overview', { branch: ['om'] }, 'waivers', ['naapurin', 'kaikkien']],
  [
    'unit',
    { unit: ['malli'], internal: true },
    'waivers',
    ['paattynyt', 'kaikkien', 'voimassa', 'sisainen', 'sisainen-nimetta'],
  ],
  [
    'handout',
    { branch: ['vm'], sheets: ['coordinator'] },
    'coordinator-waivers',
    ['paattynyt', 'kaikkien', 'voimassa'],
  ],
] as const)('%s %o tells the exceptions that concern it', async (kind, asked, id, told) => {
  const { sections } = await reportOf(kind, files, asked)
  const block = [...sectionsIn(sections)].find((section) => section.id === id)?.blocks[0]
  const rows = block?.kind === 'table' ? block.rows.map(({ cells }) => cells) : []
  const words = rows.map((cells) => JSON.stringify(cells))
  expect(words.map((row) => /Syy ([a-z-]+)/.exec(row)?.[1])).toEqual(told)
  for (const [at, name] of told.entries()) {
    expect(words[at]).toContain(`Johtaja ${name}`)
    expect(words[at]?.includes('päättyi 31.12.2024')).toBe(name === 'paattynyt')
  }
})
