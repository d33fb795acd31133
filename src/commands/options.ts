import { languages, t } from '../core/text.ts'
import { type Command, longFlag, type Option, type Options } from './command.ts'

/** The options that every command has. */
export const common = {
  directory: {
    group: 'common',
    kind: 'text',
    short: 'C',
    value: 'DIR',
    about: t('toimi kuin tässä kansiossa', 'arbeta som i denna mapp', 'work as if in this folder'),
  },
  lang: { group: 'common', kind: 'choice', of: languages, about: t('kieli', 'språk', 'language') },
  asOf: {
    group: 'common',
    kind: 'text',
    value: 'DATE',
    about: t(
      'päivä, jona asiaa katsotaan: 2026-01-31',
      'dagen som läget gäller: 2026-01-31',
      'the day as of which to look: 2026-01-31',
    ),
  },
  color: {
    group: 'common',
    kind: 'choice',
    of: ['auto', 'always', 'never'],
    default: 'auto',
    about: t('värit', 'färger', 'colours'),
  },
  parser: {
    group: 'common',
    kind: 'choice',
    of: ['quick', 'full'],
    default: 'quick',
    about: t(
      'miten tiedostot luetaan: nopeasti tai varoen, tulos on sama',
      'hur filerna läses: snabbt eller grundligt, resultatet är detsamma',
      'how files are read: quickly or with care, the result is the same',
    ),
  },
  debug: {
    group: 'common',
    kind: 'flag',
    about: t('näytä ohjelmavian jäljet', 'visa spåren av ett programfel', 'show the trace of a bug'),
  },
  help: { group: 'common', kind: 'flag', short: 'h', about: t('näytä ohje', 'visa hjälp', 'show help') },
  version: { group: 'common', kind: 'flag', about: t('näytä versio', 'visa version', 'show the version') },
} as const satisfies Options

/** The options of a command with those that all have. */
export function optionsOf({ options, formats: of }: Pick<Command, 'options' | 'formats'>): Options {
  if (!of) return { ...options, ...common }
  const about = t(`muoto [${of[0]}]`, `format [${of[0]}]`, `format [${of[0]}]`)
  return { ...options, format: { group: 'result', kind: 'choices', of, about }, ...common }
}

/** The ways to type an option: `-o`, `--out`. */
export const typed = (key: string, { short }: Option): string[] => [
  ...(short ? [`-${short}`] : []),
  longFlag(key),
]

/** An option as help shows it: `-o, --out <PATH>`. */
export function flags(key: string, option: Option): string {
  const value = 'value' in option ? ` <${option.value}>` : 'of' in option ? ` <${option.of.join('|')}>` : ''
  return typed(key, option).join(', ') + value
}
