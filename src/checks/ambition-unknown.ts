import type { Check } from '../core/rule.ts'
import { t } from '../core/text.ts'
import { pathOf } from '../core/way.ts'
import { referencesIn } from '../core/written-texts.ts'

export const ambitionUnknown: Check = {
  code: 'ambition-unknown',
  severity: 'error',
  title: t(
    'Kypsyys arvioidaan strategian tahtotiloittain.',
    'Mognaden bedöms enligt strategins strategiska avsikter.',
    'Maturity is assessed by the ambitions of the strategy.',
  ),
  why: t(
    'Olemattoman tahtotilan arvio ei näy missään.',
    'En bedömning av en avsikt som inte finns syns ingenstans.',
    'An assessment of an ambition that does not exist is shown nowhere.',
  ),
  good: `currentState:
  maturity: [{ ambition: T2, level: 1 }]`,
  bad: `currentState:
  maturity: [{ ambition: T2.1, level: 1 }]`,
  *find(workspace) {
    const known = workspace.catalogue.ambitions.map(({ id }) => id)
    const all = known.join(', ')
    for (const { id, way, source } of referencesIn(workspace, 'ambition')) {
      if (known.includes(id)) continue
      yield {
        source,
        path: pathOf(way),
        message: t(
          `Strategiassa ei ole tahtotilaa ${id}.`,
          `I strategin finns ingen strategisk avsikt ${id}.`,
          `The strategy has no ambition ${id}.`,
        ),
        fix: t(
          `Tahtotilat ovat: ${all}.`,
          `De strategiska avsikterna är: ${all}.`,
          `The ambitions are: ${all}.`,
        ),
      }
    }
  },
}
