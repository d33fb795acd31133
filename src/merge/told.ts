/** Values of plans, and what they are called, in words for people. */
import type { Decision } from '../core/files/branch-plan.ts'
import { unitOf } from '../core/ids.ts'
import { type Shape, shapeAt } from '../core/shape/shape.ts'
import { eachLanguage, type Language, languages, pick, same, type Text, t, type Words } from '../core/text.ts'
import { type Found, findItem } from './places.ts'
import type { Task } from './task.ts'
import type { Conflict } from './three-way.ts'

/** What is said of a value that is not there. */
export const nothing = t('ei mitään', 'inget', 'nothing')
const isWords = (value: object): value is Words => languages.some((language) => language in value)

function inOneLine(value: unknown, language: Language): string {
  if (value === undefined) return nothing[language]
  if (typeof value !== 'object' || value === null) return `«${value}»`
  if (isWords(value)) return `«${pick(value, language)?.text ?? ''}»`
  const { title } = value as { title?: Words }
  if (title) return inOneLine(title, language)
  const isPlain = Array.isArray(value) && value.every((item) => typeof item === 'string')
  return isPlain ? value.join(', ') : JSON.stringify(value)
}

/** A value as a reader can tell it from another: words by their text, an item by its title, none by "nothing". */
export const told = (value: unknown): Text => eachLanguage((language) => inOneLine(value, language))

/** One of the two sides of a merge, and what it means to take its value. */
interface Side {
  readonly name: (id: string) => Text
  readonly stands: Text
}

const branchStands = t(
  'hallinnonalan arvo jää',
  'förvaltningsområdets värde gäller',
  "the branch's value stands",
)

/** The two sides by what is merged: units into a branch, or branches into the nation. What is taken of either is called as in a decision. */
const sides: Readonly<Record<Task['states'], Readonly<Record<'branch' | 'unit', Side>>>> = {
  units: {
    unit: {
      name: (id) => t(`Yksikkö ${id}`, `Enheten ${id}`, `Unit ${id}`),
      stands: t('yksikön arvo jää', 'enhetens värde gäller', "the unit's value stands"),
    },
    branch: { name: () => t('Hallinnonala', 'Förvaltningsområdet', 'Branch'), stands: branchStands },
  },
  branches: {
    unit: {
      name: (id) => t(`Hallinnonala ${id}`, `Förvaltningsområdet ${id}`, `Branch ${id}`),
      stands: branchStands,
    },
    branch: {
      name: () => t('Koko valtion suunnitelma', 'Hela statens plan', 'National plan'),
      stands: t(
        'koko valtion suunnitelman arvo jää',
        'värdet i hela statens plan gäller',
        "the national plan's value stands",
      ),
    },
  },
}

/** Who says what of an item: the merged plan, and the plan that it comes from. */
export function sidesOf(id: string, task: Task): { readonly ours: Text; readonly theirs: Text } {
  const { branch, unit } = sides[task.states]
  const from = task.originOf(id)?.from ?? unitOf(id) ?? ''
  return { ours: branch.name(from), theirs: unit.name(from) }
}

const leftOut = t('jätetään pois', 'lämnas bort', 'it is left out')

/** What stands when a decision takes it: the value of a side, or none. */
export const standsOf = (take: Decision['take'], { states }: Pick<Task, 'states'>): Text =>
  take === 'leave-out' ? leftOut : sides[states][take].stands

/** Which value: of which item, and the way to it. */
export type Named = Pick<Conflict, 'id' | 'field'>

/** What each step of a way into a value is called: a field by its label; periods, languages and other keys are their own names. */
const stepsOf = (shape: Shape, field: readonly string[]): Text[] =>
  field.map((step, at) => {
    const [around, inside] = [shapeAt(shape, field.slice(0, at)), shapeAt(shape, field.slice(0, at + 1))]
    return (around.shape?.kind === 'record' && inside.field?.label) || same(step)
  })

/** The item that a value is of, as the merged plan has it, else as the plan that it comes from. */
export const itemOf = ({ id }: Named, task: Task): Found | undefined =>
  findItem(task.ours?.content.goals, id) ?? task.originOf(id)?.found

/** What a value is called: its id and, by the names of fields and by keys, the way to it. */
export function nameOf({ id, field }: Named, task: Task): Text {
  const found = itemOf({ id, field }, task)
  const steps = found ? stepsOf(found.shape, field) : field.map(same)
  return eachLanguage((language) => [id, ...steps.map((step) => step[language])].join(' · '))
}

/** Something the merged plan and a unit see differently: what it is called, and each value in words. */
export const disputeOf = (
  { id, field, ours, theirs }: Pick<Conflict, 'id' | 'field' | 'ours' | 'theirs'>,
  task: Task,
): Named & { readonly name: Text; readonly ours: Text; readonly theirs: Text } => ({
  id,
  field,
  name: nameOf({ id, field }, task),
  ours: told(ours),
  theirs: told(theirs),
})
