import type { ErrorCode } from 'yaml'
import { type Text, t } from '../text.ts'

/** The message on something that YAML, or plans, do not allow. */
export interface SyntaxSentence {
  readonly code: string
  readonly message: Text
  readonly fix?: Text
}

const inQuotes = t(
  'Kirjoita arvo lainausmerkkeihin.',
  'Skriv värdet inom citattecken.',
  'Put the value in quotes.',
)
export const fieldForm = t(
  'Kirjoita kentän nimi, kaksoispiste, välilyönti ja sitten arvo.',
  'Skriv fältets namn, kolon, blanksteg och sedan värdet.',
  'Write the name of the field, a colon, a space, then the value.',
)
const indent = t(
  'Samaan kohtaan kuuluvat kentät ja viivat alkavat samasta sarakkeesta; mitä niiden alla on, alkaa kauempaa oikealta.',
  'Fält och streck som hör till samma ställe börjar i samma kolumn; det som står under dem börjar längre till höger.',
  'Fields and dashes that belong together begin in the same column; what stands under them begins further to the right.',
)

export const badIndent: SyntaxSentence = {
  code: 'yaml-indent',
  message: t(
    'Rivi alkaa väärästä sarakkeesta: siitä ei näe, mihin se kuuluu.',
    'Raden börjar i fel kolumn: det syns inte vart den hör.',
    'The line begins in the wrong column: one cannot see where it belongs.',
  ),
  fix: indent,
}
export const noField: SyntaxSentence = {
  code: 'yaml-line',
  message: t(
    'Rivillä ei ole kenttää (nimi: arvo) eikä luettelon kohtaa (viiva ja välilyönti).',
    'På raden finns varken ett fält (namn: värde) eller en post i en lista (streck och blanksteg).',
    'The line holds neither a field (name: value) nor an item of a list (dash and space).',
  ),
  fix: t(
    'Jos tämä on kenttä, kirjoita nimen jälkeen kaksoispiste ja välilyönti. Jos rivi jatkaa edellisen rivin tekstiä, sisennä se kauemmas oikealle. Huomautus alkaa merkillä #.',
    'Om detta är ett fält, skriv kolon och blanksteg efter namnet. Om raden fortsätter texten på raden före, dra in den längre till höger. En kommentar börjar med #.',
    'If this is a field, write a colon and a space after its name. If the line goes on with the text of the line above, indent it further to the right. A comment begins with #.',
  ),
}
export const unclosedQuote: SyntaxSentence = {
  code: 'yaml-quote',
  message: t(
    'Tästä alkava lainaus jää sulkematta.',
    'Citatet som börjar här avslutas inte.',
    'The quotation that opens here is not closed.',
  ),
  fix: t(
    'Lisää lopettava lainausmerkki.',
    'Lägg till det avslutande citattecknet.',
    'Add the closing quotation mark.',
  ),
}
export const unclosedBracket: SyntaxSentence = {
  code: 'yaml-bracket',
  message: t(
    'Tästä alkava sulku jää sulkematta.',
    'Parentesen som börjar här avslutas inte.',
    'The bracket that opens here is not closed.',
  ),
  fix: t(
    'Lisää lopettava sulku } tai ], ja sisennä rivit sulkujen sisällä. Jos sulku kuuluu tekstiin, kirjoita arvo lainausmerkkeihin.',
    'Lägg till den avslutande parentesen } eller ], och dra in raderna inom parentesen. Om den hör till texten, skriv värdet inom citattecken.',
    'Add the closing bracket } or ], and indent the lines inside. If the bracket is part of the text, put the value in quotes.',
  ),
}
export const missingComma: SyntaxSentence = {
  code: 'yaml-comma',
  message: t(
    'Sulkujen sisältä puuttuu pilkku kenttien välistä.',
    'Inom parentesen saknas ett komma mellan fälten.',
    'A comma is missing between the fields inside the brackets.',
  ),
  fix: t(
    'Erota kentät pilkulla: { period: 2025, value: 90 }. Jos arvossa on kaksoispiste, kirjoita arvo lainausmerkkeihin.',
    'Skilj fälten åt med komma: { period: 2025, value: 90 }. Om värdet har ett kolon, skriv det inom citattecken.',
    'Part the fields with commas: { period: 2025, value: 90 }. If a value has a colon in it, put it in quotes.',
  ),
}
export const unbraced: SyntaxSentence = {
  code: 'yaml-bracket',
  message: t(
    'Hakasuluissa olevien kenttien ympäriltä puuttuvat aaltosulut.',
    'Runt fälten inom hakparenteserna saknas klammerparenteser.',
    'The fields inside the square brackets lack their braces.',
  ),
  fix: t(
    'Kirjoita luettelon kohta aaltosulkuihin: [{ period: 2025, value: 90 }].',
    'Skriv posten inom klammerparenteser: [{ period: 2025, value: 90 }].',
    'Put the item of the list in braces: [{ period: 2025, value: 90 }].',
  ),
}
export const reservedSign: SyntaxSentence = {
  code: 'yaml-sign',
  message: t(
    'Arvo ei voi alkaa tällä merkillä: sillä on YAML-kielessä oma merkityksensä.',
    'Värdet kan inte börja med detta tecken: det har en egen betydelse i YAML.',
    'A value cannot begin with this character: it means something else in YAML.',
  ),
  fix: inQuotes,
}
export const tab: SyntaxSentence = {
  code: 'yaml-tab',
  message: t(
    'Rivin alussa on sarkain (Tab).',
    'I radens början finns en tabb (Tab).',
    'There is a tab at the beginning of the line.',
  ),
  fix: t('Käytä välilyöntejä.', 'Använd blanksteg.', 'Use spaces.'),
}
export const tooDeep: SyntaxSentence = {
  code: 'file-too-deep',
  message: t(
    'Tiedostossa on liikaa sisäkkäisiä tasoja.',
    'Filen har för många nivåer i varandra.',
    'The file is nested too deeply.',
  ),
  fix: t(
    'Tarkista sulut ja sisennykset. Rajan voi nostaa: limits.depth tiedostossa toimi.yaml.',
    'Kontrollera parenteserna och indragen. Gränsen kan höjas: limits.depth i toimi.yaml.',
    'Check the brackets and the indentation. The limit can be raised: limits.depth in toimi.yaml.',
  ),
}
export const tooManyKeys = (found: number, most: number): SyntaxSentence => ({
  code: 'file-too-many-keys',
  message: t(
    `Yhdessä kohdassa on ${found} kenttää; raja on ${most}.`,
    `Ett ställe har ${found} fält; gränsen är ${most}.`,
    `One place has ${found} fields; the limit is ${most}.`,
  ),
  fix: t(
    'Rajan voi nostaa: limits.keys tiedostossa toimi.yaml.',
    'Gränsen kan höjas: limits.keys i toimi.yaml.',
    'The limit can be raised: limits.keys in toimi.yaml.',
  ),
})
export const fewerItems = t(
  'Poista kohtia tai yhdistä niitä.',
  'Ta bort poster eller slå ihop dem.',
  'Take out items, or put them together.',
)
export const tooManyItems = (found: number, most: number): SyntaxSentence => ({
  code: 'list-too-long',
  message: t(
    `Luettelossa on ${found} kohtaa; raja on ${most}.`,
    `Listan har ${found} poster; gränsen är ${most}.`,
    `The list has ${found} items; the limit is ${most}.`,
  ),
  fix: fewerItems,
})

