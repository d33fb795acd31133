/** The mistakes that people make in YAML, by how they look. The parser itself only knows where it got lost. */
import type { ErrorCode } from 'yaml'
import { t } from '../text.ts'
import { fieldForm, missingComma, noField, reservedSign, type SyntaxSentence } from './syntax.ts'

/** A mistake, and the sign it is known by: the first group of the pattern is what to point at. */
interface Mistake extends SyntaxSentence {
  /** A pattern that the line of the error must match. */
  readonly line?: RegExp
  /** A pattern that the text from the error on must match. */
  readonly here?: RegExp
  /** The parser errors that it can cause; absent: any. */
  readonly behind?: readonly ErrorCode[]
}

const earlyQuote: SyntaxSentence = {
  code: 'yaml-quote',
  message: t(
    'Lainaus loppuu ennen kuin arvo loppuu.',
    'Citatet slutar innan värdet gör det.',
    'The quotation ends before the value does.',
  ),
  fix: t(
    'Kirjoita koko arvo lainausmerkkeihin ja käytä sen sisällä toisenlaisia: "Suomen ’hankinnat’".',
    'Skriv hela värdet inom citattecken och använd andra inuti: "Finlands ’upphandlingar’".',
    'Put the whole value in quotes and use other ones inside it: "Finland’s procurement".',
  ),
}

