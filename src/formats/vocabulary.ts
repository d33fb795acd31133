/** What pages and workbooks say by themselves. */
import { t } from '../core/text.ts'

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
