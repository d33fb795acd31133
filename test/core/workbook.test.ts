import { describe, expect, test } from 'vitest'
import { t } from '../../src/core/text.ts'
import { type CellPlace, columnName, diagnoseCell } from '../../src/core/workbook.ts'

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

describe('a remark on a workbook', () => {
  const sheet = { state: 'visible', merged: [], hiddenColumns: [], rows: [] } as const
  const workbook = { sheets: [{ ...sheet, name: 'Ohje' }] }
  const said = { code: 'form-cell-missing', severity: 'error', message: t('a', 'b', 'c') } as const
  const at = (place: CellPlace | undefined) =>
    diagnoseCell({ file: 'lomake.xlsx', workbook }, { ...said, place }, 'mallivirasto')

  test('stands at its cell, whose row and column are line and column too', () => {
    expect(at({ sheet: 'Tavoitteet', row: 4, column: 28 })).toMatchObject({
      ...said,
      file: 'lomake.xlsx',
      unit: 'mallivirasto',
      sheet: 'Tavoitteet',
      cell: 'AB4',
      line: 4,
      column: 28,
      endColumn: 29,
    })
  })

  test('that has no place stands at the first cell', () => {
    expect(at(undefined)).toMatchObject({ sheet: 'Ohje', cell: 'A1' })
  })
})
