import { t } from '../core/text.ts'

/** Rules that belong together for a reader who looks at many plans at once, in the order of a plan. */
export const families = [
  {
    id: 'grounds',
    title: t('Perusteet', 'Grunder', 'Grounds'),
    rules: [
      'current-state',
      'plan-updated',
      'plan-goals',
      'goal-rationale',
      'goal-steering',
      'branch-summary',
    ],
  },
  {
    id: 'measures',
    title: t('Toimenpiteet', 'Åtgärder', 'Measures'),
    rules: ['goal-measures', 'measure-responsible', 'measure-schedule', 'measure-status'],
  },
  {
    id: 'definition',
    title: t('Mittarit', 'Indikatorer', 'Indicators'),
    rules: [
      'goal-indicators',
      'indicator-title',
      'indicator-definition',
      'indicator-kind',
      'indicator-unit-of-measure',
      'indicator-direction',
      'indicator-scale',
      'indicator-terms',
      'indicator-method',
      'indicator-limitations',
      'shared-aggregation',
    ],
  },
  {
    id: 'values',
    title: t('Arvot', 'Värden', 'Values'),
    rules: [
      'indicator-baseline',
      'indicator-target',
      'indicator-path',
      'indicator-actual',
      'indicator-evidence',
      'suspicious-number',
    ],
  },
  {
    id: 'sources',
    title: t('Lähteet ja vastuut', 'Källor och ansvar', 'Sources and roles'),
    rules: ['indicator-baseline-source', 'indicator-source', 'indicator-frequency', 'indicator-responsible'],
  },
  {
    id: 'wording',
    title: t('Tekstit', 'Texter', 'Texts'),
    rules: ['placeholder', 'plan-translated', 'text-translated'],
  },
] as const
