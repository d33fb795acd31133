import type { Diagnostic } from '../core/diagnostic.ts'

/** Problems by the file they stand in, in the order they come. */
export function byFile(
  diagnostics: readonly Diagnostic[],
): [file: string, diagnostics: readonly Diagnostic[]][] {
  const lists = new Map<string, Diagnostic[]>()
  for (const diagnostic of diagnostics) {
    const list = lists.get(diagnostic.file)
    if (list) list.push(diagnostic)
    else lists.set(diagnostic.file, [diagnostic])
  }
  return [...lists]
}
