import { t } from '../core/text.ts'
import { goalWith } from './example.ts'
import type { Expectation } from './expectation.ts'

export const goalSteering: Expectation<'goal'> = {
  code: 'goal-steering',
  on: 'goal',
  field: 'performanceAgreement',
  family: 'grounds',
  label: t('Tulossopimus tai talousarvio', 'Resultatavtal eller budget', 'Performance agreement or budget'),
  severity: { approved: 'info', monitoring: 'info' },
  title: t(
    'Tavoite on sidottu tulossopimukseen tai toiminnan ja talouden suunnitteluun.',
    'Målet är knutet till resultatavtalet eller till verksamhets- och ekonomiplaneringen.',
    'The goal is tied to the performance agreement or to operational and financial planning.',
  ),
  why: t(
    'Tulossopimuksessa tai talousarviossa mainittu tavoite saa rahat ja seurannan. Kaikkien tavoitteiden ei tarvitse olla siellä.',
    'Ett mål som nämns i resultatavtalet eller budgeten får pengar och uppföljning. Alla mål behöver inte finnas där.',
    'A goal named in the agreement or the budget gets money and follow-up. Not every goal has to be there.',
  ),
  missing: t(
    'Tavoitetta ei ole sidottu tulossopimukseen eikä toiminnan ja talouden suunnitteluun.',
    'Målet är varken knutet till resultatavtalet eller till verksamhets- och ekonomiplaneringen.',
    'The goal is tied neither to the performance agreement nor to operational and financial planning.',
  ),
  example: () =>
    t(
      'performanceAgreement: { agreement: Tulossopimus 2023–2026, target: Hankintaosaaminen }',
      'performanceAgreement: { agreement: Resultatavtal 2023–2026, target: Upphandlingskompetens }',
      'performanceAgreement: { agreement: Performance agreement 2023–2026, target: Procurement skills }',
    ),
  good: goalWith('financialPlanning: { document: Toimintasuunnitelma ja talousarvio 2024 }'),
  bad: goalWith('strategyGoals: [T2.1]'),
  look: ({ performanceAgreement, financialPlanning }) =>
    performanceAgreement || financialPlanning ? 'filled' : 'missing',
}
