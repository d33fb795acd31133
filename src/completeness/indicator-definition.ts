import { languages, t } from '../core/text.ts'
import { indicatorWith } from './example.ts'
import { type Expectation, type Look, written } from './expectation.ts'
import { fromDraft } from './levels.ts'

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Whether two texts say the same but for punctuation and capitals. A much longer one says more. */
const repeats = (text = '', title = ''): boolean =>
  text.length < title.length + 10 && title !== '' && plain(text) === plain(title)

const repeated: Look = {
  state: 'missing',
  message: () =>
    t(
      'Määritelmä vain toistaa mittarin nimen.',
      'Definitionen upprepar bara indikatorns namn.',
      'The definition only repeats the title of the indicator.',
    ),
}

export const indicatorDefinition: Expectation<'definition'> = {
  code: 'indicator-definition',
  on: 'definition',
  field: 'definition',
  family: 'definition',
  severity: fromDraft,
  title: t(
    'Mittarilla on määritelmä, joka kertoo enemmän kuin nimi.',
    'Indikatorn har en definition som säger mer än namnet.',
    'The indicator has a definition that says more than its title.',
  ),
  why: t(
    'Määritelmän perusteella kaksi ihmistä laskee saman luvun. Nimestä se ei onnistu.',
    'Med definitionen räknar två personer fram samma tal. Med bara namnet går det inte.',
    'By the definition two people arrive at the same figure. By the title alone they do not.',
  ),
  missing: t(
    'Mittarin määritelmä puuttuu.',
    'Indikatorns definition saknas.',
    'The indicator has no definition.',
  ),
  example: () =>
    t(
      'definition: Hankintakurssin kolmen viime vuoden aikana käyneet.',
      'definition: De som har gått kursen under de tre senaste åren.',
      'definition: Those who have taken the course in the last three years.',
    ),
  good: indicatorWith('definition: Hankintakurssin kolmen viime vuoden aikana käyneet.'),
  bad: indicatorWith('definition: Koulutuksen käyneiden osuus.'),
  look({ title, definition }) {
    const repeatsTitle = languages.some((language) => repeats(definition?.[language], title?.[language]))
    return repeatsTitle ? repeated : written(definition)
  },
}
