/** A strategy: its ambitions and goals, and how official each wording is. */
import { choice, line, listBy, may, needs, record, type ValueOf, version, words } from '../shape/shape.ts'
import { t } from '../text.ts'

export const wordingStatuses = {
  official: t('virallinen', 'officiell', 'official'),
  quoted: t('lainattu muualta', 'citerad', 'quoted'),
  own: t('oma käännös', 'egen översättning', 'own translation'),
  missing: t('puuttuu', 'saknas', 'missing'),
}

const wording = record('wording', {
  text: may(line(500), t('Sanamuoto', 'Ordalydelse', 'Wording')),
  status: needs(choice(wordingStatuses), t('Asema', 'Ställning', 'Status')),
  source: may(line(500), t('Lähde', 'Källa', 'Source')),
  note: may(line(500), t('Huomautus', 'Anmärkning', 'Note')),
})

const wordings = record('wordings', {
  fi: needs(wording, t('Suomeksi', 'På finska', 'In Finnish')),
  sv: needs(wording, t('Ruotsiksi', 'På svenska', 'In Swedish')),
  en: needs(wording, t('Englanniksi', 'På engelska', 'In English')),
})
/** One text of the strategy in each language. */
export type Wordings = ValueOf<typeof wordings>

const strategyGoal = record('strategyGoal', {
  id: needs(line(20), t('Tunnus', 'Id', 'Id')),
  text: needs(wordings, t('Sanamuoto', 'Ordalydelse', 'Wording')),
})
/** A goal of the strategy. */
export type StrategyGoal = ValueOf<typeof strategyGoal>

const ambition = record('ambition', {
  id: needs(line(20), t('Tunnus', 'Id', 'Id')),
  theme: needs(wordings, t('Teema', 'Tema', 'Theme')),
  text: needs(wordings, t('Tahtotila', 'Strategisk avsikt', 'Ambition')),
  goals: needs(listBy('id', strategyGoal), t('Tavoitteet', 'Mål', 'Goals')),
})
/** An ambition of the strategy, with its goals. */
export type Ambition = ValueOf<typeof ambition>

export const catalogue = record('catalogue', {
  format: needs(version(1), t('Muodon versio', 'Formatets version', 'Format version')),
  version: needs(line(40), t('Versio', 'Version', 'Version')),
  title: needs(wordings, t('Nimi', 'Namn', 'Title')),
  source: may(line(500), t('Lähde', 'Källa', 'Source')),
  note: may(words(), t('Huomautus', 'Anmärkning', 'Note')),
  ambitions: needs(listBy('id', ambition), t('Tahtotilat', 'Strategiska avsikter', 'Ambitions')),
})
/** A strategy catalogue, as read. */
export type Catalogue = ValueOf<typeof catalogue>
