import type { Command, Option, Options } from '../commands/command.ts'
import { common, optionsOf, shownFlags } from '../commands/options.ts'
import { placeholder } from '../commands/placeholders.ts'
import { exitCodes } from '../core/exit-codes.ts'
import { type Language, type Text, t } from '../core/text.ts'
import { wrap } from '../formats/text/lines.ts'

const width = 80
const headings = {
  usage: t('Käyttö', 'Användning', 'Usage'),
  commands: t('Komennot', 'Kommandon', 'Commands'),
  options: t('Valitsimet', 'Flaggor', 'Options'),
  selection: t('Rajaus', 'Avgränsning', 'Selection'),
  result: t('Tulos', 'Resultat', 'Result'),
  common: t('Yhteiset valitsimet', 'Gemensamma flaggor', 'Common options'),
  examples: t('Esimerkkejä', 'Exempel', 'Examples'),
  exit: t('Paluukoodit', 'Returkoder', 'Exit codes'),
}

/** Names and what they mean, in two columns; a long name has a line of its own. */
function columns(rows: readonly (readonly [string, string])[]): string[] {
  const left = Math.min(30, Math.max(...rows.map(([name]) => name.length)) + 4)
  return rows.flatMap(([name, about]) => {
    const lines = wrap(about, width - left).map((line) => ' '.repeat(left) + line)
    const start = `  ${name}`
    return start.length + 2 > left
      ? [start, ...lines]
      : [start.padEnd(left) + (lines[0] ?? '').trimStart(), ...lines.slice(1)]
  })
}

const optional = t('[valitsimet]', '[flaggor]', '[options]')
const repeatable = t('voi toistaa', 'kan upprepas', 'may be repeated')

/** The note after the description of an option: its default, or that it may be repeated. */
function note(option: Option, language: Language): string {
  if (option.kind === 'many') return ` [${repeatable[language]}]`
  return 'default' in option && option.default !== undefined ? ` [${option.default}]` : ''
}

const optionRows = (options: Options, language: Language): [string, string][] =>
  Object.entries(options).map(([key, option]) => [
    shownFlags(key, option)[language].replace(/^--/, '    --'),
    option.about[language] + note(option, language),
  ])

type Group = 'options' | NonNullable<Option['group']>

const page = (...parts: readonly (readonly string[])[]): string =>
  `${parts
    .filter((part) => part.length > 0)
    .map((part) => part.join('\n'))
    .join('\n\n')}\n`

/** The help page of one command: what for, how to call it, examples. */
export function commandHelp(command: Command, language: Language): string {
  const { name, words, summary, examples } = command
  const options = Object.entries(optionsOf(command))
  const operands = words && placeholder(words.name)[language]
  const section = (heading: Text, lines: readonly string[]) =>
    lines.length === 0 ? [] : [`${heading[language]}:`, ...lines]
  const group = (asked: Group) => {
    const own = options.filter(([, option]) => (option.group ?? 'options') === asked)
    return section(headings[asked], columns(optionRows(Object.fromEntries(own), language)))
  }
  return page(
    wrap(summary[language], width),
    section(headings.usage, [
      `  toimi ${name}${operands ? ` ${operands}` : ''} ${optional[language]}`,
      ...(words && operands ? columns([[operands, words.about[language]]]) : []),
    ]),
    group('options'),
    group('selection'),
    group('result'),
    group('common'),
    section(
      headings.examples,
      examples.flatMap(({ line, about }) => [`  ${line}`, `      ${about[language]}`]),
    ),
  )
}

/** The first help page: every command in a line. */
export function generalHelp(commands: readonly Command[], language: Language): string {
  const what = t(
    'toimi: hankintastrategian toimintasuunnitelmat tekstitiedostoina – tarkista, yhdistä, seuraa, raportoi.',
    'toimi: upphandlingsstrategins åtgärdsplaner som textfiler – granska, sammanställ, följ upp, rapportera.',
    'toimi: action plans of the procurement strategy as text files – validate, merge, check, report.',
  )
  const more = t('Lisää: toimi KOMENTO --help', 'Mer: toimi KOMMANDO --help', 'More: toimi COMMAND --help')
  return page(
    wrap(what[language], width),
    [
      `${headings.commands[language]}:`,
      ...columns(commands.map(({ name, summary }) => [name, summary[language]])),
    ],
    [`${headings.common[language]}:`, ...columns(optionRows(common, language))],
    [
      `${headings.exit[language]}:`,
      ...columns(Object.entries(exitCodes).map(([code, text]) => [code, text[language]])),
    ],
    [more[language]],
  )
}
