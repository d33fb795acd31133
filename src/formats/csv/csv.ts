import { t } from '../../core/text.ts'
import type { Dataset } from '../../reports/document/dataset.ts'
import type { Document } from '../../reports/document/document.ts'
import type { Format, NamedFile } from '../format.ts'
import { shownCell, shownPassage } from '../shown.ts'
import { type CsvDialectName, csvDialects } from './csv-dialect.ts'
import { toCsv } from './csv-text.ts'
import { dataPackage } from './data-package.ts'
import { longForm } from './long-form.ts'

const words = {
  notice: t('Huomaa', 'Obs', 'Note'),
  apostrophe: t('Heittomerkki', 'Apostrof', 'Apostrophe'),
  aboutApostrophe: t(
    "Tekstin edessä on heittomerkki ('), jos taulukkolaskenta muuten pitäisi sitä kaavana.",
    "Framför en text står en apostrof (') om ett kalkylprogram annars skulle ta den för en formel.",
    "An apostrophe (') stands before a text that a spreadsheet would otherwise take for a formula.",
  ),
  lists: t('Luettelot', 'Listor', 'Lists'),
  aboutLists: t(
    'Luettelon kohtien välissä on puolipiste ja välilyönti.',
    'Mellan posterna i en lista står ett semikolon och ett blanksteg.',
    'Between the items of a list stand a semicolon and a space.',
  ),
}

/** What the files of a document are called: the whole, each dataset, and the description of them. */
interface Naming {
  readonly name: string
  nameOf(dataset: Dataset, at: number): string
  readonly described: string
}

/** What a document gives to programs: at least one dataset. */
const dataOf = (document: Document): readonly [Dataset, ...Dataset[]] => {
  const [first, ...others] = document.data ?? []
  return first ? [first, ...others] : [longForm(document)]
}

/** What must be said of the data, and what they were made from. */
const toldOf = ({ banners, provenance, language }: Document): [string, string][] => [
  ...(banners.length > 0 ? [[words.notice[language], banners.join(' ')] as [string, string]] : []),
  ...provenance.map(({ label, cell }): [string, string] => [label, shownCell(cell, language)]),
  [words.apostrophe[language], words.aboutApostrophe[language]],
  [words.lists[language], words.aboutLists[language]],
]

/** Each dataset of a document as a file, named by `nameOf`; then what their fields mean, in a file named by `described`. */
export function csvFiles(
  document: Document,
  dialectName: CsvDialectName,
  { name, nameOf, described }: Naming,
): readonly NamedFile[] {
  const dialect = csvDialects[dialectName]
  const { title, about, asOf, language } = document
  const resources = dataOf(document).map((dataset, at) => ({ path: nameOf(dataset, at), dataset }))
  const whole = { name, title: shownPassage(title, language), about, asOf, told: toldOf(document) }
  return [
    ...resources.map(({ path, dataset }) => ({ name: path, content: toCsv(dataset, dialect) })),
    { name: described, content: dataPackage(whole, resources, dialect) },
  ]
}

/** For spreadsheets and programs: the facts of a document, one row each; beside them what the fields mean. */
export const csv: Format = {
  extension: 'csv',
  write: (document, { csvDialect }) => toCsv(dataOf(document)[0], csvDialects[csvDialect]),
  files: (document, { csvDialect }, name) =>
    csvFiles(document, csvDialect, {
      name,
      nameOf: (dataset, at) => (at === 0 ? `${name}.csv` : `${name}.${dataset.name}.csv`),
      described: `${name}.datapackage.json`,
    }),
}
