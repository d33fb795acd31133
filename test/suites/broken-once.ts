/** A plan in which every field there can be is filled in, and that plan with one rule of its shape broken, for each of the rules. */
import { unitPlan } from '../../src/core/files/unit-plan.ts'
import type { Shape, Target, Values } from '../../src/core/shape/shape.ts'
import { without } from '../../src/core/shape/shape.ts'

/** What the example refers to. */
const there: Readonly<Record<Target, string>> = {
  unit: 'mallivirasto',
  branch: 'vm',
  strategyGoal: 'T2.1',
  ambition: 'T1',
  indicator: 'mittari',
  sharedIndicator: 'innovatiiviset-osuus',
  rule: 'goal-rationale',
}

/** A value of a shape, with all that can stand in it. */
function filled(shape: Shape): unknown {
  switch (shape.kind) {
    case 'numeral':
      return shape.min ?? shape.max ?? 1
    case 'version':
      return shape.known[0]
    case 'period':
      return 2023
    case 'date':
      return '2023-05-31'
    case 'id':
      return 'tunnus'
    case 'ref':
      return there[shape.to]
    case 'choice':
      return Object.keys(shape.of)[0]
    case 'flag':
      return true
    case 'list':
      return [filled(shape.of)]
    case 'map':
      return { tunnus: filled(shape.of) }
    case 'record':
      return Object.fromEntries(
        Object.entries(shape.fields).map(([key, field]) => [key, filled(field.shape)]),
      )
    default:
      return 'teksti'
  }
}

/** Values that a shape refuses, each for another reason. */
function refused(shape: Shape): readonly unknown[] {
  switch (shape.kind) {
    case 'words':
      return [
        {},
        { xx: 'teksti' },
        { fi: '' },
        { fi: 'x'.repeat(shape.max + 1) },
        'x'.repeat(shape.max + 1),
        [1],
      ]
    case 'line':
      return ['x'.repeat(shape.max + 1), 'a\nb', 1, ' ']
    case 'numeral':
      return [
        'teksti',
        ...(shape.integer ? [1.5] : []),
        ...(shape.min === undefined ? [] : [shape.min - 1]),
        ...(shape.max === undefined ? [] : [shape.max + 1]),
      ]
    case 'version':
      return [Math.max(...shape.known) + 1]
    case 'period':
      return ['2023-Q5', 23, {}]
    case 'date':
      // That February has no 30th day only toimi knows.
      return ['31.5.2023', '2023-02-32', 2023]
    case 'id':
      return ['Tunnus', 'x'.repeat(101), 1]
    case 'ref':
      return [...(shape.to === 'indicator' ? [] : ['ei-ole']), 'x'.repeat(101), 1]
    case 'choice':
      return ['ei-ole', 1]
    case 'flag':
      return ['teksti', 1]
    case 'value':
      return [{ xx: 'teksti' }, [1]]
    case 'list':
      return [
        'teksti',
        { fi: 'teksti' },
        // A list of records is as long as a book when it is too long.
        ...(shape.of.kind === 'record'
          ? []
          : [Array.from({ length: shape.max + 1 }, () => filled(shape.of))]),
      ]
    default:
      return ['teksti', [1]]
  }
}

/** A value of a shape with one rule broken, for each rule in it, and what was done where. A record that stands in several places is broken in one. */
function* broken(
  shape: Shape,
  at: string,
  seen: Set<Shape>,
): Iterable<readonly [what: string, value: unknown]> {
  if (seen.has(shape)) return
  if (shape.kind === 'record') seen.add(shape)
  for (const value of refused(shape)) yield [`${at}: ${JSON.stringify(value)}`.slice(0, 80), value]
  if (shape.kind === 'list')
    for (const [what, item] of broken(shape.of, `${at}[]`, seen)) yield [what, [item]]
  if (shape.kind !== 'record') return
  const whole = filled(shape) as Values
  yield [`${at} with an unknown field`, { ...whole, tuntematon: 1 }]
  for (const [key, field] of Object.entries(shape.fields)) {
    if (field.required) yield [`${at} without ${key}`, without(whole, key)]
    for (const [what, value] of broken(field.shape, `${at}.${key}`, seen))
      yield [what, { ...whole, [key]: value }]
  }
}

/** JSON is YAML. */
const yaml = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`

export const wholePlan = yaml(filled(unitPlan))
export const brokenOnce = [...broken(unitPlan, 'plan', new Set())].map(
  ([what, value]) => [what, yaml(value)] as const,
)