/** The mistakes, from the most to the least certain sign. */
export const mistakes: readonly Mistake[] = [
  {
    line: /(\{\{)/d,
    code: 'yaml-template',
    message: t(
      'Mallipohjan kohta {{ … }} on täyttämättä.',
      'Stället {{ … }} från mallen är inte ifyllt.',
      'The place {{ … }} of the template has not been filled in.',
    ),
    fix: t(
      'Kirjoita sen tilalle oma teksti.',
      'Skriv din egen text i stället.',
      'Write your own text in its place.',
    ),
  },
  {
    line: /^ *(`{3,}|~{3,})/d,
    code: 'yaml-line',
    message: t(
      'Rivillä on Markdown-tekstin raja, joka ei kuulu tiedostoon.',
      'På raden finns en gräns från Markdown som inte hör till filen.',
      'The line is a fence of Markdown, which is no part of the file.',
    ),
    fix: t('Poista rivi.', 'Ta bort raden.', 'Remove the line.'),
  },
  {
    line: /^ *([–—•·*]|\d+[.)])\s/d,
    code: 'yaml-dash',
    message: t(
      'Luettelon kohta alkaa väärällä merkillä.',
      'Posten i listan börjar med fel tecken.',
      'The item of the list begins with the wrong character.',
    ),
    fix: t(
      'Aloita kohta tavallisella yhdysmerkillä ja välilyönnillä: - .',
      'Börja posten med ett vanligt bindestreck och ett blanksteg: - .',
      'Begin the item with a plain hyphen and a space: - .',
    ),
  },
  {
    line: /^ *(?:- +)?(-)[^\s-][^\s:]*:(?:\s|$)/d,
    code: 'yaml-dash',
    message: t(
      'Viivan jäljestä puuttuu välilyönti.',
      'Efter strecket saknas ett blanksteg.',
      'There is no space after the dash.',
    ),
    fix: t(
      'Kirjoita viiva, välilyönti ja sitten kohta.',
      'Skriv streck, blanksteg och sedan posten.',
      'Write a dash, a space, then the item.',
    ),
  },
  {
    line: /^ *(?:- +)?[A-Za-z][\w-]*(:)[^\s:/]/d,
    behind: ['MULTILINE_IMPLICIT_KEY', 'MISSING_CHAR'],
    code: 'yaml-colon',
    message: t(
      'Kaksoispisteen jäljestä puuttuu välilyönti.',
      'Efter kolonet saknas ett blanksteg.',
      'There is no space after the colon.',
    ),
    fix: fieldForm,
  },
  {
    line: /: +([|>])(?![+-]?[1-9]?[+-]?(?: *$| +#))/d,
    behind: ['UNEXPECTED_TOKEN'],
    code: 'yaml-block',
    message: t(
      'Merkkien | ja > jälkeen teksti alkaa vasta seuraavalta riviltä.',
      'Efter tecknen | och > börjar texten först på nästa rad.',
      'After the characters | and > the text begins on the next line only.',
    ),
    fix: t(
      'Siirrä teksti omalle rivilleen ja sisennä se, tai kirjoita arvo lainausmerkkeihin.',
      'Flytta texten till en egen rad och dra in den, eller skriv värdet inom citattecken.',
      'Move the text to a line of its own and indent it, or put the value in quotes.',
    ),
  },
  {
    line: /^[^#"']*: +([*&@`%,}\]]|\?(?= ))/d,
    behind: ['BAD_ALIAS', 'BAD_SCALAR_START', 'BLOCK_AS_IMPLICIT_KEY', 'UNEXPECTED_TOKEN'],
    ...reservedSign,
  },
  {
    line: /[\]}] *([[{])/d,
    ...missingComma,
  },
  {
    here: /^([\]}])/d,
    code: 'yaml-bracket',
    message: t(
      'Tällä sululla ei ole paria.',
      'Den här parentesen saknar par.',
      'This bracket has no partner.',
    ),
    fix: t(
      'Poista sulku tai lisää sen pari. Jos sulku kuuluu tekstiin, kirjoita arvo lainausmerkkeihin.',
      'Ta bort parentesen eller lägg till dess par. Om den hör till texten, skriv värdet inom citattecken.',
      'Remove the bracket, or add its partner. If it is part of the text, put the value in quotes.',
    ),
  },
  {
    line: /^ *(?:- +)?[\w-]+: +(["'])[^"']*["'] *,/d,
    behind: ['UNEXPECTED_TOKEN'],
    ...earlyQuote,
  },
  {
    here: /^(,)/d,
    code: 'yaml-comma',
    message: t(
      'Pilkun edestä puuttuu kenttä tai luettelon kohta.',
      'Före kommat saknas ett fält eller en post.',
      'There is nothing before the comma.',
    ),
    fix: t('Poista ylimääräinen pilkku.', 'Ta bort det överflödiga kommat.', 'Remove the extra comma.'),
  },
  {
    here: /^(-)\s/d,
    behind: ['UNEXPECTED_TOKEN'],
    code: 'yaml-dash',
    message: t(
      'Luettelon viiva on samalla rivillä kuin kentän nimi.',
      'Listans streck står på samma rad som fältets namn.',
      'The dash of a list is on the same line as the name of the field.',
    ),
    fix: t(
      'Aloita luettelo seuraavalta riviltä. Jos viiva kuuluu tekstiin, kirjoita arvo lainausmerkkeihin.',
      'Börja listan på nästa rad. Om strecket hör till texten, skriv värdet inom citattecken.',
      'Begin the list on the next line. If the dash is part of the text, put the value in quotes.',
    ),
  },
  {
    line: /: +(["']).*\1/d,
    behind: ['UNEXPECTED_TOKEN'],
    ...earlyQuote,
  },
  {
    line: /: +([[{]).*[\]}]/d,
    behind: ['UNEXPECTED_TOKEN'],
    ...reservedSign,
  },
  {
    line: /: .*?(:)(?:\s|$)/d,
    behind: ['BLOCK_AS_IMPLICIT_KEY'],
    code: 'yaml-colon',
    message: t(
      'Rivillä on toinenkin kaksoispiste.',
      'Raden har ett kolon till.',
      'The line has a second colon.',
    ),
    fix: t(
      'Kirjoita arvo lainausmerkkeihin. Jos rivillä on kaksi kenttää, kirjoita kumpikin omalle rivilleen.',
      'Skriv värdet inom citattecken. Om raden har två fält, skriv vart och ett på sin egen rad.',
      'Put the value in quotes. If there are two fields on the line, write each on a line of its own.',
    ),
  },
  {
    line: /^ *([^\s:][^:]*)$/d,
    behind: ['MISSING_CHAR', 'MULTILINE_IMPLICIT_KEY'],
    ...noField,
  },
]
