/** Problems of texts that YAML silently reads as something else than meant. */
import type { Step } from '../source.ts'
import { t } from '../text.ts'
import type { Problem, Range } from './problem.ts'

const notThere = /[\ufffe\uffff]/
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/

/** Characters that only an escape can bring in: harmless in the file, harmful in a workbook or a terminal. */
export function escaped(value: string, at: Range): Problem | undefined {
  const broken = !value.isWellFormed() || notThere.test(value)
  if (!broken && !control.test(value)) return undefined
  return {
    code: broken ? 'broken-character' : 'control-character',
    severity: broken ? 'error' : 'warning',
    at,
    message: broken
      ? t(
          'Tekstissä on merkki, jota ei ole olemassa.',
          'Texten har ett tecken som inte finns.',
          'The text has a character that does not exist.',
        )
      : t('Tekstissä on ohjausmerkki.', 'Texten har ett styrtecken.', 'The text has a control character.'),
    fix: t(
      'Poista kenoviivalla alkava merkki.',
      'Ta bort tecknet som börjar med omvänt snedstreck.',
      'Remove the character that begins with a backslash.',
    ),
  }
}

const comment = / *#(?=[^\s#])[^\r\n]*/y

/** The comment that follows at an offset with no space after its `#`: it looks like part of the value. */
function commentAt(text: string, from: number): Range | undefined {
  comment.lastIndex = from
  const found = comment.exec(text)?.[0]
  return found === undefined ? undefined : [from + found.indexOf('#'), from + found.trimEnd().length]
}

/** `title: #1` is an empty title and a comment, which is seldom what was meant; an empty item of a list never is. */
export function swallowed(text: string, [start]: Range, step: Step | undefined): Problem | undefined {
  const at = commentAt(text, start)
  return (
    at && {
      code: 'yaml-comment',
      severity: typeof step === 'number' ? 'error' : 'warning',
      at,
      message: t(
        'Merkistä # alkaa huomautus, jota ei lueta: kohta jää tyhjäksi.',
        'Med # börjar en kommentar som inte läses: stället blir tomt.',
        'A comment, which is not read, begins at #: nothing is left here.',
      ),
      fix: t(
        'Jos tämä on arvo, kirjoita se lainausmerkkeihin.',
        'Om detta är värdet, skriv det inom citattecken.',
        'If this is the value, put it in quotes.',
      ),
    }
  )
}

/** `title: Hankinta #1` is the title "Hankinta" and a comment. */
export function cutOff(text: string, [, end]: Range): Problem | undefined {
  const at = commentAt(text, end)
  return (
    at && {
      code: 'yaml-comment',
      severity: 'warning',
      at,
      message: t(
        'Merkistä # alkaa huomautus, jota ei lueta: teksti loppuu sen eteen.',
        'Med # börjar en kommentar som inte läses: texten slutar före den.',
        'A comment, which is not read, begins at #: the text ends before it.',
      ),
      fix: t(
        'Jos tämä kuuluu tekstiin, kirjoita koko teksti lainausmerkkeihin. Jos tämä on huomautus, jätä merkin # jälkeen välilyönti.',
        'Om detta hör till texten, skriv hela texten inom citattecken. Om det är en kommentar, lämna ett blanksteg efter #.',
        'If this is part of the text, put the whole text in quotes. If it is a comment, leave a space after #.',
      ),
    }
  )
}

/** A path of Windows in double quotes, of which a backslash and the letter after it would become a tab or a line break. */
const path = /["\s'(](?:[A-Za-z]:|\\\\[\w.-]+)\\(?!\\)/

/** Whether a text in double quotes, as it is written, holds a path that YAML would spoil. */
export const isSpoilt = (quoted: string): boolean => path.test(quoted)

/** `"C:\temp"` holds a tab. */
export const spoilt = (quoted: string, at: Range): Problem | undefined =>
  isSpoilt(quoted)
    ? {
        code: 'yaml-escape',
        severity: 'error',
        at,
        message: t(
          'Polun kenoviiva luetaan kaksoislainausmerkkien sisällä erikoismerkin alkuna.',
          'Omvänt snedstreck i sökvägen läses inom dubbla citattecken som början på ett specialtecken.',
          'Inside double quotes the backslash of the path is read as the beginning of a special character.',
        ),
        fix: t(
          'Käytä yksinkertaisia lainausmerkkejä tai kirjoita kenoviiva kahdesti: \\\\.',
          'Använd enkla citattecken eller skriv omvänt snedstreck två gånger: \\\\.',
          'Use single quotes, or write the backslash twice: \\\\.',
        ),
      }
    : undefined
