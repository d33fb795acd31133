import type { ErrorCode } from 'yaml'
import { type Text, t } from '../text.ts'

/** What to say about an error of the YAML syntax. */
export interface SyntaxSentence {
  readonly code: string
  readonly message: Text
  readonly fix?: Text
}

const quotes = t(
  'Jos arvo alkaa merkillä @ % ` * & ! { [ # tai siinä on kaksoispiste, kirjoita se lainausmerkkeihin.',
  'Om värdet börjar med @ % ` * & ! { [ # eller innehåller ett kolon, skriv det inom citattecken.',
  'If the value begins with @ % ` * & ! { [ # or has a colon in it, put it in quotes.',
)
const indent = t(
  'Tarkista sisennys: saman tason kentät ja viivat alkavat samasta sarakkeesta.',
  'Kontrollera indraget: fält och streck på samma nivå börjar i samma kolumn.',
  'Check the indentation: fields and dashes of one level begin in the same column.',
)
const unreadable: SyntaxSentence = {
  code: 'yaml-syntax',
  message: t('Tätä kohtaa ei voi lukea YAML-muotona.', 'Det här stället kan inte läsas som YAML.', 'This place cannot be read as YAML.'),
  fix: quotes,
}
const badIndent: SyntaxSentence = {
  code: 'yaml-indent',
  message: t('Rivin sisennys ei sovi ympäristöönsä.', 'Radens indrag passar inte in.', 'The indentation of the line does not fit.'),
  fix: indent,
}
const badList: SyntaxSentence = {
  code: 'yaml-indent',
  message: t(
    'Rivi ei ole kenttä (nimi: arvo) eikä luettelon kohta (viiva ja väli).',
    'Raden är varken ett fält (namn: värde) eller en post i en lista (streck och blanksteg).',
    'The line is neither a field (name: value) nor an item of a list (dash and space).',
  ),
  fix: indent,
}

/** Sentences for the codes of the yaml package; what is not here is said as `unreadable`. */
export const sentences: Partial<Record<ErrorCode, SyntaxSentence>> = {
  TAB_AS_INDENT: {
    code: 'yaml-tab',
    message: t('Sisennyksessä on sarkain.', 'Indraget har en tabb.', 'There is a tab in the indentation.'),
    fix: t('Käytä välilyöntejä.', 'Använd blanksteg.', 'Use spaces.'),
  },
  BAD_DQ_ESCAPE: {
    code: 'yaml-escape',
    message: t('Kenoviivaa seuraa merkki, jota ei tunneta.', 'Efter omvänt snedstreck står ett okänt tecken.', 'A backslash is followed by a character that means nothing.'),
    fix: t(
      'Käytä yksinkertaisia lainausmerkkejä tai kirjoita kenoviiva kahdesti: \\\\.',
      'Använd enkla citattecken eller skriv omvänt snedstreck två gånger: \\\\.',
      'Use single quotes, or write the backslash twice: \\\\.',
    ),
  },
  MULTIPLE_DOCS: {
    code: 'yaml-documents',
    message: t('Tiedostossa on useampi YAML-asiakirja.', 'Filen har flera YAML-dokument.', 'The file holds more than one YAML document.'),
    fix: t('Yksi suunnitelma per tiedosto: poista --- ja mitä sen jälkeen on.', 'En plan per fil: ta bort --- och det som följer.', 'One plan per file: remove --- and what follows it.'),
  },
  NON_STRING_KEY: {
    code: 'yaml-key',
    message: t('Kentän nimi ei ole teksti.', 'Fältets namn är ingen text.', 'The name of the field is not a text.'),
    fix: t('Täytä {{ … }} tai kirjoita arvo lainausmerkkeihin.', 'Fyll i {{ … }} eller skriv värdet inom citattecken.', 'Fill in {{ … }}, or put the value in quotes.'),
  },
  RESOURCE_EXHAUSTION: {
    code: 'file-too-deep',
    message: t('Tiedostossa on liikaa sisäkkäisiä tasoja.', 'Filen har för många nivåer i varandra.', 'The file is nested too deeply.'),
  },
  TAG_RESOLVE_FAILED: {
    code: 'yaml-tag',
    message: t('Huutomerkillä alkavat tyypit eivät ole käytössä.', 'Typer som börjar med utropstecken används inte.', 'Types that begin with an exclamation mark are not used.'),
    fix: quotes,
  },
  BAD_ALIAS: {
    code: 'yaml-alias',
    message: t('Ankkurit ja viittaukset (& ja *) eivät ole käytössä.', 'Ankare och referenser (& och *) används inte.', 'Anchors and aliases (& and *) are not used.'),
    fix: quotes,
  },
  BAD_DIRECTIVE: {
    code: 'yaml-directive',
    message: t('Rivi alkaa prosenttimerkillä.', 'Raden börjar med ett procenttecken.', 'The line begins with a percent sign.'),
    fix: quotes,
  },
  BAD_INDENT: badIndent,
  BAD_COLLECTION_TYPE: badIndent,
  MULTILINE_IMPLICIT_KEY: badList,
  KEY_OVER_1024_CHARS: badList,
  BLOCK_AS_IMPLICIT_KEY: {
    code: 'yaml-colon',
    message: t('Rivillä on toinen kaksoispiste.', 'Raden har ett andra kolon.', 'The line has a second colon.'),
    fix: t('Kirjoita arvo lainausmerkkeihin.', 'Skriv värdet inom citattecken.', 'Put the value in quotes.'),
  },
}
sentences.MULTIPLE_TAGS = sentences.TAG_RESOLVE_FAILED as SyntaxSentence
sentences.MULTIPLE_ANCHORS = sentences.BAD_ALIAS as SyntaxSentence
sentences.ALIAS_PROPS = sentences.BAD_ALIAS as SyntaxSentence

export const unclosedQuote: SyntaxSentence = {
  code: 'yaml-quote',
  message: t('Tästä alkava lainausmerkki jää sulkematta.', 'Citattecknet som börjar här stängs inte.', 'The quotation mark that opens here is not closed.'),
  fix: t('Lisää sulkeva lainausmerkki.', 'Lägg till det avslutande citattecknet.', 'Add the closing quotation mark.'),
}
export const unclosedFlow: SyntaxSentence = {
  code: 'yaml-bracket',
  message: t('Sulku { tai [ jää sulkematta.', 'En parentes { eller [ stängs inte.', 'A bracket { or [ is not closed.'),
  fix: t('Lisää } tai ], tai kirjoita arvo lainausmerkkeihin.', 'Lägg till } eller ], eller skriv värdet inom citattecken.', 'Add } or ], or put the value in quotes.'),
}

/** What to say about an error code of the yaml package. */
export const sentenceFor = (code: ErrorCode): SyntaxSentence => sentences[code] ?? unreadable
