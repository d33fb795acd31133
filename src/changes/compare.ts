import type { PartChange, SubjectChange } from '../core/difference.ts'
import { renamed } from '../core/items.ts'
import { namesOf, successors } from '../core/names.ts'
import { unitsIn } from '../core/organisation.ts'
import { differences } from '../core/shape/same.ts'
import type { Words } from '../core/text.ts'
import type { Workspace } from '../core/workspace.ts'
import type { Part } from './parts.ts'
import { type Subject, subjectsIn } from './subjects.ts'

/** What two lists of parts have in common is known by kind and id: a goal that has become a measure is gone. */
const keyOf = ({ kind, id }: Pick<Part, 'kind' | 'id'>): string => `${kind} ${id}`

const byKey = (parts: readonly Part[]): ReadonlyMap<string, Part> =>
  new Map(parts.map((part) => [keyOf(part), part]))

/** Parts under the ids of now, also where they refer to each other. */
function underNewIds(parts: readonly Part[], names: ReadonlyMap<string, string>): readonly Part[] {
  const items = renamed(parts, names)
  return parts.map((part, at) => (part.kind === 'whole' ? part : (items[at] ?? part)))
}

/** What has become of one part; undefined: nothing. */
function change(
  before: Part | undefined,
  after: Part | undefined,
  was: string | undefined,
): PartChange | undefined {
  const part = after ?? before
  if (!part) return undefined
  const { kind, id, shape } = part
  const found = before && after ? differences(shape, before.content, after.content) : []
  if (before && after && found.length === 0) return undefined
  return {
    kind,
    id,
    ...(was !== undefined && { was }),
    shape,
    before: before?.content,
    after: after?.content,
    differences: found,
  }
}

/** What has become of the parts of a file, in the order of now; what is gone comes last. */
export function compareParts(before: readonly Part[], after: readonly Part[]): PartChange[] {
  const names = namesOf(after, before)
  const former = new Map([...names].map(([was, id]) => [id, was]))
  const [was, is] = [byKey(underNewIds(before, names)), byKey(after)]
  const had = new Set(before.map(({ id }) => id))
  return [...new Set([...is.keys(), ...was.keys()])].flatMap((key) => {
    const [old, now] = [was.get(key), is.get(key)]
    const name = former.get((now ?? old)?.id ?? '')
    return change(old, now, name !== undefined && had.has(name) ? name : undefined) ?? []
  })
}

/** What units that have changed their ids are called now, by what they were called. */
function unitNames(workspace: Workspace): ReadonlyMap<string, string> {
  const units = unitsIn(workspace).map(({ item }) => item)
  const there = new Set(units.map(({ id }) => id))
  return successors(units, (id) => there.has(id))
}

const subjectKey = ({ kind, id }: Pick<Subject, 'kind' | 'id'>): string => `${kind} ${id}`

const goalsOf = (subject: Subject | undefined): readonly Part[] =>
  (subject?.parts ?? []).filter(({ kind }) => kind === 'goal')

function compareSubject(before: Subject | undefined, after: Subject | undefined): SubjectChange | undefined {
  const subject = after ?? before
  if (!subject) return undefined
  const parts = compareParts(before?.parts ?? [], after?.parts ?? [])
  if (parts.length === 0) return undefined
  const { kind, id, file } = subject
  const was = before && before.id !== id ? before.id : undefined
  const state = before && after ? 'changed' : after ? 'added' : 'removed'
  const goals = [...goalsOf(before), ...goalsOf(after)]
  return {
    kind,
    id,
    ...(was !== undefined && { was }),
    state,
    file,
    goals: new Map(goals.map((goal) => [goal.id, goal.content['title'] as Words])),
    internalGoals: new Set(
      goals.filter(({ content }) => content['visibility'] === 'internal').map((goal) => goal.id),
    ),
    parts,
  }
}

/** What has changed from one state of a plan repository to another, and the files that could not be read in one of them. */
export function compare(
  before: Workspace,
  after: Workspace,
): { readonly changes: readonly SubjectChange[]; readonly unread: readonly string[] } {
  const names = unitNames(after)
  const nameNow = (subject: Subject): string =>
    (subject.kind === 'unit' ? names.get(subject.id) : undefined) ?? subject.id
  const unread = new Set([...before.broken, ...after.broken])
  const keyed = (subjects: readonly Subject[], id: (subject: Subject) => string) =>
    new Map(
      subjects
        // What cannot be read in one of the states must not look added or removed.
        .filter(({ file }) => !unread.has(file))
        .map((subject) => [subjectKey({ kind: subject.kind, id: id(subject) }), subject]),
    )
  const [was, is] = [keyed(subjectsIn(before), nameNow), keyed(subjectsIn(after), ({ id }) => id)]
  const changes = [...new Set([...is.keys(), ...was.keys()])].flatMap(
    (key) => compareSubject(was.get(key), is.get(key)) ?? [],
  )
  return { changes, unread: [...unread].sort() }
}
