import type { CommanderError } from 'commander'
import { Refusal } from './core/outcome.ts'
import { nearest } from './core/shape/near.ts'
import { type Text, t } from './core/text.ts'

const sentences: Readonly<Record<string, (word: string) => Text>> = {
  'commander.unknownOption': (word) => t(`Tuntematon valitsin: ${word}`, `Okänd flagga: ${word}`, `Unknown option: ${word}`),
  'commander.optionMissingArgument': (word) => t(`Valitsimen arvo puuttuu: ${word}`, `Flaggan saknar värde: ${word}`, `The option has no value: ${word}`),
  'commander.missingArgument': (word) => t(`Puuttuu: ${word}`, `Saknas: ${word}`, `Missing: ${word}`),
  'commander.excessArguments': () => t('Komennossa on liikaa sanoja.', 'Kommandot har för många ord.', 'The command has too many words.'),
  'commander.invalidArgument': (word) => t(`Kelpaamaton arvo: ${word}`, `Ogiltigt värde: ${word}`, `The value will not do: ${word}`),
}
const unclear = () => t('Komentoa ei voi tulkita.', 'Kommandot kan inte tolkas.', 'The command cannot be understood.')

const helpAt = (name: string): Text => t(`Apua: toimi ${name} --help`, `Hjälp: toimi ${name} --help`, `Help: toimi ${name} --help`)

/** "Did you mean …?" for a mistyped word, or where help is. */
const meantOr = (word: string, known: readonly string[], otherwise: Text): Text => {
  const meant = nearest(word, known)
  return meant === undefined ? otherwise : t(`Tarkoititko: ${meant}?`, `Menade du ${meant}?`, `Did you mean ${meant}?`)
}

/** A mistake on the command line in the reader's language, from the stable code of the parser; its own text is English. */
export function usageRefusal({ code, message }: CommanderError, name: string, knownFlags: readonly string[]): Refusal {
  const [, first = '', second] = /'([^']*)'(?:.*?'([^']*)')?/.exec(message) ?? []
  const word = code === 'commander.invalidArgument' ? (second ?? first) : first
  const allowed = /Allowed choices are (.*)\.$/.exec(message)?.[1]
  const fix = allowed
    ? t(`Käyvät arvot: ${allowed}`, `Giltiga värden: ${allowed}`, `Allowed: ${allowed}`)
    : code === 'commander.unknownOption'
      ? meantOr(word, knownFlags, helpAt(name))
      : helpAt(name)
  return new Refusal((sentences[code] ?? unclear)(word), fix)
}

/** There is no such command. */
export const unknownCommand = (word: string, known: readonly string[]): Refusal =>
  new Refusal(
    t(`Tuntematon komento: ${word}`, `Okänt kommando: ${word}`, `Unknown command: ${word}`),
    meantOr(word, known, t('Komennot: toimi --help', 'Kommandon: toimi --help', 'Commands: toimi --help')),
  )

/** There is no plan repository to work in. */
export const noRepository = (from: string): Refusal =>
  new Refusal(
    t(
      `Tiedostoa toimi.yaml ei ole kansiossa ${from} eikä sen yläkansioissa.`,
      `Filen toimi.yaml finns varken i mappen ${from} eller ovanför den.`,
      `There is no toimi.yaml in ${from} or in the folders above it.`,
    ),
    t(
      'Siirry suunnitelmien tietovarastoon tai käytä valitsinta -C KANSIO.',
      'Gå till planernas arkiv eller använd flaggan -C MAPP.',
      'Go to the plan repository, or use -C DIR.',
    ),
  )
