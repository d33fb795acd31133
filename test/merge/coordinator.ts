/** What a coordinator does to a branch plan, in its values and in its text. */
import fc from 'fast-check'
import { type Document, isMap, parseDocument, visit } from 'yaml'
import { type BranchPlan, branchPlan } from '../../src/core/files/branch-plan.ts'
import { itemsOf } from '../../src/core/items.ts'
import type { Words } from '../../src/core/text.ts'
import { patch } from '../../src/core/yaml/patch.ts'
import { words } from './arbitraries.ts'
import { branchPath, branchPlanIn, type Files } from './world.ts'

type Goals = NonNullable<BranchPlan['goals']>
type Goal = Goals[number]

/** An edit: of what, at which of them, with what. */
export interface Edit {
  readonly kind: keyof typeof acts
  readonly at: number
  readonly title: Words
}

const inGoal =
  (act: (goal: Goal, edit: Edit) => Goal) =>
  (goals: Goals, edit: Edit): Goals =>
    goals.map((goal, at) => (at === edit.at % goals.length ? act(goal, edit) : goal))

const without = <T>(list: readonly T[] | undefined, at: number): T[] =>
  (list ?? []).filter((_, index) => index !== at % (list?.length ?? 1))

/** A list that is empty is not there. */
const listed = <K extends string, T>(name: K, list: readonly T[]) =>
  ({ [name]: list.length > 0 ? list : undefined }) as Record<K, readonly T[]>

const acts = {
  reword: inGoal((goal, { title }) => ({ ...goal, title })),
  explain: inGoal((goal, { title }) => ({ ...goal, rationale: title })),
  silence: inGoal(({ rationale: _, ...goal }) => goal),
  retie: inGoal((goal) => ({ ...goal, strategyGoals: ['T8.1'] })),
  own: (goals: Goals, { at, title }: Edit): Goals => goals.toSpliced(at, 0, { id: `oma-${at}`, title }),
  /** Ids are the plan's: what has been moved into another goal has the id still. */
  'own measure': (goals: Goals, edit: Edit): Goals => {
    const id = `oma-m${goals.flatMap(({ measures = [] }) => measures).length}-${edit.at}`
    const isTaken = itemsOf(goals).some((item) => item.id === id)
    const add = (goal: Goal): Goal => ({
      ...goal,
      measures: [{ id, title: edit.title }, ...(goal.measures ?? [])],
    })
    return isTaken ? goals : inGoal(add)(goals, edit)
  },
  'leave out': (goals: Goals, { at }: Edit): Goals => without(goals, at),
  'leave out a measure': inGoal((goal, { at }) => ({
    ...goal,
    ...listed('measures', without(goal.measures, at)),
  })),
  'leave out an indicator': inGoal((goal, { at }) => ({
    ...goal,
    ...listed('indicators', without(goal.indicators, at)),
  })),
  reorder: (goals: Goals): Goals => goals.toReversed(),
  correct: inGoal((goal) => ({
    ...goal,
    ...listed(
      'indicators',
      (goal.indicators ?? []).map((indicator) => ({
        ...indicator,
        ...listed('targets', [{ period: '2025', numerator: '1', denominator: '2' }]),
      })),
    ),
  })),
  /** Takes the measures of a goal over into the next one. */
  move: (goals: Goals, { at }: Edit): Goals => {
    const from = goals[at % goals.length]
    if (!from || goals.length < 2) return goals
    const to = goals[(at + 1) % goals.length]
    return goals.map((goal) => {
      if (goal === from) return { ...goal, ...listed('measures', []) }
      if (goal !== to) return goal
      return { ...goal, ...listed('measures', [...(goal.measures ?? []), ...(from.measures ?? [])]) }
    })
  },
} as const

const named = <T extends { readonly id: string }>(list: readonly T[]): T[] => [
  ...new Map(list.map((item) => [item.id, item])).values(),
]

/** A few edits, one after the other. */
export const edits: fc.Arbitrary<Edit[]> = fc.array(
  fc.record({
    kind: fc.constantFrom(...(Object.keys(acts) as (keyof typeof acts)[])),
    at: fc.nat(5),
    title: words,
  }),
  { maxLength: 4 },
)

/** How a coordinator's file looks: the order of its keys, its comments and empty lines, its line ends. */
export const hands = fc.record({
  shuffle: fc.nat(),
  comments: fc.boolean(),
  lineBreak: fc.constantFrom('\n', '\r\n'),
})
type Hand = typeof hands extends fc.Arbitrary<infer T> ? T : never

/** Puts the keys of each mapping in another order, as people do. */
function shuffled(text: string, seed: number): string {
  // In the failsafe schema every scalar is a text, and stays as it was written.
  const document: Document = parseDocument(text, { schema: 'failsafe', keepSourceTokens: true })
  let turn = seed
  visit(document, {
    Map(_, node) {
      if (!isMap(node) || node === document.contents) return
      turn = (turn * 31 + 7) % 1009
      const cut = turn % Math.max(node.items.length, 1)
      node.items = [...node.items.slice(cut), ...node.items.slice(0, cut)]
    },
  })
  return document.toString({ lineWidth: 0, flowCollectionPadding: true })
}

/** Comments above goals, and empty lines. What toimi computes is left alone. */
const commented = (text: string): string =>
  text.replace(/^goals:\r?\n(?: .*\r?\n)*/m, (goals) =>
    goals.replace(/^ {2}- /gm, (dash, at: number) => `\n  # muistiinpano ${at}\n${dash}`),
  )

/** The repository after a coordinator has edited the branch plan. */
export function edited(files: Files, all: readonly Edit[], { shuffle, comments, lineBreak }: Hand): Files {
  const before = branchPlanIn(files)
  const goals = all.reduce((left, edit) => named(acts[edit.kind](left, edit)), before.goals ?? [])
  const text = patch(branchPlan, files[branchPath] ?? '', before, { ...before, goals }, 'fi')
  const mixed = shuffle % 3 === 0 ? text : shuffled(text, shuffle)
  const whole = comments ? commented(mixed) : mixed
  return { ...files, [branchPath]: whole.replaceAll('\r\n', '\n').replaceAll('\n', lineBreak) }
}
