import type { Check } from '../core/rule.ts'
import { type Text, t } from '../core/text.ts'
import { pathOf } from '../core/way.ts'
import { textsIn } from '../core/written-texts.ts'

/**
 * What looks like a Finnish personal identity code: day, month, year, the sign of the century, a number and a check character.
 * The signs B–F and U–Y came into use in 2023 (Digital and Population Data Services Agency). Its sum is not checked:
 * a mistyped code is personal data too.
 */
const identityCode =
  /(?<![\p{L}\d])(0[1-9]|[12]\d|3[01])(0[1-9]|1[0-2])\d\d[-–−+A-FU-Y]\d{3}[\dA-FHJ-NPR-Y](?![\p{L}\d])/iu
const mailAddress = /[\p{L}\d._%+-]@[\p{L}\d-]+(\.[\p{L}\d-]+)+/u

// What was found is not repeated in the message: reports of problems are stored and sent around.
const suspects: readonly { readonly isIn: (text: string) => boolean; readonly message: Text }[] = [
  {
    isIn: (text) => identityCode.test(text),
    message: t(
      'Tekstissä on henkilötunnukselta näyttävä merkkijono.',
      'Texten har något som ser ut som en personbeteckning.',
      'The text has something that looks like a personal identity code.',
    ),
  },
  {
    isIn: (text) => text.includes('@') && mailAddress.test(text),
    message: t(
      'Tekstissä on sähköpostiosoite.',
      'Texten har en e-postadress.',
      'The text has an e-mail address.',
    ),
  },
]

export const personalData: Check = {
  code: 'personal-data',
  severity: 'warning',
  title: t(
    'Teksteissä ei ole henkilötunnuksia eikä sähköpostiosoitteita.',
    'I texterna finns inga personbeteckningar eller e-postadresser.',
    'Texts have no personal identity codes or e-mail addresses in them.',
  ),
  why: t(
    'Suunnitelmat ovat julkisia ja jäävät versiohistoriaan: henkilötietoa ei saa sieltä pois.',
    'Planerna är offentliga och blir kvar i versionshistoriken: en personuppgift går inte att få bort därifrån.',
    'Plans are public and stay in the history of versions: personal data cannot be taken out of it.',
  ),
  good: `currentState:
  summary: Sopimuksista vastaa hankintapäällikkö, diaarinumero VM/2020/156.`,
  bad: `currentState:
  summary: Sopimuksista vastaa 131052-308T.`,
  *find(workspace) {
    for (const { text, way, source } of textsIn(workspace)) {
      const suspect = suspects.find(({ isIn }) => isIn(text))
      if (!suspect) continue
      yield {
        source,
        path: pathOf(way),
        message: suspect.message,
        fix: t(
          'Kirjoita henkilön sijaan tehtävä tai rooli.',
          'Skriv en uppgift eller roll i stället för en person.',
          'Write a post or role instead of a person.',
        ),
      }
    }
  },
}
