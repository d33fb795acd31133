import { join, resolve } from 'node:path'
import type { Command } from './commands/command.ts'
import { commands } from './commands/index.ts'
import { exitCodeOf, type FailLevel, type Outcome, Refusal } from './core/outcome.ts'
import { type Language, type Text, t } from './core/text.ts'
import { cataloguePath, type FileContent, openWorkspace, type Workspace } from './core/workspace.ts'
import { applyAll, findCheckout, findRoot, folderAt, readNamed, readRepository, truePath } from './disk.ts'
import { revision } from './git.ts'
import { commandHelp, generalHelp } from './help.ts'
import { chooseLanguage, repositoryLanguage } from './language.ts'
import { pathsFromRoot } from './paths.ts'
import { announce, present } from './present.ts'
import { type AskedOfAny, asDay, type CommandLine, commandLine, glance, parse } from './program.ts'
import { noRepository } from './refusals.ts'
import { harmless } from './reporters/harmless.ts'
import { unknownCommand } from './usage.ts'

/** The world as toimi sees it: where it stands, what it was told, where it may print. */
export interface Terminal {
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly version: string
  readonly now: Date
  readonly isTTY: boolean
  /** Columns of the terminal. */
  readonly width: number
  out(text: string): void
  err(text: string): void
}

/** 0 nothing wrong · 1 the data has problems · 2 toimi could not do its work · 70 a bug in toimi. */
export type ExitCode = 0 | 1 | 2 | 70

/** `--color`, then FORCE_COLOR, NO_COLOR and the kind of terminal: in this order. */
function colorOf(asked: string, { env, isTTY }: Terminal): boolean {
  if (asked !== 'auto') return asked === 'always'
  if (env['FORCE_COLOR'] !== undefined) return env['FORCE_COLOR'] !== '0' && env['FORCE_COLOR'] !== 'false'
  return !env['NO_COLOR'] && isTTY && env['TERM'] !== 'dumb'
}

function today({ now }: Terminal): string {
  const two = (n: number) => String(n).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

/** The plan repository at a root; outside of one there are no files. */
function open(
  root: string | undefined,
  asOf: string,
): { workspace: Workspace; files: readonly FileContent[] } {
  const files = root === undefined ? [] : readRepository(root)
  const first = openWorkspace(
    files.filter(({ path }) => path === 'toimi.yaml'),
    { asOf },
  )
  const catalogue = cataloguePath(first.settings)
  const all =
    catalogue === undefined || root === undefined ? files : [...files, ...readNamed(root, catalogue)]
  return { workspace: openWorkspace(all, { asOf }), files: all }
}

async function runCommand(command: Command, asked: AskedOfAny, terminal: Terminal): Promise<ExitCode> {
  const cwd = folderAt(resolve(terminal.cwd, asked.directory ?? '.'))
  const found = findRoot(cwd)
  if (found === undefined && !command.anywhere) throw noRepository(cwd)
  const root = found ?? cwd
  const { workspace, files } = open(
    found,
    asDay(asked.asOf ?? (terminal.env['TOIMI_AS_OF'] || today(terminal))),
  )
  const language = chooseLanguage(asked.lang, terminal.env, workspace.settings.language)
  const words = command.words?.name.startsWith('[paths')
    ? pathsFromRoot(asked.words, cwd, root, files)
    : asked.words
  const surroundings = {
    language,
    version: terminal.version,
    commit: command.citesRevision ? await revision(root) : undefined,
  }
  const outcome: Outcome = await command.run(workspace, { ...asked, words }, surroundings)
  const exitCode = exitCodeOf(outcome, asked['failOn'] as FailLevel | undefined)
  const presented = await present(outcome, command, asked, {
    language,
    root,
    checkout: findCheckout(root),
    cwd,
    exitCode,
    color: colorOf(asked.color, terminal),
    width: terminal.width,
    version: terminal.version,
    textOf: (file) => workspace.sources.get(file)?.text,
    isInput: (path) => files.some((file) => join(root, file.path) === truePath(path)),
  })
  const changes = [...(outcome.changes ?? []), ...presented.changes]
  if (asked['dryRun']) for (const change of changes) terminal.err(`${harmless(announce(change)[language])}\n`)
  else await applyAll(root, changes)
  terminal.err(presented.stderr)
  terminal.out(presented.stdout)
  return exitCode
}

const bug = t(
  'toimessa on vika. Aja sama komento valitsimella --debug ja lähetä tuloste tekijöille.',
  'Det finns ett fel i toimi. Kör samma kommando med --debug och skicka utskriften till utvecklarna.',
  'This is a bug in toimi. Run the same command with --debug and send the output to its makers.',
)

/** One sentence for what stopped toimi, and how to go on; a trace only when asked for. */
function explain(error: unknown, language: Language, debug: boolean): { exitCode: 2 | 70; text: string } {
  const lines = (text: Text, fix?: Text) =>
    `✖ ${harmless(text[language])}\n${fix ? `    → ${harmless(fix[language])}\n` : ''}`
  if (error instanceof Refusal) return { exitCode: 2, text: lines(error.text, error.fix) }
  return { exitCode: 70, text: lines(bug) + (debug ? `${(error as Error).stack ?? error}\n` : '') }
}

/** The command of a name, and what stood before it. */
async function load(name: string, before: readonly string[] = []): Promise<Command> {
  const found = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (found) return found()
  // After an option that toimi does not know, the word was perhaps meant as its value.
  parse({ name: '', options: {} }, before)
  throw unknownCommand(name, Object.keys(commands))
}

const topic = { name: '[command]', about: t('komento', 'kommando', 'command') }

/** The help page of a command, or the first one, which names them all. */
async function help({ before, name, after }: CommandLine, language: Language): Promise<string> {
  const isAsked = name !== undefined && name !== 'help'
  const about = isAsked
    ? name
    : parse({ name: name ?? '', options: {}, words: topic }, [...before, ...after]).words[0]
  if (about !== undefined) return commandHelp(await load(about), language)
  return generalHelp(await Promise.all(Object.keys(commands).map((each) => load(each))), language)
}

/** Understands and carries out one command. Prints nothing but through the terminal, and never throws. */
export async function main(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const seen = glance(argv)
  const language = () =>
    chooseLanguage(seen.lang, terminal.env, repositoryLanguage(terminal.cwd, seen.directory))
  try {
    const line = commandLine(argv)
    const { before, name, after } = line
    if (!seen.version && !seen.help && name !== undefined && name !== 'help') {
      const command = await load(name, before)
      return await runCommand(command, parse(command, [...before, ...after]), terminal)
    }
    terminal.out(seen.version ? `toimi ${terminal.version}\n` : await help(line, language()))
    return 0
  } catch (error) {
    const { exitCode, text } = explain(error, language(), seen.debug === true)
    terminal.err(text)
    return exitCode
  }
}
