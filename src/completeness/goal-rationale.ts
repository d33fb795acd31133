import { t } from '../core/text.ts'
import { goalWith } from './example.ts'
import { type Expectation, written } from './expectation.ts'
import { forApproval } from './levels.ts'

export const goalRationale: Expectation<'goal'> = {
  code: 'goal-rationale',
  on: 'goal',
  field: 'rationale',
  family: 'grounds',
  severity: forApproval,
  title: t('Tavoite on perusteltu.', 'Målet är motiverat.', 'The goal says why it was chosen.'),
  why: t(
    'Yksikkö valitsee tavoitteensa itse. Perustelu kertoo lukijalle, miksi juuri tämä.',
    'Enheten väljer själv sina mål. Motiveringen berättar varför just detta.',
    'Units choose their goals. The rationale tells the reader why this one.',
  ),
  missing: t(
    'Tavoitteen perustelu puuttuu.',
    'Målets motivering saknas.',
    'The rationale of the goal is missing.',
  ),
  example: () =>
    t(
      'rationale: Hankinnoista vastaa kaksi henkilöä, ja osaaminen on heidän varassaan.',
      'rationale: Två personer ansvarar för upphandlingarna, och kompetensen finns hos dem.',
      'rationale: Two people answer for procurement, and the skills rest with them.',
    ),
  good: goalWith('rationale: Hankinnoista vastaa kaksi henkilöä, ja osaaminen on heidän varassaan.'),
  bad: goalWith('strategyGoals: [T2.1]'),
  look: ({ rationale }) => written(rationale),
}
