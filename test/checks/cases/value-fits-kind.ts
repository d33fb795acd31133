import { type Cases, goal, indicator, plan, shared } from '../case.ts'

const actual = (definition: string, value: string) =>
  indicator(`${definition}, actuals: [{ period: 2022, value: ${value} }]`)
const scale = 'kind: scale, scale: [{ value: 0, title: Ei }, { value: 1, title: Kyllä }]'

export const cases: Cases = [
  ['a decimal comma and a space for thousands', actual('kind: money', '"1 234,5"'), ['value-fits-kind']],
  ['a per cent sign', actual('kind: percent', '12 %'), ['value-fits-kind']],
  ['an underscore', actual('kind: count', '1_000'), ['value-fits-kind']],
  [
    'in curved quotation marks: they are not told too',
    actual('kind: number', '"“12,5”"'),
    ['value-fits-kind'],
  ],
  ['a formula: it is not told too', actual('kind: number', '"=A1/B1"'), ['value-fits-kind']],
  ['a number in two languages', actual('kind: number', '{ fi: "1,5", sv: "1,5" }'), ['value-fits-kind']],
  ['yes as a number', actual('kind: number', 'true'), ['value-fits-kind']],
  ['kyllä', actual('kind: yes-no', 'kyllä'), ['value-fits-kind']],
  ['one for yes', actual('kind: yes-no', '1'), ['value-fits-kind']],
  ['a milestone reached', actual('kind: milestone', 'true'), []],
  ['a milestone by its day', actual('kind: milestone', '2024-05-01'), ['value-fits-kind']],
  ['a step of the scale', actual(scale, '0.0'), []],
  ['no step of the scale', actual(scale, '0.5'), ['value-fits-kind']],
  ['the name of a step', actual(scale, 'Kyllä'), ['value-fits-kind']],
  ['a scale without steps yet', actual('kind: scale', '17'), []],
  [
    'the scale of a shared indicator',
    {
      'indicators.yaml': shared(scale),
      'plans/vm/vm.yaml': plan(
        'vm',
        goal('indicators: [{ id: m, shared: yhteinen, baseline: { period: 2021, value: 2 } }]'),
      ),
    },
    ['value-fits-kind'],
  ],
  ['words', actual('kind: text', 'Parantunut selvästi'), []],
  ['words in two languages', actual('kind: text', '{ fi: Parantunut, sv: Bättre }'), []],
  ['a number for words', actual('kind: text', '12'), ['value-fits-kind']],
  ['without a kind', actual('unitOfMeasure: kpl', 'kymmenen'), []],
  [
    'terms of a yes',
    indicator('kind: yes-no, actuals: [{ period: 2022, numerator: 1, denominator: 2 }]'),
    ['value-fits-kind'],
  ],
  [
    'terms of a step',
    indicator('kind: scale, actuals: [{ period: 2022, value: 2, numerator: 1, denominator: 2 }]'),
    ['value-fits-kind'],
  ],
  [
    'a number and its terms of a yes: one mistake',
    indicator('kind: yes-no, actuals: [{ period: 2022, value: 50, numerator: 1, denominator: 2 }]'),
    ['value-fits-kind'],
  ],
]
