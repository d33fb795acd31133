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

/** A comment with a dash in it below each dash, so that what belongs to the dash stands on another line. */
const commented = (text: string): string => text.replace(/^( *)- (?=\S)/gm, '$1- # a - b\n$1  # - c\n$1  ')
/** A blank line above each field and item that begins with a letter. */
const spaced = (text: string): string => text.replace(/^(?= *(- )?[a-z])/gm, '\n')
const asIs = (text: string): string => text

describe('patch', () => {
  test('a dash in a comment is none of the list', () => {
    const text = `format: 1
unit: malli
language: fi
stage: draft
period: { from: 2022, to: 2025 }
goals:
  # ennen - a
  - # huom - a
    id: a
    title: A
  # ennen - b
  - # huom - b
    # - b
    id: b
    title: B   # nimi - b
  # - lopuksi
`
    const { goals = [], ...rest } = read(text)
    expect(patch(unitPlan, text, read(text), { ...rest, goals: goals.slice(0, 1) }, 'fi')).toBe(
      text.replace(/ {2}- # huom - b[\s\S]*nimi - b\n/, ''),
    )
    expect(patch(unitPlan, text, read(text), { ...rest, goals: goals.slice(1) }, 'fi')).toBe(
      text.replace(/ {2}- # huom - a[\s\S]*title: A\n/, ''),
    )
  })

  test.each(['\n', '\r\n'])(
    'between what stays there are no more blank lines than before (%j)',
    (lineBreak) => {
      const goals = ['a', 'b', 'c', 'd'].map((id) => `  - id: ${id}\n    title: T\n`)
      const text = (...kept: number[]) =>
        `format: 1\nunit: malli\nlanguage: fi\nstage: draft\nperiod: { from: 2022, to: 2025 }\n\ngoals:\n${kept
          .map((at) => goals[at])
          .join('\n')}\nnote: N\n`.replaceAll('\n', lineBreak)
      const whole = text(0, 1, 2, 3)
      const { goals: all = [], ...rest } = read(whole)
      for (const kept of [[0, 3], [0, 2], [0, 1], [0]])
        expect(patch(unitPlan, whole, read(whole), { ...rest, goals: kept.map((at) => all[at]) }, 'fi')).toBe(
          text(...kept),
        )
    },
  )

  test('what is patched in is read again, and the same value changes nothing', () => {
    fc.assert(
      fc.property(
        plan('malli'),
        plan('malli'),
        fc.constantFrom('\n', '\r\n'),
        fc.constantFrom(asIs, commented, spaced),
        (before, after, lineBreak, write) => {
          const text = write(emit(unitPlan, before, 'fi')).replaceAll('\n', lineBreak)
          const patched = patch(unitPlan, text, read(text), after, 'fi')
          expect(read(patched), patched).toSatisfy((value) => sameValue(unitPlan, value, after))
          expect(patched.replaceAll('\r\n', '').includes('\r')).toBe(false)
          if (lineBreak === '\r\n') expect(patched.replaceAll('\r\n', '').includes('\n')).toBe(false)
          expect(patch(unitPlan, patched, read(patched), after, 'fi')).toBe(patched)
        },
      ),
      runs,
    )
  })
})
