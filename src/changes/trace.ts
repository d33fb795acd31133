import type { PartKind, SubjectKind } from '../core/difference.ts'
import { unitOf } from '../core/ids.ts'
import { branchesIn, unitsById } from '../core/organisation.ts'
import { unitPlanPath } from '../core/plan-paths.ts'
import type { Workspace } from '../core/workspace.ts'
import type { Part } from './parts.ts'
import { subjectsIn } from './subjects.ts'

/** An item whose past is asked for, and the file that it is in. */
export interface Traced {
  /** The kind of the file. */
  readonly kind: SubjectKind
  /** The unit or branch; otherwise empty. */
  readonly subject: string
  readonly id: string
  /** The paths that the file has, or can have had under another id of its unit. */
  readonly paths: readonly string[]
  /** Whether it is there still. */
  readonly isThere: boolean
}

const traceable: readonly PartKind[] = ['goal', 'measure', 'indicator', 'sharedIndicator']

/** Where the plan of a unit can lie, or have lain. */
function pathsOfUnit(unit: string, workspace: Workspace): string[] {
  const folders = new Set([
    ...branchesIn(workspace).map(({ item }) => item.id),
    ...workspace.units.map(({ folder }) => folder),
  ])
  const ids = [unit, ...(unitsById(workspace).get(unit)?.item.was ?? [])]
  const files = workspace.units
    .filter(({ content }) => content.unit === unit)
    .map(({ source }) => source.file)
  const usual = [...folders].flatMap((folder) => ids.map((id) => unitPlanPath(folder, id)))
  return [...new Set([...files, ...usual])]
}

/** Whether a part is an item that a word names: by an id that it has or has had, or with the unit or branch before it. What a merged plan has from others is theirs. */
function isNamed({ kind, id, content }: Part, subject: string, word: string): boolean {
  if (!traceable.includes(kind) || unitOf(id) !== undefined) return false
  const { was = [] } = content as { readonly was?: readonly string[] }
  return [id, ...was].some((name) => name === word || `${subject}/${name}` === word)
}

/** The items that a word can mean; of a unit's item that is no longer there, what its plan tells of it. */
export function tracesOf(word: string, workspace: Workspace): Traced[] {
  const found = subjectsIn(workspace).flatMap(({ kind, id: subject, file, parts }) =>
    parts
      .filter((part) => isNamed(part, subject, word))
      .map(({ id }): Traced => {
        const paths = kind === 'unit' ? pathsOfUnit(subject, workspace) : [file]
        return { kind, subject, id, paths, isThere: true }
      }),
  )
  const [unit = '', id] = word.split('/')
  if (found.length > 0 || id === undefined || !unitsById(workspace).has(unit)) return found
  return [{ kind: 'unit', subject: unit, id, paths: pathsOfUnit(unit, workspace), isThere: false }]
}
