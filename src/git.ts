import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** git is only asked: it locks nothing, and takes no name for a pattern. */
const manners = ['--no-optional-locks', '--literal-pathspecs']

/** What git prints for a question about a repository; undefined when there is no git, no repository or no answer. */
async function ask(root: string, ...question: readonly string[]): Promise<string | undefined> {
  try {
    const { stdout } = await run('git', [...manners, '-C', root, ...question], { windowsHide: true })
    return stdout.trim()
  } catch {
    return undefined
  }
}

/**
 * The revision that files and folders of a plan repository are at, short; with `+` when something in them is not committed, or nobody
 * knows. Undefined: nothing is committed.
 */
export async function revision(root: string, paths: readonly string[]): Promise<string | undefined> {
  const head = await ask(root, 'rev-parse', '--short=10', 'HEAD')
  if (!head) return undefined
  const changed = await ask(root, 'status', '--porcelain', '-z', '--untracked-files=normal', '--', ...paths)
  return changed === '' ? head : `${head}+`
}
