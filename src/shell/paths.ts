import { isAbsolute, relative, resolve, sep } from 'node:path'
import picomatch from 'picomatch'
import type { FileContent } from '../core/workspace.ts'
import { isThere } from './disk.ts'
import { nothingMatches } from './refusals.ts'

/**
 * Typed paths and patterns as paths from the root. A pattern gives the files it matches, unless a file has that name.
 * Throws a `Refusal` for a path with nothing that toimi reads.
 */
export function pathsFromRoot(
  words: readonly string[],
  cwd: string,
  root: string,
  files: readonly FileContent[],
): string[] {
  return words.flatMap((word) => {
    const path = relative(root, resolve(cwd, word)).split(sep).join('/')
    const matches = isThere(resolve(cwd, word))
      ? (file: string) => path === '' || file === path || file.startsWith(`${path}/`)
      : picomatch(path, { dot: true })
    const found = files.filter((file) => matches(file.path)).map((file) => file.path)
    if (path.startsWith('..') || isAbsolute(path) || found.length === 0) throw nothingMatches(word)
    return isThere(resolve(cwd, word)) ? [path] : found
  })
}
