import { createHash } from 'node:crypto'
import type { Diagnostic } from '../core/diagnostic.ts'

/**
 * A name for each problem that stays the same from run to run while the lines around it move: a hash of its rule, file, path in the file and
 * English message. Where two would be equal they are numbered, since GitLab shows only the first of equal ones.
 */
export function fingerprints(diagnostics: readonly Diagnostic[]): string[] {
  const seen = new Map<string, number>()
  return diagnostics.map(({ code, file, path, message }) => {
    const identity = JSON.stringify([code, file, path, message.en])
    const earlier = seen.get(identity) ?? 0
    seen.set(identity, earlier + 1)
    return createHash('sha256')
      .update(earlier === 0 ? identity : `${identity}${earlier}`)
      .digest('hex')
  })
}
