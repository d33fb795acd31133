import { branchPlan, type Cases, goal } from '../case.ts'

const measureAndIndicator = (indicator: string) =>
  goal(`measures: [{ id: kurssi, title: Kurssi }]\nindicators: [{ id: ${indicator}, title: Kurssilaiset }]`)

export const cases: Cases = [
  ['a measure and an indicator share an id', measureAndIndicator('kurssi'), ['id-unique']],
  [
    'a goal and its measure share an id',
    goal('measures: [{ id: tavoite, title: Toimenpide }]'),
    ['id-unique'],
  ],
  [
    'three of one id are two too many',
    'goals: [{ id: a, title: A }, { id: a, title: B }, { id: a, title: C }]',
    ['id-unique', 'id-unique'],
  ],
  ['ids that differ in a hyphen are different', measureAndIndicator('kurssi-2'), []],
  [
    'a branch plan has the same id from two units',
    {
      'plans/vm/branch.yaml': branchPlan(
        'vm',
        'goals: [{ id: vm/a, title: A }, { id: mallivirasto/a, title: B }]',
      ),
    },
    [],
  ],
  [
    'a branch plan has an item of a unit twice',
    { 'plans/vm/branch.yaml': branchPlan('vm', 'goals: [{ id: vm/a, title: A }, { id: vm/a, title: B }]') },
    ['id-unique'],
  ],
]
