import { t } from '../core/text.ts'
import { goalWith } from './example.ts'
import type { Expectation } from './expectation.ts'
import { fromDraft } from './levels.ts'

export const planGoals: Expectation<'plan'> = {
  code: 'plan-goals',
  on: 'plan',
  field: 'goals',
  family: 'grounds',
  severity: fromDraft,
  implies: 'goal',
  title: t('Suunnitelmassa on tavoitteita.', 'Planen har mål.', 'The plan has goals.'),
  why: t(
    'Suunnitelma ilman tavoitetta ei kerro, mihin pyritään. Puuttuva tavoite lasketaan tyhjäksi tavoitteeksi.',
    'En plan utan mål säger inte vart man vill nå. Ett mål som saknas räknas som ett tomt mål.',
    'A plan without a goal does not say where it leads. A goal that is not there counts as an empty one.',
  ),
  missing: t(
    'Suunnitelmassa ei ole yhtään tavoitetta.',
    'Planen har inte ett enda mål.',
    'The plan has no goal at all.',
  ),
  example: () =>
    t(
      'goals: [{ id: osaaminen, strategyGoals: [T2.1], title: Hankintaosaaminen vahvistuu }]',
      'goals: [{ id: kompetens, strategyGoals: [T2.1], title: Upphandlingskompetensen stärks }]',
      'goals: [{ id: skills, strategyGoals: [T2.1], title: Procurement skills improve }]',
    ),
  good: goalWith('strategyGoals: [T2.1]'),
  bad: 'goals: []',
  look: ({ goals }) => (goals?.length ? 'filled' : 'missing'),
}
