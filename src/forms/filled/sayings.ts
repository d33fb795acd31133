/** What is said of a form that came back and cannot be taken as it is. */
import type { DiagnosticText } from '../../core/diagnostic.ts'
import { type Text, t } from '../../core/text.ts'
import type { Table } from '../tables.ts'

export const tableMissing = ({ title }: Table): DiagnosticText => ({
  severity: 'warning',
  code: 'form-table-missing',
  message: t(
    `Lomakkeessa ei ole taulukkoa »${title.fi}». Siinä olleisiin tietoihin ei kosketa.`,
    `Tabellen »${title.sv}» finns inte i blanketten. Uppgifterna i den rörs inte.`,
    `The form has no table “${title.en}”. What was in it is left alone.`,
  ),
  fix: t(
    'Jos siinä oli muutoksia, palauta taulukko otsikoineen alkuperäisestä lomakkeesta.',
    'Om den innehöll ändringar, återställ bladet med rubrikerna från den ursprungliga blanketten.',
    'If there were changes in it, put the sheet back with its heads from the original form.',
  ),
})

export const tableTwice = ({ title }: Table): DiagnosticText => ({
  severity: 'error',
  code: 'form-table-twice',
  message: t(
    `Taulukko »${title.fi}» on työkirjassa kahdesti.`,
    `Tabellen »${title.sv}» finns två gånger i arbetsboken.`,
    `The table “${title.en}” is in the workbook twice.`,
  ),
  fix: t('Poista ylimääräinen kopio.', 'Ta bort den extra kopian.', 'Remove the copy.'),
})

export const columnTwice = (label: Text): DiagnosticText => ({
  severity: 'error',
  code: 'form-column-twice',
  message: t(
    `Sama sarake on taulukossa kahdesti: ${label.fi}`,
    `Samma kolumn finns två gånger i tabellen: ${label.sv}`,
    `The same column is in the table twice: ${label.en}`,
  ),
  fix: t('Poista toinen sarakkeista.', 'Ta bort den ena kolumnen.', 'Remove one of them.'),
})

export const idsMissing = (sheet: string): DiagnosticText => ({
  severity: 'error',
  code: 'form-ids-missing',
  message: t(
    `Tunnusten sarake puuttuu taulukosta ${sheet}, joten rivejä ei voi tunnistaa.`,
    `Kolumnen med id:n saknas på bladet ${sheet}, så raderna känns inte igen.`,
    `The column of ids is missing in the sheet ${sheet}, so that its rows cannot be known again.`,
  ),
  fix: t(
    'Palauta sarake alkuperäisestä lomakkeesta.',
    'Återställ kolumnen från den ursprungliga blanketten.',
    'Put the column back from the original form.',
  ),
})

export const rowTwice = (key: string, row: number): DiagnosticText => ({
  severity: 'error',
  code: 'form-row-twice',
  message: t(
    `Sama kohde on kahdella rivillä: ${key} (myös rivillä ${row}).`,
    `Samma post finns på två rader: ${key} (också på rad ${row}).`,
    `The same item is in two rows: ${key} (also in row ${row}).`,
  ),
  fix: t(
    'Jos rivi on uusi, tyhjennä sen tunnus; muuten poista ylimääräinen rivi.',
    'Töm radens id om raden är ny; ta annars bort den extra raden.',
    'If the row is new, empty its id; otherwise remove the extra row.',
  ),
})

/** Two rows about the same, by the words of their sheet. Of what there is but one, a row cannot be told apart by its period. */
export const rowsAlike = (about: Text, first: number, again: number, isOne: boolean): DiagnosticText => ({
  severity: 'error',
  code: 'form-row-twice',
  message: t(
    `Riveillä ${first} ja ${again} on sama tieto: ${about.fi}`,
    `På raderna ${first} och ${again} står samma uppgift: ${about.sv}`,
    `Rows ${first} and ${again} are about the same: ${about.en}`,
  ),
  fix: isOne
    ? t(
        'Mittarilla on yksi lähtötaso. Poista toinen riveistä.',
        'En indikator har en utgångsnivå. Ta bort den ena raden.',
        'An indicator has one baseline. Delete one of the rows.',
      )
    : t(
        'Poista toinen riveistä, tai korjaa sen ajanjakso.',
        'Ta bort den ena raden, eller rätta dess period.',
        'Delete one of the rows, or change its period.',
      ),
})

export const idTaken = (id: string): DiagnosticText => ({
  severity: 'error',
  code: 'form-id-taken',
  message: t(
    `Uudella rivillä on tunnus, joka on jo toisella kohteella: ${id}`,
    `En ny rad har ett id som en annan post redan har: ${id}`,
    `A new row has an id that another item has already: ${id}`,
  ),
  fix: t(
    'Tyhjennä rivin tunnus, niin uusi tulee nimestä. Jos tarkoitat samaa kohdetta, muuta sen omaa riviä yksikön uusimmassa lomakkeessa.',
    'Töm radens id, så kommer ett nytt av namnet. Om du menar samma post, ändra dess egen rad i enhetens senaste blankett.',
    'Empty the id of the row, and a new one comes from its name. If you mean the same item, change its own row in the latest form of the unit.',
  ),
})

