/** The sheet that tells how to fill in the others, to somebody who has never seen such a form. */
import type { GuideLine, GuidePart } from '../../core/form.ts'
import { type Language, type Text, t } from '../../core/text.ts'
import { sentencesIn, sheets } from '../sheets.ts'
import { awaiting, words } from '../vocabulary.ts'

type Advice = readonly (readonly [label: Text, text: Text])[]

const purpose: Advice = [
  [
    t('Sisältö', 'Innehåll', 'Content'),
    t(
      'Yksikön suunnitelma kansallisen hankintastrategian toteuttamisesta: missä ollaan, mihin pyritään, mitä tehdään ja millä se mitataan.',
      'Enhetens plan för att genomföra den nationella upphandlingsstrategin: läget nu, målen, åtgärderna och hur de mäts.',
      'The plan of a unit for carrying out the national procurement strategy: where it stands, where it wants to get, what is done, and how that is measured.',
    ),
  ],
  [
    t('Palautus', 'Inlämning', 'Return'),
    t(
      'Tallenna Excel-työkirjana (.xlsx) ja lähetä tiedosto sille, jolta sait sen. Kaikkea ei tarvitse tietää heti: keskeneräisenkin voi lähettää. Vastaanottaja näkee jokaisen muutoksen, ennen kuin mikään muuttuu.',
      'Spara som en Excelarbetsbok (.xlsx) och skicka filen till den som du fick den av. Du behöver inte veta allt genast: också en ofärdig blankett kan skickas. Mottagaren ser varje ändring innan något ändras.',
      'Save as an Excel workbook (.xlsx) and send the file to whoever you got it from. You need not know everything at once: an unfinished form may be sent too. Whoever receives it sees each change before anything changes.',
    ),
  ],
]

const steps: readonly Text[] = [
  t(
    'Etene taulukosta toiseen vasemmalta oikealle; niiden nimet ovat ikkunan alareunassa.',
    'Gå från blad till blad, från vänster till höger; deras namn står i fönstrets nedre kant.',
    'Go from sheet to sheet, from left to right; their names are at the bottom of the window.',
  ),
  t(
    'Kirjoita valkoisiin soluihin. Kun valitset solun, sen vieressä näkyy ohje; joissakin soluissa on luettelo, josta valitaan. Harmaat solut on lukittu.',
    'Skriv i de vita cellerna. När du väljer en cell visas en anvisning bredvid den; några celler har en lista att välja i. De grå cellerna är låsta.',
    'Write in the white cells. When you choose a cell, a hint shows beside it; some cells have a list to choose from. The grey cells are locked.',
  ),
  t(
    'Uusi tavoite, toimenpide, mittari tai luku kirjoitetaan ensimmäiselle tyhjälle riville. Tunnusta ei tarvitse keksiä.',
    'Ett nytt mål, en ny åtgärd, en ny indikator eller ett nytt tal skrivs på den första tomma raden. Du behöver inte hitta på något id.',
    'A new goal, measure, indicator or number goes into the first empty row. You need not think of an id.',
  ),
  t(
    'Muuta kirjoittamalla vanhan päälle. Solun tyhjentäminen poistaa tiedon. Rivi poistetaan tyhjentämällä kaikki sen valkoiset solut; poistaminen vahvistetaan vielä.',
    'Ändra genom att skriva över det gamla. En tömd cell tar bort uppgiften. En rad tas bort genom att alla dess vita celler töms; det bekräftas ännu.',
    'Change by writing over the old. An emptied cell takes its information out. A row is removed by emptying all its white cells; that is confirmed later.',
  ),
  t(
    'Rivejä saa lajitella, suodattaa ja piilottaa.',
    'Rader får sorteras, filtreras och döljas.',
    'Rows may be sorted, filtered and hidden.',
  ),
]

const marks: Advice = [
  [
    t('Tähti *', 'Stjärna *', 'Star *'),
    t(
      'Sarakkeen tieto tarvitaan jokaiselta riviltä, joka on käytössä.',
      'Uppgiften i kolumnen behövs på varje rad som används.',
      'What the column holds is needed in every row that is used.',
    ),
  ],
  [
    t('Katkoviiva', 'Streckad ram', 'Dashed frame'),
    t(
      `Tarvittava tieto puuttuu solusta. Sarake »${words.lacking.fi}» kertoo saman sanoina.`,
      `En uppgift som behövs saknas i cellen. Kolumnen »${words.lacking.sv}» säger samma sak i ord.`,
      `Something needed is missing in the cell. The column “${words.lacking.en}” says it in words.`,
    ),
  ],
  [
    t(`Tunnus ${awaiting}…`, `Id ${awaiting}…`, `Id ${awaiting}…`),
    t(
      'Rivi odottaa lukua, joka suunnitelmasta puuttuu. Tyhjänä se ei muuta mitään.',
      'Raden väntar på ett tal som saknas i planen. Tom ändrar den ingenting.',
      'The row awaits a number that the plan lacks. Empty, it changes nothing.',
    ),
  ],
]

const heading = {
  purpose: t('Tämä lomake', 'Den här blanketten', 'This form'),
  steps: t('Näin täytät lomakkeen', 'Så fyller du i blanketten', 'How to fill in the form'),
  sheets: t('Taulukot', 'Bladen', 'The sheets'),
  marks: t('Merkit', 'Märkena', 'The marks'),
}

/** Each sheet by its first sentence, and a way to it. */
function sheetLines(language: Language): GuideLine[] {
  const own = [...Object.values(sheets), { name: words.gaps, about: words.gapsAbout }]
  return own.map(({ name, about }) => ({
    label: name[language],
    text: sentencesIn(about[language])[0] ?? '',
    sheet: name[language],
  }))
}

const advice = (lines: Advice, language: Language): GuideLine[] =>
  lines.map(([label, text]) => ({ label: label[language], text: text[language] }))

/** What the first sheet says, in parts. */
export const guideOf = (language: Language): GuidePart[] => [
  { heading: heading.purpose[language], lines: advice(purpose, language) },
  {
    heading: heading.steps[language],
    lines: steps.map((text, at) => ({ label: `${at + 1}`, text: text[language] })),
  },
  { heading: heading.sheets[language], lines: sheetLines(language) },
  { heading: heading.marks[language], lines: advice(marks, language) },
]
