import type { PartChange, SubjectChange } from '../core/difference.ts'
import { publicChanges } from '../reports/changes/visible.ts'

/** A value as JSON has it: what is not there is null. */
const given = (value: unknown): unknown => value ?? null

const stateOf = ({ before, after }: PartChange): 'added' | 'removed' | 'changed' =>
  before && after ? 'changed' : after ? 'added' : 'removed'

/** Changes as programs read them, as schemas/diff.schema.json says. */
export function changesData(all: readonly SubjectChange[], internal: boolean) {
  const { changes, leftOut } = internal ? { changes: all, leftOut: 0 } : publicChanges(all)
  return {
    leftOut,
    changes: changes.map(({ kind, id, was, state, file, parts }) => ({
      kind,
      id,
      was: given(was),
      state,
      file,
      parts: parts.map((part) => ({
        kind: part.kind,
        id: part.id,
        was: given(part.was),
        state: stateOf(part),
        before: stateOf(part) === 'removed' ? part.before : null,
        after: stateOf(part) === 'added' ? part.after : null,
        differences: part.differences.map(({ field, before, after }) => ({
          field,
          before: given(before),
          after: given(after),
        })),
      })),
    })),
  }
}
