import { join, resolve } from 'node:path'
import type { Command } from '../commands/command.ts'
import type { Outcome } from '../commands/outcome.ts'
import type { Diagnostic } from '../core/diagnostic.ts'
import type { ExitCode } from '../core/exit-codes.ts'
import { exitCodeOf } from '../core/exit-codes.ts'
import { isPlan, meantBy, places, settingsPath } from '../core/plan-paths.ts'
import { Refusal } from '../core/refusal.ts'
import type { Language } from '../core/text.ts'
import type { FileContent, Opening } from '../core/workspace.ts'
import { askAll } from './ask.ts'
import { printed } from './browser.ts'
import { findCheckout, findRoot, folderAt, isLedOut, isThere, misnamedIn, truePath } from './disk.ts'
import { type Changed, changedSince, revision } from './git.ts'
import { UnknownRevision } from './git-refusals.ts'
import { pathsIn, readGivenFiles } from './given.ts'
import { chooseLanguage } from './language.ts'
import { pathsFromRoot } from './paths.ts'
import { type Presented, present } from './present.ts'
import { type AskedOfAny, asDay } from './program.ts'
import { insideRepository, nearlyRepository, noRepository } from './refusals.ts'
import { lookingAtAll } from './report-error.ts'
import { openFolder, openPasts, openRevisions } from './repository.ts'
import { hasColor, type Terminal, today } from './terminal.ts'

/** The folder that is to become a plan repository, or is one already. It need not be there yet. */
function foundation(
  cwd: string,
  [word = '.']: readonly string[],
): { root: string; found: string | undefined } {
  const full = resolve(cwd, word)
  const root = isThere(full) ? folderAt(full) : truePath(full)
  const found = findRoot(root)
  if (found !== undefined && found !== root) throw insideRepository(found)
  const [misnamed] = found === undefined ? misnamedIn(root) : []
  if (misnamed !== undefined) throw nearlyRepository(misnamed, meantBy(misnamed) ?? misnamed)
  return { root, found }
}

/** The root of the plan repository that a command works in. */
function place({ repositoryOptional, createsRepository }: Command, cwd: string, words: readonly string[]) {
  if (createsRepository) return foundation(cwd, words)
  const found = findRoot(cwd)
  if (found === undefined && !repositoryOptional)
    throw noRepository(
      cwd,
      misnamedIn(cwd).find((name) => meantBy(name) === settingsPath),
    )
  return { root: found ?? cwd, found }
}

/** The files changed since a ref, or the reason why git cannot tell. */
async function changesIn(
  root: string | undefined,
  ref: string | undefined,
): Promise<{ changed?: Changed; unknown?: Refusal }> {
  if (root === undefined || ref === undefined) return {}
  try {
    return { changed: await changedSince(root, ref) }
  } catch (error) {
    if (!(error instanceof Refusal) || error instanceof UnknownRevision) throw error
    return { unknown: error }
  }
}

/** The folder of the user and the root of the repository for a command. Throws a `Refusal` when there is none. */
export function placeOf(command: Command, asked: AskedOfAny, terminal: Terminal) {
  const cwd = folderAt(resolve(terminal.cwd, asked.directory ?? '.'))
  return { cwd, ...place(command, cwd, asked.words) }
}

/** The folder, settings and workspace of a command, read from disk. */
async function enter(command: Command, asked: AskedOfAny, terminal: Terminal) {
  const { cwd, root, found } = placeOf(command, asked, terminal)
  const asOf = asDay(asked.asOf ?? (terminal.env['TOIMI_AS_OF'] || today(terminal)))
  const opening: Opening = { asOf, parser: asked.parser }
  const { changed, unknown } = await changesIn(found, asked.since)
  return { cwd, root, found, unknown, opening, ...(await openFolder(found, opening, changed)) }
}

/** The paths that decide the revision of the plans: the folders that toimi reads, and the files found elsewhere. */
const pathsOf = (files: readonly FileContent[]): string[] => [
  ...places,
  ...files.map(({ path }) => path).filter((path) => !isPlan(path)),
]

type Entered = Awaited<ReturnType<typeof enter>>

/** The number of files with problems. */
const filesOf = (problems: readonly Diagnostic[]): number => new Set(problems.map(({ file }) => file)).size

/** The outcome of a command, run with everything it asked the shell to read. */
async function decide(
  command: Command,
  typed: AskedOfAny,
  { cwd, root, opening, workspace, files, affected }: Entered,
  language: Language,
  terminal: Terminal,
): Promise<{ asked: AskedOfAny; outcome: Outcome; inputs: readonly string[] }> {
  // A workspace of defaults looks like one that somebody configured: no result is better than one of that.
  const faults = command.runsWithConfigErrors
    ? []
    : (await import('../commands/faults.ts')).faultsIn(workspace)
  if (faults.length > 0)
    return { asked: typed, outcome: { diagnostics: faults, files: filesOf(faults) }, inputs: [] }
  const words = command.words?.arePaths ? pathsFromRoot(typed.words, cwd, root, files) : typed.words
  const asked = await askAll(command, workspace, { ...typed, words }, language, terminal)
  const given = await readGivenFiles(command, asked, cwd, root)
  const outcome = await command.run(workspace, asked, {
    language,
    version: terminal.version,
    ...given,
    affected,
    commit: command.needsRevision ? await revision(root, pathsOf(files)) : undefined,
    revisions: await openRevisions(root, command.revisions?.(asked) ?? [], opening),
    histories: await openPasts(root, command.historyPaths?.(asked, workspace) ?? [], opening),
    existing: new Set(command.probePaths?.(asked, workspace).filter((path) => isThere(join(root, path)))),
  })
  return { asked, outcome, inputs: pathsIn(given) }
}

/** The result of a command that has run, before anything is printed or written. */
export interface CarriedOut extends Presented {
  readonly outcome: Outcome
  readonly exitCode: ExitCode
  readonly language: Language
  /** The root of the plan repository; without one the current folder. */
  readonly root: string
  readonly dryRun: boolean
  /** Whether to open what is written. */
  readonly open: boolean
}

/** Runs a command on the repository of the current folder. The result says what to print and write. Throws a `Refusal` when it cannot run. */
export async function carryOut(command: Command, typed: AskedOfAny, terminal: Terminal): Promise<CarriedOut> {
  const { env, version, width } = terminal
  const entered = await enter(command, typed, terminal)
  const { cwd, root, found, workspace, files } = entered
  const language = chooseLanguage(typed.lang, env, workspace.settings.language)
  const note = entered.unknown ? lookingAtAll(entered.unknown, language) : ''
  const { asked, outcome, inputs } = await decide(command, typed, entered, language, terminal)
  const exitCode = exitCodeOf(outcome)
  const presented = await present(outcome, command, asked, {
    language,
    root,
    checkout: findCheckout(root),
    cwd,
    exitCode,
    color: hasColor(asked.color, terminal),
    width,
    version,
    printed: (page) => printed(page, env),
    textOf: (file) => workspace.sources.get(file)?.text,
    isInput: (path) =>
      files.some((file) => join(root, file.path) === truePath(path)) ||
      inputs.some((file) => truePath(join(root, file)) === truePath(path)),
    isLedOut: (path) => found !== undefined && isLedOut(root, path),
  })
  return {
    ...presented,
    stderr: note + presented.stderr,
    outcome,
    exitCode,
    language,
    root,
    dryRun: asked.dryRun ?? false,
    open: asked.open ?? false,
  }
}
