/** The map of the gaps as data: one row for each plan or goal and each family of fields. */

import type { Score } from '../../core/completeness.ts'
import { pick, t } from '../../core/text.ts'
import { type Dataset, datasetOf, type FieldOf } from '../document/dataset.ts'
import type { MapRow } from '../heat-map.ts'
import type { Material } from '../material.ts'
import { nouns } from '../vocabulary.ts'

const words = {
  title: t('Puutteiden kartta', 'Karta över bristerna', 'Map of the gaps'),
  about: t(
    'Yksi rivi on yhden suunnitelman tai tavoitteen yksi kenttäryhmä. Rivi, jolla ei ole tavoitetta, kattaa koko suunnitelman.',
    'En rad är en grupp av fält i en plan eller ett mål. En rad utan mål omfattar hela planen.',
    'A row is one family of fields of one plan or goal. A row without a goal takes in the whole plan.',
  ),
  plan: t('Suunnitelma', 'Plan', 'Plan'),
  name: t('Nimi', 'Namn', 'Name'),
  fields: t('Kenttäryhmä', 'Grupp av fält', 'Family of fields'),
}

const scores: Readonly<Record<keyof Score, ReturnType<typeof t>>> = {
  filled: t('Täytetty', 'Ifyllda', 'Filled'),
  explained: t('Selitetty', 'Förklarade', 'Explained'),
  missing: t('Puuttuu', 'Saknas', 'Missing'),
  waived: t('Poikkeus', 'Undantag', 'Waived'),
  notApplicable: t('Ei koske', 'Ej tillämpligt', 'Not applicable'),
  satisfied: t('Kunnossa', 'I ordning', 'In order'),
  applicable: t('Odotetaan', 'Väntas', 'Expected'),
}

/** One square of the map. */
interface Square {
  readonly row: MapRow
  readonly field: MapRow['fields'][number]
}

const fieldsFor = ({ language }: Material): FieldOf<Square>[] => [
  { name: 'branch', type: 'string', title: nouns.branch, value: ({ row }) => row.branch },
  { name: 'plan', type: 'string', title: words.plan, value: ({ row }) => row.plan },
  { name: 'goal', type: 'string', title: nouns.goal, value: ({ row }) => row.goal },
  { name: 'title', type: 'string', title: words.name, value: ({ row }) => pick(row.title, language)?.text },
  { name: 'fields', type: 'string', title: words.fields, value: ({ field }) => field.id },
  ...(Object.keys(scores) as (keyof Score)[]).map(
    (name): FieldOf<Square> => ({
      name,
      type: 'integer',
      title: scores[name],
      value: ({ field }) => String(field.score[name]),
    }),
  ),
]

/** The dataset of the map. */
export const mapData = (map: readonly MapRow[], material: Material): Dataset =>
  datasetOf(
    { name: 'map', title: words.title, about: words.about, key: ['plan', 'goal', 'fields'] },
    fieldsFor(material),
    map.flatMap((row) => row.fields.map((field) => ({ row, field }))),
    material.language,
  )
