/** Explanations of the codes for YAML syntax, with good and bad lines. */

import type { Explanation } from '../explanation.ts'
import type { Example } from '../rule.ts'
import { type Text, t } from '../text.ts'

const whereItBelongs = t(
  'YAML näkee sisennyksestä ja merkeistä, mikä kuuluu mihinkin. Väärä merkki siirtää tai hukkaa tietoa.',
  'YAML ser av indrag och tecken vad som hör vart. Ett fel tecken flyttar eller förlorar uppgifter.',
  'YAML sees by indentation and signs what belongs where. A wrong sign moves or loses what is written.',
)
const plainFilesOnly = t(
  'Suunnitelmissa käytetään YAML-kielestä vain kenttiä, luetteloita ja tekstejä, jotta jokainen osaa lukea ne.',
  'I planer används av YAML bara fält, listor och texter, så att var och en kan läsa dem.',
  'Plans use only the fields, lists and texts of YAML, so that everybody can read them.',
)

const sign = (code: string, title: Text, why: Text, good?: Example, bad?: Example): Explanation => ({
  code,
  title,
  why,
  ...(good !== undefined && { good }),
  ...(bad !== undefined && { bad }),
})

export const signs: readonly Explanation[] = [
  sign(
    'yaml-root',
    t(
      'Tiedostossa on kenttiä: nimi: arvo.',
      'Filen har fält: namn: värde.',
      'The file holds fields: name: value.',
    ),
    whereItBelongs,
    { 'waivers.yaml': 'format: 1\nwaivers: []\n' },
    { 'waivers.yaml': '- waivers\n' },
  ),
  sign(
    'yaml-indent',
    t(
      'Samaan kohtaan kuuluvat rivit alkavat samasta sarakkeesta.',
      'Rader som hör till samma ställe börjar i samma kolumn.',
      'Lines that belong together begin in the same column.',
    ),
    whereItBelongs,
    'currentState:\n  summary: Hyvä\n  maturity: []',
    'currentState:\n  summary: Hyvä\n maturity: []',
  ),
  sign(
    'yaml-tab',
    t('Rivit sisennetään välilyönneillä.', 'Rader dras in med blanksteg.', 'Lines are indented with spaces.'),
    t(
      'Sarkaimen leveys vaihtelee ohjelmittain, joten siitä ei näe, mihin rivi kuuluu.',
      'En tabb är olika bred i olika program, så av den syns inte vart raden hör.',
      'A tab is of a different width in each program, so it does not show where the line belongs.',
    ),
    'currentState:\n  summary: Hyvä',
    'currentState:\n\tsummary: Hyvä',
  ),
  sign(
    'yaml-line',
    t(
      'Rivillä on kenttä tai luettelon kohta.',
      'På raden finns ett fält eller en post.',
      'A line holds a field or an item of a list.',
    ),
    whereItBelongs,
    'note: Huomautus',
    'note: Huomautus\njatkuu',
  ),
  sign(
    'yaml-colon',
    t(
      'Kentän nimen jälkeen tulee kaksoispiste ja välilyönti, ja tekstissä oleva kaksoispiste on lainausmerkeissä.',
      'Efter fältets namn kommer kolon och blanksteg, och ett kolon i texten står inom citattecken.',
      'A colon and a space follow the name of a field, and a colon in a text is in quotes.',
    ),
    whereItBelongs,
    'note: "Tavoite: osaaminen"',
    'note: Tavoite: osaaminen',
  ),
  sign(
    'yaml-dash',
    t(
      'Luettelon kohta alkaa yhdysmerkillä ja välilyönnillä omalla rivillään.',
      'En post börjar med bindestreck och blanksteg på en egen rad.',
      'An item begins with a hyphen and a space on a line of its own.',
    ),
    whereItBelongs,
    'goals:\n  - id: tavoite\n    title: Tavoite',
    'goals:\n  -id: tavoite\n    title: Tavoite',
  ),
  sign(
    'yaml-quote',
    t('Lainaus alkaa ja loppuu.', 'Ett citat börjar och slutar.', 'A quotation begins and ends.'),
    whereItBelongs,
    'note: "Huomautus"',
    'note: "Huomautus',
  ),
  sign(
    'yaml-bracket',
    t('Jokaisella sululla on pari.', 'Varje parentes har ett par.', 'Every bracket has its partner.'),
    whereItBelongs,
    'currentState: { summary: Hyvä }',
    'currentState: { summary: Hyvä',
  ),
  sign(
    'yaml-comma',
    t(
      'Sulkujen sisällä kentät erotetaan pilkulla.',
      'Inom parenteser skiljs fälten åt med komma.',
      'Fields inside brackets are parted with commas.',
    ),
    whereItBelongs,
    'currentState: { summary: Hyvä, maturity: [] }',
    'currentState: { summary: Hyvä,, maturity: [] }',
  ),
  sign(
    'yaml-sign',
    t(
      'Arvo, joka alkaa erikoismerkillä, on lainausmerkeissä.',
      'Ett värde som börjar med ett specialtecken står inom citattecken.',
      'A value that begins with a special character is in quotes.',
    ),
    whereItBelongs,
    'note: "@hankinta"',
    'note: @hankinta',
  ),
  sign(
    'yaml-block',
    t(
      'Merkkien | ja > jälkeen teksti alkaa seuraavalta riviltä.',
      'Efter tecknen | och > börjar texten på nästa rad.',
      'After | and > the text begins on the next line.',
    ),
    whereItBelongs,
    'note: |\n  Huomautus',
    'note: | Huomautus',
  ),
  sign(
    'yaml-escape',
    t(
      'Kenoviiva lainausmerkkien sisällä on kirjoitettu kahdesti.',
      'Ett omvänt snedstreck inom citattecken skrivs två gånger.',
      'A backslash inside double quotes is written twice.',
    ),
    t(
      'Lainausmerkkien sisällä kenoviiva aloittaa erikoismerkin, joten polusta katoaisi osia.',
      'Inom citattecken börjar ett omvänt snedstreck ett specialtecken, så delar av en sökväg skulle försvinna.',
      'Inside double quotes a backslash begins a special character, so parts of a path would vanish.',
    ),
    "note: 'C:\\hankinnat'",
    'note: "C:\\hankinnat"',
  ),
  sign(
    'yaml-comment',
    t(
      'Arvo, jossa on # välilyönnin jäljessä tai alussa, on lainausmerkeissä.',
      'Ett värde med # efter ett blanksteg eller i början står inom citattecken.',
      'A value with # at its start or after a space is in quotes.',
    ),
    t(
      'Merkistä # alkaa huomautus, jota ei lueta: kirjoitettu arvo katoaa.',
      'Med # börjar en kommentar som inte läses: det skrivna värdet försvinner.',
      'A comment, which is not read, begins at #: the value that was written vanishes.',
    ),
    'note: "#hankinta"',
    'note: #hankinta',
  ),
  sign(
    'yaml-duplicate-key',
    t(
      'Yhdessä kohdassa kukin kenttä on kerran.',
      'På ett ställe finns varje fält en gång.',
      'A field stands once in a place.',
    ),
    t(
      'Kahdesta samannimisestä kentästä toinen jäisi lukematta.',
      'Av två fält med samma namn skulle det ena inte läsas.',
      'Of two fields of one name one would not be read.',
    ),
    'note: Yksi',
    'note: Yksi\nnote: Kaksi',
  ),
  sign(
    'yaml-key',
    t('Kentällä on nimi.', 'Ett fält har ett namn.', 'A field has a name.'),
    whereItBelongs,
    'note: Huomautus',
    '? [a]\n: Huomautus',
  ),
  sign(
    'yaml-alias',
    t(
      'Ankkurit ja viittaukset (&, *, <<) eivät ole käytössä.',
      'Ankare och referenser (&, *, <<) används inte.',
      'Anchors and aliases (&, *, <<) are not used.',
    ),
    plainFilesOnly,
    'note: "*tärkeä"',
    'currentState: &tila { summary: Hyvä }',
  ),
  sign(
    'yaml-tag',
    t(
      'Huutomerkillä alkavat tyypit eivät ole käytössä.',
      'Typer som börjar med utropstecken används inte.',
      'Types that begin with an exclamation mark are not used.',
    ),
    plainFilesOnly,
    'note: "!tärkeä"',
    'note: !tärkeä Huomautus',
  ),
  sign(
    'yaml-directive',
    t(
      'Rivi ei ala prosenttimerkillä.',
      'En rad börjar inte med procenttecken.',
      'No line begins with a percent sign.',
    ),
    plainFilesOnly,
  ),
  sign(
    'yaml-documents',
    t('Yhdessä tiedostossa on yksi suunnitelma.', 'En fil har en plan.', 'One file holds one plan.'),
    plainFilesOnly,
    'note: Huomautus',
    'note: Huomautus\n---\nnote: Toinen',
  ),
  sign(
    'yaml-template',
    t(
      'Mallipohjan paikat {{ … }} on täytetty.',
      'Mallens platser {{ … }} är ifyllda.',
      'The places {{ … }} of a template are filled in.',
    ),
    t(
      'Täyttämätön paikka ei ole tieto.',
      'En plats som inte är ifylld är ingen uppgift.',
      'A place that is not filled in tells nothing.',
    ),
    'note: Hankintojen osaaminen',
    'note: {{ nimi }}',
  ),
  sign(
    'yaml-syntax',
    t('Tiedoston voi lukea YAML-muotona.', 'Filen går att läsa som YAML.', 'The file can be read as YAML.'),
    whereItBelongs,
  ),
]
