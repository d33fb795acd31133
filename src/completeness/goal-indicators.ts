import { t } from '../core/text.ts'
import { goalWith, indicatorWith } from './example.ts'
import type { Expectation } from './expectation.ts'
import { fromDraft } from './levels.ts'

export const goalIndicators: Expectation<'goal'> = {
  code: 'goal-indicators',
  on: 'goal',
  field: 'indicators',
  family: 'definition',
  severity: fromDraft,
  implies: 'indicator',
  title: t(
    'Tavoitteella on ainakin yksi mittari, oma tai muualla kirjoitettu.',
    'Målet har minst en indikator, en egen eller en som står på annat håll.',
    'The goal has at least one indicator, its own or one written elsewhere.',
  ),
  why: t(
    'Ilman mittaria ei voi sanoa, lähestytäänkö tavoitetta. Puuttuva mittari lasketaan tyhjäksi mittariksi.',
    'Utan indikator kan man inte säga om man närmar sig målet. En indikator som saknas räknas som en tom indikator.',
    'Without an indicator nobody can say whether the goal comes nearer. One that is not there counts as an empty one.',
  ),
  missing: t(
    'Tavoitteella ei ole yhtään mittaria.',
    'Målet har inte en enda indikator.',
    'The goal has no indicator at all.',
  ),
  example: () =>
    t(
      'indicators: [{ id: koulutetut, title: Koulutuksen käyneiden osuus, kind: percent, unitOfMeasure: "%", direction: increase, frequency: yearly, responsible: { role: Henkilöstöpäällikkö } }]',
      'indicators: [{ id: utbildade, title: Andelen som gått utbildningen, kind: percent, unitOfMeasure: "%", direction: increase, frequency: yearly, responsible: { role: Personalchefen } }]',
      'indicators: [{ id: trained, title: Share of those who have been trained, kind: percent, unitOfMeasure: "%", direction: increase, frequency: yearly, responsible: { role: Head of personnel } }]',
    ),
  good: indicatorWith('kind: percent'),
  bad: goalWith('strategyGoals: [T2.1]'),
  look: ({ indicators, also }) => (indicators?.length || also?.length ? 'filled' : 'missing'),
}
