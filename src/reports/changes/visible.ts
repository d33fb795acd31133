import type { PartChange, SubjectChange } from '../../core/difference.ts'

const isMarked = ({ before, after }: PartChange): boolean =>
  [before, after].some((values) => values?.['visibility'] === 'internal')

/** The changes that may be told to everybody, and how many were left out: those of internal items, and of all in internal goals. */
export function publicChanges(changes: readonly SubjectChange[]): {
  readonly changes: readonly SubjectChange[]
  readonly leftOut: number
} {
  let leftOut = 0
  const told = changes.map((change) => {
    const goals = new Set(change.internalGoals)
    const isHidden = (part: PartChange) =>
      isMarked(part) || goals.has(part.id) || goals.has(String((part.after ?? part.before)?.['goal']))
    const parts = change.parts.filter((part) => !isHidden(part))
    leftOut += change.parts.length - parts.length
    return { ...change, parts }
  })
  return { changes: told, leftOut }
}
