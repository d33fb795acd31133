import { type Cases, plan, units } from '../case.ts'

const unit = (valid: string) => ({
  'organisations.yaml': units(`id: vm, valid: { ${valid} }`),
  'plans/vm/vm.yaml': plan('vm'),
})

export const cases: Cases = [
  ['ended on the last day before the period', unit('until: 2021-12-31'), ['unit-valid']],
  ['ended on the first day of the period', unit('until: 2022-01-01'), []],
  ['begins on the last day of the period', unit('from: 2025-12-31'), []],
  ['begins on the first day after the period', unit('from: 2026-01-01'), ['unit-valid']],
  ['ends before it begins: told there', unit('from: 2025-01-01, until: 2020-01-01'), ['period-order']],
  ['exists for a part of the period', unit('from: 2023-01-01, until: 2024-06-30'), []],
]
