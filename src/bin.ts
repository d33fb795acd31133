import { main } from './main.ts'

/** Hands the process to `main` and takes its exit code. */
export async function start(version: string): Promise<void> {
  const { stdout, stderr, argv, env } = process
  process.on('SIGINT', () => process.exit(130))
  // A reader that has seen enough (`| head`) closes the pipe; that is no fault.
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
  process.exitCode = await main(argv.slice(2), {
    cwd: process.cwd(),
    env,
    version,
    now: new Date(),
    isTTY: stdout.isTTY === true,
    width: stdout.columns ?? 80,
    out: (text) => stdout.write(text),
    err: (text) => stderr.write(text),
  })
}
