/** The texts, references and lists of all files. */
import { branchPlan } from './files/branch-plan.ts'
import { goal } from './files/goal.ts'
import { sharedIndicators } from './files/indicators.ts'
import { organisations } from './files/organisations.ts'
import { unitPlan } from './files/unit-plan.ts'
import { waivers } from './files/waivers.ts'
import { groupBy } from './group.ts'
import { once } from './once.ts'
import type { ListShape, Shape, Target } from './shape/shape.ts'
import { walkTo } from './shape/walk.ts'
import type { Path, Source } from './source.ts'
import type { Words } from './text.ts'
import { further, type Way, wayTo } from './way.ts'
import type { Workspace } from './workspace.ts'
import { ownGoals } from './written.ts'

/** A place in a source. Its path is computed on demand, since most places are never reported. */
interface Place {
  readonly source: Source
  readonly way: Way
}

/** A list, with the shape that defines the keys of its items. */
interface WrittenList extends Place {
  readonly shape: ListShape<Shape>
  readonly items: readonly unknown[]
}

/** A reference: the id of an item defined elsewhere. */
export interface Reference extends Place {
  readonly to: Target
  readonly id: string
}

/** A text in one language, or a line that is the same in each. */
interface WrittenText extends Place {
  readonly text: string
  /** Whether it is the value of an indicator, where a text may have been meant as a number. */
  readonly isValue: boolean
}

/** A part of a file with its shape. */
interface Stretch {
  readonly source: Source
  readonly path: Path
  readonly shape: Shape
  readonly value: unknown
}

/** The stretches of files that people wrote. A branch plan is mostly computed; its summary and own goals are not. */
function* stretchesOf(workspace: Workspace): Iterable<Stretch> {
  for (const { source, content } of workspace.units)
    yield { shape: unitPlan, value: content, path: [], source }
  for (const file of workspace.branches) {
    const { source, content } = file
    const { summary } = content
    if (summary) yield { shape: branchPlan.fields.summary.shape, value: summary, path: ['summary'], source }
    for (const { item, path } of ownGoals(file)) yield { shape: goal, value: item, path, source }
  }
  const { organisations: branches, shared, waivers: accepted } = workspace
  if (branches) yield { shape: organisations, value: branches.content, path: [], source: branches.source }
  if (shared) yield { shape: sharedIndicators, value: shared.content, path: [], source: shared.source }
  if (accepted)
    yield { shape: waivers, value: { waivers: accepted.content }, path: [], source: accepted.source }
}

/** The texts within a value. A text is a plain string, or a map of languages. */
function* textsOf(shape: Shape, value: unknown, source: Source, way: Way): Iterable<WrittenText> {
  const isValue = shape.kind === 'value'
  if (shape.kind === 'line') yield { text: value as string, isValue, source, way }
  else if (typeof value === 'object') {
    const texts = Object.entries(value as Words)
    for (const [language, text] of texts)
      yield { text, isValue, source, way: texts.length > 1 ? further(way, language) : way }
  }
}

const wayThrough = once((shape: Shape) => walkTo(shape, ['list', 'ref', 'words', 'line', 'value']))

/** One walk through each file serves every check. */
const partsOf = once((workspace: Workspace) => {
  const [lists, references, texts] = [[] as WrittenList[], [] as Reference[], [] as WrittenText[]]
  for (const { shape: whole, value: content, path, source } of stretchesOf(workspace)) {
    wayThrough(whole)(content, wayTo(path), (shape, value, way) => {
      if (shape.kind === 'ref') references.push({ to: shape.to, id: value as string, source, way })
      else if (shape.kind !== 'list') texts.push(...textsOf(shape, value, source, way))
      else if ((value as readonly unknown[]).length > 1)
        lists.push({ shape, items: value as readonly unknown[], source, way })
    })
  }
  return { lists, references: groupBy(references, ({ to }) => to), texts }
})

/** Every list in which items can be compared: those of two or more. */
export const listsIn = (workspace: Workspace): readonly WrittenList[] => partsOf(workspace).lists

/** Every reference to things of one kind. */
export const referencesIn = (workspace: Workspace, to: Target): readonly Reference[] =>
  partsOf(workspace).references.get(to) ?? []

/** Every text of people: names, descriptions, notes, lines. */
export const textsIn = (workspace: Workspace): readonly WrittenText[] => partsOf(workspace).texts
