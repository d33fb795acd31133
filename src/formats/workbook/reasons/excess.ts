import { t } from '../../../core/text.ts'
import { fewerParts } from './advice.ts'
import type { Reasons } from './reason.ts'

/** Workbooks of which there is more than anybody writes by hand. */
export const excess = {
  tooLarge: [
    t(
      'Tiedosto on liian suuri työkirjaksi: raja on 10 megatavua.',
      'Filen är för stor för en arbetsbok: gränsen är 10 megabyte.',
      'The file is too large for a workbook: the limit is 10 megabytes.',
    ),
    t(
      'Poista työkirjasta kuvat ja tarpeettomat taulukot.',
      'Ta bort bilder och onödiga blad ur arbetsboken.',
      'Remove pictures and needless sheets from the workbook.',
    ),
  ],
  entries: [
    t(
      'Työkirjassa on liian monta osaa.',
      'Arbetsboken består av för många delar.',
      'The workbook has too many parts.',
    ),
    fewerParts,
  ],
  inflated: [
    t(
      'Työkirja on purettuna liian suuri.',
      'Arbetsboken är för stor när den packas upp.',
      'The workbook is too large when unpacked.',
    ),
    t(
      'Poista siitä tyhjät muotoillut rivit ja sarakkeet sekä tarpeettomat taulukot, ja tallenna.',
      'Ta bort tomma formaterade rader och kolumner samt onödiga blad, och spara.',
      'Remove empty formatted rows and columns and needless sheets, and save.',
    ),
  ],
  cells: [
    t(
      'Työkirjassa on liikaa soluja, kun tyhjät muotoillutkin lasketaan: raja on 100 000.',
      'Arbetsboken har för många celler, också tomma formaterade medräknade: gränsen är 100 000.',
      'The workbook has too many cells, counting those that are empty but formatted: the limit is 100,000.',
    ),
    t(
      'Poista tyhjät muotoillut rivit ja sarakkeet, tai jaa tiedot useampaan työkirjaan.',
      'Ta bort tomma formaterade rader och kolumner, eller dela upp uppgifterna på flera arbetsböcker.',
      'Remove empty formatted rows and columns, or split the data into several workbooks.',
    ),
  ],
  exhausting: [
    t(
      'Työkirjan lukeminen vaatii liikaa muistia.',
      'Det går åt för mycket minne för att läsa arbetsboken.',
      'Reading the workbook takes too much memory.',
    ),
    fewerParts,
  ],
  endless: [
    t(
      'Työkirjan lukeminen kestää liian kauan.',
      'Det tar för lång tid att läsa arbetsboken.',
      'Reading the workbook takes too long.',
    ),
    fewerParts,
  ],
} as const satisfies Reasons
