import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { basePath, concerns, isKnown, kindAt, planNamed, planPlace } from '../../src/core/plan-paths.ts'

test.each<[path: string, kind: string | undefined, known: boolean]>([
  ['toimi.yaml', 'workspace', true],
  ['organisations.yaml', 'organisations', true],
  ['sub/toimi.yaml', undefined, false],
  ['own/catalogue.yaml', 'catalogue', false],
  ['plans/national.yaml', 'national-plan', true],
  ['plans/vm/branch.yaml', 'branch-plan', true],
  ['plans/vm/branch.yml', 'branch-plan', true],
  ['plans/vm/mallivirasto.yaml', 'unit-plan', true],
  ['plans/vm/Mallivirasto.YAML', 'unit-plan', true],
  ['plans/mallivirasto.yaml', 'unit-plan', true],
  ['plans/vm/ä ö/b.yaml', 'unit-plan', true],
  ['plans/archive/2022-2025/vm/mallivirasto.yaml', undefined, true],
  ['plans/vm/mallivirasto.yaml.txt', undefined, true],
  ['plans/vm/branch.base.json', undefined, true],
  ['plans/vm/branch.base.json.next', undefined, true],
  ['plans/vm/.hidden.yaml', undefined, false],
  ['plans/vm/~$mallivirasto.yaml', undefined, false],
  ['plans/vm/notes.md', undefined, false],
])('%s is %s', (path, kind, known) => {
  expect(isKnown(path)).toBe(known)
  if (known || kind === 'catalogue') expect(kindAt(path, 'own/catalogue.yaml')).toBe(kind)
})

test('a path tells whose plan it is, however its ending is written', () => {
  expect(planPlace('plans/vm/mallivirasto.YML')).toEqual({ folder: 'vm', name: 'mallivirasto' })
  expect(planPlace('plans/a/b/c.yaml')).toEqual({ folder: 'a/b', name: 'c' })
  expect(planPlace('plans/c.yaml')).toEqual({ folder: '', name: 'c' })
  expect(planPlace('plans/archive/2018-2021/vm/c.yaml')).toBeUndefined()
  expect(planNamed('virasto', ['plans/vm/mallivirasto.yaml', 'plans/vm/virasto.YAML'])).toBe(
    'plans/vm/virasto.YAML',
  )
})

test('what lies elsewhere holds for all plans', () => {
  expect(concerns('vm', 'indicators.yaml')).toBe(true)
  expect(concerns('vm', 'plans/vm/vm.yaml')).toBe(true)
  expect(concerns('vm', 'plans/vm-muu/x.yaml')).toBe(false)
})

test.each([
  ['plans/vm/branch.yaml', 'plans/vm/branch.base.json'],
  ['plans/vm/branch.yml', 'plans/vm/branch.base.json'],
])('the base of %s lies beside it', (path, base) => expect(basePath(path)).toBe(base))

test('nothing but the layout spells out where plans lie', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.ts'),
  )
  const spelled = files.filter(
    (path) =>
      path !== join('core', 'plan-paths.ts') &&
      /`plans\/\$\{|startsWith\(['`]plans\/|\/\^plans/.test(readFileSync(join('src', path), 'utf8')),
  )
  expect(spelled).toEqual([])
})
