import type { Command } from '../commands/command.ts'
import type { ExitCode } from '../core/exit-codes.ts'
import { Refusal } from '../core/refusal.ts'
import { type Language, t } from '../core/text.ts'
import { type CarriedOut, carryOut, placeOf } from './carry-out.ts'
import { type Changes, changesBelow } from './listen.ts'
import type { AskedOfAny } from './program.ts'
import { reportError } from './report-error.ts'
import { seenBy, type Watched } from './seen.ts'
import type { Board } from './serve.ts'
import type { Terminal } from './terminal.ts'

type Asked = Watched & { readonly serve: boolean; readonly port: number }

/** The parts of the world that tests replace. */
const real = { changes: changesBelow as (root: string) => Changes, clock: () => new Date() }

async function openBoard(port: number, language: Language, terminal: Terminal): Promise<Board> {
  const { serve } = await import('./serve.ts')
  const board = await serve(port, language)
  terminal.err(`http://127.0.0.1:${board.port}/\n`)
  return board
}

const started = t(
  'Suunnitelmia seurataan. Lopeta näppäimillä Ctrl-C.',
  'Planerna följs. Avsluta med Ctrl-C.',
  'Watching the plans. Stop with Ctrl-C.',
)

/**
 * Runs a command, and again whenever the plans change, until the changes end (only in tests). An error stops the
 * first run; in later runs it is reported, since the next edit may fix it.
 */
export async function watch(
  command: Command,
  typed: AskedOfAny,
  argv: readonly string[],
  terminal: Terminal,
  { changes: listen, clock } = real,
): Promise<ExitCode> {
  const asked = typed as Asked
  const changes = listen(placeOf(command, asked, terminal).root)
  const now = () => ({ ...terminal, now: clock() })
  let board: Board | undefined
  const look = async (): Promise<CarriedOut> => {
    const done = await carryOut(command, asked, now())
    terminal.err(done.stderr)
    terminal.out(done.stdout)
    return done
  }
  const show = async (done: CarriedOut): Promise<void> => board?.show(await seenBy(asked, done, now()))
  const lookAgain = async (): Promise<void> => {
    try {
      terminal.out('\n')
      await show(await look())
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      reportError(error, argv, terminal)
    }
  }
  try {
    const first = await look()
    if (asked.serve) board = await openBoard(asked.port, first.language, terminal)
    terminal.err(`${started[first.language]}\n`)
    await show(first)
    while (await changes.next()) await lookAgain()
    return 0
  } finally {
    board?.close()
    changes.close()
  }
}
