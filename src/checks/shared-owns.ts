import { owned } from '../core/files/indicators.ts'
import { sharedIndicator } from '../core/indicator.ts'
import type { Check } from '../core/rule.ts'
import { t } from '../core/text.ts'
import { indicatorsIn } from '../core/written.ts'

export const sharedOwns: Check = {
  code: 'shared-owns',
  severity: 'error',
  title: t(
    'Yhteisen mittarin laji, mittayksikkö ja suunta kirjoitetaan vain tiedostoon indicators.yaml.',
    'En gemensam indikators slag, måttenhet och riktning skrivs bara i indicators.yaml.',
    'Kind, unit of measure and direction of a shared indicator are written in indicators.yaml only.',
  ),
  why: t(
    'Kun määrittely on yhdessä paikassa, kaikkien yksiköiden luvut tarkoittavat samaa.',
    'När definitionen finns på ett ställe betyder alla enheters tal detsamma.',
    'With the definition in one place, the numbers of all units mean the same.',
  ),
  good: `goals:
  - id: innovaatiot
    title: Innovaatioita hankitaan
    indicators:
      - { id: innovatiiviset, shared: innovatiiviset-osuus }`,
  bad: `goals:
  - id: innovaatiot
    title: Innovaatioita hankitaan
    indicators:
      - { id: innovatiiviset, shared: innovatiiviset-osuus, unitOfMeasure: euroa }`,
  *find(workspace) {
    for (const { item, path, source } of indicatorsIn(workspace)) {
      const { shared } = item
      if (shared === undefined || !sharedIndicator(workspace, shared)) continue
      for (const field of owned.filter((each) => item[each] !== undefined)) {
        yield {
          source,
          path: [...path, field],
          on: 'key',
          message: t(
            `Kentän ${field} määrää yhteinen mittari ${shared}.`,
            `Fältet ${field} bestäms av den gemensamma indikatorn ${shared}.`,
            `The field ${field} is owned by the shared indicator ${shared}.`,
          ),
          fix: t('Poista kenttä tästä.', 'Ta bort fältet här.', 'Remove the field here.'),
        }
      }
    }
  },
}
