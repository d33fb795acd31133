/** Explanations of the codes for the encoding and size of files. */

import type { Explanation } from '../explanation.ts'
import { t } from '../text.ts'

const noLetterIsLost = t(
  'Muussa muodossa ä, ö ja å vaihtuvat toisiksi merkeiksi, kun joku toinen avaa tiedoston.',
  'I ett annat format blir å, ä och ö andra tecken när någon annan öppnar filen.',
  'In another form ä, ö and å turn into other characters when somebody else opens the file.',
)
const limits = t(
  'Rajat pitävät toimin nopeana ja paljastavat tiedoston, joka ei ole suunnitelma. Ne voi muuttaa: limits tiedostossa toimi.yaml.',
  'Gränserna håller toimi snabbt och avslöjar en fil som inte är en plan. De kan ändras: limits i toimi.yaml.',
  'Limits keep toimi fast and tell a file that is no plan. They can be changed: limits in toimi.yaml.',
)
const nobodySeesIt = t(
  'Merkkiä ei näe, mutta haku, vertailu ja Excel pitävät tekstiä sen vuoksi eri tekstinä.',
  'Tecknet syns inte, men sökning, jämförelse och Excel ser texten som en annan text på grund av det.',
  'One cannot see the character, but search, comparison and Excel take the text for another because of it.',
)

