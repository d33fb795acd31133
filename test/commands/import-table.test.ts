import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { toimi } from '../cli.ts'
import { folderOf } from '../folder.ts'
import { filesOf, head } from '../repository.ts'

const map = `format: 1
unit: mallivirasto
columns:
  - { column: Tavoite, field: goals.title }
  - { column: Mittari, field: indicators.title }
  - { column: Laji, field: indicators.kind }
  - { column: Toteuma 2023, field: values.value, role: actuals, period: 2023 }
`
const table = 'Tavoite;Mittari;Laji;Toteuma 2023;Huom\r\nOsaaminen;Koulutettujen määrä;lukumäärä;1 234;x\r\n'
const plan = 'plans/vm/mallivirasto.yaml'
const repository = (files: Readonly<Record<string, string>> = {}) =>
  folderOf({ ...filesOf('# säilyy'), 'kartta.yaml': map, 'oma taulu.csv': table, ...files })

test('an agency’s own table: what would change is shown, then done; a column nobody mapped is told', async () => {
  const cwd = repository()
  const args = ['import', 'oma taulu.csv', '--map', 'kartta.yaml']
  const before = readFileSync(join(cwd, plan), 'utf8')
  const shown = await toimi(args, { cwd })
  expect(shown.exitCode).toBe(0)
  expect(shown.stdout).toContain('Saraketta ei lueta, sillä kartassa ei ole sitä: Huom')
  expect(shown.stdout).toContain('taulu.csv!E1')
  expect(readFileSync(join(cwd, plan), 'utf8')).toBe(before)
  expect((await toimi([...args, '--apply'], { cwd })).exitCode).toBe(0)
  expect(readFileSync(join(cwd, plan), 'utf8')).toBe(`${head}goals:
  - id: osaaminen
    title: Osaaminen
    indicators:
      - id: koulutettujen-maara
        title: Koulutettujen määrä
        kind: count
        actuals:
          - { period: 2023, value: 1234 }
# säilyy
`)
  const again = await toimi([...args, '--apply'], { cwd })
  expect(again.stdout).not.toContain('Muutetaan')
})

test('a number that can be read in two ways is asked about, and nothing is written', async () => {
  const cwd = repository()
  writeFileSync(join(cwd, 'oma taulu.csv'), table.replace('1 234', '1.234'))
  const { stdout, exitCode } = await toimi(
    ['import', '--from-table', 'oma taulu.csv', '--map', 'kartta.yaml', '--apply'],
    { cwd },
  )
  expect(exitCode).toBe(1)
  expect(stdout).toContain('Tämän voi lukea kahdella tavalla: 1.234')
  expect(readFileSync(join(cwd, plan), 'utf8')).not.toContain('goals')
})

test.each([
  ['no map', ['--from-table'], 2],
  ['a map that is not there', ['--map', 'muu.yaml'], 2],
  ['a map with a mistake', ['--map', 'toimi.yaml'], 2],
])('%s', async (_, args, exitCode) => {
  const cwd = repository()
  const called = await toimi(['import', 'oma taulu.csv', ...args], { cwd })
  expect(called.exitCode).toBe(exitCode)
  expect(called.stdout + called.stderr).not.toMatch(/\n {4}at |undefined/)
})

test('a plan that cannot be read is not written over', async () => {
  const broken = `${head}goals: [\n`
  const cwd = repository({ [plan]: broken })
  const { stdout, exitCode } = await toimi(['import', 'oma taulu.csv', '--map', 'kartta.yaml', '--apply'], {
    cwd,
  })
  expect([exitCode, readFileSync(join(cwd, plan), 'utf8')]).toEqual([1, broken])
  expect(stdout).toContain(`Yksikön suunnitelmaa ei voi lukea: ${plan}`)
})

test('a map of a unit that is not there is told in the map', async () => {
  const cwd = repository({ 'kartta.yaml': map.replace('mallivirasto', 'toinen') })
  const { stdout, exitCode } = await toimi(['import', 'oma taulu.csv', '--map', 'kartta.yaml'], { cwd })
  expect(exitCode).toBe(1)
  expect(stdout).toContain('kartta.yaml:2:7')
  expect(stdout).toContain('Tässä tietovarastossa ei ole tällaista yksikköä: toinen')
  expect(stdout).not.toMatch(/lomak/i)
})
