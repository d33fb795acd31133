import { join, resolve } from 'node:path'
import type { Command, Options } from './commands/command.ts'
import { commands } from './commands/index.ts'
import { optionsOf } from './commands/options.ts'
import type { Outcome } from './commands/outcome.ts'
import type { ExitCode } from './core/exit-codes.ts'
import { exitCodeOf, Refusal } from './core/outcome.ts'
import { type Language, t } from './core/text.ts'
import type { FileContent } from './core/workspace.ts'
import { harmless } from './reporters/harmless.ts'
import { announce } from './shell/announce.ts'
import { applyAll } from './shell/apply.ts'
import { askAll } from './shell/ask.ts'
import { printed } from './shell/browser.ts'
import { findCheckout, findRoot, folderAt, isThere, places, truePath } from './shell/disk.ts'
import { type Changed, changedSince, revision } from './shell/git.ts'
import { UnknownRevision } from './shell/git-refusals.ts'
import { pathsIn, readGivenFiles } from './shell/given.ts'
import { commandHelp, generalHelp } from './shell/help.ts'
import { chooseLanguage } from './shell/language.ts'
import { pathsFromRoot } from './shell/paths.ts'
import { present } from './shell/present.ts'
import { type AskedOfAny, asDay, type CommandLine, commandLine, glance, parse } from './shell/program.ts'
import { insideRepository, noRepository } from './shell/refusals.ts'
import { openFolder, openRevisions } from './shell/repository.ts'
import { languageFor, lookingAtAll, tell } from './shell/tell.ts'
import { hasColor, type Terminal, today } from './shell/terminal.ts'
import { unknownCommand } from './shell/usage.ts'

/** The folder that is to become a plan repository, or is one already. It need not be there yet. */
function foundation(
  cwd: string,
  [word = '.']: readonly string[],
): { root: string; found: string | undefined } {
  const full = resolve(cwd, word)
  const root = isThere(full) ? folderAt(full) : truePath(full)
  const found = findRoot(root)
  if (found !== undefined && found !== root) throw insideRepository(found)
  return { root, found }
}

/** Where the plan repository lies that a command is to work in. */
function place({ anywhere, founds }: Command, cwd: string, words: readonly string[]) {
  if (founds) return foundation(cwd, words)
  const found = findRoot(cwd)
  if (found === undefined && !anywhere) throw noRepository(cwd)
  return { root: found ?? cwd, found }
}

/** The files that have changed since a ref; where git cannot tell, why. */
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

/** Goes to where a command is to be carried out, and reads what is there. */
async function enter(command: Command, asked: AskedOfAny, terminal: Terminal) {
  const cwd = folderAt(resolve(terminal.cwd, asked.directory ?? '.'))
  const { root, found } = place(command, cwd, asked.words)
  const asOf = asDay(asked.asOf ?? (terminal.env['TOIMI_AS_OF'] || today(terminal)))
  const { changed, unknown } = await changesIn(found, asked.since)
  return { cwd, root, unknown, ...(await openFolder(found, asOf, changed)) }
}

/** What decides the revision that the files are at: where toimi looks for files, and those it has found elsewhere. */
const pathsOf = (files: readonly FileContent[]): string[] => [
  ...places,
  ...files.map(({ path }) => path).filter((path) => !path.startsWith('plans/')),
]

type Entered = Awaited<ReturnType<typeof enter>>

/** Finds out what a command needs to know, and has it say what is to be done. */
async function decide(
  command: Command,
  typed: AskedOfAny,
  { cwd, root, workspace, files, affected }: Entered,
  language: Language,
  terminal: Terminal,
): Promise<{ asked: AskedOfAny; outcome: Outcome; inputs: readonly string[] }> {
  // A workspace of defaults looks like one that somebody configured: no result is better than one of that.
  const faults = command.despiteFaults ? [] : (await import('./commands/faults.ts')).faultsIn(workspace)
  if (faults.length > 0) return { asked: typed, outcome: { diagnostics: faults }, inputs: [] }
  const words = command.words?.arePaths ? pathsFromRoot(typed.words, cwd, root, files) : typed.words
  const asked = await askAll(command, workspace, { ...typed, words }, language, terminal)
  const given = await readGivenFiles(command, asked, cwd, root)
  const outcome = await command.run(workspace, asked, {
    language,
    version: terminal.version,
    ...given,
    affected,
    commit: command.citesRevision ? await revision(root, pathsOf(files)) : undefined,
    revisions: await openRevisions(root, command.revisions?.(asked) ?? [], workspace.asOf),
    there: new Set(command.looksFor?.(asked, workspace).filter((path) => isThere(join(root, path)))),
  })
  return { asked, outcome, inputs: pathsIn(given) }
}

async function runCommand(command: Command, typed: AskedOfAny, terminal: Terminal): Promise<ExitCode> {
  const { env, version, width } = terminal
  const entered = await enter(command, typed, terminal)
  const { cwd, root, workspace, files } = entered
  const language = chooseLanguage(typed.lang, env, workspace.settings.language)
  if (entered.unknown) terminal.err(lookingAtAll(entered.unknown, language))
  const { asked, outcome, inputs } = await decide(command, typed, entered, language, terminal)
  const exitCode = exitCodeOf(outcome)
  const { stdout, stderr, changes } = await present(outcome, command, asked, {
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
  })
  if (asked.dryRun) for (const line of announce(changes)) terminal.err(`${harmless(line[language])}\n`)
  else await applyAll(root, changes)
  terminal.err(stderr)
  terminal.out(stdout)
  return outcome.again ? runCommand(command, { ...typed, ...outcome.again }, terminal) : exitCode
}

/** The command of a name. */
async function load(name: string): Promise<Command> {
  const found = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (found) return found()
  throw unknownCommand(name, Object.keys(commands))
}

const everyCommand = (): Promise<Command[]> => Promise.all(Object.keys(commands).map((name) => load(name)))

/** Takes a command line apart. An option of a command may stand before its name, where it cannot be known yet whose it is. */
async function understand(argv: readonly string[]): Promise<CommandLine> {
  const line = commandLine(argv)
  if (line.before.length === 0 || line.name === undefined || Object.hasOwn(commands, line.name)) return line
  const declared = (await everyCommand()).flatMap((command) => Object.entries(optionsOf(command)))
  const options: Options = Object.fromEntries(
    declared.map(([key, each]) => [key, each.kind === 'flag' ? each : { ...each, kind: 'many', value: '' }]),
  )
  const other = commandLine(argv, options)
  parse({ name: '', options }, other.before)
  return other
}

const topic = { name: '[command]', about: t('komento', 'kommando', 'command') }

/** The help page of a command, or the first one, which names them all. */
async function help({ before, name, after }: CommandLine, language: Language): Promise<string> {
  const isAsked = name !== undefined && name !== 'help'
  const about = isAsked
    ? name
    : parse({ name: name ?? '', options: {}, words: topic }, [...before, ...after]).words[0]
  if (about !== undefined) return commandHelp(await load(about), language)
  return generalHelp(await everyCommand(), language)
}

/** Understands and carries out one command. Prints nothing but through the terminal; whatever goes wrong is told there. */
export async function main(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  try {
    const seen = glance(argv)
    const line = await understand(argv)
    const { before, name, after } = line
    if (!seen.version && !seen.help && name !== undefined && name !== 'help') {
      const command = await load(name)
      return await runCommand(command, parse(command, [...before, ...after]), terminal)
    }
    terminal.out(seen.version ? `toimi ${terminal.version}\n` : await help(line, languageFor(argv, terminal)))
    return 0
  } catch (error) {
    return tell(error, argv, terminal)
  }
}
