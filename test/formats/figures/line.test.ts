import { describe, expect, test } from 'vitest'
import { line } from '../../../src/formats/figures/line.ts'
import { ticks } from '../../../src/formats/figures/scale.ts'
import type { LineDrawing, Role, SeriesPoint } from '../../../src/reports/document/drawing.ts'

const drawingOf = (series: Partial<Record<Role, readonly SeriesPoint[]>>): LineDrawing => ({
  kind: 'line',
  series: Object.entries(series).map(([role, points]) => ({ role: role as Role, title: role, points })),
})
const point = (
  period: string,
  numeral?: string,
  ...flags: NonNullable<SeriesPoint['flags']>
): SeriesPoint => ({
  period,
  ...(numeral !== undefined && { numeral }),
  ...(flags.length > 0 && { flags }),
})
const drawn = (series: Parameters<typeof drawingOf>[0]) => line(drawingOf(series), 'fi')

test.each([
  [[0, 84.2, 90], [0, 25, 50, 75, 100], 0],
  [[3.1, 10], [0, 2.5, 5, 7.5, 10], 1],
  [[-3, 4], [-4, -2, 0, 2, 4], 0],
  [[0.012, 0.03], [0, 0.01, 0.02, 0.03], 2],
  [[0, 0], [0, 0.25, 0.5, 0.75, 1], 2],
  [[14_000_000], [0, 5_000_000, 10_000_000, 15_000_000], 0],
])('round numbers for %j', (values, marks, decimals) => {
  const found = ticks(values)
  expect(found.values.map((value) => Number(value.toFixed(6)))).toEqual(marks)
  expect(found.decimals).toBe(decimals)
})

describe('the line of actuals', () => {
  const linesOf = (...points: SeriesPoint[]) =>
    drawn({ actual: points }).lines.map(({ path }) => path.split(/[ML]/).length - 1)
  test('is whole', () =>
    expect(linesOf(point('2022', '1'), point('2023', '2'), point('2024', '3'))).toEqual([3]))
  test('stops at a period without a value', () =>
    expect(
      linesOf(point('2021', '1'), point('2022', '1'), point('2023'), point('2024', '3'), point('2025', '3')),
    ).toEqual([2, 2]))
  test('stops where the series breaks', () =>
    expect(
      linesOf(point('2021', '1'), point('2022', '2'), point('2023', '3', 'break'), point('2024', '4')),
    ).toEqual([2, 2]))
  test('does not join a lone point', () =>
    expect(linesOf(point('2022', '1'), point('2023'), point('2024', '3'))).toEqual([]))
})

test('what is drawn differently is in the key, and nothing else', () => {
  const { key, points, gaps, breaks } = drawn({
    baseline: [point('2021', '0')],
    actual: [point('2022', '1', 'provisional'), point('2023'), point('2024', '0', 'break')],
  })
  expect(key.map(({ shape }) => shape)).toEqual([
    'point-baseline',
    'point-actual',
    'point-uncertain',
    'break',
    'no-data',
  ])
  expect(points.map(({ shape }) => shape)).toEqual(['point-baseline', 'point-uncertain', 'point-actual'])
  expect([gaps.length, breaks.length]).toEqual([1, 1])
})

test('a gap has its reason in the key, where there is one', () => {
  const { key } = drawn({
    actual: [
      point('2021', '1'),
      point('2022'),
      { period: '2023-H1', reason: { text: 'syy', language: 'sv' } },
    ],
  })
  const reasons = key.filter(({ shape }) => shape === 'no-data').map(({ passage }) => passage)
  expect(reasons).toMatchObject([
    { lead: '', text: 'ei tietoa' },
    { lead: '1–6/2023:', text: 'syy', lang: 'sv' },
  ])
})

test('a long label of the first value stays clear of the scale', () => {
  const { labels, left } = drawn({
    baseline: [point('2021', '9150000')],
    target: [point('2025', '14000000')],
  })
  expect(labels[0]).toMatchObject({ text: '9\u00a0150\u00a0000', anchor: 'start' })
  expect(labels[0]?.x).toBeGreaterThan(left)
})

test('the way to the targets starts from the baseline, in time', () => {
  const { lines } = drawn({
    baseline: [point('2021', '0')],
    target: [point('2023', '5'), point('2025', '10')],
    actual: [point('2022', '1')],
  })
  expect(lines).toHaveLength(1)
  const [xs, ys] = [0, 1].map((at) =>
    (lines[0]?.path ?? '')
      .split(/[ML]/)
      .slice(1)
      .map((place) => Number(place.split(' ')[at])),
  )
  expect(xs).toEqual([...(xs ?? [])].sort((a, b) => a - b))
  expect(ys).toEqual([...(ys ?? [])].sort((a, b) => b - a))
})

test.each([
  ['all noughts', { actual: [point('2022', '0'), point('2023', '0')] }],
  ['one period', { baseline: [point('2022', '1')], actual: [point('2022', '2')] }],
  ['below nought', { actual: [point('2022', '-5'), point('2023', '-1')] }],
  ['very large', { actual: [point('2022', '123456789012'), point('2023', '1')] }],
  ['very small', { actual: [point('2022', '0.0000001'), point('2023', '0.0000002')] }],
  [
    'many periods',
    {
      actual: Array.from({ length: 48 }, (_, at) =>
        point(`${2021 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`, String(at)),
      ),
    },
  ],
])('stays in its frame: %s', (_, series) => {
  const { width, height, points, labels, periods, grid } = drawn(series)
  for (const { x, y } of [...points, ...labels]) {
    expect(x).toBeGreaterThanOrEqual(0)
    expect(x).toBeLessThanOrEqual(width)
    expect(y).toBeGreaterThanOrEqual(0)
    expect(y).toBeLessThanOrEqual(height)
  }
  expect(new Set(grid.map(({ label }) => label)).size).toBe(grid.length)
  const gaps = periods.slice(1).map(({ x }, at) => x - (periods[at]?.x ?? 0))
  expect(Math.min(30, ...gaps)).toBeGreaterThanOrEqual(30)
})
