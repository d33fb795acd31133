import {
  Command as Commander,
  CommanderError,
  Option as CommanderOption,
  InvalidArgumentError,
} from 'commander'
import type { Asked, Command, Option, Options } from '../commands/command.ts'
import { common, flags, optionsOf, type shellOptions, typed } from '../commands/options.ts'
import { isDay } from '../core/periods.ts'
import { Refusal } from '../core/refusal.ts'
import { t } from '../core/text.ts'
import { usageRefusal, wordRefusal } from './usage.ts'

function toNumber(text: string): number {
  const number = Number(text)
  if (text.trim() === '' || !Number.isFinite(number) || number < 0) throw new InvalidArgumentError('')
  return number
}

const addTo = (of?: readonly string[]) => (text: string, all: readonly string[]) => {
  const words = of ? text.split(',') : [text]
  if (of && words.some((word) => !of.includes(word)))
    throw new InvalidArgumentError(`Allowed choices are ${of.join(', ')}.`)
  return [...all, ...words]
}

/** The reader of each kind of option. */
const readers: {
  readonly [K in Option['kind']]: (
    made: CommanderOption,
    option: Extract<Option, { kind: K }>,
  ) => CommanderOption
} = {
  flag: (made) => made.default(false),
  text: (made) => made,
  file: (made) => made,
  number: (made, option) => made.argParser(toNumber).default(option.default),
  many: (made) => made.default([]).argParser(addTo()),
  choice: (made, option) => made.choices(option.of).default(option.default),
  choices: (made, option) => made.default([]).argParser(addTo(option.of)),
}

function commanderOption([key, option]: [string, Option]): CommanderOption {
  const read = readers[option.kind] as (made: CommanderOption, option: Option) => CommanderOption
  return read(new CommanderOption(flags(key, option)), option)
}

/** The name of the command on a command line, and the words before and after it. */
export interface CommandLine {
  readonly before: readonly string[]
  readonly name: string | undefined
  readonly after: readonly string[]
}

/** A command line split at the name of the command: the first word that is neither an option nor the value of one. */
export function commandLine(argv: readonly string[], options: Options = common): CommandLine {
  const takeValue = Object.entries(options).flatMap(([key, option]) =>
    option.kind === 'flag' ? [] : typed(key, option),
  )
  const at = argv.findIndex(
    (word, index) => !word.startsWith('-') && !takeValue.includes(argv[index - 1] ?? ''),
  )
  const end = at < 0 ? argv.length : at
  return { before: argv.slice(0, end), name: argv[end], after: argv.slice(end + 1) }
}

/** The parsed command line with the types of the options that the shell reads; a command's own options are untyped. */
export type AskedOfAny = Asked<typeof common> &
  Partial<Asked<typeof shellOptions>> & { readonly format?: readonly string[] }

/** A parser that neither prints nor ends the process. */
function parser(options: Options): Commander {
  const commander = new Commander().exitOverride().helpOption(false)
  commander.configureOutput({ writeErr: () => {}, writeOut: () => {} })
  for (const option of Object.entries(options).map(commanderOption)) commander.addOption(option)
  return commander
}

/** The common options, read before the command is known. Mistakes are ignored here; `parse` reports them. */
export function peekOptions(argv: readonly string[]): Partial<Asked<typeof common>> {
  const commander = parser(common).allowUnknownOption().allowExcessArguments()
  try {
    commander.parse(argv, { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
  }
  return commander.opts()
}

/** The parsed arguments after `toimi NAME`. Throws a `Refusal` for a wrong option or operand. */
export function parse(
  command: Pick<Command, 'name' | 'options' | 'formats' | 'words'>,
  argv: readonly string[],
): AskedOfAny {
  const options = optionsOf(command)
  const { words } = command
  const commander = parser(options).allowExcessArguments(false)
  if (words) commander.argument(words.name)
  try {
    commander.parse(argv, { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.code === 'commander.missingArgument' && words?.of) throw wordRefusal(undefined, words.of)
    throw usageRefusal(error, command.name, options)
  }
  const unknown = commander.args.find((word) => words?.of?.includes(word) === false)
  if (unknown !== undefined) throw wordRefusal(unknown, words?.of ?? [])
  return { ...commander.opts(), words: commander.args } as unknown as AskedOfAny
}

/** A day given on the command line. Refuses what is not one. */
export function asDay(text: string): string {
  if (isDay(text)) return text
  throw new Refusal(
    t(`Tämä ei ole päivä: ${text}`, `Detta är inget datum: ${text}`, `This is not a day: ${text}`),
    t(
      'Kirjoita päivä muodossa 2026-01-31.',
      'Skriv dagen i formen 2026-01-31.',
      'Write the day as 2026-01-31.',
    ),
  )
}
