import { describe, expect, test } from 'vitest'
import { heightOf } from '../../src/formats/xlsx/column-width.ts'
import { linesIn, textWidth } from '../../src/formats/xlsx/text-width.ts'
import { sheetNamer } from '../../src/formats/xlsx/unique-names.ts'

test('a narrow letter takes less room than a wide one', () => {
  expect(textWidth('illii')).toBeLessThan(textWidth('aaaaa'))
  expect(textWidth('aaaaa')).toBeLessThan(textWidth('MMMMM'))
})

describe('how many lines a text takes', () => {
  test.each([
    ['', 10, 1],
    ['Mallivirasto', 26, 1],
    ['Hankintoja tekevät tuntevat roolinsa ja osaavat sen', 26, 3],
    ['yksi\nkaksi\n\nneljä', 26, 4],
    // A word that is wider than the column is cut, and begins on a line of its own.
    ['n'.repeat(120), 26, 6],
    [`ja ${'n'.repeat(120)}`, 26, 7],
    // A space at the end of a line takes no room.
    [`${'n'.repeat(20)} ${'n'.repeat(20)}`, 26, 2],
  ])('%j in a column of %d', (text, column, lines) => {
    expect(linesIn(text, column)).toBe(lines)
  })
})

test('numbers and days do not wrap', () => {
  expect(heightOf([123456789012345, new Date(0), null], [2, 2, 2])).toBe(heightOf([''], [10]))
})

test('the name of a sheet is cut after a word, and never twice the same', () => {
  const name = sheetNamer()
  expect([1, 2].map(() => name('Toimenpiteet, joihin on tartuttava'))).toEqual([
    'Toimenpiteet, joihin on…',
    'Toimenpiteet, joihin on… (2)',
  ])
  expect(name('a'.repeat(40))).toBe('a'.repeat(31))
})
