import type { CommanderError } from 'commander'
import type { Option, Options } from './commands/command.ts'
import { Refusal } from './core/outcome.ts'
import { nearest } from './core/shape/near.ts'
import { type Text, t } from './core/text.ts'
import { flags, longFlag } from './flags.ts'

/** What the parser's English message is about: the option as it is declared, and the value it got. */
interface Mistake {
  readonly command: string
  readonly option: string
  readonly value: string
}

const sentences: Readonly<Record<string, (mistake: Mistake) => Text>> = {
  'commander.unknownOption': ({ option }) =>
    t(`Tuntematon valitsin: ${option}`, `Okänd flagga: ${option}`, `Unknown option: ${option}`),
  'commander.optionMissingArgument': ({ option }) =>
    t(
      `Valitsimen arvo puuttuu: ${option}`,
      `Flaggan saknar värde: ${option}`,
      `The option has no value: ${option}`,
    ),
  'commander.missingArgument': ({ option }) =>
    t(`Puuttuu: ${option}`, `Saknas: ${option}`, `Missing: ${option}`),
  'commander.excessArguments': ({ command }) =>
    t(
      `Komennossa ${command} on liikaa sanoja.`,
      `Kommandot ${command} har för många ord.`,
      `The command ${command} has too many words.`,
    ),
  'commander.invalidArgument': ({ option, value }) => {
    const [name = ''] = /--[\w-]+/.exec(option) ?? []
    const given = `${name} ${value || '""'}`
    return t(`Kelpaamaton arvo: ${given}`, `Ogiltigt värde: ${given}`, `The value will not do: ${given}`)
  },
}
const unclear = () =>
  t('Komentoa ei voi tulkita.', 'Kommandot kan inte tolkas.', 'The command cannot be understood.')

function helpAt(command: string): Text {
  const line = command === '' ? 'toimi --help' : `toimi ${command} --help`
  return t(`Apua: ${line}`, `Hjälp: ${line}`, `Help: ${line}`)
}

/** "Did you mean …?" for a mistyped word, or where help is. */
const meantOr = (word: string, known: readonly string[], otherwise: Text): Text => {
  const meant = nearest(word, known)
  return meant === undefined
    ? otherwise
    : t(`Tarkoititko: ${meant}?`, `Menade du ${meant}?`, `Did you mean ${meant}?`)
}

/** What an option takes; undefined when anything will do. */
function allowed(option: Option | undefined): Text | undefined {
  if (option?.kind === 'number')
    return t(
      'Anna luku, joka on vähintään 0.',
      'Ange ett tal som är minst 0.',
      'Give a number that is 0 or more.',
    )
  if (option === undefined || !('of' in option)) return undefined
  const values = option.of.join(', ')
  return t(`Käyvät arvot: ${values}`, `Giltiga värden: ${values}`, `Allowed: ${values}`)
}

/** A mistake on the command line in the reader's language, from the stable code of the parser; its own text is English. */
export function usageRefusal({ code, message }: CommanderError, command: string, options: Options): Refusal {
  const [, option = '', value = ''] = /'([^']*)'(?:.*?'(.*)')?/s.exec(message) ?? []
  const declared = Object.entries(options).find(([key, each]) => flags(key, each) === option)?.[1]
  const help = helpAt(command)
  const fix =
    code === 'commander.unknownOption'
      ? meantOr(option, Object.keys(options).map(longFlag), help)
      : (allowed(declared) ?? help)
  return new Refusal((sentences[code] ?? unclear)({ command, option, value }), fix)
}

/** There is no such command. */
export const unknownCommand = (word: string, known: readonly string[]): Refusal =>
  new Refusal(
    t(`Tuntematon komento: ${word}`, `Okänt kommando: ${word}`, `Unknown command: ${word}`),
    meantOr(word, known, t('Komennot: toimi --help', 'Kommandon: toimi --help', 'Commands: toimi --help')),
  )
