import type { Check } from '../core/rule.ts'
import { t } from '../core/text.ts'
import { pathOf } from '../core/way.ts'
import { textsIn } from '../core/written-texts.ts'

/** How a text begins that a spreadsheet takes for a formula (CWE-1236). A dash before a number or a space is only a dash. */
const formula = /^([=+@]|-[^\s\d])/

export const formulaLike: Check = {
  code: 'formula-like',
  severity: 'warning',
  title: t(
    'Teksti ei ala merkillä, jonka taulukkolaskenta lukee kaavaksi.',
    'En text börjar inte med ett tecken som ett kalkylprogram läser som en formel.',
    'A text does not begin with a character that a spreadsheet reads as a formula.',
  ),
  why: t(
    'toimi säilyttää tekstin tekstinä, mutta muualle kopioituna se voi muuttua kaavaksi tai virheeksi.',
    'toimi behåller texten som text, men kopierad någon annanstans kan den bli en formel eller ett fel.',
    'toimi keeps the text as text, but copied elsewhere it may turn into a formula or an error.',
  ),
  good: `goals:
  - id: kasvu
    title: Kasvu on 5 % vuodessa`,
  bad: `goals:
  - id: kasvu
    title: =1+1`,
  *find(workspace) {
    for (const { text, way, source, isValue } of textsIn(workspace)) {
      if (isValue || !formula.test(text)) continue
      yield {
        source,
        path: pathOf(way),
        message: t(
          'Teksti alkaa kuin taulukkolaskennan kaava.',
          'Texten börjar som en formel i ett kalkylprogram.',
          'The text begins like a formula of a spreadsheet.',
        ),
        fix: t('Aloita teksti sanalla.', 'Börja texten med ett ord.', 'Begin the text with a word.'),
      }
    }
  },
}
