import { t } from '../core/text.ts'
import { type Expectation, written } from './expectation.ts'
import { fromSubmitted } from './levels.ts'

export const currentState: Expectation<'plan'> = {
  code: 'current-state',
  on: 'plan',
  field: 'currentState',
  family: 'grounds',
  severity: fromSubmitted,
  title: t(
    'Suunnitelmassa kerrotaan hankintojen nykytila.',
    'Planen beskriver upphandlingarnas nuläge.',
    'The plan describes the current state of procurement.',
  ),
  why: t(
    'Tavoitteita ei voi arvioida, jos ei tiedä, mistä lähdetään.',
    'Målen kan inte bedömas om man inte vet var man börjar.',
    'Goals cannot be judged without knowing where they start from.',
  ),
  missing: t(
    'Nykytilan yhteenveto puuttuu.',
    'Sammanfattningen av nuläget saknas.',
    'The summary of the current state is missing.',
  ),
  example: () =>
    t(
      'currentState: { summary: Hankinnat tehdään viidessä osastossa ilman yhteistä suunnitelmaa. }',
      'currentState: { summary: Upphandlingar görs på fem avdelningar utan en gemensam plan. }',
      'currentState: { summary: Five departments procure without a common plan. }',
    ),
  good: 'currentState: { summary: Hankinnat tehdään viidessä osastossa ilman yhteistä suunnitelmaa. }',
  bad: 'currentState: { summary: Täydennetään myöhemmin. }',
  look: ({ currentState: state }) => written(state?.summary),
}
