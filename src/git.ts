import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** What git prints for a question about a repository; undefined when there is no git, no repository or no answer. */
async function ask(root: string, ...question: readonly string[]): Promise<string | undefined> {
  try {
    const { stdout } = await run('git', ['-C', root, ...question], { windowsHide: true })
    return stdout.trim()
  } catch {
    return undefined
  }
}

/** The revision that the files of a folder are at, short; with `+` when something in it is not committed. Undefined: not committed. */
export async function revision(root: string): Promise<string | undefined> {
  const head = await ask(root, 'rev-parse', '--short=10', 'HEAD')
  if (!head) return undefined
  const changed = await ask(root, 'status', '--porcelain', '-z', '--', '.')
  return changed ? `${head}+` : head
}
