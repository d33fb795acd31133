import { expect, test } from 'vitest'
import { shares } from '../../../src/formats/figures/shares.ts'
import type { Share } from '../../../src/reports/document/drawing.ts'

const share = (many: number, of: number, more: Partial<Share> = {}): Share => ({
  title: 'Malliyksikkö',
  many,
  of,
  told: `${many}/${of}`,
  ...more,
})
const drawn = (...all: Share[]) => shares({ kind: 'shares', shares: all, part: 'on', rest: 'ei ole' }, 'fi')

test('a bar is as full as its share, and says of how many', () => {
  const { bars } = drawn(share(1, 4), share(2, 4), share(25, 50))
  const [quarter, half, other] = bars
  expect((quarter?.part ?? 0) * 2).toBeCloseTo(half?.part ?? 0, 0)
  expect(other?.part).toBe(half?.part)
  expect(new Set(bars.map(({ width }) => width)).size).toBe(1)
  expect(bars.map(({ told }) => told)).toEqual(['1/4', '2/4', '25/50'])
})

test('none is an empty bar, all a full one', () => {
  const [none, all] = drawn(share(0, 3), share(3, 3)).bars
  expect(none?.part).toBe(0)
  expect(all?.part).toBe(all?.width)
})

test.each([
  ['one of one', [share(1, 1)]],
  ['large numbers', [share(123456, 1234567, { told: '123456 av 1234567' })]],
  ['a long title', [share(1, 2, { title: 'pitkäsana'.repeat(40) })]],
  ['many', Array.from({ length: 40 }, (_, at) => share(at, 40))],
])('stays in its frame: %s', (_, all) => {
  const { width, height, bars } = drawn(...all)
  for (const { y, end, part, width: long, told, label } of bars) {
    expect(part).toBeLessThanOrEqual(long)
    expect(end + 6 + told.length * 6.6).toBeLessThanOrEqual(width)
    expect(y + 10).toBeLessThanOrEqual(height)
    for (const line of label) {
      expect(line.y).toBeLessThan(y)
      expect(line.text.length * 7.5).toBeLessThanOrEqual(width)
    }
  }
})

test('nothing else is in the key than what is drawn', () => {
  const shapes = (...all: Share[]) => drawn(...all).key.map(({ shape }) => shape)
  expect(shapes(share(1, 2))).toEqual(['bar-part', 'bar-rest'])
  expect(shapes(share(2, 2))).toEqual(['bar-part'])
  expect(shapes(share(0, 2))).toEqual(['bar-rest'])
})
