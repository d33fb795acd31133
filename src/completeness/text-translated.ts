import { groupBy } from '../core/group.ts'
import { eachLanguage, type Language, same, type Text, t } from '../core/text.ts'
import { translatedWith } from './example.ts'
import { type Detail, type Expectation, written } from './expectation.ts'
import { forApproval } from './levels.ts'
import { nameOf, type Translated, translationsIn } from './translation.ts'

/** The sentence about the languages that a text is not in. */
function untranslated(lacking: readonly Language[]): Text {
  const names = eachLanguage((reader) => lacking.map((language) => nameOf(language)[reader]).join(', '))
  return t(
    `Tekstiä ei ole vielä tällä kielellä: ${names.fi}.`,
    `Texten finns ännu inte på detta språk: ${names.sv}.`,
    `The text is not yet in this language: ${names.en}.`,
  )
}

const detailOf = ({ lacking, path }: Translated): Detail =>
  lacking.length === 0
    ? { state: 'filled', path }
    : { state: 'missing', path, message: () => untranslated(lacking) }

/** The field that a text stands in. A scale is one field, however many steps it names: filling it must not lower the score. */
const fieldOf = ({ path }: Translated): string =>
  path.slice(0, path.indexOf('scale') + 1 || path.length).join('/')

/** What is said of the texts of one field: the first that is not in all languages. */
const tell = (texts: readonly Translated[]): Detail[] =>
  [...texts.filter(({ lacking }) => lacking.length > 0), ...texts].slice(0, 1).map(detailOf)

const required = 'languages: [fi, sv]\ntranslations: required'

export const textTranslated: Expectation<'plan'> = {
  code: 'text-translated',
  on: 'plan',
  field: 'language',
  family: 'wording',
  severity: forApproval,
  title: t(
    'Jokainen teksti on kaikilla kielillä, kun toimi.yaml vaatii käännökset.',
    'Varje text finns på alla språk när toimi.yaml kräver översättningar.',
    'Each text is in all languages where toimi.yaml requires translations.',
  ),
  why: t(
    'Muuten lukija saa osan raportista kielellä, jota hän ei pyytänyt.',
    'Annars får läsaren en del av rapporten på ett språk som inte efterfrågats.',
    'Otherwise part of the report comes in a language the reader did not ask for.',
  ),
  missing: t('Käännös puuttuu.', 'Översättningen saknas.', 'The translation is missing.'),
  example: (_plan, _scope, detail) =>
    same(`${detail?.path?.at(-1)}: { fi: Osaaminen vahvistuu, sv: Kompetensen stärks }`),
  good: translatedWith(required, 'note: { fi: Päivitetään vuosittain., sv: Uppdateras årligen. }'),
  bad: translatedWith(required, 'note: Päivitetään vuosittain.'),
  look(plan, { workspace: { settings } }) {
    if (settings.translations !== 'required') return []
    const texts = translationsIn(plan, settings).filter(({ words }) => written(words) === 'filled')
    return [...groupBy(texts, fieldOf).values()].flatMap(tell)
  },
}
