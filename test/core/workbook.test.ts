import { describe, expect, test } from 'vitest'
import { columnName, workbookSource } from '../../src/core/workbook.ts'

test.each([
  [1, 'A'],
  [26, 'Z'],
  [27, 'AA'],
  [702, 'ZZ'],
  [703, 'AAA'],
  [16_384, 'XFD'],
])('column %i is called %s', (column, name) => {
  expect(columnName(column)).toBe(name)
})

describe('a workbook as a source', () => {
  const workbook = {
    sheets: [{ name: 'Mittarit', state: 'visible', merged: [], hiddenColumns: [], rows: [] }],
  } as const
  const source = workbookSource({ file: 'lomake.xlsx', workbook }, [
    [['goals', 0], { sheet: 'Tavoitteet', row: 4, column: 1 }],
    [['goals', 0, 'title'], { sheet: 'Tavoitteet', row: 4, column: 28 }],
  ])

  test.each([
    [['goals', 0, 'title'], 'Tavoitteet', 'AB4'],
    [['goals', 0, 'title', 'fi'], 'Tavoitteet', 'AB4'],
    [['goals', 0, 'rationale'], 'Tavoitteet', 'A4'],
    [['stage'], 'Mittarit', 'A1'],
  ])('%j stands at %s!%s', (path, sheet, cell) => {
    expect(source.locate(path, 'value')).toMatchObject({ sheet, cell })
  })

  test('the place of a cell is its row and column too', () => {
    expect(source.locate(['goals', 0, 'title'], 'value')).toMatchObject({
      line: 4,
      column: 28,
      endColumn: 29,
    })
  })
})
