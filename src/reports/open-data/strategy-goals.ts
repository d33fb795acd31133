import { t } from '../../core/text.ts'
import { datasetOf, type FieldOf } from '../document/dataset.ts'
import { nouns } from '../vocabulary.ts'
import { type DataMaker, type GoalOf, goalFields, goalsOf, idField } from './visible-plans.ts'

interface Tie extends GoalOf {
  readonly strategyGoal: string
}

const words = {
  about: t(
    'Yksi rivi on yksi strategian tavoite, jota yksikön tavoite toteuttaa. Tavoite, jolla ei ole riviä, on yksikön oma.',
    'En rad är ett mål i strategin som enhetens mål genomför. Ett mål utan rad är enhetens eget.',
    "A row is one strategy goal that a unit's goal carries out. A goal without a row is the unit's own.",
  ),
  strategyGoal: t('Strategian tavoite', 'Strategins mål', 'Strategy goal'),
  ambition: t('Tahtotila', 'Strategisk avsikt', 'Ambition'),
}

const fields: readonly FieldOf<Tie>[] = [
  ...goalFields,
  idField('strategyGoal', words.strategyGoal, ({ strategyGoal }) => strategyGoal),
  // T2.1 is a goal of the ambition T2.
  idField('ambition', words.ambition, ({ strategyGoal }) => strategyGoal.split('.')[0]),
]

/** Which goals of the strategy the goals of the units carry out. */
export const strategyGoals: DataMaker = (plans, { language }) =>
  datasetOf(
    {
      name: 'strategy-goals',
      title: nouns.strategyGoals,
      about: words.about,
      key: ['unit', 'goal', 'strategyGoal'],
    },
    fields,
    goalsOf(plans).flatMap((each) =>
      (each.goal.strategyGoals ?? []).map((strategyGoal) => ({ ...each, strategyGoal })),
    ),
    language,
  )
