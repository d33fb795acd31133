import { t } from '../../../core/text.ts'
import { saveAsXlsx } from './advice.ts'
import type { Reasons } from './reason.ts'

/** Files that are something else than a plain workbook of today. */
export const otherKinds = {
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
  numbers: [
    t(
      'Tämä on Applen Numbersin taulukko.',
      'Det här är ett kalkylblad från Apple Numbers.',
      'This is a spreadsheet of Apple Numbers.',
    ),
    t(
      'Vie se Numbersista Excel-muotoon (Arkisto › Vie › Excel) ja anna se tiedosto.',
      'Exportera det från Numbers till Excel (Arkiv › Exportera till › Excel) och ange den filen.',
      'Export it from Numbers to Excel (File › Export To › Excel), and give that file.',
    ),
  ],
  archive: [
    t(
      'Tämä on zip-paketti, jonka sisällä on työkirjoja.',
      'Det här är ett zip-paket med arbetsböcker i.',
      'This is a zip archive with workbooks in it.',
    ),
    t(
      'Pura paketti, ja anna siinä olevat työkirjat tai kansio, johon purit ne.',
      'Packa upp det och ange arbetsböckerna, eller mappen som du packade upp dem i.',
      'Unpack it, and give the workbooks, or the folder you unpacked them to.',
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
} as const satisfies Reasons
