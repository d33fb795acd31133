import { createInterface } from 'node:readline/promises'
import type { ExitCode } from './core/exit-codes.ts'
import { Refusal } from './core/refusal.ts'
import { main } from './main.ts'
import { refused } from './shell/system-errors.ts'
import { tell } from './shell/tell.ts'
import type { Terminal } from './shell/terminal.ts'

const { stdin, stdout, stderr, argv, env } = process

const end = (exitCode: ExitCode): never => process.exit(exitCode)

/** Where toimi stands. A folder that has been removed has no path any more but the one its shell remembers. */
function standing(): string {
  try {
    return process.cwd()
  } catch {
    return env['PWD'] ?? '/'
  }
}

/** Asks whoever sits at the terminal; what they are asked is not a result, so it goes to stderr. */
async function ask(question: string): Promise<string | undefined> {
  const lines = createInterface({ input: stdin, output: stderr })
  const closed = new Promise<undefined>((close) => lines.on('close', () => close(undefined)))
  lines.on('SIGINT', () => end(130))
  try {
    return await Promise.race([lines.question(question), closed])
  } finally {
    lines.close()
  }
}

const terminalOf = (version: string): Terminal => ({
  cwd: standing(),
  env,
  version,
  now: new Date(),
  isTTY: stdout.isTTY === true,
  width: stdout.columns ?? 80,
  out: (text) => stdout.write(text),
  err: (text) => stderr.write(text),
  ...(stdin.isTTY && stderr.isTTY && { ask }),
})

/** A reader that has seen enough (`| head`) closes the pipe; that is no fault. */
const isSatisfied = ({ code }: NodeJS.ErrnoException): boolean => code === 'EPIPE'

async function run(version: string): Promise<ExitCode> {
  const [words, terminal] = [argv.slice(2), terminalOf(version)]
  stdout.on('error', (error) => {
    if (!isSatisfied(error)) end(tell(new Refusal(...refused(error, 'stdout')), words, terminal))
  })
  // Whoever cannot be told why gets the number alone.
  stderr.on('error', (error) => {
    if (!isSatisfied(error)) end(2)
  })
  return main(words, terminal)
}

/** Hands the process to `main` and takes its exit code. */
export async function start(version: string): Promise<void> {
  process.on('SIGINT', () => end(130))
  try {
    process.exitCode = await run(version)
  } catch (error) {
    process.exitCode = 70 satisfies ExitCode
    stderr.write(`${error}\n`)
  }
}
