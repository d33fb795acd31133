import { isAbsolute, relative, resolve, sep } from 'node:path'
import picomatch from 'picomatch'
import type { FileContent } from '../core/workspace.ts'
import { isThere } from './disk.ts'
import { nothingMatches } from './refusals.ts'

/**
 * Paths as typed, turned into paths of files and folders from the root. A pattern stands for the files it matches, where no file has that
 * very name. Refuses what leads to nothing that toimi reads.
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
