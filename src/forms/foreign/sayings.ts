/** What there is to say of a foreign table and its map. */
import type { DiagnosticText } from '../../core/diagnostic.ts'
import { adviseWord } from '../../core/shape/near.ts'
import { t } from '../../core/text.ts'

export const columnUnmapped = (heading: string): DiagnosticText => ({
  severity: 'warning',
  code: 'table-column-unmapped',
  message: t(
    `Saraketta ei lueta, sillä kartassa ei ole sitä: ${heading}`,
    `Kolumnen läses inte, för den finns inte på kartan: ${heading}`,
    `The column is not read, for the map does not have it: ${heading}`,
  ),
  fix: t(
    'Lisää sarake karttaan. Ilman kenttää se jätetään lukematta tarkoituksella.',
    'Lägg till kolumnen på kartan. Utan fält lämnas den oläst med avsikt.',
    'Add the column to the map. Without a field it is left unread on purpose.',
  ),
})

export const columnHeadless = (letters: string): DiagnosticText => ({
  severity: 'warning',
  code: 'table-column-unmapped',
  message: t(
    `Saraketta ei lueta, sillä sillä ei ole otsikkoa: ${letters}`,
    `Kolumnen läses inte, för den har ingen rubrik: ${letters}`,
    `The column is not read, for it has no heading: ${letters}`,
  ),
  fix: t(
    'Anna sarakkeelle otsikko ja lisää se karttaan, tai tyhjennä sarake.',
    'Ge kolumnen en rubrik och lägg till den på kartan, eller töm kolumnen.',
    'Give the column a heading and add it to the map, or empty the column.',
  ),
})

export const columnMissing = (heading: string, known: readonly string[]): DiagnosticText => ({
  severity: 'error',
  code: 'table-column-missing',
  message: t(
    `Taulukossa ei ole tätä saraketta: ${heading}`,
    `Tabellen har inte denna kolumn: ${heading}`,
    `The table does not have this column: ${heading}`,
  ),
  fix:
    adviseWord(heading, known) ??
    t(
      `Taulukon sarakkeet: ${known.join(', ')}`,
      `Tabellens kolumner: ${known.join(', ')}`,
      `The columns of the table: ${known.join(', ')}`,
    ),
})

export const columnTwice = (heading: string): DiagnosticText => ({
  severity: 'error',
  code: 'table-column-twice',
  message: t(
    `Kahdella sarakkeella on sama otsikko: ${heading}`,
    `Två kolumner har samma rubrik: ${heading}`,
    `Two columns have the same heading: ${heading}`,
  ),
  fix: t('Anna toiselle eri nimi.', 'Ge den ena ett annat namn.', 'Give one of them another name.'),
})

export const fieldUnknown = (field: string, known: readonly string[]): DiagnosticText => ({
  severity: 'error',
  code: 'table-field-unknown',
  message: t(
    `Tällaista kenttää ei voi antaa taulukossa: ${field}`,
    `Ett sådant fält kan inte ges i en tabell: ${field}`,
    `A table cannot give such a field: ${field}`,
  ),
  fix:
    adviseWord(field, known) ??
    t(
      'Kirjoita taulu ja kenttä pisteellä erotettuina: measures.title, measures.schedule.start.',
      'Skriv tabell och fält med punkt emellan: measures.title, measures.schedule.start.',
      'Write table and field with a point between them: measures.title, measures.schedule.start.',
    ),
})

export const sheetMissing = (name: string | undefined, known: readonly string[]): DiagnosticText => ({
  severity: 'error',
  code: 'table-sheet-missing',
  message:
    name === undefined
      ? t(
          'Työkirjassa ei ole taulukkoa, jossa olisi rivejä.',
          'Arbetsboken har inget blad med rader.',
          'The workbook has no sheet with rows.',
        )
      : t(
          `Työkirjassa ei ole tätä taulukkoa: ${name}`,
          `Arbetsboken har inte detta blad: ${name}`,
          `The workbook does not have this sheet: ${name}`,
        ),
  fix: t(
    `Työkirjan taulukot: ${known.join(', ')}`,
    `Arbetsbokens blad: ${known.join(', ')}`,
    `The sheets of the workbook: ${known.join(', ')}`,
  ),
})

/** There is no row of headings where the map says, or none at all. */
export const headMissing = (sheet: string, row: string | undefined): DiagnosticText => ({
  severity: 'error',
  code: 'table-sheet-missing',
  message:
    row === undefined
      ? t(
          `Taulukossa ei ole rivejä: ${sheet}`,
          `Bladet har inga rader: ${sheet}`,
          `The sheet has no rows: ${sheet}`,
        )
      : t(
          `Taulukon ${sheet} rivillä ${row} ei ole otsikoita.`,
          `Bladet ${sheet} har inga rubriker på rad ${row}.`,
          `The sheet ${sheet} has no headings in row ${row}.`,
        ),
  fix: t(
    'Kirjoita karttaan sen rivin numero, jolla sarakkeiden otsikot ovat.',
    'Skriv på kartan numret på den rad där kolumnernas rubriker står.',
    'Give in the map the number of the row in which the headings of the columns stand.',
  ),
})

