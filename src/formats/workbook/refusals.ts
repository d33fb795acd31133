/** Why a file is not read as a workbook: each reason in its own words, with what to do about it. */
import { Refusal } from '../../core/refusal.ts'
import { type Text, t } from '../../core/text.ts'

const saveAsXlsx = t(
  'Avaa tiedosto Excelissä ja tallenna se muodossa Excel-työkirja (.xlsx).',
  'Öppna filen i Excel och spara den i formatet Excel-arbetsbok (.xlsx).',
  'Open the file in Excel and save it as an Excel workbook (.xlsx).',
)
const newCopy = t(
  'Hae tiedostosta uusi, ehjä kopio.',
  'Hämta en ny, hel kopia av filen.',
  'Get a new, whole copy of the file.',
)
const fewerParts = t(
  'Kopioi tiedot uuteen, tyhjään työkirjaan ja tallenna se muodossa .xlsx.',
  'Kopiera uppgifterna till en ny, tom arbetsbok och spara den i formatet .xlsx.',
  'Copy the data into a new, empty workbook and save it as .xlsx.',
)

/** What there is against reading a file, by name; each makes a refusal of its own. */
const reasons = {
  empty: [
    t('Tiedosto on tyhjä (0 tavua).', 'Filen är tom (0 byte).', 'The file is empty (0 bytes).'),
    newCopy,
  ],
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
  oldExcel: [
    t(
      'Tämä on vanhan Excelin tiedosto (.xls).',
      'Det här är en fil från gamla Excel (.xls).',
      'This is a file of an old Excel (.xls).',
    ),
    saveAsXlsx,
  ],
  encrypted: [
    t(
      'Työkirja on suojattu salasanalla.',
      'Arbetsboken är skyddad med lösenord.',
      'The workbook is protected by a password.',
    ),
    t(
      'Avaa se Excelissä, poista salasana (Tiedosto › Tiedot › Suojaa työkirja › Salaa salasanalla) ja tallenna.',
      'Öppna den i Excel, ta bort lösenordet (Arkiv › Info › Skydda arbetsbok › Kryptera med lösenord) och spara.',
      'Open it in Excel, remove the password (File › Info › Protect Workbook › Encrypt with Password) and save.',
    ),
  ],
  macros: [
    t('Työkirjassa on makroja.', 'Arbetsboken innehåller makron.', 'The workbook holds macros.'),
    t(
      'Tallenna se Excelissä ilman makroja muodossa Excel-työkirja (.xlsx).',
      'Spara den i Excel utan makron i formatet Excel-arbetsbok (.xlsx).',
      'Save it in Excel without macros, as an Excel workbook (.xlsx).',
    ),
  ],
  binary: [
    t(
      'Tämä on binaarinen Excel-työkirja (.xlsb).',
      'Det här är en binär Excel-arbetsbok (.xlsb).',
      'This is a binary Excel workbook (.xlsb).',
    ),
    saveAsXlsx,
  ],
  openDocument: [
    t(
      'Tämä on LibreOfficen laskentataulukko (.ods).',
      'Det här är ett kalkylblad från LibreOffice (.ods).',
      'This is a LibreOffice spreadsheet (.ods).',
    ),
    t(
      'Avaa tiedosto LibreOfficessa ja tallenna se muodossa Excel 2007–365 (.xlsx).',
      'Öppna filen i LibreOffice och spara den i formatet Excel 2007–365 (.xlsx).',
      'Open the file in LibreOffice and save it as Excel 2007–365 (.xlsx).',
    ),
  ],
  otherOffice: [
    t(
      'Tämä on Wordin tai PowerPointin tiedosto.',
      'Det här är en fil från Word eller PowerPoint.',
      'This is a file of Word or PowerPoint.',
    ),
    t(
      'Kopioi taulukko Exceliin ja tallenna se muodossa .xlsx.',
      'Kopiera tabellen till Excel och spara den i formatet .xlsx.',
      'Copy the table to Excel and save it as .xlsx.',
    ),
  ],
  noWorkbook: [
    t(
      'Tämä on zip-paketti mutta ei työkirja.',
      'Det här är ett zip-paket men ingen arbetsbok.',
      'This is a zip archive but no workbook.',
    ),
    saveAsXlsx,
  ],
  plainText: [
    t(
      'Tämä on tekstitiedosto, jonka nimi päättyy kuin työkirjan.',
      'Det här är en textfil med ett namn som slutar som en arbetsboks.',
      'This is a text file with a name that ends like that of a workbook.',
    ),
    t(
      'Vaihda nimen lopuksi .csv, tai avaa tiedosto Excelissä ja tallenna se muodossa .xlsx.',
      'Byt namnets slut till .csv, eller öppna filen i Excel och spara den i formatet .xlsx.',
      'Change the end of its name to .csv, or open the file in Excel and save it as .xlsx.',
    ),
  ],
  markup: [
    t(
      'Tämä on verkkosivu tai XML-tiedosto, jonka nimi päättyy kuin työkirjan.',
      'Det här är en webbsida eller XML-fil med ett namn som slutar som en arbetsboks.',
      'This is a web page or XML file with a name that ends like that of a workbook.',
    ),
    saveAsXlsx,
  ],
  otherBytes: [
    t('Tämä ei ole Excel-työkirja.', 'Det här är ingen Excel-arbetsbok.', 'This is not an Excel workbook.'),
    saveAsXlsx,
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
  entries: [
    t(
      'Työkirjassa on liian monta osaa.',
      'Arbetsboken består av för många delar.',
      'The workbook has too many parts.',
    ),
    fewerParts,
  ],
  names: [
    t(
      'Työkirjan osien nimet eivät kelpaa: jokin niistä johtaisi muualle, tai kaksi on samaa.',
      'Namnen på arbetsbokens delar duger inte: något av dem leder någon annanstans, eller två är likadana.',
      'The names of the parts of the workbook will not do: one leads elsewhere, or two are the same.',
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
} as const satisfies Record<string, readonly [message: Text, fix: Text]>

/** Why a file is not read as a workbook. */
export type Reason = keyof typeof reasons

/** The refusal to read a file, for one of the reasons there are. */
export const refusal = (reason: Reason): Refusal => new Refusal(...reasons[reason])
