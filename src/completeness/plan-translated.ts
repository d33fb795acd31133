import { eachLanguage, same, type Text, t } from '../core/text.ts'
import { translatedWith } from './example.ts'
import type { Expectation } from './expectation.ts'
import { textTranslated } from './text-translated.ts'
import { nameOf, type Translated, translationsIn } from './translation.ts'

/** `ruotsi 12`: of each language, how many texts are not in it. */
const counts = (texts: readonly Translated[]): Text =>
  eachLanguage((reader) => {
    const lacking = texts.flatMap((text) => text.lacking)
    const each = [...new Set(lacking)].map(
      (language) => [language, lacking.filter((one) => one === language).length] as const,
    )
    return each.map(([language, count]) => `${nameOf(language)[reader]} ${count}`).join(', ')
  })

const untranslated = (many: Text): Text =>
  t(
    `Tekstejä, joista käännös puuttuu: ${many.fi}.`,
    `Texter som saknar översättning: ${many.sv}.`,
    `Texts without a translation: ${many.en}.`,
  )

export const planTranslated: Expectation<'plan'> = {
  code: 'plan-translated',
  on: 'plan',
  field: 'language',
  family: 'wording',
  severity: { draft: 'info', submitted: 'info', approved: 'info', monitoring: 'info' },
  title: t(
    'Suunnitelma on kaikilla kielillä, jotka toimi.yaml nimeää.',
    'Planen finns på alla språk som toimi.yaml anger.',
    'The plan is in all languages that toimi.yaml names.',
  ),
  why: textTranslated.why,
  missing: t('Suunnitelmaa ei ole käännetty.', 'Planen är inte översatt.', 'The plan is not translated.'),
  example: () => same('title: { fi: Osaaminen vahvistuu, sv: Kompetensen stärks }'),
  good: translatedWith('languages: [fi]', 'note: Päivitetään vuosittain.'),
  bad: translatedWith('languages: [fi, sv]', 'note: Päivitetään vuosittain.'),
  look(plan, { workspace: { settings } }) {
    if (settings.translations === 'required' || !settings.languages) return 'not-applicable'
    const texts = translationsIn(plan, settings)
    if (texts.every(({ lacking }) => lacking.length === 0)) return 'filled'
    return { state: 'missing', message: () => untranslated(counts(texts)) }
  },
}
