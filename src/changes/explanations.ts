/** What a comparison can have to say, as rules are explained. */
import type { Explanation } from '../core/explanation.ts'
import { t } from '../core/text.ts'

export const explanations: readonly Explanation[] = [
  {
    code: 'diff-unreadable',
    title: t(
      'Vertailtavat tiedostot voi lukea kummassakin versiossa.',
      'De filer som jämförs går att läsa i båda versionerna.',
      'The files that are compared can be read in both revisions.',
    ),
    why: t(
      'Muuten se, mitä ei voi lukea, näyttäisi lisätyltä tai poistetulta.',
      'Annars skulle det som inte går att läsa se ut att ha lagts till eller tagits bort.',
      'Otherwise what cannot be read would look added or removed.',
    ),
  },
]
