/** The map of an agency's own table: which column is which field of a plan. */
import {
  choice,
  line,
  listBy,
  may,
  needs,
  numeral,
  period,
  record,
  ref,
  type ValueOf,
  version,
} from '../shape/shape.ts'
import { t } from '../text.ts'
import { languageNames } from './choices.ts'
import { label } from './fields.ts'
import { missingFields } from './indicator.ts'

const { baseline, targets, actuals } = missingFields

const field = t(
  'Taulu ja kenttä: goals.title, goals.strategyGoals, measures.title, measures.schedule.start, indicators.title, values.value …',
  'Tabell och fält: goals.title, goals.strategyGoals, measures.title, measures.schedule.start, indicators.title, values.value …',
  'Table and field: goals.title, goals.strategyGoals, measures.title, measures.schedule.start, indicators.title, values.value …',
)

const column = record('mappedColumn', {
  column: needs(line(300), t('Sarakkeen otsikko', 'Kolumnens rubrik', 'Heading of the column')),
  field: may(
    line(),
    t('Kenttä', 'Fält', 'Field'),
    t(
      `${field.fi} Ilman kenttää saraketta ei lueta.`,
      `${field.sv} Utan fält läses kolumnen inte.`,
      `${field.en} Without a field the column is not read.`,
    ),
  ),
  language: may(
    choice(languageNames),
    t('Kieli', 'Språk', 'Language'),
    t(
      'Sarakkeen tekstien kieli, jos se on muu kuin taulukon.',
      'Språket i kolumnens texter, om det är ett annat än tabellens.',
      "The language of the column's texts, when it is not that of the table.",
    ),
  ),
  role: may(
    choice({ baseline, targets, actuals }),
    t('Mikä luku', 'Vilket tal', 'Which number'),
    t('Vain luvuille (values).', 'Bara för tal (values).', 'For numbers (values) only.'),
  ),
  period: may(period, label.period),
})

const constant = record('constant', {
  field: needs(line(), t('Kenttä', 'Fält', 'Field'), field),
  value: needs(line(2000), t('Arvo', 'Värde', 'Value')),
})

export const tableMap = record('tableMap', {
  format: needs(version(1), t('Muodon versio', 'Formatets version', 'Format version')),
  unit: needs(
    ref('unit'),
    t('Kirjanpitoyksikkö', 'Bokföringsenhet', 'Accounting unit'),
    t(
      'Kenen suunnitelmaan taulukko luetaan.',
      'Vems plan tabellen läses in i.',
      'Whose plan the table is read into.',
    ),
  ),
  language: may(
    choice(languageNames),
    t('Kieli', 'Språk', 'Language'),
    t(
      'Taulukon tekstien kieli. Tyhjä: suunnitelman kieli.',
      'Språket i tabellens texter. Tomt: planens språk.',
      "The language of the table's texts. None: that of the plan.",
    ),
  ),
  sheet: may(
    line(31),
    t('Taulukko', 'Blad', 'Sheet'),
    t(
      'Tyhjä: ensimmäinen näkyvä taulukko.',
      'Tomt: det första synliga bladet.',
      'None: the first visible sheet.',
    ),
  ),
  headingRow: may(
    numeral({ integer: true, min: 1 }),
    t('Otsikkorivi', 'Rubrikrad', 'Row of headings'),
    t(
      'Tyhjä: ensimmäinen rivi, jolla on jotain.',
      'Tomt: den första raden som har något.',
      'None: the first row that holds something.',
    ),
  ),
  columns: needs(listBy('column', column, 200), t('Sarakkeet', 'Kolumner', 'Columns')),
  always: may(
    listBy('field', constant, 50),
    t('Aina sama', 'Alltid samma', 'Always the same'),
    t(
      'Kentät, joille annetaan sama arvo joka rivillä.',
      'Fält som får samma värde på varje rad.',
      'Fields that get the same value in each row.',
    ),
  ),
})
/** The map by which a table is read. */
export type TableMap = ValueOf<typeof tableMap>
