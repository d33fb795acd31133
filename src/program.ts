import { Command as Commander, CommanderError, InvalidArgumentError, Option as CommanderOption } from 'commander'
import type { Asked, Command, Option, Options } from './commands/command.ts'
import { Refusal } from './core/outcome.ts'
import { isDay } from './core/periods.ts'
import { languages, t } from './core/text.ts'
import { usageRefusal } from './usage.ts'

/** The options that every command has. */
export const common = {
  directory: { kind: 'text', short: 'C', value: 'DIR', about: t('toimi kuin tässä kansiossa', 'arbeta som i denna mapp', 'work as if in this folder') },
  lang: { kind: 'choice', of: languages, about: t('kieli', 'språk', 'language') },
  asOf: {
    kind: 'text',
    value: 'DATE',
    about: t('päivä, jona asiaa katsotaan: 2026-01-31', 'dagen som läget gäller: 2026-01-31', 'the day as of which to look: 2026-01-31'),
  },
  color: { kind: 'choice', of: ['auto', 'always', 'never'], default: 'auto', about: t('värit', 'färger', 'colours') },
  debug: { kind: 'flag', about: t('näytä ohjelmavian jäljet', 'visa spåren av ett programfel', 'show the trace of a bug') },
} as const satisfies Options

const kebab = (key: string): string => key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

/** An option as it is written: `-o, --output <PATH>`. */
export function flags(key: string, option: Option): string {
  const value = 'value' in option ? ` <${option.value}>` : 'of' in option ? ` <${option.of.join('|')}>` : ''
  return `${option.short ? `-${option.short}, ` : ''}--${kebab(key)}${value}`
}

/** The options of a command with those that all have. */
export const optionsOf = ({ options, formats }: Command): Options => ({
  ...options,
  ...(formats && { format: { kind: 'choices', of: formats, about: t('muoto', 'format', 'format') } as const }),
  ...common,
})

function toNumber(text: string): number {
  const number = Number(text)
  if (text.trim() === '' || !Number.isFinite(number) || number < 0) throw new InvalidArgumentError('')
  return number
}

const addTo = (of?: readonly string[]) => (text: string, all: readonly string[]) => {
  const words = of ? text.split(',') : [text]
  if (of && words.some((word) => !of.includes(word))) throw new InvalidArgumentError(`Allowed choices are ${of.join(', ')}.`)
  return [...all, ...words]
}

/** How each kind of option is read. */
const readers: { readonly [K in Option['kind']]: (made: CommanderOption, option: Extract<Option, { kind: K }>) => CommanderOption } = {
  flag: (made) => made.default(false),
  text: (made) => made,
  number: (made, option) => made.argParser(toNumber).default(option.default),
  many: (made) => made.default([]).argParser(addTo()),
  choice: (made, option) => made.choices(option.of).default(option.default),
  choices: (made, option) => made.default([]).argParser(addTo(option.of)),
}

function commanderOption([key, option]: [string, Option]): CommanderOption {
  const read = readers[option.kind] as (made: CommanderOption, option: Option) => CommanderOption
  return read(new CommanderOption(flags(key, option)), option)
}

/** What was asked for, with what every command may be asked. */
export type AskedOfAny = Asked<Options> & Asked<typeof common> & { readonly format?: readonly string[] }

/** Understands what stands after `toimi NAME`. Throws a `Refusal` when it cannot. */
export function parse(command: Command, argv: readonly string[]): AskedOfAny {
  const options = optionsOf(command)
  const commander = new Commander(command.name).exitOverride().helpOption(false).allowExcessArguments(false)
  commander.configureOutput({ writeErr: () => {}, writeOut: () => {} })
  if (command.words) commander.argument(command.words.name)
  for (const option of Object.entries(options).map(commanderOption)) commander.addOption(option)
  try {
    commander.parse([...argv], { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    throw usageRefusal(error, command.name, Object.keys(options).map((key) => `--${kebab(key)}`))
  }
  return { ...commander.opts(), words: commander.args } as unknown as AskedOfAny
}

/** A day given on the command line. Refuses what is not one. */
export function asDay(text: string): string {
  if (isDay(text)) return text
  throw new Refusal(
    t(`Tämä ei ole päivä: ${text}`, `Detta är inget datum: ${text}`, `This is not a day: ${text}`),
    t('Kirjoita päivä muodossa 2026-01-31.', 'Skriv dagen i formen 2026-01-31.', 'Write the day as 2026-01-31.'),
  )
}
