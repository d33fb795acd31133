import type { CommanderError } from 'commander'
import { longFlag, type Option, type Options } from '../commands/command.ts'
import { flags, shownFlags } from '../commands/options.ts'
import { placeholder } from '../commands/placeholders.ts'
import { Refusal } from '../core/refusal.ts'
import { adviseWord } from '../core/shape/near.ts'
import { same, type Text, t } from '../core/text.ts'

/** The subject of the parser's English message: the option or operand as help shows it, and the value that it was given. */
interface Mistake {
  readonly command: string
  readonly option: Text
  readonly value: string
}

const sentences: Readonly<Record<string, (mistake: Mistake) => Text>> = {
  'commander.unknownOption': ({ option }) =>
    t(`Tuntematon valitsin: ${option.fi}`, `Okänd flagga: ${option.sv}`, `Unknown option: ${option.en}`),
  'commander.optionMissingArgument': ({ option }) =>
    t(
      `Valitsimen arvo puuttuu: ${option.fi}`,
      `Flaggan saknar värde: ${option.sv}`,
      `The option has no value: ${option.en}`,
    ),
  'commander.missingArgument': ({ option }) =>
    t(`Puuttuu: ${option.fi}`, `Saknas: ${option.sv}`, `Missing: ${option.en}`),
  'commander.excessArguments': ({ command }) =>
    t(
      `Komennossa ${command} on liikaa sanoja.`,
      `Kommandot ${command} har för många ord.`,
      `The command ${command} has too many words.`,
    ),
  'commander.invalidArgument': ({ option, value }) => {
    const [name = ''] = /--[\w-]+/.exec(option.en) ?? []
    const given = `${name} ${value || '""'}`
    return t(`Kelpaamaton arvo: ${given}`, `Ogiltigt värde: ${given}`, `Invalid value: ${given}`)
  },
}
const unclear = () =>
  t('Komentoa ei voi tulkita.', 'Kommandot kan inte tolkas.', 'The command cannot be understood.')

function helpAt(command: string): Text {
  const line = command === '' ? 'toimi --help' : `toimi ${command} --help`
  return t(`Apua: ${line}`, `Hjälp: ${line}`, `Help: ${line}`)
}

const oneOf = (values: readonly string[]): Text => {
  const all = values.join(', ')
  return t(`Käyvät arvot: ${all}`, `Giltiga värden: ${all}`, `Allowed: ${all}`)
}

/** A word after the name of a command that is none of those it takes; undefined: it is not there. */
export const wordRefusal = (word: string | undefined, known: readonly string[]): Refusal =>
  new Refusal(
    word === undefined
      ? t('Komennosta puuttuu sana.', 'Ett ord saknas i kommandot.', 'An argument is missing.')
      : t(`Kelpaamaton sana: ${word}`, `Ogiltigt ord: ${word}`, `Invalid argument: ${word}`),
    (word === undefined ? undefined : adviseWord(word, known)) ?? oneOf(known),
  )

/** The accepted values of an option; undefined: any. */
function allowed(option: Option | undefined): Text | undefined {
  if (option?.kind === 'number')
    return t(
      'Anna luku, joka on vähintään 0.',
      'Ange ett tal som är minst 0.',
      'Give a number that is 0 or more.',
    )
  return option !== undefined && 'of' in option ? oneOf(option.of) : undefined
}

/** A mistake on the command line in the reader's language, from the stable code of the parser; its own text is English. */
export function usageRefusal({ code, message }: CommanderError, command: string, options: Options): Refusal {
  const [, option = '', value = ''] = /'([^']*)'(?:.*?'(.*)')?/s.exec(message) ?? []
  const [key, declared] = Object.entries(options).find(([key, each]) => flags(key, each) === option) ?? []
  const isOperand = code === 'commander.missingArgument'
  const shown = declared ? shownFlags(key ?? '', declared) : isOperand ? placeholder(option) : same(option)
  const help = helpAt(command)
  const fix =
    code === 'commander.unknownOption'
      ? (adviseWord(option, Object.keys(options).map(longFlag)) ?? help)
      : (allowed(declared) ?? help)
  return new Refusal((sentences[code] ?? unclear)({ command, option: shown, value }), fix)
}

/** There is no such command. */
export const unknownCommand = (word: string, known: readonly string[]): Refusal =>
  new Refusal(
    t(`Tuntematon komento: ${word}`, `Okänt kommando: ${word}`, `Unknown command: ${word}`),
    adviseWord(word, known) ??
      t('Komennot: toimi --help', 'Kommandon: toimi --help', 'Commands: toimi --help'),
  )