const alias: SyntaxSentence = {
  code: 'yaml-alias',
  message: t(
    'Ankkurit ja viittaukset (&, * ja <<) eivät ole käytössä.',
    'Ankare och referenser (&, * och <<) används inte.',
    'Anchors and aliases (&, * and <<) are not used.',
  ),
  fix: t(
    'Kirjoita teksti kokonaan joka paikkaan. Jos arvo alkaa merkillä & tai *, kirjoita se lainausmerkkeihin.',
    'Skriv hela texten på varje ställe. Om värdet börjar med & eller *, skriv det inom citattecken.',
    'Write the text in full in each place. If a value begins with & or *, put it in quotes.',
  ),
}
const tag: SyntaxSentence = {
  code: 'yaml-tag',
  message: t(
    'Huutomerkillä alkavat tyypit eivät ole käytössä.',
    'Typer som börjar med utropstecken används inte.',
    'Types that begin with an exclamation mark are not used.',
  ),
  fix: t(
    'Poista tyyppi. Jos huutomerkki kuuluu tekstiin, kirjoita arvo lainausmerkkeihin.',
    'Ta bort typen. Om utropstecknet hör till texten, skriv värdet inom citattecken.',
    'Remove the type. If the exclamation mark is part of the text, put the value in quotes.',
  ),
}
const unreadable: SyntaxSentence = {
  code: 'yaml-syntax',
  message: t(
    'Tätä kohtaa ei voi lukea YAML-muotona.',
    'Det här stället kan inte läsas som YAML.',
    'This place cannot be read as YAML.',
  ),
  fix: t(
    'Jos tässä on tekstiä, kirjoita koko arvo lainausmerkkeihin.',
    'Om detta är text, skriv hela värdet inom citattecken.',
    'If this is text, put the whole value in quotes.',
  ),
}

