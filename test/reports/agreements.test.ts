import { expect, test } from 'vitest'
import { rowsOf } from './rows.ts'
import { mergedWorld, reportOf, world } from './world.ts'

const plan = world['plans/vm/malli.yaml'] ?? ''
/** A plan whose agreement names an indicator that everybody may see. */
const files = mergedWorld({
  ...world,
  'plans/vm/malli.yaml': plan.replace('indicator: salattu', 'indicator: prosentti'),
})
const reported = (of = files) => reportOf('agreements', of, { branch: ['vm'] })
/** The measures of the goal that is proposed, without the internal one. */
const measures = '¤ {{7*7}} | ¤ kesken | ¤ aikeissa | ¤ luovuttu'

test('how many goals of each unit are tied to an agreement and to financial planning', async () => {
  expect(rowsOf(await reported(), 'tied')).toEqual([
    ['¤ ministeriö', '1', '0', '0'],
    ['¤ malli', '2', '1', '1'],
  ])
})

test('what is proposed stands beside where the indicator started, where it is, where it should be', async () => {
  const [row = [], ...others] = rowsOf(await reported(), 'agreements-malli') ?? []
  expect(others).toEqual([])
  expect(row[1]).toBe('¤ <script>alert(1)</script>')
  expect(row.slice(3)).toEqual([
    '¤ sopimus',
    '¤ tulostavoite',
    measures,
    '¤ prosentti',
    '0',
    '133.3333',
    '100',
  ])
})

test('an indicator that is internal has neither a name nor numbers in a proposal', async () => {
  const document = await reported(mergedWorld())
  expect(rowsOf(document, 'agreements-malli')?.[0]?.slice(3)).toEqual([
    '¤ sopimus',
    '¤ tulostavoite',
    measures,
    '',
    '',
    '',
    '',
  ])
  expect(JSON.stringify(document)).not.toContain('SALAINEN')
})

test('what is tied to planning stands with its document and its resources, what is tied to neither with its means', async () => {
  const document = await reported()
  expect(rowsOf(document, 'planning-malli')?.map((row) => row.slice(2))).toEqual([['¤ TTS', '0', '1.5']])
  expect(rowsOf(document, 'untied-malli')).toEqual([['¤ malli', '¤ oma tavoite', '', '', '']])
  expect(rowsOf(document, 'untied-vm')?.map((row) => row.slice(1, 2))).toEqual([['¤ kunskap']])
})
