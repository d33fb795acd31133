import type { Command } from '../commands/command.ts'
import type { Diagnostic } from '../core/diagnostic.ts'
import { Refusal } from '../core/refusal.ts'
import type { Text } from '../core/text.ts'
import { type CarriedOut, carryOut } from './carry-out.ts'
import { type AskedOfAny, parse } from './program.ts'
import type { Terminal } from './terminal.ts'

/** The state of the plans as `watch` shows it. */
export interface Seen {
  readonly at: Date
  readonly problems: readonly Diagnostic[]
  readonly closing: readonly Text[]
  /** The gaps of the plans, as diagnostics at the places to fill in. */
  readonly gaps: readonly Diagnostic[]
  /** The HTML of the report; undefined: it could not be made, so the last one remains. */
  readonly report: string | undefined
}

/** The options of `watch`. */
export type Watched = AskedOfAny & {
  readonly branch: readonly string[]
  readonly unit: readonly string[]
}

/** Another command, carried out on the part of the repository that is watched. */
async function alongside(command: Command, words: readonly string[], asked: Watched, terminal: Terminal) {
  const own = parse(command, words)
  return carryOut(command, { ...own, ...asked, words: own.words, format: own.format ?? [] }, terminal)
}

/** The gaps of the plans, as diagnostics at the places to fill in. */
async function gaps(asked: Watched, terminal: Terminal): Promise<readonly Diagnostic[]> {
  const { check } = await import('../commands/check.ts')
  const { result } = (await alongside(check, [], asked, terminal)).outcome
  return (result?.kind === 'document' && result.findings) || []
}

/** The report that shows no more than what is watched. */
const kindFor = ({ branch, unit }: Watched): string =>
  unit.length === 1 ? 'unit' : branch.length === 1 && unit.length === 0 ? 'branch' : 'overview'

/** The report as a page. */
async function page(asked: Watched, terminal: Terminal): Promise<string | undefined> {
  const { report } = await import('../commands/report.ts')
  const { changes } = await alongside(report, [kindFor(asked), '--format', 'html'], asked, terminal)
  const content = changes.flatMap((change) => (change.kind === 'write' ? [change.content] : []))[0]
  return content === undefined ? undefined : String(content)
}

/**
 * The value of a promise; undefined when it rejects with a `Refusal`: the configuration has a fault, or there are no
 * plans. The diagnostics say so.
 */
async function ifPossible<T>(made: Promise<T>): Promise<T | undefined> {
  try {
    return await made
  } catch (error) {
    if (error instanceof Refusal) return undefined
    throw error
  }
}

/** The outcome of `watch` with the gaps and the report. */
export async function seenBy(asked: Watched, { outcome }: CarriedOut, terminal: Terminal): Promise<Seen> {
  return {
    at: terminal.now,
    problems: outcome.diagnostics,
    closing: outcome.closing ?? [],
    gaps: (await ifPossible(gaps(asked, terminal))) ?? [],
    report: await ifPossible(page(asked, terminal)),
  }
}
