import { t } from '../../../core/text.ts'
import { fewerParts, newCopy } from './advice.ts'
import type { Reasons } from './reason.ts'

/** Files of which something is missing or spoilt. */
export const damage = {
  empty: [
    t('Tiedosto on tyhjä (0 tavua).', 'Filen är tom (0 byte).', 'The file is empty (0 bytes).'),
    newCopy,
  ],
  truncated: [
    t(
      'Työkirja on katkennut: siitä puuttuu loppu.',
      'Arbetsboken är avbruten: slutet saknas.',
      'The workbook breaks off: its end is missing.',
    ),
    newCopy,
  ],
  broken: [t('Työkirja on vioittunut.', 'Arbetsboken är skadad.', 'The workbook is damaged.'), newCopy],
  partMissing: [
    t(
      'Työkirjasta puuttuu osa, jossa ovat solujen tekstit tai muotoilut.',
      'Arbetsboken saknar den del där cellernas texter eller format finns.',
      'The workbook lacks the part that holds the texts or formats of its cells.',
    ),
    newCopy,
  ],
  names: [
    t(
      'Työkirjan osien nimet eivät kelpaa: jokin niistä johtaisi muualle, tai kaksi on samaa.',
      'Namnen på arbetsbokens delar duger inte: något av dem leder någon annanstans, eller två är likadana.',
      'The names of the parts of the workbook will not do: one leads elsewhere, or two are the same.',
    ),
    fewerParts,
  ],
  quotes: [
    t(
      'Tiedostossa on lainausmerkki, jolla ei ole paria.',
      'I filen finns ett citattecken utan par.',
      'The file has a quotation mark without its pair.',
    ),
    t(
      'Avaa tiedosto Excelissä, tarkista sen rivit ja tallenna se muodossa .xlsx.',
      'Öppna filen i Excel, kontrollera raderna och spara den i formatet .xlsx.',
      'Open the file in Excel, check its rows and save it as .xlsx.',
    ),
  ],
  unreadable: [
    t(
      'Työkirjaa ei saa luettua, vaikka se näyttää ehjältä.',
      'Arbetsboken går inte att läsa, fast den ser hel ut.',
      'The workbook cannot be read, although it looks whole.',
    ),
    t(
      'Avaa se Excelissä ja tallenna uudelleen muodossa Excel-työkirja (.xlsx).',
      'Öppna den i Excel och spara den på nytt i formatet Excel-arbetsbok (.xlsx).',
      'Open it in Excel and save it again as an Excel workbook (.xlsx).',
    ),
  ],
} as const satisfies Reasons
