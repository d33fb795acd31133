import { t } from '../core/text.ts'
import type { Dataset } from '../reports/dataset.ts'
import type { Document } from '../reports/document.ts'
import { csvDialects } from './csv-dialect.ts'
import { toCsv } from './csv-text.ts'
import { dataPackage, type Resource } from './data-package.ts'
import type { Format } from './format.ts'
import { longForm } from './long-form.ts'
import { shownCell, shownPassage } from './shown.ts'

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

/** The files of a document: the first dataset has the plain name. */
function resourcesOf(document: Document, name: string): Resource[] {
  return dataOf(document).map((dataset, at) => ({
    path: at === 0 ? `${name}.csv` : `${name}.${dataset.name}.csv`,
    dataset,
  }))
}

/** For spreadsheets and programs: the facts of a document, one row each; beside them what the fields mean. */
export const csv: Format = {
  extension: 'csv',
  write: (document, { csvDialect }) => toCsv(dataOf(document)[0], csvDialects[csvDialect]),
  beside(document, { csvDialect }, name) {
    const dialect = csvDialects[csvDialect]
    const resources = resourcesOf(document, name)
    const { title, about, asOf, language } = document
    return [
      ...resources.slice(1).map(({ path, dataset }) => ({ name: path, content: toCsv(dataset, dialect) })),
      {
        name: `${name}.datapackage.json`,
        content: dataPackage(
          { name, title: shownPassage(title, language), about, asOf, told: toldOf(document) },
          resources,
          dialect,
        ),
      },
    ]
  },
}
