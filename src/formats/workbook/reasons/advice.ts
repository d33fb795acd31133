/** What helps against several reasons. */
import { t } from '../../../core/text.ts'

/** For what Excel opens and toimi does not. */
export const saveAsXlsx = t(
  'Avaa tiedosto Excelissä ja tallenna se muodossa Excel-työkirja (.xlsx).',
  'Öppna filen i Excel och spara den i formatet Excel-arbetsbok (.xlsx).',
  'Open the file in Excel and save it as an Excel workbook (.xlsx).',
)
/** For what got lost on its way. */
export const newCopy = t(
  'Hae tiedostosta uusi, ehjä kopio.',
  'Hämta en ny, hel kopia av filen.',
  'Get a new, whole copy of the file.',
)
/** For what has grown over the years. */
export const fewerParts = t(
  'Kopioi tiedot uuteen, tyhjään työkirjaan ja tallenna se muodossa .xlsx.',
  'Kopiera uppgifterna till en ny, tom arbetsbok och spara den i formatet .xlsx.',
  'Copy the data into a new, empty workbook and save it as .xlsx.',
)
