import { createInterface } from 'node:readline/promises'
import type { ExitCode } from './core/exit-codes.ts'
import { Refusal } from './core/refusal.ts'
import { main } from './main.ts'
import { print } from './shell/output.ts'
import { reportError } from './shell/report-error.ts'
import { refused } from './shell/system-errors.ts'
import type { Terminal } from './shell/terminal.ts'

const { stdout, stderr, argv, env } = process

const end = (exitCode: ExitCode): never => process.exit(exitCode)

/** The current folder; for one that has been removed, the path that the shell remembers in `PWD`. */
function workingDirectory(): string {
  try {
    return process.cwd()
  } catch {
    return env['PWD'] ?? '/'
  }
}

/** The answer typed at the terminal; undefined: the input has ended. The question is not a result, so it goes to stderr. */
async function ask(question: string): Promise<string | undefined> {
  const lines = createInterface({ input: process.stdin, output: stderr })
  const closed = new Promise<undefined>((close) => lines.on('close', () => close(undefined)))
  lines.on('SIGINT', () => end(130))
  try {
    return await Promise.race([lines.question(question), closed])
  } finally {
    lines.close()
  }
}

const terminalOf = (version: string): Terminal => ({
  cwd: workingDirectory(),
  env,
  version,
  now: new Date(),
  isTTY: stdout.isTTY === true,
  width: stdout.columns ?? 80,
  out: (text) => print(stdout, text),
  err: (text) => print(stderr, text),
  // Only where there is somebody to ask: Node opens standard input when it is first looked at.
  ...(stderr.isTTY && process.stdin.isTTY && { ask }),
})

/** Whether an error of a stream means that its reader has closed the pipe (`| head`), which is no fault. */
const isClosedPipe = ({ code }: NodeJS.ErrnoException): boolean => code === 'EPIPE'

async function run(version: string): Promise<ExitCode> {
  const [words, terminal] = [argv.slice(2), terminalOf(version)]
  stdout.on('error', (error) => {
    if (!isClosedPipe(error)) end(reportError(new Refusal(...refused(error, 'stdout')), words, terminal))
  })
  // Whoever cannot be told why gets the number alone.
  stderr.on('error', (error) => {
    if (!isClosedPipe(error)) end(2)
  })
  return main(words, terminal)
}

/** Lets the event loop turn: only then is Ctrl-C heard, and from the beginning of the work to its end it need not turn by itself. */
const turn = () => new Promise(setImmediate)

/** Runs `main` with the arguments and terminal of this process and sets the exit code: 130 on Ctrl-C, 70 on an unexpected error. */
export async function start(version: string): Promise<void> {
  process.on('SIGINT', () => end(130))
  try {
    await turn()
    const exitCode = await run(version)
    await turn()
    process.exitCode = exitCode
  } catch (error) {
    process.exitCode = 70 satisfies ExitCode
    stderr.write(`${error}\n`)
  }
}
