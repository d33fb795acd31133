import { expect, test } from 'vitest'
import { timeline } from '../../../src/formats/figures/timeline.ts'
import type { Bar } from '../../../src/reports/document/drawing.ts'

const bar = (start: string, end: string, more: Partial<Bar> = {}): Bar => ({
  title: 'x',
  start,
  end,
  mark: 'ongoing',
  state: 'käynnissä',
  ...more,
})
const drawn = (bars: readonly Bar[], asOf = '2024-06-30') => timeline({ kind: 'timeline', bars, asOf }, 'fi')

test('a bar is as long as it lasts, from its first day on', () => {
  const { bars } = drawn([bar('2022-01-01', '2023-12-31'), bar('2024-01-01', '2024-12-31')])
  const [two, one] = bars
  expect((two?.width ?? 0) / (one?.width ?? 1)).toBeCloseTo(2, 1)
  expect((two?.x ?? 0) + (two?.width ?? 0)).toBeCloseTo(one?.x ?? 0, 0)
})

test.each([
  ['one day', [bar('2022-01-01', '2022-01-01')]],
  ['fifty years', [bar('2000-01-01', '2049-12-31')]],
  ['a long title', [bar('2022-01-01', '2023-12-31', { title: 'pitkäsana'.repeat(40) })]],
  ['many', Array.from({ length: 20 }, (_, at) => bar(`${2010 + at}-03-01`, `${2011 + at}-02-01`))],
])('stays in its frame: %s', (_, all) => {
  const { width, height, bars, years } = drawn(all)
  for (const { x, y, width: long, label } of bars) {
    expect(x).toBeGreaterThanOrEqual(0)
    expect(x + long).toBeLessThanOrEqual(width)
    expect(y + 10).toBeLessThanOrEqual(height)
    for (const line of label) {
      expect(line.y).toBeLessThan(y)
      expect(line.text.length * 6.6).toBeLessThanOrEqual(width)
    }
  }
  const gaps = years.slice(1).map(({ x }, at) => x - (years[at]?.x ?? 0))
  expect(Math.min(30, ...gaps)).toBeGreaterThanOrEqual(30)
})

test('a title is told whole, on as many lines as it takes, and pushes down what follows', () => {
  const title = 'Kirjataan jokaiseen tulossopimukseen vähintään yksi hankintoja koskeva tulostavoite'
  const [long, next] = drawn([
    bar('2022-01-01', '2022-12-31', { title }),
    bar('2022-01-01', '2022-12-31'),
  ]).bars
  expect(long?.label.map(({ text }) => text).join(' ')).toBe(title)
  expect(long?.label).toHaveLength(2)
  expect(next?.label[0]?.y).toBeGreaterThan((long?.y ?? 0) + 10)
})

test('the day is drawn when it is inside, and nothing else is in the key than what is drawn', () => {
  const bars = [
    bar('2022-01-01', '2024-12-31'),
    bar('2022-01-01', '2022-02-01', { mark: 'done', state: 'valmis' }),
  ]
  expect(drawn(bars).days.map(({ label }) => label)).toEqual(['30.6.2024'])
  expect(drawn(bars, '2030-01-01').days).toEqual([])
  expect(drawn(bars).key.map(({ shape }) => shape)).toEqual(['bar-ongoing', 'bar-done'])
})
