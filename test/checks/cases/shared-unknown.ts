import { type Cases, goal, plan, shared } from '../case.ts'

const uses = (id: string) => goal(`indicators: [{ id: mittari, shared: ${id} }]`)

export const cases: Cases = [
  [
    'a former id',
    { 'indicators.yaml': shared('kind: count, was: [vanha]'), 'plans/vm/vm.yaml': plan('vm', uses('vanha')) },
    ['shared-unknown'],
  ],
  [
    'no shared indicators at all',
    { 'indicators.yaml': 'format: 1\nindicators: []\n', 'plans/vm/vm.yaml': plan('vm', uses('yhteinen')) },
    ['shared-unknown'],
  ],
  [
    'what it would own is not told too',
    goal('indicators: [{ id: mittari, shared: olematon, kind: count }]'),
    ['shared-unknown'],
  ],
  [
    'nothing is known when indicators.yaml cannot be read',
    { 'indicators.yaml': '', 'plans/vm/vm.yaml': plan('vm', uses('yhteinen')) },
    ['file-empty'],
  ],
]
