import { branchPlan, type Cases, goal, plan } from '../case.ts'

const other = plan('vm', goal('indicators: [{ id: osuus, title: Osuus, was: [vanha-osuus] }]'))
const refers = (reference: string, more: Readonly<Record<string, string>> = {}) => ({
  'plans/vm/vm.yaml': other,
  'plans/vm/mallivirasto.yaml': plan('mallivirasto', goal(`also: [${reference}]`)),
  ...more,
})

export const cases: Cases = [
  ["another plan's indicator", refers('vm/osuus'), []],
  ["another plan's former indicator", refers('vm/vanha-osuus'), ['reference-unknown']],
  ["another plan's goal", refers('vm/tavoite'), ['reference-unknown']],
  ["another plan's indicator without saying whose", refers('osuus'), ['reference-unknown']],
  ['a unit that does not exist', refers('olematon/osuus'), ['reference-unknown']],
  ['a unit that has not handed in its plan', refers('entinen-laitos/osuus'), []],
  ['a plan that cannot be read', refers('vm/osuus', { 'plans/vm/vm.yaml': '' }), ['file-empty']],
  [
    'its own indicator with its own name',
    {
      'plans/vm/vm.yaml': plan(
        'vm',
        `${goal('indicators: [{ id: osuus, title: Osuus }]')}\n    also: [vm/osuus]`,
      ),
    },
    [],
  ],
  [
    'the performance agreement',
    goal('performanceAgreement: { agreement: Sopimus, indicator: olematon }'),
    ['reference-unknown'],
  ],
  [
    "a ministry's goal names a unit's indicator",
    { 'plans/vm/vm.yaml': other, 'plans/vm/branch.yaml': branchPlan('vm', goal('also: [vm/osuus]')) },
    [],
  ],
]
