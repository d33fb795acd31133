import { expect, test } from 'vitest'
import { pathOf } from '../../src/core/way.ts'
import { listsIn, referencesIn, textsIn } from '../../src/core/written-texts.ts'
import { filesOf, workspaceOf } from '../repository.ts'

const workspace = workspaceOf({
  ...filesOf(`goals:
  - id: tavoite
    strategyGoals: [T1, T2]
    title: { fi: Nimi, sv: Namn }
    measures: [{ id: m, title: M, responsible: { role: Johtaja, unit: vm }, partners: [Kumppani] }]
    indicators: [{ id: i, shared: innovatiiviset-osuus, actuals: [{ period: 2022, value: 12, source: Rekisteri }] }]`),
  'plans/vm/branch.yaml': `format: 1
branch: vm
language: sv
stage: draft
period: { from: 2022, to: 2025 }
summary: Sammandrag
goals: [{ id: vm/a, title: Enhetens }, { id: b, title: Ministeriets }]
`,
})

const inPlans = <P extends { readonly source: { readonly file: string } }>(parts: readonly P[]): P[] =>
  parts.filter(({ source }) => source.file.startsWith('plans/'))

test('every text is found with its place, a text of a unit only in its own plan', () => {
  expect(inPlans(textsIn(workspace)).map(({ text, way }) => [pathOf(way).join('.'), text])).toEqual([
    ['goals.0.title.fi', 'Nimi'],
    ['goals.0.title.sv', 'Namn'],
    ['goals.0.measures.0.title', 'M'],
    ['goals.0.measures.0.responsible.role', 'Johtaja'],
    ['goals.0.measures.0.partners.0', 'Kumppani'],
    ['goals.0.indicators.0.actuals.0.source', 'Rekisteri'],
    ['summary', 'Sammandrag'],
    ['goals.1.title', 'Ministeriets'],
  ])
})

test('references are found by what they refer to', () => {
  const ids = (to: Parameters<typeof referencesIn>[1]) =>
    inPlans(referencesIn(workspace, to)).map(({ id }) => id)
  expect([ids('unit'), ids('strategyGoal'), ids('sharedIndicator')]).toEqual([
    ['mallivirasto', 'vm'],
    ['T1', 'T2'],
    ['innovatiiviset-osuus'],
  ])
})

test('lists are found where something can be compared', () => {
  expect(inPlans(listsIn(workspace)).map(({ way }) => pathOf(way).join('.'))).toEqual([
    'goals.0.strategyGoals',
  ])
})

test('what is found is found once', () => {
  expect(textsIn(workspace)).toBe(textsIn(workspace))
})
