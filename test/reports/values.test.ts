import { describe, expect, test } from 'vitest'
import type { Point } from '../../src/core/files/unit-plan.ts'
import { shownCell } from '../../src/formats/shown.ts'
import type { Cell } from '../../src/reports/document/document.ts'
import { type Measuring, valueCell } from '../../src/reports/values.ts'
import { workspaceOf } from '../repository.ts'
import { world } from './world.ts'

const material = {
  workspace: workspaceOf(world),
  units: new Map(),
  language: 'fi',
  internal: false,
  gaps: [],
  map: [],
  awaited: [],
  followed: { indicators: [], measures: [] },
  stale: new Set<string>(),
  merges: new Map(),
  selection: undefined,
  version: '0.0.0',
  commit: undefined,
} as const

const percent: Measuring = { kind: 'percent', unitOfMeasure: '%', decimals: '1' }
const money: Measuring = { kind: 'money', unitOfMeasure: '€', decimals: '0' }
const number: Measuring = { kind: 'number', unitOfMeasure: 'kpl' }
const scale: Measuring = { kind: 'scale', scale: [{ value: '2', title: { fi: 'sovittua' } }] }

const cases: readonly (readonly [Omit<Point, 'period'>, Measuring, Cell['kind'], string])[] = [
  [{ value: '0' }, percent, 'number', '0,0'],
  [{ value: '41' }, percent, 'number', '41,0'],
  [{ numerator: '1', denominator: '3' }, percent, 'number', '33,3; 1 / 3'],
  [{ numerator: '2', denominator: '3', value: '66.7' }, percent, 'number', '66,7; 2 / 3'],
  [{ numerator: '7', denominator: '5' }, percent, 'number', '140,0; 7 / 5'],
  [{ numerator: '1', denominator: '0' }, percent, 'gap', 'ei arvoa'],
  [{ numerator: '1' }, percent, 'gap', 'ei arvoa'],
  [{}, percent, 'gap', 'ei arvoa'],
  [{ numerator: '1', denominator: '8' }, number, 'number', '0,1; 1 / 8'],
  [{ value: '19.0' }, number, 'number', '19,0'],
  [{ value: '1.985' }, number, 'number', '1,985'],
  [{ value: '1.985' }, { ...number, decimals: '0' }, 'number', '2'],
  [{ value: '-0.4' }, money, 'number', '0'],
  [{ value: '-1234567.5' }, money, 'number', '−1 234 568'],
  [{ value: '0.1234567890123456789' }, number, 'number', '0,1234567890123456789'],
  [{ value: '9150', unitOfMeasure: 'k€' }, money, 'number', '9 150 000; 9 150 k€'],
  [{ value: '9150', unitOfMeasure: 'h' }, money, 'text', '9 150 h'],
  [{ value: '5', unitOfMeasure: '€' }, money, 'number', '5'],
  [{ value: '2' }, scale, 'number', '2; sovittua'],
  [{ value: '2.0' }, scale, 'number', '2,0; sovittua'],
  [{ value: '3', flags: ['provisional', 'break'] }, number, 'number', '3; ennakkotieto; aikasarjan katkos'],
  [{ value: true }, { kind: 'yes-no' }, 'text', 'kyllä'],
  [{ value: false, flags: ['estimated'] }, { kind: 'yes-no' }, 'text', 'ei [arvio]'],
  [{ value: { sv: 'bra' } }, { kind: 'text' }, 'text', 'bra (ruotsiksi)'],
]

describe('a value is shown as it was written or follows from its terms', () => {
  test.each(cases)('%j of %j', (point, measuring, kind, shown) => {
    const cell = valueCell({ period: '2022', ...point }, measuring, material)
    expect(cell.kind).toBe(kind)
    expect(shownCell(cell, 'fi').replaceAll('\u00a0', ' ')).toBe(shown)
  })
})