/** Sentences for the error codes of the yaml package; what is not here is said as "cannot be read". */
const sentences: Partial<Record<ErrorCode, SyntaxSentence>> = {
  ALIAS_PROPS: alias,
  BAD_ALIAS: alias,
  MULTIPLE_ANCHORS: alias,
  BAD_COLLECTION_TYPE: badIndent,
  BAD_INDENT: badIndent,
  BAD_DIRECTIVE: {
    code: 'yaml-directive',
    message: t(
      'Rivi alkaa prosenttimerkillä.',
      'Raden börjar med ett procenttecken.',
      'The line begins with a percent sign.',
    ),
    fix: t('Poista rivi.', 'Ta bort raden.', 'Remove the line.'),
  },
  BAD_DQ_ESCAPE: {
    code: 'yaml-escape',
    message: t(
      'Kenoviivaa seuraa merkki, jota ei tunneta.',
      'Efter omvänt snedstreck står ett okänt tecken.',
      'A backslash is followed by a character that means nothing.',
    ),
    fix: t(
      'Käytä yksinkertaisia lainausmerkkejä tai kirjoita kenoviiva kahdesti: \\\\.',
      'Använd enkla citattecken eller skriv omvänt snedstreck två gånger: \\\\.',
      'Use single quotes, or write the backslash twice: \\\\.',
    ),
  },
  BAD_SCALAR_START: reservedSign,
  BLOCK_IN_FLOW: missingComma,
  KEY_OVER_1024_CHARS: noField,
  MULTILINE_IMPLICIT_KEY: noField,
  MULTIPLE_DOCS: {
    code: 'yaml-documents',
    message: t(
      'Tiedostossa on useampi YAML-asiakirja: --- tai ... aloittaa uuden.',
      'Filen har flera YAML-dokument: --- eller ... börjar ett nytt.',
      'The file holds more than one YAML document: --- or ... begins a new one.',
    ),
    fix: t(
      'Yksi suunnitelma per tiedosto: poista rivi --- tai ... ja siirrä muu toiseen tiedostoon.',
      'En plan per fil: ta bort raden --- eller ... och flytta resten till en annan fil.',
      'One plan per file: remove the line --- or ... and move the rest to another file.',
    ),
  },
  MULTIPLE_TAGS: tag,
  TAG_RESOLVE_FAILED: tag,
  NON_STRING_KEY: {
    code: 'yaml-key',
    message: t(
      'Kentän nimi ei ole teksti.',
      'Fältets namn är ingen text.',
      'The name of the field is not a text.',
    ),
    fix: t(
      'Kirjoita kaksoispisteen eteen kentän nimi.',
      'Skriv fältets namn före kolonet.',
      'Write the name of the field before the colon.',
    ),
  },
  RESOURCE_EXHAUSTION: tooDeep,
  TAB_AS_INDENT: tab,
}

/** The message on an error code of the yaml package. */
export const sentenceFor = (code: ErrorCode): SyntaxSentence => sentences[code] ?? unreadable
