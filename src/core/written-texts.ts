/** All the texts, references and lists that people wrote, wherever they stand. */
import { branchPlan } from './files/branch-plan.ts'
import { goal } from './files/goal.ts'
import { sharedIndicators } from './files/indicators.ts'
import { organisations } from './files/organisations.ts'
import { unitPlan } from './files/unit-plan.ts'
import { waivers } from './files/waivers.ts'
import { once } from './once.ts'
import type { ListShape, Shape, Target } from './shape/shape.ts'
import { walkTo } from './shape/walk.ts'
import type { Path, Source } from './source.ts'
import type { Words } from './text.ts'
import type { Workspace } from './workspace.ts'
import { ownGoals } from './written.ts'

/** Where something stands. */
interface Place {
  readonly path: Path
  readonly source: Source
}

/** A list, and the shape that says what tells its items apart. */
export interface WrittenList extends Place {
  readonly shape: ListShape<Shape>
  readonly items: readonly unknown[]
}

/** The id of something that stands elsewhere. */
export interface Reference extends Place {
  readonly to: Target
  readonly id: string
}

/** A text in one language, or a line that is the same in each. */
export interface WrittenText extends Place {
  readonly text: string
  /** The field it stands in. */
  readonly field: string
  /** Whether it is the value of an indicator, where texts stand that were meant to be something else. */
  readonly isValue: boolean
}

/** The stretches of files that people wrote. A branch plan is mostly computed; its summary and own goals are not. */
function* stretchesOf(
  workspace: Workspace,
): Iterable<Place & { readonly shape: Shape; readonly value: unknown }> {
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

function textsOf(shape: Shape, value: unknown, path: Path, source: Source): readonly WrittenText[] {
  if (shape.kind !== 'line' && typeof value !== 'object') return []
  const at = {
    source,
    field: String(path.findLast((step) => typeof step === 'string')),
    isValue: shape.kind === 'value',
  }
  if (shape.kind === 'line') return [{ text: value as string, path, ...at }]
  const texts = Object.entries(value as Words)
  // A text in one language may stand by itself; one of several stands in a map of languages.
  return texts.map(([language, text]) => ({
    text,
    path: texts.length > 1 ? [...path, language] : path,
    ...at,
  }))
}

const comparable = (
  shape: ListShape<Shape>,
  items: readonly unknown[],
  path: Path,
  source: Source,
): WrittenList[] => (items.length > 1 ? [{ shape, items, path, source }] : [])

const wayThrough = once((shape: Shape) => walkTo(shape, ['list', 'ref', 'words', 'line', 'value']))

/** One walk through each file serves every check. */
const partsOf = once((workspace: Workspace) => {
  const [lists, references, texts] = [[] as WrittenList[], [] as Reference[], [] as WrittenText[]]
  for (const { shape: whole, value: content, path: start, source } of stretchesOf(workspace)) {
    wayThrough(whole)(content, start, (shape, value, path) => {
      if (shape.kind === 'list') lists.push(...comparable(shape, value as readonly unknown[], path, source))
      else if (shape.kind === 'ref') references.push({ to: shape.to, id: value as string, path, source })
      else texts.push(...textsOf(shape, value, path, source))
    })
  }
  return { lists, references, texts }
})

/** Every list in which items can be compared: those of two or more. */
export const listsIn = (workspace: Workspace): readonly WrittenList[] => partsOf(workspace).lists

/** Every reference to things of one kind. */
export const referencesIn = (workspace: Workspace, to: Target): readonly Reference[] =>
  partsOf(workspace).references.filter((reference) => reference.to === to)

/** Every text of people: names, descriptions, notes, lines. */
export const textsIn = (workspace: Workspace): readonly WrittenText[] => partsOf(workspace).texts
