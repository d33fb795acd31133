import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { unitPlan } from '../../src/core/files/unit-plan.ts'
import { readModel } from '../../src/core/shape/model.ts'
import { sameValue } from '../../src/core/shape/same.ts'
import { emit } from '../../src/core/yaml/emit.ts'
import { patch } from '../../src/core/yaml/patch.ts'
import { defaultLimits } from '../../src/core/yaml/problem.ts'
import { readers } from '../../src/core/yaml/reader.ts'
import { plan } from '../merge/arbitraries.ts'

const runs = { numRuns: Number(process.env['TOIMI_RUNS'] ?? 150) }

function read(text: string) {
  const read = readers.quick('plan.yaml', text, defaultLimits)
  expect(read.problems).toEqual([])
  return readModel(unitPlan, read)
}

describe('emit', () => {
  test('what is written is read again', () => {
    fc.assert(
      fc.property(plan('malli'), (value) => {
        expect(sameValue(unitPlan, read(emit(unitPlan, value, 'fi')), value)).toBe(true)
      }),
      runs,
    )
  })
})

describe('patch', () => {
  test('what is patched in is read again, and the same value changes nothing', () => {
    fc.assert(
      fc.property(plan('malli'), plan('malli'), fc.constantFrom('\n', '\r\n'), (before, after, lineBreak) => {
        const text = emit(unitPlan, before, 'fi').replaceAll('\n', lineBreak)
        const patched = patch(unitPlan, text, read(text), after, 'fi')
        expect(read(patched), patched).toSatisfy((value) => sameValue(unitPlan, value, after))
        expect(patched.replaceAll('\r\n', '').includes('\r')).toBe(false)
        if (lineBreak === '\r\n') expect(patched.replaceAll('\r\n', '').includes('\n')).toBe(false)
        expect(patch(unitPlan, patched, read(patched), after, 'fi')).toBe(patched)
      }),
      runs,
    )
  })
})