/** The headings stand further down than the map says. */
export const headElsewhere = (looked: number, found: number): DiagnosticText => ({
  severity: 'error',
  code: 'table-sheet-missing',
  message: t(
    `Rivillä ${looked} ei ole mitään kartan sarakkeista; otsikot näyttävät olevan rivillä ${found}.`,
    `Rad ${looked} har ingen av kartans kolumner; rubrikerna verkar stå på rad ${found}.`,
    `Row ${looked} has none of the columns of the map; the headings seem to be in row ${found}.`,
  ),
  fix: t(
    `Kirjoita karttaan: headingRow: ${found}`,
    `Skriv på kartan: headingRow: ${found}`,
    `Write in the map: headingRow: ${found}`,
  ),
})

/** There are headings, and nothing below them. */
export const tableEmpty: DiagnosticText = {
  severity: 'warning',
  code: 'table-empty',
  message: t(
    'Otsikoiden alla ei ole yhtään riviä, joten mitään ei lueta.',
    'Under rubrikerna finns inga rader, så inget läses.',
    'There are no rows below the headings, so that nothing is read.',
  ),
  fix: t(
    'Tarkista, että tiedosto ja taulukko ovat ne, joita tarkoitat.',
    'Kontrollera att det är rätt fil och blad.',
    'Make sure that it is the file and the sheet that you mean.',
  ),
}

export const itemNameless: DiagnosticText = {
  severity: 'error',
  code: 'table-item-nameless',
  message: t(
    'Rivillä on tietoja kohteesta, jonka nimeä tai tunnusta ei ole.',
    'Raden har uppgifter om något som saknar namn och id.',
    'The row has data about something without a name or id.',
  ),
  fix: t(
    'Kirjoita riville nimi, tai liitä karttaan sarake, jossa se on.',
    'Skriv namnet på raden, eller lägg till kolumnen som har det på kartan.',
    'Write the name in the row, or add the column that has it to the map.',
  ),
}

export const goalUnknown = (goal: string | undefined): DiagnosticText => ({
  severity: 'error',
  code: 'table-goal-unknown',
  message:
    goal === undefined
      ? t(
          'Riviltä ei selviä, mihin tavoitteeseen se kuuluu.',
          'Av raden framgår inte vilket mål den hör till.',
          'The row does not tell which goal it belongs to.',
        )
      : t(
          `Suunnitelmassa ei ole tätä tavoitetta: ${goal}`,
          `Planen har inte detta mål: ${goal}`,
          `The plan does not have this goal: ${goal}`,
        ),
  fix: t(
    'Kirjoita tavoitteen tunnus tai nimi sellaisena kuin se on suunnitelmassa (measures.goal, indicators.goal).',
    'Skriv målets id eller namn så som det står i planen (measures.goal, indicators.goal).',
    'Write the id or title of the goal as it is in the plan (measures.goal, indicators.goal).',
  ),
})

export const numberUndated: DiagnosticText = {
  severity: 'error',
  code: 'table-number-undated',
  message: t(
    'Luvusta ei selviä, mikä se on (lähtötaso, tavoite vai toteuma) ja miltä ajalta.',
    'Av talet framgår inte vad det är (utgångsnivå, mål eller utfall) och från vilken period.',
    'It is not told of the number what it is (baseline, target or actual), and of which period.',
  ),
  fix: t(
    'Kirjoita karttaan sarakkeelle role ja period, tai liitä sarakkeet values.role ja values.period.',
    'Ge kolumnen role och period på kartan, eller lägg till kolumnerna values.role och values.period.',
    'Give the column a role and a period in the map, or add the columns values.role and values.period.',
  ),
}

export const saidTwice = (other: string): DiagnosticText => ({
  severity: 'error',
  code: 'table-said-twice',
  message: t(
    `Samalle tiedolle on taulukossa kaksi eri arvoa; toinen on solussa ${other}.`,
    `Samma uppgift har två olika värden i tabellen; det andra står i cell ${other}.`,
    `The table has two different values for the same thing; the other is in cell ${other}.`,
  ),
  fix: t('Jätä vain toinen.', 'Lämna kvar bara det ena.', 'Leave only one of them.'),
})

export const rowsHidden = (count: number): DiagnosticText => ({
  severity: 'warning',
  code: 'table-rows-hidden',
  message: t(
    `Taulukossa on piilotettuja rivejä, ja nekin luettiin: ${count}`,
    `Tabellen har dolda rader, och också de lästes: ${count}`,
    `The table has hidden rows, and they were read too: ${count}`,
  ),
  fix: t(
    'Poista rivit, joita et halua suunnitelmaan.',
    'Ta bort de rader som du inte vill ha i planen.',
    'Delete the rows that you do not want in the plan.',
  ),
})
