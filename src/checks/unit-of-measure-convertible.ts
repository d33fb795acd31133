import { conversion } from '../core/amount.ts'
import { indicatorsPath } from '../core/plan-paths.ts'
import type { Check } from '../core/rule.ts'
import { t } from '../core/text.ts'
import { pointsIn } from '../core/written.ts'

export const unitOfMeasureConvertible: Check = {
  code: 'unit-of-measure-convertible',
  severity: 'error',
  title: t(
    'Arvon oman mittayksikön voi muuntaa mittarin mittayksiköksi.',
    'Ett värdes egen måttenhet kan räknas om till indikatorns.',
    "A value's own unit of measure can be converted into the indicator's.",
  ),
  why: t(
    'Ilman muunnosta esimerkiksi tuhannet eurot laskettaisiin euroina.',
    'Utan omräkning skulle till exempel tusentals euro räknas som euro.',
    'Without a conversion thousands of euros, for example, would be counted as euros.',
  ),
  good: `goals:
  - id: saastot
    title: Säästöjä syntyy
    indicators:
      - { id: saasto, title: Säästö, kind: money, unitOfMeasure: €, actuals: [{ period: 2022, value: 12000, unitOfMeasure: € }] }`,
  bad: `goals:
  - id: saastot
    title: Säästöjä syntyy
    indicators:
      - { id: saasto, title: Säästö, kind: money, unitOfMeasure: €, actuals: [{ period: 2022, value: 12, unitOfMeasure: t€ }] }`,
  *find(workspace) {
    if (workspace.broken.has(indicatorsPath)) return
    const dimensions = workspace.shared?.content.dimensions
    for (const { point, path, source, indicator } of pointsIn(workspace)) {
      const [from, to] = [point.unitOfMeasure, indicator.unitOfMeasure]
      if (from === undefined || to === undefined || from === to || conversion(from, to, dimensions)) continue
      yield {
        source,
        path: [...path, 'unitOfMeasure'],
        message: t(
          `Mittayksikköä ${from} ei voi muuntaa mittarin mittayksiköksi (${to}).`,
          `Måttenheten ${from} kan inte räknas om till indikatorns måttenhet (${to}).`,
          `The unit of measure ${from} cannot be converted into the indicator's (${to}).`,
        ),
        fix: t(
          'Anna arvo mittarin mittayksikössä tai määrittele muunnos tiedostossa indicators.yaml (dimensions).',
          'Ange värdet i indikatorns måttenhet eller definiera omräkningen i indicators.yaml (dimensions).',
          "Give the value in the indicator's unit of measure, or define the conversion in indicators.yaml (dimensions).",
        ),
      }
    }
  },
}
