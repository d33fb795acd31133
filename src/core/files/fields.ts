/** Fields that several kinds of items in a plan have. */
import { choice, id, may, needs, record, ref, setOf, words } from '../shape/shape.ts'
import { t } from '../text.ts'
import { visibilities } from './choices.ts'

/** The names of fields that several kinds of items have. */
export const label = {
  id: t('Tunnus', 'Id', 'Id'),
  title: t('Nimi', 'Namn', 'Title'),
  note: t('Huomautus', 'Anmärkning', 'Note'),
  source: t('Tietolähde', 'Källa', 'Source'),
  period: t('Ajanjakso', 'Period', 'Period'),
  responsible: t('Vastuutaho', 'Ansvarig', 'Responsible party'),
  was: t('Aiemmat tunnukset', 'Tidigare id', 'Former ids'),
  visibility: t('Julkisuus', 'Offentlighet', 'Visibility'),
  scope: t('Laajuus', 'Omfattning', 'Scope'),
  partners: t('Kumppanit', 'Partner', 'Partners'),
  unitOfMeasure: t('Mittayksikkö', 'Måttenhet', 'Unit of measure'),
} as const

/** The former ids of an item that was renamed or moved. */
export const was = may(
  setOf(id('qualified')),
  label.was,
  t(
    'Tunnus, joka kohteella oli ennen; toisesta suunnitelmasta siirretyllä yksikkö/tunnus. Vain tästä toimi tunnistaa, että kohde on nimetty uudelleen tai siirretty.',
    'Det id som posten hade tidigare; enhet/id om den har flyttats från en annan plan. Bara av detta vet toimi att posten har bytt id eller flyttats.',
    'The id the item had before; unit/id when it was moved from another plan. Only by this does toimi know that it was renamed or moved.',
  ),
)
/** The visibility of an item: public or internal. */
export const visibility = may(
  choice(visibilities),
  label.visibility,
  t(
    'Sisäiset kohteet jätetään pois raporteista.',
    'Interna poster lämnas bort ur rapporterna.',
    'Internal items are left out of reports.',
  ),
)

const role = needs(
  words(200),
  t('Rooli', 'Roll', 'Role'),
  t(
    'Tehtävä tai rooli, ei henkilön nimi.',
    'En uppgift eller roll, inte en persons namn.',
    'A post or role, not the name of a person.',
  ),
)
/** The responsible role, and its unit (default: the unit of the plan). */
export const responsible = record('responsible', {
  role,
  unit: may(ref('unit'), t('Yksikkö', 'Enhet', 'Unit')),
})
