import { resolve } from 'node:path'
import type { Command, Surroundings } from '../commands/command.ts'
import type { FileContent } from '../core/workspace.ts'
import { pathFrom, readGiven } from './disk.ts'
import type { AskedOfAny } from './program.ts'

/** The files that the command line names outside the plan repository. */
type Given = Pick<Surroundings, 'workbooks' | 'givenFiles'>

/** The paths of files that options and words name, by the keys of the options and the numbers of the words. */
function namesOf({ options, words }: Command, asked: AskedOfAny): [string, string][] {
  const byOption = Object.keys(options).flatMap((key): [string, string][] => {
    const path =
      options[key]?.kind === 'file' ? (asked as unknown as Record<string, unknown>)[key] : undefined
    return typeof path === 'string' ? [[key, path]] : []
  })
  const byWord = asked.words
    .slice(0, words?.areFiles ?? 0)
    .map((path, at): [string, string] => [`${at}`, path])
  return [...byOption, ...byWord]
}

const filesOf = (command: Command, asked: AskedOfAny, cwd: string, root: string) =>
  Object.fromEntries(
    namesOf(command, asked).map(([key, named]): [string, FileContent] => {
      const full = resolve(cwd, named)
      const path = pathFrom(root, full)
      return [key, { path, bytes: readGiven(full, path) }]
    }),
  )

/** Reads the files that the command line names, wherever they lie. Refuses one that an option names and that cannot be read. */
export async function readGivenFiles(
  command: Command,
  asked: AskedOfAny,
  cwd: string,
  root: string,
): Promise<Given> {
  const givenFiles = filesOf(command, asked, cwd, root)
  if (!command.words?.areWorkbooks) return { workbooks: [], givenFiles }
  // What reads workbooks is not loaded where there are none.
  const { readWorkbooks } = await import('./workbooks.ts')
  return { workbooks: await readWorkbooks(asked.words, cwd, root), givenFiles }
}

/** The paths of what was given, from the root. */
export const pathsIn = ({ workbooks, givenFiles }: Given): string[] => [
  ...workbooks.map(({ file }) => file),
  ...Object.values(givenFiles).map(({ path }) => path),
]
