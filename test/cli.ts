import { cpSync, mkdtempSync, realpathSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { main } from '../src/main.ts'

/** What a call of toimi printed, and how it ended. */
export interface Called {
  readonly stdout: string
  readonly stderr: string
  readonly exitCode: number
}

/** Calls toimi in this process, as of a fixed day, without the machine's locale or colours. */
export async function toimi(
  args: readonly string[],
  {
    cwd = process.cwd(),
    env = {} as Record<string, string>,
    width = 80,
    isTTY = false,
    /** What somebody at the terminal answers, in turn; not given: nobody sits there. */
    answers = undefined as readonly string[] | undefined,
  } = {},
): Promise<Called> {
  let [stdout, stderr] = ['', '']
  const left = [...(answers ?? [])]
  const exitCode = await main(args, {
    cwd,
    env: { TOIMI_AS_OF: '2024-10-01', ...env },
    version: '0.0.0',
    now: new Date('2024-10-01T12:00:00Z'),
    isTTY,
    width,
    out: (text) => {
      stdout += text
    },
    err: (text) => {
      stderr += text
    },
    ...(answers && {
      ask: async (question: string) => {
        stderr += question
        return left.shift()
      },
    }),
  })
  return { stdout, stderr, exitCode }
}

/** A copy of a folder that a test may change. */
export function copyOf(folder: string): string {
  const copy = join(realpathSync(mkdtempSync(join(tmpdir(), 'toimi-'))), 'repo')
  cpSync(folder, copy, { recursive: true })
  return copy
}
