import { branchPlan, type Cases, goal, measure } from '../case.ts'

const note = (text: string) => `note: ${JSON.stringify(text)}`

export const cases: Cases = [
  ['born in the 2000s', note('150105A123N'), ['personal-data']],
  ['a sign of 2023', note('Ks. 010190Y9876.'), ['personal-data']],
  ['born in the 1800s', note('010199+1234'), ['personal-data']],
  ['small letters', note('131052-308t'), ['personal-data']],
  ['with a minus sign', note('131052−308T'), ['personal-data']],
  ['no such month', note('131352-308T'), []],
  ['no such sign', note('131052G308T'), []],
  ['inside a longer number', note('9131052-308T'), []],
  ['a check character that is never used', note('131052-308I'), []],
  ['a telephone number', note('029 5162 000'), []],
  ['an address', note('Kysy: etunimi.sukunimi@example.fi'), ['personal-data']],
  ['a code and an address in one text', note('131052-308T, a@example.fi'), ['personal-data']],
  ['a sign that is no address', note('5 kpl @ 3 €'), []],
  ['in one language of two', goal('rationale: { fi: Hyvä syy, sv: 131052-308T }'), ['personal-data']],
  ['as a partner', measure('partners: [nimi@example.fi]'), ['personal-data']],
  [
    'in a verbal value',
    goal('indicators: [{ id: m, title: M, kind: text, actuals: [{ period: 2022, value: 131052-308T }] }]'),
    ['personal-data'],
  ],
  [
    'in the summary of a branch',
    { 'plans/vm/branch.yaml': branchPlan('vm', 'summary: 131052-308T') },
    ['personal-data'],
  ],
  [
    "in a branch plan's copy of a unit's goal",
    {
      'plans/vm/branch.yaml': branchPlan(
        'vm',
        goal('rationale: 131052-308T').replace('id: tavoite', 'id: vm/tavoite'),
      ),
    },
    [],
  ],
]
