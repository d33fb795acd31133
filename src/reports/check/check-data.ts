/** What is missing, as data: one row for each gap. */
import { pick, t } from '../../core/text.ts'
import { type Dataset, datasetOf, type FieldOf } from '../document/dataset.ts'
import type { Material } from '../material.ts'
import { nouns } from '../vocabulary.ts'
import type { CheckGap } from './check-result.ts'

const words = {
  title: t('Mitä suunnitelmista puuttuu', 'Vad som saknas i planerna', 'What is missing from the plans'),
  about: t(
    'Yksi rivi on yksi puute: puuttuva, selitetty tai poikkeuksen kattama kohta.',
    'En rad är en brist: något som saknas, är förklarat eller täcks av ett undantag.',
    'A row is one gap: something missing, explained, or covered by an exception.',
  ),
  item: t('Kohteen tunnus', 'Objektets id', 'Id of the item'),
  name: t('Kohde', 'Objekt', 'Item'),
  field: t('Kenttä', 'Fält', 'Field'),
  state: t('Tila', 'Läge', 'State'),
  rule: t('Sääntö', 'Regel', 'Rule'),
  what: t('Mitä puuttuu', 'Vad som saknas', 'What is missing'),
  example: t('Esimerkki', 'Exempel', 'Example'),
  until: t('Selitys voimassa', 'Förklaringen gäller till', 'Explained until'),
  fields: t('Laskettavia kenttiä', 'Fält som räknas', 'Fields counted'),
  file: t('Tiedosto', 'Fil', 'File'),
  line: t('Rivi', 'Rad', 'Line'),
}

const fieldsFor = ({ language }: Material): FieldOf<CheckGap>[] => [
  { name: 'branch', type: 'string', title: nouns.branch, value: ({ branch }) => branch },
  { name: 'unit', type: 'string', title: nouns.unit, value: ({ unit }) => unit },
  { name: 'goal', type: 'string', title: nouns.goal, value: ({ ids }) => ids[0] },
  { name: 'item', type: 'string', title: words.item, value: ({ ids }) => ids.at(-1) },
  { name: 'title', type: 'string', title: words.name, value: ({ title }) => pick(title, language)?.text },
  { name: 'field', type: 'string', title: words.field, value: ({ field }) => field[language] },
  {
    name: 'state',
    type: 'string',
    title: words.state,
    of: ['missing', 'explained', 'waived'],
    value: ({ state }) => state,
  },
  { name: 'rule', type: 'string', title: words.rule, value: ({ rule }) => rule },
  { name: 'fields', type: 'integer', title: words.fields, value: ({ fields }) => String(fields) },
  { name: 'until', type: 'date', title: words.until, value: ({ until }) => until },
  { name: 'what', type: 'string', title: words.what, value: ({ text }) => text[language] },
  { name: 'example', type: 'string', title: words.example, value: ({ example }) => example[language] },
  { name: 'file', type: 'string', title: words.file, value: ({ file }) => file },
  { name: 'line', type: 'integer', title: words.line, value: ({ line }) => String(line) },
]

/** The dataset of gaps. */
export const gapData = (gaps: readonly CheckGap[], material: Material): Dataset =>
  datasetOf(
    { name: 'gaps', title: words.title, about: words.about, key: ['file', 'line', 'rule', 'field'] },
    fieldsFor(material),
    gaps,
    material.language,
  )
