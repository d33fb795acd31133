import { execFile } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, realpathSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { main } from '../src/main.ts'
import { installed } from './bin.ts'

/** What a call of toimi printed, and how it ended. */
export interface Called {
  readonly stdout: string
  readonly stderr: string
  readonly exitCode: number
}

/** Who calls toimi, and from where. */
interface Caller {
  readonly cwd?: string
  readonly env?: Readonly<Record<string, string>>
  readonly width?: number
  readonly isTTY?: boolean
  /** What somebody at the terminal answers, in turn; not given: nobody sits there. */
  readonly answers?: readonly string[]
}

const version = '0.0.0'
const surroundings = { TOIMI_AS_OF: '2024-10-01' }

async function calledHere(args: readonly string[], caller: Caller): Promise<Called> {
  const { cwd = process.cwd(), env = {}, width = 80, isTTY = false, answers } = caller
  let [stdout, stderr] = ['', '']
  const left = [...(answers ?? [])]
  const exitCode = await main(args, {
    cwd,
    env: { ...surroundings, ...env },
    version,
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

/** What the installed toimi prints, as if it were of the version that the tests expect. */
function withoutVersion(bin: string, printed: string): string {
  const manifest = JSON.parse(readFileSync(join(bin, '../../package.json'), 'utf8')) as { version: string }
  const own = `toimi ${manifest.version}, Node ${process.version}`
  return printed.replaceAll(own, `toimi ${version}`).replaceAll(manifest.version, version)
}

const calledAsProcess = (bin: string, args: readonly string[], { cwd, env }: Caller): Promise<Called> =>
  new Promise((done, fail) => {
    const { PATH = '', HOME = '', TZ = '' } = process.env
    const options = { cwd, env: { PATH, HOME, TZ, ...surroundings, ...env }, maxBuffer: 2 ** 28 }
    const child = execFile(process.execPath, [bin, ...args], options, (_, stdout, stderr) =>
      child.exitCode === null
        ? fail(new Error(`toimi ${args.join(' ')} was stopped: ${child.signalCode}`))
        : done({
            stdout: withoutVersion(bin, stdout),
            stderr: withoutVersion(bin, stderr),
            exitCode: child.exitCode,
          }),
    )
    child.stdin?.end()
  })

/**
 * Calls toimi as of a fixed day, without the machine's locale or colours: in this process, or the installed one, where that is to be tried,
 * in one of its own. What only somebody at a terminal gets is always tried in this process.
 */
export const toimi = (args: readonly string[], caller: Caller = {}): Promise<Called> =>
  installed === undefined || caller.isTTY || caller.answers || caller.width !== undefined
    ? calledHere(args, caller)
    : calledAsProcess(installed, args, caller)

/** A copy of a folder that a test may change. */
export function copyOf(folder: string): string {
  const copy = join(realpathSync(mkdtempSync(join(tmpdir(), 'toimi-'))), 'repo')
  cpSync(folder, copy, { recursive: true })
  return copy
}
