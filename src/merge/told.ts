/** Values of plans, and what they are called, in words for people. */
import type { Decision } from '../core/files/branch-plan.ts'
import { unitOf } from '../core/ids.ts'
import { namedSteps } from '../core/named-way.ts'
import { type ListShape, type Shape, shapeAt } from '../core/shape/shape.ts'
import { eachLanguage, type Language, pick, same, type Text, t, type Words } from '../core/text.ts'
import { type Found, inMerged } from './places.ts'
import type { Conflict, Named } from './sides.ts'
import type { Task } from './task.ts'

/** What is said of a value that is not there. */
export const nothing = t('ei mitään', 'inget', 'nothing')

const quotedIn = (words: Words, language: Language): string => `«${pick(words, language)?.text ?? ''}»`

/** What people wrote, between quotation marks. */
export const quoted = (words: Words): Text => eachLanguage((language) => quotedIn(words, language))

/** The parts of a record or a map, each by the name of its field or by its key. */
function partByPart(shape: Shape, value: object, language: Language): string {
  const parts = Object.entries(value).map(([key, part]) => {
    const { field, shape: inside } = shapeAt(shape, [key])
    const [name, words] = [field?.label[language] ?? key, inOneLine(inside, part, language)]
    const isOne = typeof part !== 'object' || inside?.kind === 'words' || inside?.kind === 'value'
    return isOne ? `${name}: ${words}` : `${name} (${words})`
  })
  return parts.join(', ')
}

function itemByItem({ of }: ListShape<Shape>, items: readonly unknown[], language: Language): string {
  if (items.every((item) => typeof item === 'string')) return items.join(', ')
  return items.map((item) => inOneLine(of, item, language)).join('; ')
}

function inOneLine(shape: Shape | undefined, value: unknown, language: Language): string {
  if (value === undefined) return nothing[language]
  if (typeof value !== 'object' || value === null || !shape) return `«${value}»`
  if (shape.kind === 'words' || shape.kind === 'value') return quotedIn(value, language)
  if (shape.kind === 'list') return itemByItem(shape, value as unknown[], language)
  const { title } = value as { title?: Words }
  return title ? quotedIn(title, language) : partByPart(shape, value, language)
}

/**
 * A value as it stands in its file, so that a reader can tell it from another: words by their text, an item by its title, none
 * by "nothing", anything else part by part, with the names of fields.
 */
export const told = (value: unknown, shape: Shape): Text =>
  eachLanguage((language) => inOneLine(shape, value, language))

/** Who speaks in a merge, and what it means to take what is said. */
interface Speaker {
  readonly name: (id: string) => Text
  /** All of them, where nobody is meant alone. */
  readonly all: Text
  readonly stands: Text
}

const branchStands = t(
  'hallinnonalan arvo jää',
  'förvaltningsområdets värde gäller',
  "the branch's value stands",
)

const branchAlone = t('Hallinnonala', 'Förvaltningsområdet', 'Branch')
const nation = t('Koko valtion suunnitelma', 'Hela statens plan', 'National plan')

/** Who speaks, by what is merged: units into a branch, or branches into the nation. What is taken of either is called as in a decision. */
const speakers: Readonly<Record<Task['states'], Readonly<Record<'branch' | 'unit', Speaker>>>> = {
  units: {
    unit: {
      name: (id) => t(`Yksikkö ${id}`, `Enheten ${id}`, `Unit ${id}`),
      all: t('Yksiköt', 'Enheterna', 'Units'),
      stands: t('yksikön arvo jää', 'enhetens värde gäller', "the unit's value stands"),
    },
    branch: { name: () => branchAlone, all: branchAlone, stands: branchStands },
  },
  branches: {
    unit: {
      name: (id) => t(`Hallinnonala ${id}`, `Förvaltningsområdet ${id}`, `Branch ${id}`),
      all: t('Hallinnonalat', 'Förvaltningsområdena', 'Branches'),
      stands: branchStands,
    },
    branch: {
      name: () => nation,
      all: nation,
      stands: t(
        'koko valtion suunnitelman arvo jää',
        'värdet i hela statens plan gäller',
        "the national plan's value stands",
      ),
    },
  },
}

/** Whose plan a value comes from; undefined: from all of them. */
const whose = ({ id, field }: Named, task: Task): string | undefined =>
  id === task.states ? field[0] : (task.originOf(id)?.from ?? unitOf(id))

/** Who says what of a value: the merged plan, and the plan that it comes from. */
export function speakersOf(named: Named, task: Task): { readonly ours: Text; readonly theirs: Text } {
  const { branch, unit } = speakers[task.states]
  const from = whose(named, task)
  return from === undefined
    ? { ours: branch.all, theirs: unit.all }
    : { ours: branch.name(from), theirs: unit.name(from) }
}

const leftOut = t('jätetään pois', 'lämnas bort', 'it is left out')

/** What stands when a decision takes it: the value of a side, or none. */
export const standsOf = (take: Decision['take'], { states }: Pick<Task, 'states'>): Text =>
  take === 'leave-out' ? leftOut : speakers[states][take].stands

/** What a value is of, as the merged plan has it, else as the plan that it comes from. */
export const itemOf = ({ id }: Named, task: Task): Found | undefined =>
  inMerged(id, task) ?? task.originOf(id)?.found

/** What a value is called: its id and, by the names of fields and by keys, the way to it. */
export function nameOf({ id, field }: Named, task: Task): Text {
  const found = itemOf({ id, field }, task)
  const first = id === task.states ? namedSteps(task.shape, [id]).map(({ label }) => label) : [same(id)]
  const rest = found ? namedSteps(found.shape, field).map(({ label }) => label) : field.map(same)
  return eachLanguage((language) => [...first, ...rest].map((step) => step[language]).join(' · '))
}

/** Something the merged plan and a unit see differently: what it is called, and each value in words. */
export const disputeOf = (
  { id, field, shape, ours, theirs }: Omit<Conflict, 'base' | 'known'>,
  task: Task,
): Named & { readonly name: Text; readonly ours: Text; readonly theirs: Text } => ({
  id,
  field,
  name: nameOf({ id, field }, task),
  ours: told(ours, shape),
  theirs: told(theirs, shape),
})
