import type { Example } from '../../src/core/rule.ts'
import { barePlan } from '../../src/core/rule.ts'

/** What is given, in words; the example itself; the codes of all problems that are to be found in it, in any order. */
export type Case = readonly [what: string, given: Example, finds: readonly string[], asOf?: string]
export type Cases = readonly Case[]

/** A goal with more fields, as lines of YAML. */
export const goal = (fields: string): string =>
  `goals:\n  - id: tavoite\n    title: Tavoite\n${fields.replace(/^/gm, '    ')}`

/** A goal with one indicator: its fields but for id and title. */
export const indicator = (fields: string): string =>
  goal(`indicators:\n  - { id: mittari, title: Mittari, ${fields} }`)

/** A goal with one measure: its fields but for id and title. */
export const measure = (fields: string): string =>
  goal(`measures:\n  - { id: toimi, title: Toimenpide, ${fields} }`)

/** The plan of a unit as a whole file. */
export const plan = (unit: string, body = ''): string => `${barePlan(unit)}${body}\n`

/** The plan of a branch as a whole file. */
export const branchPlan = (branch: string, body = ''): string =>
  `${barePlan(branch).replace('unit:', 'branch:')}${body}\n`

/** indicators.yaml with one indicator: its fields but for id and title. */
export const shared = (fields: string): string =>
  `format: 1\nindicators:\n  - { id: yhteinen, title: Yhteinen, ${fields} }\n`

/** organisations.yaml with one branch, vm. */
export const units = (...entries: string[]): string =>
  `format: 1\nbranches:\n  - id: vm\n    name: Hallinnonala\n    units:\n${entries.map((entry) => `      - { name: Yksikkö, ${entry} }\n`).join('')}`
