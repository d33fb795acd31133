import { eachLanguage, languages, type Text, t } from '../core/text.ts'
import { csvDialects } from '../formats/csv/csv-dialect.ts'
import { type Command, longFlag, type Operands, type Option, type Options } from './command.ts'
import { placeholder } from './placeholders.ts'

/** The words of a command that looks at files. */
export const paths = {
  name: '[paths...]',
  about: t(
    'tiedostot tai kansiot; muuten kaikki',
    'filer eller mappar; annars alla',
    'files or folders; otherwise all',
  ),
  arePaths: true,
} as const satisfies Operands

/** The options by which every command is limited to a part of the repository. */
export const selection = {
  branch: {
    group: 'selection',
    kind: 'many',
    value: 'BRANCH',
    about: t('vain tämä hallinnonala', 'bara detta förvaltningsområde', 'only this branch of government'),
  },
  unit: {
    group: 'selection',
    kind: 'many',
    value: 'UNIT',
    about: t('vain tämä kirjanpitoyksikkö', 'bara denna bokföringsenhet', 'only this accounting unit'),
  },
  goal: {
    group: 'selection',
    kind: 'many',
    value: 'GOAL',
    about: t(
      'vain tavoitteet, jotka toteuttavat tätä strategian tavoitetta',
      'bara mål som genomför detta mål i strategin',
      'only goals that serve this strategy goal',
    ),
  },
} as const satisfies Options

/** The same, for a command that takes plans as wholes. */
export const selectionOfPlans = {
  ...selection,
  goal: {
    ...selection.goal,
    about: t(
      'vain suunnitelmat, jotka toteuttavat tätä strategian tavoitetta',
      'bara planer som genomför detta mål i strategin',
      'only plans that serve this strategy goal',
    ),
  },
} as const satisfies Options

/** Limits what is told to what can have broken since a revision, for a command that has it. */
export const since = {
  group: 'selection',
  kind: 'text',
  value: 'REF',
  about: t(
    'vain se, minkä muutokset tämän git-version jälkeen ovat voineet rikkoa',
    'bara det som ändringar efter denna version i git kan ha brutit',
    'only what changes since this revision in git can have broken',
  ),
} as const satisfies Option

export const out = {
  group: 'result',
  kind: 'text',
  value: 'PATH',
  short: 'o',
  about: t(
    'tiedosto, johon tulos kirjoitetaan',
    'fil där resultatet skrivs',
    'file the result is written to',
  ),
} as const satisfies Option

/** Includes items marked internal, which are left out by default. */
export const internal = {
  kind: 'flag',
  about: t(
    'myös sisäisiksi merkityt kohteet',
    'också poster som är märkta som interna',
    'items marked internal too',
  ),
} as const satisfies Option

/** The dialect of `--format csv`. */
export const csvDialect = {
  group: 'result',
  kind: 'choice',
  of: Object.keys(csvDialects) as (keyof typeof csvDialects)[],
  default: 'standard',
  about: t(
    'csv-tiedoston muoto; excel-fi: puolipiste, desimaalipilkku ja BOM',
    'csv-filens form; excel-fi: semikolon, decimalkomma och BOM',
    'how csv is written; excel-fi: semicolon, decimal comma and BOM',
  ),
} as const satisfies Option

/** Documents are printed to PDF too. */
export const pdf = {
  group: 'result',
  kind: 'flag',
  about: t(
    'myös PDF-tiedostona; tarvitaan Chromium, Chrome tai Edge',
    'också som PDF; Chromium, Chrome eller Edge behövs',
    'as a PDF too; needs Chromium, Chrome or Edge',
  ),
} as const satisfies Option

/** Opens the files written. */
export const open = {
  group: 'result',
  kind: 'flag',
  about: t(
    'avaa tehty tiedosto; jos niitä on monta, kansio',
    'öppna filen som skapades; mappen om de är flera',
    'open the file that was made; the folder, if there are several',
  ),
} as const satisfies Option

export const dryRun = {
  group: 'result',
  kind: 'flag',
  about: t(
    'näytä, mitä tehtäisiin, mutta älä kirjoita',
    'visa vad som skulle göras men skriv inget',
    'show what would be done, but write nothing',
  ),
} as const satisfies Option

/** The options by which it is chosen where and how problems are shown. */
export const presentation = {
  out,
  also: {
    group: 'result',
    kind: 'many',
    value: 'FORMAT=FILE',
    about: t(
      'kirjoita tulos lisäksi tiedostoon toisessa muodossa',
      'skriv resultatet dessutom i en fil i ett annat format',
      'write the result to a file in another format too',
    ),
  },
  quiet: {
    group: 'result',
    kind: 'flag',
    short: 'q',
    about: t('vain ongelmat', 'bara problemen', 'only the problems'),
  },
  maxProblems: {
    group: 'result',
    kind: 'number',
    value: 'N',
    default: 100,
    about: t(
      'enimmäismäärä tekstinä näytettäviä ongelmia',
      'högsta antal problem som visas som text',
      'the most problems shown as text',
    ),
  },
} as const satisfies Options

/** The options that the shell heeds, where a command has them. */
export const shellOptions = { ...presentation, dryRun, csvDialect, pdf, open, since } as const

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
      'look at the plans as of this day: 2026-01-31',
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
    about: t(
      'näytä ohjelmavian jäljet',
      'visa spåren av ett programfel',
      'show the stack trace of an internal error',
    ),
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

/** An option as the parser knows it: `-o, --out <PATH>`. */
export function flags(key: string, option: Option): string {
  const value = 'value' in option ? ` <${option.value}>` : 'of' in option ? ` <${option.of.join('|')}>` : ''
  return typed(key, option).join(', ') + value
}

/** An option as help shows it, with the placeholder of its value in the language of the reader: `-o, --out <POLKU>`. */
export const shownFlags = (key: string, option: Option): Text =>
  eachLanguage((language) =>
    flags(key, 'value' in option ? { ...option, value: placeholder(option.value)[language] } : option),
  )
