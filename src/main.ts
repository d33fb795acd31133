import type { Command, Options } from './commands/command.ts'
import { commands } from './commands/index.ts'
import { optionsOf } from './commands/options.ts'
import type { ExitCode } from './core/exit-codes.ts'
import { harmless } from './core/harmless.ts'
import { type Language, t } from './core/text.ts'
import { announce } from './shell/announce.ts'
import { applyAll } from './shell/apply.ts'
import { carryOut } from './shell/carry-out.ts'
import { commandHelp, generalHelp } from './shell/help.ts'
import { openWritten } from './shell/open.ts'
import { type AskedOfAny, type CommandLine, commandLine, parse, peekOptions } from './shell/program.ts'
import { languageFor, reportError } from './shell/report-error.ts'
import type { Terminal } from './shell/terminal.ts'
import { unknownCommand } from './shell/usage.ts'

async function runCommand(command: Command, typed: AskedOfAny, terminal: Terminal): Promise<ExitCode> {
  const done = await carryOut(command, typed, terminal)
  const { outcome, exitCode, stdout, stderr, changes, language, root, dryRun } = done
  if (dryRun) for (const line of announce(changes)) terminal.err(`${harmless(line[language])}\n`)
  else await applyAll(root, changes)
  terminal.err(stderr)
  terminal.out(stdout)
  const unopened = done.open && !dryRun ? await openWritten(root, changes, terminal) : undefined
  if (unopened) terminal.err(`${harmless(unopened[language])}\n`)
  return outcome.rerunWith ? runCommand(command, { ...typed, ...outcome.rerunWith }, terminal) : exitCode
}

/** The command of a name. */
async function load(name: string): Promise<Command> {
  const found = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (found) return found()
  throw unknownCommand(name, Object.keys(commands))
}

const everyCommand = (): Promise<Command[]> => Promise.all(Object.keys(commands).map((name) => load(name)))

/** The command line split at the name of the command, whose options may also come before its name. */
async function parseCommandLine(argv: readonly string[]): Promise<CommandLine> {
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

/** Runs one command line. Prints only through the terminal, errors too; never throws. Returns the exit code. */
export async function main(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  try {
    const seen = peekOptions(argv)
    const line = await parseCommandLine(argv)
    const { before, name, after } = line
    if (!seen.version && !seen.help && name !== undefined && name !== 'help') {
      const command = await load(name)
      const asked = parse(command, [...before, ...after])
      if (!command.watches) return await runCommand(command, asked, terminal)
      const { watch } = await import('./shell/watch.ts')
      return await watch(command, asked, argv, terminal)
    }
    terminal.out(seen.version ? `toimi ${terminal.version}\n` : await help(line, languageFor(argv, terminal)))
    return 0
  } catch (error) {
    return reportError(error, argv, terminal)
  }
}
