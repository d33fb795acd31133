/** What pages and workbooks say by themselves. */
import type { Language } from '../core/text.ts'
import { type Text, t } from '../core/text.ts'

/** Said beside words that are not in the reader's language. */
export const inLanguage: Readonly<Record<Language, Text>> = {
  fi: t('suomeksi', 'på finska', 'in Finnish'),
  sv: t('ruotsiksi', 'på svenska', 'in Swedish'),
  en: t('englanniksi', 'på engelska', 'in English'),
}

export const words = {
  skip: t('Siirry sisältöön', 'Gå till innehållet', 'Skip to content'),
  contents: t('Sisällys', 'Innehåll', 'Contents'),
  legend: t('Merkkien selitykset', 'Teckenförklaring', 'What the marks mean'),
  provenance: t('Raportin tiedot', 'Om rapporten', 'About this report'),
  page: t('Sivu', 'Sida', 'Page'),
  uncertain: t('ennakkotieto tai arvio', 'preliminär eller uppskattad', 'provisional or estimated'),
  break: t('aikasarjan katkos', 'brott i tidsserien', 'break in series'),
  noData: t('ei tietoa', 'uppgift saknas', 'no data'),
}
