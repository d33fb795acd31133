/** The sheet that tells how to fill in the others. */
import type { GuidePart } from '../../core/form.ts'
import { type Language, type Text, t } from '../../core/text.ts'
import { sheets } from '../sheets.ts'

const filling: readonly Text[] = [
  t(
    'Kirjoita vaaleisiin soluihin. Harmaat solut ovat tunnuksia, joilla muutokset löytävät oikean paikkansa; ne on lukittu.',
    'Skriv i de ljusa cellerna. De grå cellerna är id:n som gör att ändringarna hittar rätt; de är låsta.',
    'Write in the light cells. The grey cells are ids by which changes find their place; they are locked.',
  ),
  t(
    'Uusi asia: ensimmäinen tyhjä rivi. Tunnusta ei tarvitse keksiä, se tulee nimestä.',
    'Något nytt: den första tomma raden. Du behöver inte hitta på något id, det kommer av namnet.',
    'Something new: the first empty row. You need no id, it comes from the name.',
  ),
  t(
    'Muutos: kirjoita vanhan päälle. Tyhjennetty solu poistaa tiedon.',
    'En ändring: skriv över det gamla. En tömd cell tar bort uppgiften.',
    'A change: write over the old. An emptied cell takes the information out.',
  ),
  t(
    'Poisto: tyhjennä rivin kaikki solut. Tieto poistetaan vasta, kun lomakkeen vastaanottaja on vahvistanut sen.',
    'Borttagning: töm alla celler på raden. Uppgiften tas bort först när den som tar emot blanketten har bekräftat det.',
    'Removal: empty all cells of the row. Nothing is removed before whoever receives the form has confirmed it.',
  ),
  t(
    'Kun soluun tulee, ohje näkyy sen vieressä. Joissakin soluissa on luettelo, josta valitaan.',
    'När du går till en cell syns en anvisning bredvid den. Några celler har en lista att välja i.',
    'A hint shows beside the cell you are in. Some cells have a list to choose from.',
  ),
  t(
    'Rivejä saa lajitella, suodattaa ja piilottaa. Tallenna tavallisena Excel-työkirjana (.xlsx).',
    'Rader får sorteras, filtreras och döljas. Spara som en vanlig Excelarbetsbok (.xlsx).',
    'Rows may be sorted, filtered and hidden. Save as an ordinary Excel workbook (.xlsx).',
  ),
]

const marks: readonly Text[] = [
  t(
    '* sarakkeen otsikossa: tieto tarvitaan jokaisesta rivistä, joka on käytössä.',
    '* i kolumnens rubrik: uppgiften behövs på varje rad som används.',
    '* in the head of a column: it is needed in every row that is used.',
  ),
  t(
    'Katkoviivalla kehystetty solu: tarvittava tieto puuttuu. Sarake »Puuttuu vielä» kertoo saman sanoina.',
    'En cell med streckad ram: en uppgift som behövs saknas. Kolumnen »Saknas ännu» säger samma sak i ord.',
    'A cell with a dashed frame: something needed is missing. The column “Still missing” says it in words.',
  ),
]

const returning: readonly Text[] = [
  t(
    'Lähetä tiedosto takaisin sille, jolta sait sen. Hän näkee jokaisen muutoksen ennen kuin mikään muuttuu.',
    'Skicka filen tillbaka till den som du fick den av. Hen ser varje ändring innan något ändras.',
    'Send the file back to whoever you got it from. They see each change before anything changes.',
  ),
]

const heading = {
  filling: t('Näin täytät lomakkeen', 'Så fyller du i blanketten', 'How to fill in the form'),
  sheets: t('Taulukot', 'Bladen', 'The sheets'),
  marks: t('Merkit', 'Märkena', 'The marks'),
  returning: t('Kun olet valmis', 'När du är klar', 'When you are done'),
}

const part = (title: Text, lines: readonly Text[], language: Language): GuidePart => ({
  heading: title[language],
  lines: lines.map((line) => line[language]),
})

/** What the first sheet says, in parts. */
export function guideOf(language: Language): GuidePart[] {
  const about = Object.values(sheets).map(({ name, about: [first] }) =>
    t(`${name.fi}: ${first.fi}`, `${name.sv}: ${first.sv}`, `${name.en}: ${first.en}`),
  )
  return [
    part(heading.filling, filling, language),
    part(heading.marks, marks, language),
    part(heading.sheets, about, language),
    part(heading.returning, returning, language),
  ]
}