export const rowReplaced = (key: string): DiagnosticText => ({
  severity: 'error',
  code: 'form-row-replaced',
  message: t(
    `Rivillä on tunnus ${key}, mutta mikään muu ei ole niin kuin ennen. Onko tämä sama kohde vai uusi?`,
    `Raden har id:t ${key}, men inget annat är som förut. Är detta samma post eller en ny?`,
    `The row has the id ${key}, but nothing else is as it was. Is it the same item, or a new one?`,
  ),
  fix: t(
    'Jos uusi: kirjoita se tyhjälle riville, ja palauta vanha tai tyhjennä sen rivi. Jos sama: --delete-missing.',
    'Om den är ny: skriv den på en tom rad, och återställ den gamla eller töm dess rad. Om den är densamma: --delete-missing.',
    'If it is new: write it in an empty row, and put the old one back or empty its row. If it is the same: --delete-missing.',
  ),
})

export const cellMissing = (label: Text): DiagnosticText => ({
  severity: 'error',
  code: 'form-cell-missing',
  message: t(
    `Riviltä puuttuu tieto: ${label.fi}`,
    `Raden saknar en uppgift: ${label.sv}`,
    `The row lacks something: ${label.en}`,
  ),
  fix: t(
    'Täytä solu, tai tyhjennä koko rivi.',
    'Fyll i cellen, eller töm hela raden.',
    'Fill in the cell, or empty the whole row.',
  ),
})

export const ownerGone = (goal: string): DiagnosticText => ({
  severity: 'error',
  code: 'form-owner-gone',
  message: t(
    `Tavoite, johon tämä kuuluu, on poistettu: ${goal}`,
    `Målet som detta hör till har tagits bort: ${goal}`,
    `The goal that this belongs to has been removed: ${goal}`,
  ),
  fix: t(
    'Valitse toinen tavoite, tai poista myös tämä rivi.',
    'Välj ett annat mål, eller ta bort också denna rad.',
    'Choose another goal, or remove this row too.',
  ),
})

export const cellsMerged = (range: string, hidesIds: boolean): DiagnosticText => ({
  severity: hidesIds ? 'error' : 'warning',
  code: 'form-cells-merged',
  message: t(
    `Solut on yhdistetty: ${range}. Vain ensimmäisen arvo on tallella; muiden solujen tietoihin suunnitelmassa ei kosketa.`,
    `Cellerna har slagits ihop: ${range}. Bara värdet i den första finns kvar; det som planen säger om de andra rörs inte.`,
    `The cells are merged: ${range}. Only the value of the first is left; what the plan says about the others is not touched.`,
  ),
  fix: t(
    'Pura yhdistäminen, ja kirjoita kunkin solun arvo omaan soluunsa.',
    'Dela cellerna igen, och skriv varje värde i sin egen cell.',
    'Unmerge the cells, and write each value in its own.',
  ),
})

export const changeHidden: DiagnosticText = {
  severity: 'warning',
  code: 'form-change-hidden',
  message: t(
    'Muutettu solu on rivillä, sarakkeessa tai taulukossa, joka on piilotettu tai suodatettu pois näkyvistä.',
    'Den ändrade cellen står på en rad, i en kolumn eller på ett blad som har dolts eller filtrerats bort.',
    'The cell that has changed is in a row, a column or a sheet that is hidden or filtered out.',
  ),
  fix: t(
    'Tarkista, että muutos on tarkoitettu.',
    'Kontrollera att ändringen är avsedd.',
    'Make sure that the change is meant.',
  ),
}

const unread = (message: Text): DiagnosticText => ({
  severity: 'warning',
  code: 'form-part-unread',
  message,
  fix: t(
    'Kirjoita tieto lomakkeen omaan soluun, esimerkiksi lisätietoihin, jos se kuuluu suunnitelmaan.',
    'Skriv uppgiften i en av blankettens egna celler, till exempel som anmärkning, om den hör till planen.',
    'If it belongs in the plan, write it into a cell of the form itself, such as a note.',
  ),
})

export const columnUnread = (head: string): DiagnosticText =>
  unread(
    t(
      `Saraketta ei lueta, sillä se ei kuulu lomakkeeseen: ${head}`,
      `Kolumnen läses inte, för den hör inte till blanketten: ${head}`,
      `The column is not read, for it is none of the form’s: ${head}`,
    ),
  )

export const sheetUnread = (name: string): DiagnosticText =>
  unread(
    t(
      `Taulukkoa ei lueta, sillä se ei kuulu lomakkeeseen: ${name}`,
      `Bladet läses inte, för det hör inte till blanketten: ${name}`,
      `The sheet is not read, for it is none of the form’s: ${name}`,
    ),
  )

export const rowUnread = (key: string): DiagnosticText =>
  unread(
    t(
      `Riviä ei lueta, sillä siinä on vain tunnuksen paikalla jotain: ${key}`,
      `Raden läses inte, för det står något bara på id:ts plats: ${key}`,
      `The row is not read, for there is something only in the place of its id: ${key}`,
    ),
  )

export const columnMissing = (table: Table, label: Text): DiagnosticText => ({
  severity: 'warning',
  code: 'form-column-missing',
  message: t(
    `Taulukosta »${table.title.fi}» puuttuu sarake »${label.fi}». Sen tietoihin suunnitelmassa ei kosketa.`,
    `Tabellen »${table.title.sv}» saknar kolumnen »${label.sv}». Det som planen säger i den rörs inte.`,
    `The table “${table.title.en}” lacks the column “${label.en}”. What the plan says in it is not touched.`,
  ),
  fix: t(
    'Jos siinä oli muutoksia, palauta sarake alkuperäisestä lomakkeesta.',
    'Om den innehöll ändringar, återställ kolumnen från den ursprungliga blanketten.',
    'If there were changes in it, put the column back from the original form.',
  ),
})
