import { isAbsolute, relative, resolve, sep } from 'node:path'
import picomatch from 'picomatch'
import { commands } from './commands/index.ts'
import type { Command } from './commands/command.ts'
import { exitCodeOf, type FailLevel, type Outcome, Refusal } from './core/outcome.ts'
import { type Language, languages, type Text, t } from './core/text.ts'
import { cataloguePath, type FileContent, openWorkspace, type Workspace } from './core/workspace.ts'
import { applyAll, findRoot, isThere, readNamed, readRepository } from './disk.ts'
import { revision } from './git.ts'
import { commandHelp, generalHelp } from './help.ts'
import { announce, present } from './present.ts'
import { type AskedOfAny, asDay, parse } from './program.ts'
import { noRepository, unknownCommand } from './usage.ts'

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

const asLanguage = (word: string | undefined): Language | undefined => languages.find((language) => language === word)

/** The language of the system's locale: `fi_FI.UTF-8` is Finnish, `C` none. */
const localeLanguage = ({ env }: Terminal): Language | undefined =>
  asLanguage((env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '').slice(0, 2))

function languageOf(asked: string | undefined, terminal: Terminal, workspace?: Workspace): Language {
  return asLanguage(asked) ?? asLanguage(terminal.env['TOIMI_LANG']) ?? workspace?.settings.language ?? localeLanguage(terminal) ?? 'fi'
}

/** The language asked for, for what must be said before the options are understood. */
function languageIn(argv: readonly string[], terminal: Terminal): Language {
  const at = argv.indexOf('--lang')
  return languageOf(at >= 0 ? argv[at + 1] : argv.find((word) => word.startsWith('--lang='))?.slice(7), terminal)
}

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

const nothingMatches = (word: string): Refusal =>
  new Refusal(
    t(`Polussa ei ole toimen tiedostoja: ${word}`, `På sökvägen finns inga filer för toimi: ${word}`, `There are no files of toimi at: ${word}`),
    t('Anna tiedosto tai kansio, joka on suunnitelmien tietovarastossa.', 'Ange en fil eller mapp i planernas arkiv.', 'Give a file or folder in the plan repository.'),
  )

/** Paths as typed, turned into paths from the root. A pattern stands for the files it matches where no file has that very name. */
function pathsFromRoot(words: readonly string[], cwd: string, root: string, files: readonly FileContent[]): string[] {
  return words.flatMap((word) => {
    const path = relative(root, resolve(cwd, word)).split(sep).join('/')
    const matches = isThere(resolve(cwd, word)) ? (file: string) => path === '' || file === path || file.startsWith(`${path}/`) : picomatch(path, { dot: true })
    const found = files.filter((file) => matches(file.path)).map((file) => file.path)
    if (path.startsWith('..') || isAbsolute(path) || found.length === 0) throw nothingMatches(word)
    return found
  })
}

function open(root: string, asOf: string): { workspace: Workspace; files: readonly FileContent[] } {
  const files = readRepository(root)
  const first = openWorkspace(files.filter(({ path }) => path === 'toimi.yaml'), { asOf })
  const catalogue = cataloguePath(first.settings)
  const all = catalogue === undefined ? files : [...files, ...readNamed(root, catalogue)]
  return { workspace: openWorkspace(all, { asOf }), files: all }
}

async function runCommand(command: Command, asked: AskedOfAny, terminal: Terminal): Promise<ExitCode> {
  const cwd = resolve(terminal.cwd, asked.directory ?? '.')
  const root = findRoot(cwd)
  if (root === undefined) throw noRepository(cwd)
  const { workspace, files } = open(root, asDay(asked.asOf ?? terminal.env['TOIMI_AS_OF'] ?? today(terminal)))
  const language = languageOf(asked.lang, terminal, workspace)
  const words = command.words?.name.startsWith('[paths') ? pathsFromRoot(asked.words, cwd, root, files) : asked.words
  const surroundings = { language, version: terminal.version, commit: await revision(root) }
  const outcome: Outcome = await command.run(workspace, { ...asked, words }, surroundings)
  const exitCode = exitCodeOf(outcome, asked['failOn'] as FailLevel | undefined)
  const presented = await present(outcome, command, asked, {
    language,
    root,
    cwd,
    exitCode,
    color: colorOf(asked.color, terminal),
    width: terminal.width,
    version: terminal.version,
    textOf: (file) => workspace.sources.get(file)?.text,
  })
  const changes = [...(outcome.changes ?? []), ...presented.changes]
  if (asked['dryRun']) for (const change of changes) terminal.err(`${announce(change)[language]}\n`)
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
  const lines = (text: Text, fix?: Text) => `✖ ${text[language]}\n${fix ? `    → ${fix[language]}\n` : ''}`
  if (error instanceof Refusal) return { exitCode: 2, text: lines(error.text, error.fix) }
  return { exitCode: 70, text: lines(bug) + (debug ? `${(error as Error).stack ?? error}\n` : '') }
}

/** Understands and carries out one command. Prints nothing but through the terminal, and never throws. */
export async function main(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const language = languageIn(argv, terminal)
  try {
    const wantsHelp = argv.includes('--help') || argv.includes('-h')
    const name = argv.find((word, at) => !word.startsWith('-') && !['-C', '--directory', '--lang', '--as-of', '--color'].includes(argv[at - 1] ?? ''))
    if (name === undefined || (name === 'help' && argv.length === 1)) {
      terminal.out(generalHelp(await Promise.all(Object.values(commands).map((load) => load())), language))
      return 0
    }
    const load = commands[name]
    if (!load) throw unknownCommand(name, Object.keys(commands))
    const command = await load()
    if (wantsHelp) {
      terminal.out(commandHelp(command, language))
      return 0
    }
    const rest = [...argv]
    rest.splice(argv.indexOf(name), 1)
    return await runCommand(command, parse(command, rest), terminal)
  } catch (error) {
    const { exitCode, text } = explain(error, language, argv.includes('--debug'))
    terminal.err(text)
    return exitCode
  }
}
