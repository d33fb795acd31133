/** Explanations of the codes for cells of workbooks. */

import type { Explanation } from '../explanation.ts'
import { t } from '../text.ts'

const notGuessed = t(
  'toimi ei arvaa: väärin arvattu luku tai päivä menisi suunnitelmaan huomaamatta.',
  'toimi gissar inte: ett fel gissat tal eller datum skulle hamna i planen utan att någon märkte det.',
  'toimi does not guess: a number or day guessed wrong would get into the plan unseen.',
)
const excelChanges = t(
  'Excel muuttaa kirjoitettua omin päin, eikä solusta enää näe, mitä siihen kirjoitettiin.',
  'Excel ändrar det skrivna på egen hand, och av cellen syns inte längre vad som skrevs.',
  'Excel changes on its own what is typed, and the cell no longer tells what that was.',
)

export const cells: readonly Explanation[] = [
  {
    code: 'cell-struck',
    title: t(
      'Mikä ei enää päde, on poistettu eikä yliviivattu.',
      'Det som inte längre gäller är borttaget, inte överstruket.',
      'What no longer holds is taken out, not struck through.',
    ),
    why: t(
      'Suunnitelmassa ei ole yliviivausta. Yliviivattu tieto menisi siihen voimassa olevana.',
      'En plan har ingen överstrykning. En överstruken uppgift skulle hamna i den som gällande.',
      'A plan has nothing like it. What is struck through would get into it as if it held.',
    ),
  },
  {
    code: 'cell-link-unread',
    title: t(
      'Osoite, jota tarvitaan, lukee solun tekstissä.',
      'En adress som behövs står i cellens text.',
      'An address that is needed stands in the text of the cell.',
    ),
    why: t(
      'Solusta luetaan se, mikä siinä näkyy. Linkin osoite sen takana jäisi pois huomaamatta.',
      'Ur en cell läses det som syns. Länkens adress bakom det skulle falla bort obemärkt.',
      'Of a cell is read what it shows. The address behind it would be left out unseen.',
    ),
  },
  {
    code: 'cell-not-number',
    title: t(
      'Luvun paikalla on yksi luku.',
      'Där ett tal hör hemma står ett enda tal.',
      'Where a number belongs there is one number.',
    ),
    why: t(
      'Sanoilla ei voi laskea. Väli (5–7), arvio (noin 5) ja viiva eivät ole lukuja; tyhjä solu on tyhjä.',
      'Med ord går det inte att räkna. Ett intervall (5–7), en uppskattning (cirka 5) och ett streck är inga tal; en tom cell är tom.',
      'Nothing can be computed from words. A range (5–7), a guess (about 5) and a dash are no numbers; an empty cell is empty.',
    ),
  },
  {
    code: 'cell-number-unclear',
    title: t(
      'Luvun voi lukea vain yhdellä tavalla.',
      'Ett tal kan läsas på bara ett sätt.',
      'A number can be read in one way only.',
    ),
    why: notGuessed,
  },
  {
    code: 'cell-percent',
    title: t(
      'Prosentteina näkyvä luku on prosenttiluvun paikalla.',
      'Ett tal som visas i procent står där ett procenttal hör hemma.',
      'A number shown as per cent stands where a percentage belongs.',
    ),
    why: t(
      'Excel tallettaa 50 prosenttia lukuna 0,5. Muualla ei tiedetä, kumpaa tarkoitettiin.',
      'Excel sparar 50 procent som talet 0,5. På annat håll vet ingen vilketdera som avsågs.',
      'Excel keeps 50 per cent as the number 0.5. Elsewhere nobody knows which of the two was meant.',
    ),
  },
  {
    code: 'cell-not-day',
    title: t(
      'Päivän paikalla on kalenterin päivä.',
      'Där ett datum hör hemma står en dag i kalendern.',
      'Where a day belongs there is a day of the calendar.',
    ),
    why: notGuessed,
  },
  {
    code: 'cell-part-of-day',
    title: t('Päivä näkyy solussa kokonaan.', 'Hela datumet syns i cellen.', 'The cell shows the whole day.'),
    why: excelChanges,
  },
  {
    code: 'cell-not-period',
    title: t(
      'Ajanjakson paikalla on ajanjakso.',
      'Där en period hör hemma står en period.',
      'Where a period belongs there is a period.',
    ),
    why: t(
      'Luvut asetetaan aikajärjestykseen ajanjaksojen mukaan, joten niiden pitää olla yksiselitteisiä.',
      'Talen ordnas enligt sina perioder, så perioderna måste vara entydiga.',
      'Numbers are put in the order of their periods, so these must be clear.',
    ),
  },
  {
    code: 'cell-day-not-period',
    title: t(
      'Ajanjakson paikalla ei ole yksittäistä päivää.',
      'Där en period hör hemma står ingen enskild dag.',
      'Where a period belongs there is no single day.',
    ),
    why: excelChanges,
  },
  {
    code: 'cell-day-as-month',
    title: t(
      'Aikataulussa päivä luetaan kuukautena.',
      'I en tidtabell läses ett datum som dess månad.',
      'In a schedule a day is read as its month.',
    ),
    why: t(
      'Aikataulu seuraa kuukausia, vuosineljänneksiä tai vuosia. Päivä on aina yhdessä kuukaudessa, joten sen voi lukea; luettu kuukausi kerrotaan.',
      'En tidtabell går efter månader, kvartal eller år. Ett datum hör till en enda månad och kan därför läsas; vilken månad som lästes berättas.',
      'A schedule goes by months, quarters or years. A day is in one month, so that it can be read; which month it was is told.',
    ),
  },
  {
    code: 'cell-made-date',
    title: t(
      'Tekstin paikalla ei ole päivää.',
      'Där en text hör hemma står inget datum.',
      'Where a text belongs there is no date.',
    ),
    why: excelChanges,
  },
  {
    code: 'cell-not-choice',
    title: t(
      'Valinnan paikalla on jokin vaihtoehdoista.',
      'Där något ska väljas står ett av alternativen.',
      'Where something is to be chosen there is one of the choices.',
    ),
    why: t(
      'Muuta sanaa toimi ei tunne, eikä sitä voi laskea, hakea eikä kääntää.',
      'Ett annat ord känner toimi inte till, och det går inte att räkna, söka eller översätta.',
      'toimi does not know any other word: it can neither be counted nor searched for nor translated.',
    ),
  },
  {
    code: 'cell-not-answer',
    title: t(
      'Kyllän tai ein paikalla on kyllä tai ei.',
      'Där ja eller nej hör hemma står ja eller nej.',
      'Where yes or no belongs there is yes or no.',
    ),
    why: notGuessed,
  },
  {
    code: 'cell-too-small',
    title: t('Yhdessä solussa on yksi tieto.', 'I en cell står en uppgift.', 'One cell holds one thing.'),
    why: t(
      'Osista koostuvaa tietoa ei voi lukea yhdestä solusta menettämättä osia.',
      'En uppgift som består av delar går inte att läsa ur en cell utan att delar går förlorade.',
      'What is made of parts cannot be read from one cell without losing parts.',
    ),
  },
  {
    code: 'cell-error',
    title: t(
      'Solussa ei ole Excelin virhettä.',
      'I cellen står inget fel från Excel.',
      'The cell holds no error of Excel.',
    ),
    why: t(
      'Virheen paikalla olisi pitänyt olla arvo, eikä toimi tiedä sitä.',
      'I stället för felet skulle det ha stått ett värde, som toimi inte känner till.',
      'There should have been a value in its place, and toimi does not know which.',
    ),
  },
  {
    code: 'cell-formula-without-result',
    title: t(
      'Kaavan tulos on tallennettu työkirjaan.',
      'Formelns resultat har sparats i arbetsboken.',
      'The result of a formula is saved in the workbook.',
    ),
    why: t(
      'toimi ei laske kaavoja, vaan lukee tuloksen, jonka Excel on tallentanut.',
      'toimi räknar inte ut formler utan läser det resultat som Excel har sparat.',
      'toimi does not compute formulas; it reads the result that Excel has saved.',
    ),
  },
]
