import { eachLanguage, same, type Text, t } from '../text.ts'
import type { NumeralShape, Shape } from './shape.ts'

function numeralExpected({ integer, min, max }: NumeralShape): Text {
  const kind = integer
    ? t('kokonaisluku', 'ett heltal', 'a whole number')
    : t('luku, esimerkiksi 12.5', 'ett tal, till exempel 12.5', 'a number, for example 12.5')
  const low =
    min === undefined ? t('', '', '') : t(`, vähintään ${min}`, `, minst ${min}`, `, at least ${min}`)
  const high =
    max === undefined ? t('', '', '') : t(`, enintään ${max}`, `, högst ${max}`, `, at most ${max}`)
  return eachLanguage((language) => kind[language] + low[language] + high[language])
}

const fixed: Partial<Record<Shape['kind'], Text>> = {
  words: t(
    'teksti tai teksti kielittäin ({ fi: …, sv: … })',
    'en text eller en text per språk ({ fi: …, sv: … })',
    'a text, or a text by language ({ fi: …, sv: … })',
  ),
  line: t('yhden rivin teksti', 'en text på en rad', 'a text of one line'),
  period: t(
    'ajanjakso (2022, 2022-H1, 2022-Q3, 2022-05 tai 2021-2023)',
    'en period (2022, 2022-H1, 2022-Q3, 2022-05 eller 2021-2023)',
    'a period (2022, 2022-H1, 2022-Q3, 2022-05 or 2021-2023)',
  ),
  date: t('päivä muodossa 2026-01-31', 'ett datum i formen 2026-01-31', 'a day in the form 2026-01-31'),
  ref: t('tunnus', 'ett id', 'an id'),
  flag: t('true (kyllä) tai false (ei)', 'true (ja) eller false (nej)', 'true (yes) or false (no)'),
  value: t(
    'luku, true, false tai teksti',
    'ett tal, true, false eller en text',
    'a number, true, false or a text',
  ),
  list: t(
    'luettelo, jonka kohdat alkavat viivalla',
    'en lista vars poster börjar med ett streck',
    'a list, whose items begin with a dash',
  ),
  map: t('kenttiä muodossa nimi: arvo', 'fält i formen namn: värde', 'fields in the form name: value'),
  record: t('kenttiä muodossa nimi: arvo', 'fält i formen namn: värde', 'fields in the form name: value'),
}

const choiceExpected = (names: readonly (readonly [string, Text])[]): Text =>
  eachLanguage((language) => {
    const words = names.map(([word, name]) => `${word} (${name[language]})`).join(', ')
    return `${{ fi: 'jokin näistä', sv: 'något av dessa', en: 'one of these' }[language]}: ${words}`
  })

const id = t(
  'tunnus (pieniä kirjaimia a–z, numeroita ja yhdysmerkkejä)',
  'ett id (små bokstäver a–z, siffror och bindestreck)',
  'an id (small letters a–z, digits and hyphens)',
)
const qualifiedId = t('tunnus tai yksikkö/tunnus', 'ett id eller enhet/id', 'an id, or unit/id')

/** The expected content of a place, as a noun phrase for the middle of a sentence. */
export function expected(shape: Shape): Text {
  if (shape.kind === 'numeral') return numeralExpected(shape)
  if (shape.kind === 'version') return same(shape.known.join(', '))
  if (shape.kind === 'choice') return choiceExpected(Object.entries(shape.of))
  if (shape.kind === 'id') return shape.qualified ? qualifiedId : id
  return fixed[shape.kind] ?? same('')
}
