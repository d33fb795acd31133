import { t } from '../core/text.ts'
import { goalWith, measureWith } from './example.ts'
import type { Expectation } from './expectation.ts'
import { fromDraft } from './levels.ts'

export const goalMeasures: Expectation<'goal'> = {
  code: 'goal-measures',
  on: 'goal',
  field: 'measures',
  family: 'measures',
  severity: fromDraft,
  implies: 'measure',
  title: t(
    'Tavoitteella on ainakin yksi toimenpide.',
    'Målet har minst en åtgärd.',
    'The goal has at least one measure.',
  ),
  why: t(
    'Tavoite ilman toimenpidettä jää toiveeksi. Puuttuva toimenpide lasketaan tyhjäksi toimenpiteeksi.',
    'Ett mål utan åtgärd förblir en önskan. En åtgärd som saknas räknas som en tom åtgärd.',
    'A goal without a measure remains a wish. A measure that is not there counts as an empty one.',
  ),
  missing: t(
    'Tavoitteella ei ole yhtään toimenpidettä.',
    'Målet har inte en enda åtgärd.',
    'The goal has no measure at all.',
  ),
  example: () =>
    t(
      'measures: [{ id: koulutusohjelma, title: Koulutusohjelma hankintojen valmistelijoille, responsible: { role: Hankintapäällikkö }, schedule: { start: 2022-03, end: 2025-12 }, status: not-started }]',
      'measures: [{ id: utbildning, title: Utbildningsprogram för dem som bereder upphandlingar, responsible: { role: Upphandlingschefen }, schedule: { start: 2022-03, end: 2025-12 }, status: not-started }]',
      'measures: [{ id: training, title: Training programme for those who prepare procurements, responsible: { role: Head of procurement }, schedule: { start: 2022-03, end: 2025-12 }, status: not-started }]',
    ),
  good: measureWith('status: in-progress'),
  bad: goalWith('strategyGoals: [T2.1]'),
  look: ({ measures }) => (measures?.length ? 'filled' : 'missing'),
}