export const files: readonly Explanation[] = [
  {
    code: 'file-unreadable',
    title: t('Tiedoston voi avata.', 'Filen går att öppna.', 'The file can be opened.'),
    why: t(
      'Mitä ei voi lukea, siitä toimi ei voi sanoa mitään, eikä tulos silloin ole koko totuus.',
      'Om det som inte kan läsas kan toimi inget säga, och då är resultatet inte hela sanningen.',
      'Of what cannot be read toimi can say nothing, and then the result is not the whole truth.',
    ),
  },
  {
    code: 'file-empty',
    title: t('Tiedostossa on sisältöä.', 'Filen har ett innehåll.', 'The file holds something.'),
    why: t(
      'Tyhjä tiedosto on yleensä kesken jäänyt tai hukkunut suunnitelma.',
      'En tom fil är oftast en plan som har blivit på hälft eller gått förlorad.',
      'An empty file is usually a plan that was left unfinished or got lost.',
    ),
  },
  {
    code: 'file-ending',
    title: t(
      'Suunnitelman nimi päättyy .yaml.',
      'Planens filnamn slutar på .yaml.',
      'The name of a plan ends in .yaml.',
    ),
    why: t(
      'Muistio lisää nimen loppuun usein .txt, ja silloin toimi ei tunnista suunnitelmaa.',
      'Anteckningar lägger ofta till .txt i namnet, och då känner toimi inte igen planen.',
      'Notepad often adds .txt to the name, and then toimi does not know the plan for one.',
    ),
  },
  {
    code: 'file-misnamed',
    title: t(
      'Yhteisillä tiedostoilla ja kansiolla plans on nimet, jotka toimi tuntee.',
      'De gemensamma filerna och mappen plans har namn som toimi känner till.',
      'Shared files and the folder plans have the names that toimi knows.',
    ),
    why: t(
      'organisations.yml tai Plans näyttää oikealta, mutta jäisi lukematta kenenkään huomaamatta.',
      'organisations.yml eller Plans ser rätt ut, men skulle bli oläst utan att någon märker det.',
      'organisations.yml or Plans looks right, but would go unread without anybody noticing.',
    ),
  },
  {
    code: 'file-binary',
    title: t('Suunnitelma on tekstitiedosto.', 'Planen är en textfil.', 'A plan is a text file.'),
    why: t(
      'Word-, Excel- tai PDF-tiedosto ei muutu tekstiksi nimeä vaihtamalla.',
      'En Word-, Excel- eller PDF-fil blir inte text av att filen får ett annat namn.',
      'A Word, Excel or PDF file does not become a text by being renamed.',
    ),
  },
  {
    code: 'file-encoding',
    title: t(
      'Tiedosto on tallennettu UTF-8-muodossa.',
      'Filen är sparad i UTF-8.',
      'The file is saved as UTF-8.',
    ),
    why: noLetterIsLost,
  },
  {
    code: 'lost-character',
    title: t(
      'Kirjaimet ovat ehjiä: ei korvausmerkkiä U+FFFD eikä merkkejä «Ã¤».',
      'Bokstäverna är hela: inget ersättningstecken U+FFFD och inga tecken «Ã¤».',
      'Letters are whole: no replacement character U+FFFD, and no «Ã¤».',
    ),
    why: noLetterIsLost,
    good: 'note: Hankintojen määrä',
    bad: 'note: Hankintojen m\ufffd\ufffdrä',
  },
  {
    code: 'line-ends',
    title: t('Rivit päättyvät LF tai CRLF.', 'Raderna slutar med LF eller CRLF.', 'Lines end in LF or CRLF.'),
    why: t(
      'Vanha Mac-tapa (CR) näyttää monessa ohjelmassa yhdeltä pitkältä riviltä, ja rivinumerot menevät väärin.',
      'Det gamla Mac-viset (CR) ser i många program ut som en enda lång rad, och radnumren blir fel.',
      'The old Mac way (CR) looks like one long line in many programs, and line numbers go wrong.',
    ),
  },
  {
    code: 'control-character',
    title: t(
      'Tekstissä ei ole ohjausmerkkejä.',
      'Texten har inga styrtecken.',
      'The text has no control characters.',
    ),
    why: t(
      'Ohjausmerkit voivat sotkea päätteen näytön ja estää Excel-tiedoston avaamisen.',
      'Styrtecken kan förvanska terminalens bild och hindra att en Excelfil öppnas.',
      'Control characters can garble a terminal and keep an Excel file from opening.',
    ),
  },
  {
    code: 'broken-character',
    title: t(
      'Tekstissä on vain kokonaisia merkkejä.',
      'Texten har bara hela tecken.',
      'The text holds whole characters only.',
    ),
    why: t(
      'Puolikas merkki estää Excel-tiedoston avaamisen.',
      'Ett halvt tecken hindrar att en Excelfil öppnas.',
      'Half a character keeps an Excel file from opening.',
    ),
    good: 'note: "hyvä \\U0001F600"',
    bad: 'note: "huono \\ud83d"',
  },
  {
    code: 'no-break-space',
    title: t(
      'Kenttien edessä ja välissä on tavallisia välilyöntejä.',
      'Före och mellan fält står vanliga blanksteg.',
      'Ordinary spaces stand before and between fields.',
    ),
    why: t(
      'Verkosta tai Wordista liitetty sitova välilyönti näyttää samalta, mutta YAML ei pidä sitä välilyöntinä.',
      'Ett hårt blanksteg från webben eller Word ser likadant ut, men är inget blanksteg för YAML.',
      'A no-break space pasted from the web or from Word looks the same, but is no space to YAML.',
    ),
  },
  {
    code: 'invisible-character',
    title: t(
      'Tekstissä ei ole näkymättömiä merkkejä.',
      'Texten har inga osynliga tecken.',
      'The text has no invisible characters.',
    ),
    why: nobodySeesIt,
    good: 'note: Hankinnat',
    bad: 'note: Han\u200bkinnat',
  },
  {
    code: 'conflict-marker',
    title: t(
      'Tiedostossa ei ole kesken jäänyttä yhdistämistä.',
      'Filen har ingen oavslutad sammanslagning.',
      'The file holds no unfinished merge.',
    ),
    why: t(
      'Git on jättänyt tiedostoon kaksi versiota, ja ihmisen pitää valita niistä.',
      'Git har lämnat två versioner i filen, och en människa måste välja mellan dem.',
      'Git has left two versions in the file, and a person has to choose between them.',
    ),
  },
  {
    code: 'file-too-large',
    title: t(
      'Tiedosto on enintään niin suuri kuin raja sallii.',
      'Filen är högst så stor som gränsen tillåter.',
      'The file is no larger than the limit.',
    ),
    why: limits,
  },
  {
    code: 'file-too-many-parts',
    title: t(
      'Tiedostossa on enintään niin monta osaa kuin raja sallii.',
      'Filen har högst så många delar som gränsen tillåter.',
      'The file has no more parts than the limit.',
    ),
    why: limits,
  },
  {
    code: 'file-too-many-keys',
    title: t(
      'Yhdessä kohdassa on enintään niin monta kenttää kuin raja sallii.',
      'Ett ställe har högst så många fält som gränsen tillåter.',
      'One place has no more fields than the limit.',
    ),
    why: limits,
  },
  {
    code: 'file-too-deep',
    title: t(
      'Sisäkkäisiä tasoja on enintään niin monta kuin raja sallii.',
      'Nivåerna i varandra är högst så många som gränsen tillåter.',
      'The file is nested no deeper than the limit.',
    ),
    why: limits,
  },
  {
    code: 'too-many-files',
    title: t(
      'Tietovarastossa on enintään niin monta tiedostoa kuin raja sallii.',
      'Arkivet har högst så många filer som gränsen tillåter.',
      'The repository has no more files than the limit.',
    ),
    why: limits,
  },
  {
    code: 'catalogue-missing',
    title: t(
      'Strategialuettelo, jonka toimi.yaml nimeää, on olemassa.',
      'Den strategikatalog som toimi.yaml anger finns.',
      'The strategy catalogue that toimi.yaml names exists.',
    ),
    why: t(
      'Ilman sitä suunnitelmia arvioitaisiin väärää strategiaa vasten.',
      'Utan den skulle planerna bedömas mot fel strategi.',
      'Without it plans would be judged against the wrong strategy.',
    ),
  },
  {
    code: 'workbook-unreadable',
    title: t(
      'Työkirja on Excel-tiedosto (.xlsx), jonka voi avata.',
      'Arbetsboken är en Excelfil (.xlsx) som går att öppna.',
      'The workbook is an Excel file (.xlsx) that can be opened.',
    ),
    why: t(
      'Vanhat, salatut ja makroja sisältävät tiedostot voivat olla vaarallisia, eikä toimi avaa niitä.',
      'Gamla och krypterade filer och filer med makron kan vara farliga, och toimi öppnar dem inte.',
      'Old files, encrypted ones and those with macros can be dangerous, and toimi does not open them.',
    ),
  },
  {
    code: 'workbook-part-unread',
    title: t('Työkirjassa on vain soluja.', 'Arbetsboken har bara celler.', 'The workbook holds cells only.'),
    why: t(
      'Kuvia, kommentteja ja linkkejä toisiin tiedostoihin ei lueta; niissä oleva tieto pitää kirjoittaa soluihin.',
      'Bilder, kommentarer och länkar till andra filer läses inte; uppgifterna i dem ska skrivas i celler.',
      'Pictures, comments and links to other files are not read; what they say must be written in cells.',
    ),
  },
]
