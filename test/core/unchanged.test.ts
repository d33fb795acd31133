/** What does not change is not parsed for patching; what is around it must come out as if it were. */
import { describe, expect, test } from 'vitest'
import { type UnitPlan, unitPlan } from '../../src/core/files/unit-plan.ts'
import { readModel } from '../../src/core/shape/model.ts'
import { patch } from '../../src/core/yaml/patch.ts'
import { defaultLimits } from '../../src/core/yaml/problem.ts'
import { readers } from '../../src/core/yaml/reader.ts'
import { withoutUnchanged } from '../../src/core/yaml/unchanged.ts'

const text = `format: 1
unit: malli
language: fi
stage: draft
period: { from: 2022, to: 2025 }
goals: # tärkein ensin

  # ensimmäinen
  - id: yksi
    title: Yksi
    rationale: |
      goals:
      - id: ei tavoite
        title: vaan teksti
    # mitä tehdään
    measures:
      # alku
      - { id: yksi-a, title: Lyhyt }
      -   id: yksi-b   # kolme väliä
          title: >
            Taitettu
            teksti
      - id: yksi-c
        title: Viimeinen
        # jää

  - id: kaksi
    title: Kaksi
  - {
      id: kolme, title: Kolme
    }
  - id: neljä-ei
    title: "lainaus
      - id: jatkuu"
  - id: viisi
    title: Viisi # loppu
# pohja
`
const read = (text: string): UnitPlan => {
  const contents = readers.quick('plan.yaml', text, defaultLimits)
  expect(contents.problems).toEqual([])
  return readModel(unitPlan, contents)
}
type Goals = NonNullable<UnitPlan['goals']>
const goal = (id: string, title: string): Goals[number] => ({ id, title: { fi: title } })

const changes: Record<string, [change: (goals: Goals) => Goals, from: string, to: string]> = {
  'the last of all': [(goals) => goals.with(4, goal('viisi', 'Uusi')), 'title: Viisi #', 'title: Uusi #'],
  'a new one after one that stays': [
    (goals) => goals.toSpliced(2, 0, goal('uusi', 'Uusi')),
    '    title: Kaksi\n',
    '    title: Kaksi\n  - id: uusi\n    title: Uusi\n',
  ],
  'a new one first': [
    (goals) => [goal('uusi', 'Uusi'), ...goals],
    '  - id: yksi\n',
    '  - id: uusi\n    title: Uusi\n  - id: yksi\n',
  ],
  'one goes': [(goals) => goals.toSpliced(1, 1), '  - id: kaksi\n    title: Kaksi\n', ''],
  'one inside another': [
    ([first, ...goals]) => {
      const measures = (first?.measures ?? []).map((each) =>
        each.id === 'yksi-b' ? { ...each, title: { fi: 'Suora' } } : each,
      )
      return [{ ...first, measures } as Goals[number], ...goals]
    },
    'title: >\n            Taitettu\n            teksti\n',
    'title: Suora\n',
  ],
  'a field after a list that stays': [
    ([first, ...goals]) => [
      { ...first, indicators: [{ id: 'luku', title: { fi: 'Luku' } }] } as Goals[number],
      ...goals,
    ],
    '        # jää\n',
    '        # jää\n    indicators:\n      - id: luku\n        title: Luku\n',
  ],
}

describe.each(['\n', '\r\n'])('patching with line breaks %j', (lineBreak) => {
  const lines = (text: string) => text.replaceAll('\n', lineBreak)
  test.each(Object.entries(changes))('%s', (_, [change, from, to]) => {
    const before = read(lines(text))
    const after = { ...before, goals: change(before.goals ?? []) }
    const masked = withoutUnchanged(unitPlan, lines(text), before, after, new Map())
    expect(masked).toHaveLength(lines(text).length)
    expect(masked).not.toContain('jatkuu')
    expect(patch(unitPlan, lines(text), before, after, 'fi')).toBe(lines(text.replace(from, to)))
  })
})
