import { main } from './main.ts'

/** Where toimi stands. A folder that has been removed has no path any more but the one its shell remembers. */
function standing(): string {
  try {
    return process.cwd()
  } catch {
    return process.env['PWD'] ?? '/'
  }
}

/** Hands the process to `main` and takes its exit code. */
export async function start(version: string): Promise<void> {
  const { stdout, stderr, argv, env } = process
  process.on('SIGINT', () => process.exit(130))
  // A reader that has seen enough (`| head`) closes the pipe; that is no fault.
  for (const stream of [stdout, stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error
    })
  }
  process.exitCode = await main(argv.slice(2), {
    cwd: standing(),
    env,
    version,
    now: new Date(),
    isTTY: stdout.isTTY === true,
    width: stdout.columns ?? 80,
    out: (text) => stdout.write(text),
    err: (text) => stderr.write(text),
  })
}
