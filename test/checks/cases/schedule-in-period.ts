import { type Cases, measure } from '../case.ts'

export const cases: Cases = [
  ['the whole period', measure('schedule: { start: 2022, end: 2025 }'), []],
  ['as a span with an en dash', measure('schedule: { start: 2022–2023, end: 2025-12 }'), []],
  ['begins before', measure('schedule: { start: 2021-12, end: 2023 }'), ['schedule-in-period']],
  ['only a start, before', measure('schedule: { start: 2021 }'), ['schedule-in-period']],
  ['only an end, after', measure('schedule: { end: 2026-Q1 }'), ['schedule-in-period']],
  ['nothing in it', measure('schedule: {}'), []],
]
