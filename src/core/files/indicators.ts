/** The indicators that many units share: indicators.yaml. */
import {
  choice,
  id,
  line,
  listBy,
  may,
  needs,
  numeral,
  record,
  ref,
  setOf,
  type ValueOf,
  version,
  words,
} from '../shape/shape.ts'
import { t } from '../text.ts'
import { acrossUnits, languageNames, missingPolicies, overTime } from './choices.ts'
import { definition } from './indicator.ts'
import { point } from './point.ts'

const aggregation = record('aggregation', {
  units: needs(
    choice(acrossUnits),
    t('Yksiköiden yli', 'Över enheterna', 'Across units'),
    t(
      'Miten yksiköiden arvot samalta ajanjaksolta yhdistetään. Prosenttiosuuksista ei lasketa keskiarvoa.',
      'Hur enheternas värden för samma period sammanställs. Av procentandelar räknas inget medelvärde.',
      'How the values of units for one period become one. No mean is taken of percentages.',
    ),
  ),
  time: needs(
    choice(overTime),
    t('Ajan yli', 'Över tiden', 'Over time'),
    t(
      'Miten ajanjaksojen arvot yhdistetään.',
      'Hur periodernas värden sammanställs.',
      'How the values of periods become one.',
    ),
  ),
  missing: may(choice(missingPolicies), t('Puuttuvat', 'Saknade', 'Missing values')),
  weight: may(
    words(300),
    t('Paino', 'Vikt', 'Weight'),
    t('Mikä painona on.', 'Vad som är vikten.', 'What the weight is.'),
  ),
})
/** The aggregation of the values of units into that of a branch. */
export type Aggregation = ValueOf<typeof aggregation>

export const sharedIndicator = record('sharedIndicator', {
  id: needs(id(), t('Tunnus', 'Id', 'Id')),
  was: may(setOf(id()), t('Aiemmat tunnukset', 'Tidigare id', 'Former ids')),
  title: needs(words(300), t('Nimi', 'Namn', 'Title')),
  ...definition,
  kind: needs(definition.kind.shape, definition.kind.label, definition.kind.help),
  strategyGoals: may(
    setOf(ref('strategyGoal')),
    t('Strategian tavoitteet', 'Strategins mål', 'Strategy goals'),
  ),
  aggregation: may(aggregation, t('Yhdistäminen', 'Sammanställning', 'Aggregation')),
  expected: may(
    setOf(ref('unit'), 5000),
    t('Keiltä odotetaan', 'Av vilka väntas', 'Expected of'),
    t(
      'Yksiköt, joilta mittaria odotetaan. Tyhjä: ne, joiden suunnitelmassa se on.',
      'De enheter av vilka indikatorn väntas. Tomt: de som har den i sin plan.',
      'The units that should report it. None: those that have it in their plan.',
    ),
  ),
  targets: may(listBy('period', point), t('Yhteiset tavoitetasot', 'Gemensamma målnivåer', 'Common targets')),
  note: may(words(), t('Huomautus', 'Anmärkning', 'Note')),
})
/** An indicator with one definition and many reporting units. */
export type SharedIndicator = ValueOf<typeof sharedIndicator>

/** The fields that a shared indicator owns: they must be absent where a plan uses it. */
export const owned = [
  'kind',
  'unitOfMeasure',
  'direction',
  'decimals',
  'scale',
  'range',
  'tolerance',
] as const

const dimension = record('dimension', {
  id: needs(id(), t('Tunnus', 'Id', 'Id')),
  units: needs(
    listBy(
      'unitOfMeasure',
      record('conversion', {
        unitOfMeasure: needs(line(40), t('Mittayksikkö', 'Måttenhet', 'Unit of measure')),
        factor: needs(numeral(), t('Kerroin', 'Faktor', 'Factor')),
      }),
    ),
    t('Mittayksiköt', 'Måttenheter', 'Units of measure'),
  ),
})

export const sharedIndicators = record('sharedIndicators', {
  format: needs(version(1), t('Muodon versio', 'Formatets version', 'Format version')),
  language: may(choice(languageNames), t('Kieli', 'Språk', 'Language')),
  dimensions: may(
    listBy('id', dimension, 50),
    t('Suureet', 'Storheter', 'Dimensions'),
    t(
      'Mittayksiköt, jotka voi muuntaa toisikseen: kerroin kertoo, kuinka monta perusyksikköä yksikössä on.',
      'Måttenheter som kan räknas om till varandra: faktorn säger hur många grundenheter enheten är.',
      'Units of measure that can be converted: the factor says how many base units one is.',
    ),
  ),
  indicators: needs(listBy('id', sharedIndicator), t('Mittarit', 'Indikatorer', 'Indicators')),
})
/** The file indicators.yaml, as read. */
export type SharedIndicators = ValueOf<typeof sharedIndicators>
