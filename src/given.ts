import { resolve } from 'node:path'
import type { Command, Surroundings } from './commands/command.ts'
import type { FileContent } from './core/workspace.ts'
import { pathFrom, readGiven } from './disk.ts'
import type { AskedOfAny } from './program.ts'

/** What the command line names that is no part of the plan repository. */
type Given = Pick<Surroundings, 'workbooks' | 'given'>

/** The files that options name, by the keys of the options. */
function filesOf(
  { options }: Command,
  asked: AskedOfAny,
  cwd: string,
  root: string,
): Readonly<Record<string, FileContent>> {
  const named = Object.keys(options).flatMap((key) => {
    const path =
      options[key]?.kind === 'file' ? (asked as unknown as Record<string, unknown>)[key] : undefined
    return typeof path === 'string' ? [[key, resolve(cwd, path)] as const] : []
  })
  return Object.fromEntries(
    named.map(([key, full]) => {
      const path = pathFrom(root, full)
      return [key, { path, bytes: readGiven(full, path) }]
    }),
  )
}

/** Reads the files that the command line names, wherever they lie. Refuses one that an option names and that cannot be read. */
export async function readGivenFiles(
  command: Command,
  asked: AskedOfAny,
  cwd: string,
  root: string,
): Promise<Given> {
  const given = filesOf(command, asked, cwd, root)
  if (!command.words?.areWorkbooks) return { workbooks: [], given }
  // What reads workbooks is not loaded where there are none.
  const { readWorkbooks } = await import('./workbooks.ts')
  return { workbooks: await readWorkbooks(asked.words, cwd, root), given }
}

/** The paths of what was given, from the root. */
export const pathsIn = ({ workbooks, given }: Given): string[] => [
  ...workbooks.map(({ file }) => file),
  ...Object.values(given).map(({ path }) => path),
]
