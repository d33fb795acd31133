/** The first sheet of a workbook: what it is, how to read it, and what it was made from. */
import { showNumeral } from '../../core/numerals.ts'
import { type Language, type Text, t } from '../../core/text.ts'
import type { Cell, Document, Mark, Section } from '../../reports/document/document.ts'
import { words as common } from '../vocabulary.ts'
import { colourLines } from './guide-colours.ts'
import { mostTableRows, type Sheet } from './sheets.ts'

/** A heading, or a name and what it says. */
export type GuideRow =
  | { readonly heading: string }
  | {
      readonly label: string
      readonly cell: Cell
      /** The mark that the label is the word of. */
      readonly mark?: Mark
    }

const most = (language: Language): string => showNumeral(String(mostTableRows), language)

const words = {
  name: t('Lue ensin', 'Läs först', 'Read first'),
  what: t('Mikä tämä on', 'Vad detta är', 'What this is'),
  notice: t('Huomaa', 'Obs', 'Note'),
  how: t('Näin luet taulukoita', 'Så läser du tabellerna', 'How to read the tables'),
  sheets: t('Taulukot', 'Bladen', 'Sheets'),
  abbreviations: t('Lyhenteet ja otsikot', 'Förkortningar och rubriker', 'Abbreviations and headings'),
  numbers: t('Luvut', 'Tal', 'Numbers'),
  aboutNumbers: t(
    'Luvut ovat lukuja, joilla voi laskea; mittayksikkö on omassa sarakkeessaan tai sarakkeen otsikossa. Luku, jossa on yli 15 numeroa, on tekstinä, koska Excel pyöristäisi sen.',
    'Talen är tal som går att räkna med; måttenheten står i en egen kolumn eller i kolumnens rubrik. Ett tal med över 15 siffror står som text, eftersom Excel skulle avrunda det.',
    'Numbers are numbers to compute with; the unit of measure has its own column or is in the heading. A number of more than 15 digits is a text, since Excel would round it.',
  ),
  details: t('Lisätieto-sarakkeet', 'Kolumner för tillägg', 'Columns of details'),
  aboutDetails: t(
    'Luvun vieressä lukee, mistä se on laskettu, montako yksikköä siinä on mukana, onko se ennakkotieto ja miksi luku puuttuu.',
    'Bredvid talet står vad det har räknats av, hur många enheter som är med, om det är preliminärt och varför ett tal saknas.',
    'Beside a number is shown what it was computed from, how many units are in it, whether it is provisional, and why a number is missing.',
  ),
  colours: t('Värit', 'Färger', 'Colours'),
  edits: t('Muutokset', 'Ändringar', 'Changes'),
  aboutEdits: t(
    'Tämä on raportti. Tähän tehdyt muutokset eivät siirry suunnitelmiin.',
    'Detta är en rapport. Ändringar som görs här går inte vidare till planerna.',
    'This is a report. Changes made here do not reach the plans.',
  ),
  filters: t('Suodattimet', 'Filter', 'Filters'),
  aboutFilters: t(
    `Rivejä on yli ${most('fi')}, joten taulukoita ei ole tehty Excelin taulukoiksi. Otsikkorivillä on suodattimet, ja rivit voi lajitella.`,
    `Det finns fler än ${most('sv')} rader, så bladen har inte gjorts till Excel-tabeller. Rubrikraden har filter, och raderna går att sortera.`,
    `There are more than ${most('en')} rows, so they have not been made into Excel tables. The row of headings has filters, and the rows can be sorted.`,
  ),
}

const plain = (text: string): Cell => ({ kind: 'text', passage: { text } })
const rows = (many: number): Text =>
  many === 1 ? t('1 rivi', '1 rad', '1 row') : t(`${many} riviä`, `${many} rader`, `${many} rows`)

/** How long a sheet is, and what it is called where its name is not that. */
const aboutSheet = ({ name, family, rows: { length } }: NamedSheet, language: Language): string =>
  name === family.title ? rows(length)[language] : `${family.title} (${rows(length)[language]})`

/** The sheets of a workbook besides the first. */
export interface NamedSheets {
  readonly sheets: readonly NamedSheet[]
  /** So many rows that they are not made into tables. */
  readonly isLong: boolean
}
/** A sheet with the name it has in the workbook. */
type NamedSheet = Sheet & { readonly name: string }

const sheetRows = ({ sheets }: NamedSheets, language: Language): GuideRow[] =>
  sheets.map((sheet) => ({
    label: sheet.name,
    cell: plain(aboutSheet(sheet, language)),
  }))

const noticesIn = (sections: readonly Section[]): string[] =>
  sections.flatMap(({ blocks, sections: inner = [] }) => [
    ...blocks.flatMap((block) => (block.kind === 'paragraph' && block.notice ? [block.passage.text] : [])),
    ...noticesIn(inner),
  ])

const abbreviationsIn = (sections: readonly Section[]): [string, string][] =>
  sections.flatMap(({ blocks, sections: inner = [] }) => [
    ...blocks.flatMap((block) =>
      block.kind === 'table'
        ? block.columns.flatMap(({ title, about }): [string, string][] =>
            about === undefined ? [] : [[title, about]],
          )
        : [],
    ),
    ...abbreviationsIn(inner),
  ])

/** A heading with rows under it, when there are any. */
const part = (heading: string, rows: readonly GuideRow[]): GuideRow[] =>
  rows.length > 0 ? [{ heading }, ...rows] : []

/** A name with lines of text, when there are any. */
const named = (label: Text, lines: readonly string[], language: Language): GuideRow[] =>
  lines.length > 0 ? [{ label: label[language], cell: { kind: 'list', items: lines.map(plain) } }] : []

/** The name of the first sheet. */
export const guideName = (language: Language): string => words.name[language]

/** The rows of the first sheet, below what every sheet begins with. */
export function guideRows(document: Document, sheets: NamedSheets): GuideRow[] {
  const { language, about, sections, legend, provenance } = document
  const said = (
    label: keyof typeof words & ('numbers' | 'details' | 'edits' | 'filters'),
    text: 'aboutNumbers' | 'aboutDetails' | 'aboutEdits' | 'aboutFilters',
  ): GuideRow => ({
    label: words[label][language],
    cell: plain(words[text][language]),
  })
  return [
    { label: words.what[language], cell: plain(about) },
    ...noticesIn(sections).map(
      (notice): GuideRow => ({ label: words.notice[language], cell: plain(notice) }),
    ),
    ...part(words.sheets[language], sheetRows(sheets, language)),
    ...part(words.how[language], [
      said('numbers', 'aboutNumbers'),
      said('details', 'aboutDetails'),
      ...named(words.colours, colourLines(legend, sheets.sheets, language), language),
      said('edits', 'aboutEdits'),
      ...(sheets.isLong ? [said('filters', 'aboutFilters')] : []),
    ]),
    ...part(
      common.legend[language],
      legend.map(({ mark, meaning }) => ({
        label: mark.text,
        cell: plain(meaning),
        mark: mark.mark,
      })),
    ),
    ...part(
      words.abbreviations[language],
      [...new Map(abbreviationsIn(sections))].map(([label, text]) => ({ label, cell: plain(text) })),
    ),
    ...part(common.provenance[language], provenance),
  ]
}
