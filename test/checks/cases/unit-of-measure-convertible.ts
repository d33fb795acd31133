import { type Cases, goal, plan } from '../case.ts'

const thousands = `format: 1
dimensions: [{ id: raha, units: [{ unitOfMeasure: €, factor: 1 }, { unitOfMeasure: k€, factor: 1000 }] }, { id: aika, units: [{ unitOfMeasure: h, factor: 1 }] }]
indicators: [{ id: saasto, title: Säästö, kind: money, unitOfMeasure: € }]
`
const saved = (unitOfMeasure: string) => ({
  'indicators.yaml': thousands,
  'plans/vm/vm.yaml': plan(
    'vm',
    goal(
      `indicators: [{ id: s, shared: saasto, actuals: [{ period: 2022, value: 9, unitOfMeasure: ${unitOfMeasure} }] }]`,
    ),
  ),
})

export const cases: Cases = [
  ['of the same dimension', saved('k€'), []],
  ['of another dimension', saved('h'), ['unit-of-measure-convertible']],
  ['of none', saved('kpl'), ['unit-of-measure-convertible']],
]
