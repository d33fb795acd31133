import type { Check } from '../core/rule.ts'
import { t } from '../core/text.ts'
import { definitionsIn } from '../core/written.ts'

export const toleranceWithoutMaintain: Check = {
  code: 'tolerance-without-maintain',
  severity: 'warning',
  title: t(
    'Sallittu poikkeama annetaan vain mittarille, jonka arvo on tarkoitus säilyttää.',
    'Tillåten avvikelse anges bara för en indikator vars värde ska behållas.',
    'A tolerance is given only for an indicator that is to be maintained.',
  ),
  why: t(
    'Kasvavan tai pienenevän mittarin arviointi ei käytä sallittua poikkeamaa.',
    'Bedömningen av en indikator som ska öka eller minska använder ingen tillåten avvikelse.',
    'A tolerance has no part in judging an indicator that is to increase or decrease.',
  ),
  good: `goals:
  - id: kilpailu
    title: Kilpailu säilyy
    indicators:
      - { id: tarjoukset, title: Tarjouksia, kind: number, direction: maintain, tolerance: 0.5 }`,
  bad: `goals:
  - id: kilpailu
    title: Kilpailu lisääntyy
    indicators:
      - { id: tarjoukset, title: Tarjouksia, kind: number, direction: increase, tolerance: 0.5 }`,
  *find(workspace) {
    for (const { item, path, source } of definitionsIn(workspace)) {
      const { direction, tolerance } = item
      if (tolerance === undefined || !direction || direction === 'maintain') continue
      yield {
        source,
        path: [...path, 'tolerance'],
        on: 'key',
        message: t(
          `Sallitulla poikkeamalla ei ole merkitystä, kun suunta on ${direction}.`,
          `Tillåten avvikelse har ingen betydelse när riktningen är ${direction}.`,
          `A tolerance means nothing when the direction is ${direction}.`,
        ),
        fix: t(
          'Poista tolerance tai kirjoita direction: maintain.',
          'Ta bort tolerance eller skriv direction: maintain.',
          'Remove tolerance, or write direction: maintain.',
        ),
      }
    }
  },
}
