import { indicatorsPath } from '../core/plan-paths.ts'
import type { Check } from '../core/rule.ts'
import { adviseId } from '../core/shape/near.ts'
import { t } from '../core/text.ts'
import { pathOf } from '../core/way.ts'
import { referencesIn } from '../core/written-texts.ts'

export const sharedUnknown: Check = {
  code: 'shared-unknown',
  severity: 'error',
  title: t(
    'Yhteinen mittari, johon viitataan, on tiedostossa indicators.yaml.',
    'Den gemensamma indikator som det hänvisas till finns i indicators.yaml.',
    'A shared indicator that is referred to is in indicators.yaml.',
  ),
  why: t(
    'Yhteinen mittari määrää, mitä arvot ovat ja miten yksiköiden arvot yhdistetään.',
    'Den gemensamma indikatorn bestämmer vad värdena är och hur enheternas värden sammanställs.',
    'The shared indicator says what the values are and how those of the units are aggregated.',
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
      - { id: innovatiiviset, shared: innovatiiviset-osus }`,
  *find(workspace) {
    if (workspace.broken.has(indicatorsPath)) return
    const indicators = workspace.shared?.content.indicators ?? []
    const known = new Set(indicators.map(({ id }) => id))
    for (const { id, way, source } of referencesIn(workspace, 'sharedIndicator')) {
      if (known.has(id)) continue
      yield {
        source,
        path: pathOf(way),
        message: t(
          `Yhteistä mittaria ${id} ei ole tiedostossa indicators.yaml.`,
          `Den gemensamma indikatorn ${id} finns inte i indicators.yaml.`,
          `There is no shared indicator ${id} in indicators.yaml.`,
        ),
        fix:
          adviseId(id, indicators) ??
          t(
            'Korjaa tunnus tai määrittele mittari tiedostossa indicators.yaml.',
            'Rätta id:t eller definiera indikatorn i indicators.yaml.',
            'Correct the id, or define the indicator in indicators.yaml.',
          ),
      }
    }
  },
}
