/** Forms changed by people and programs on their way, and what import reports about them: `test/forms/__snapshots__/hands.md`. */
import { expect, test } from 'vitest'
import { exitCodeOf } from '../../src/core/exit-codes.ts'
import { languages } from '../../src/core/text.ts'
import {
  columnName,
  type RawValue,
  type Sheet,
  type SheetRow,
  type WorkbookFile,
} from '../../src/core/workbook.ts'
import type { Workspace } from '../../src/core/workspace.ts'
import type { TableId } from '../../src/forms/flat.ts'
import { readRepository } from '../../src/shell/disk.ts'
import { formBytes, readBook, repositoryOf, takeIn, textAfter } from './desk.ts'
import { keysOf } from './typed.ts'

const files = readRepository('examples/hankinta')
const workspace = repositoryOf(files)
const form = await readBook(await formBytes(workspace, 'mallivirasto', 'fi'))
const file = 'plans/vm/mallivirasto.yaml'
const yaml = workspace.sources.get(file)?.text ?? ''

const text = (written: string): RawValue => ({ kind: 'text', text: written })
type Change<T> = (thing: T) => T

const ofSheet =
  (name: string, change: Change<Sheet>): Change<readonly Sheet[]> =>
  (sheets) =>
    sheets.map((sheet) => (sheet.name === name ? change(sheet) : sheet))
const together =
  (...deeds: readonly Change<readonly Sheet[]>[]): Change<readonly Sheet[]> =>
  (sheets) =>
    deeds.reduce((sofar, deed) => deed(sofar), sheets)
const ofRows = (name: string, change: Change<readonly SheetRow[]>) =>
  ofSheet(name, (sheet) => ({ ...sheet, rows: change(sheet.rows) }))

const withCell = (row: SheetRow, column: number, value: RawValue | undefined): SheetRow => ({
  ...row,
  cells: [
    ...row.cells.filter((cell) => cell.column !== column),
    ...(value ? [{ address: `${columnName(column)}${row.row}`, column, value }] : []),
  ].sort((a, b) => a.column - b.column),
})

const { row: top, columns } = keysOf(form, 'goals')
const at = (key: string): number => columns.get(key) ?? 0
const isOf = (id: string, { cells }: SheetRow): boolean =>
  cells[0]?.value.kind === 'text' && cells[0].value.text === id
const rowOf = (id: string): SheetRow => {
  const found = form.workbook?.sheets.flatMap(({ rows }) => rows).find((row) => isOf(id, row))
  if (!found) throw new Error(`no row ${id}`)
  return found
}
/** Changes the row of a goal. */
const ofGoal = (id: string, change: Change<SheetRow>) =>
  ofRows('Tavoitteet', (rows) => rows.map((row) => (isOf(id, row) ? change(row) : row)))
const retitled = (row: SheetRow) => withCell(row, at('title.fi'), text('Uusi nimi'))
/** The first spare row of the goals, filled in. */
const added = (cells: Readonly<Record<string, RawValue>>) =>
  ofRows('Tavoitteet', (rows) => {
    const row = Math.max(...rows.map((each) => each.row)) + 1
    const filled = Object.entries(cells).reduce<SheetRow>(
      (sofar, [key, value]) => withCell(sofar, at(key), value),
      { row, hidden: false, cells: [] },
    )
    return [...rows, filled]
  })
const goal = rowOf('tieto')
const after = Math.max(...keysOf(form, 'goals').sheet.rows.map(({ row }) => row)) + 1
const spot = (key: string, row = goal.row) => `Tavoitteet!${columnName(at(key))}${row}`

/** One of the values, by its id. */
const point = 'koulutetut.actuals.2024-H2'
/** One in thousands of euros, of an indicator in euros. */
const inThousands = 'mv-yhteishankinnat.actuals.2024'

/** The cell of a row of a table, by its id and the key of its column. */
function cellOf(table: TableId, id: string, key: string) {
  const { sheet, columns: here } = keysOf(form, table)
  const [row, column] = [sheet.rows.find((each) => isOf(id, each)), here.get(key)]
  if (!row || column === undefined) throw new Error(`no cell ${table} ${id} ${key}`)
  return { sheet: sheet.name, row: row.row, column, at: `${sheet.name}!${columnName(column)}${row.row}` }
}
/** Changes how a cell is, and not what stands in it. */
const looking = (table: TableId, id: string, key: string, change: Change<SheetRow['cells'][number]>) => {
  const { sheet, row, column } = cellOf(table, id, key)
  const changed = (each: SheetRow) => ({
    ...each,
    cells: each.cells.map((cell) => (cell.column === column ? change(cell) : cell)),
  })
  return ofRows(sheet, (rows) => rows.map((each) => (each.row === row ? changed(each) : each)))
}
/** Types into that cell, or empties it. */
function typed(table: TableId, id: string, key: string, value?: RawValue): Change<readonly Sheet[]> {
  const { sheet, row, column } = cellOf(table, id, key)
  return ofRows(sheet, (rows) =>
    rows.map((each) => (each.row === row ? withCell(each, column, value) : each)),
  )
}

const organisations = workspace.sources.get('organisations.yaml')?.text ?? ''
const closed = organisations.replace(
  /- id: mallivirasto\n/,
  (line) => `${line}        valid: { until: 2023-12-31 }\n`,
)
const asItWas: Change<readonly Sheet[]> = (sheets) => sheets
const rows = (sheet: string, ...contents: readonly Readonly<Record<number, string>>[]) =>
  ofRows(sheet, (before) => [
    ...before,
    ...contents.map((cells, nth): SheetRow => {
      const row = Math.max(...before.map((each) => each.row)) + 1 + nth
      const made = Object.entries(cells).map(([column, written]) => ({
        address: `${columnName(Number(column))}${row}`,
        column: Number(column),
        value: text(written),
      }))
      return { row, hidden: false, cells: made }
    }),
  ])

interface Case {
  readonly deed: Change<readonly Sheet[]>
  /** The repository that the form is taken into; not given: the one it was made in. */
  readonly into?: Workspace
  /** What is told besides the changes, as `E code Sheet!A1`. */
  readonly told: readonly string[]
  /** What then stands in the plan and did not before; not given: the plan is as it was. */
  readonly says?: string
}

// biome-ignore format: a table
const cases: Readonly<Record<string, Case>> = {
  'two cells of a row merged': {
    deed: ofSheet('Tavoitteet', (sheet) => {
      const range = `${columnName(at('title.fi'))}${goal.row}:${columnName(at('rationale.fi'))}${goal.row}`
      const covered = [...columns.values()].filter((column) => column > at('title.fi') && column <= at('rationale.fi'))
      const rows = sheet.rows.map((row) => isOf('tieto', row) ? covered.reduce((sofar, column) => withCell(sofar, column, undefined), row) : row)
      return { ...sheet, merged: [...sheet.merged, range], rows }
    }),
    told: [`W form-cells-merged ${spot('title.fi')}`],
  },
  'two ids merged': {
    deed: ofSheet('Tavoitteet', (sheet) => ({
      ...sheet,
      merged: [`A${goal.row}:A${goal.row + 1}`],
      rows: sheet.rows.map((row) => (row.row === goal.row + 1 ? withCell(row, 1, undefined) : row)),
    })),
    told: [`E form-cells-merged Tavoitteet!A${goal.row}`, `E form-row-removed Tavoitteet!A${top + 1}`],
  },
  'a change in a row that is hidden': {
    deed: ofGoal('tieto', (row) => ({ ...retitled(row), hidden: true })),
    told: [`W form-change-hidden ${spot('title.fi')}`],
    says: 'title: Uusi nimi',
  },
  'a change in a column that is hidden': {
    deed: (sheets) => ofSheet('Tavoitteet', (sheet) => ({ ...sheet, hiddenColumns: [at('title.fi')] }))(ofGoal('tieto', retitled)(sheets)),
    told: [`W form-change-hidden ${spot('title.fi')}`],
    says: 'title: Uusi nimi',
  },
  'rows and columns hidden, with nothing changed in them': {
    deed: ofSheet('Tavoitteet', (sheet) => ({ ...sheet, hiddenColumns: [3, 4, 5], rows: sheet.rows.map((row) => ({ ...row, hidden: true })) })),
    told: [],
  },
  'a column taken out': {
    deed: ofRows('Tavoitteet', (rows) => rows.map((row) => withCell(row, at('rationale.fi'), undefined))),
    told: [`W form-column-missing Tavoitteet!A${top + 1}`],
  },
  'a column copied': {
    deed: ofRows('Tavoitteet', (rows) => rows.map((row) => withCell(row, 60, row.cells.find(({ column }) => column === at('title.fi'))?.value))),
    told: [`E form-column-twice Tavoitteet!BH${top + 1}`],
  },
  'a sheet copied': {
    deed: (sheets) => [...sheets, ...sheets.filter(({ name }) => name === 'Tavoitteet').map((sheet) => ({ ...sheet, name: 'Tavoitteet (2)' }))],
    told: [`E form-table-twice 'Tavoitteet (2)'!A${top}`],
  },
  'a sheet renamed': {
    deed: ofSheet('Tavoitteet', (sheet) => ({ ...sheet, name: 'Meidän tavoitteet' })),
    told: [],
  },
  'a sheet taken out': {
    deed: (sheets) => sheets.filter(({ name }) => name !== 'Tavoitteet'),
    told: ['W form-table-missing Ohje!A1'],
  },
  'the hidden keys taken out, and the heads translated': {
    deed: ofRows('Tavoitteet', (rows) => rows.filter(({ row }) => row !== top).map((row) => row.row === top + 1 ? withCell(row, at('title.fi'), text('  Namn\n(på finska) *')) : row)),
    told: [],
  },
  'a row pasted with the id of another': {
    deed: ofRows('Tavoitteet', (rows) => [...rows, { ...goal, row: after, cells: goal.cells.map((cell) => ({ ...cell, address: cell.address.replace(/\d+/, String(after)) })) }]),
    told: [`E form-row-twice Tavoitteet!A${after}`],
  },
  'an id typed again, in capitals': {
    deed: ofGoal('tieto', (row) => withCell(row, 1, text(' TIETO '))),
    told: [],
  },
  'a new row with an id of its own': {
    deed: added({ '#': text('oma-tunnus'), 'title.fi': text('Oma nimi') }),
    told: [],
    says: '- id: oma-tunnus',
  },
  'a new row with an id that is none': {
    deed: added({ '#': text('Ömä tunnus!'), 'title.fi': text('Oma nimi') }),
    told: [],
    says: '- id: oma-nimi',
  },
  'another goal written over one': {
    deed: ofGoal('osaaminen', (row) => ({ ...row, cells: [...row.cells.slice(0, 1), { address: `C${row.row}`, column: at('title.fi'), value: text('Aivan uusi') }] })),
    told: [`E form-row-replaced Tavoitteet!A${rowOf('osaaminen').row}`],
  },
  'a goal taken out, and another typed with its id': {
    deed: together(ofRows('Tavoitteet', (rows) => rows.filter((row) => !isOf('osaaminen', row))), added({ '#': text('osaaminen'), 'title.fi': text('Aivan uusi') })),
    told: [`E form-row-replaced Tavoitteet!A${after}`],
  },
  'a goal put in other words': {
    deed: together(typed('goals', 'osaaminen', 'title.fi', text('Uusi nimi')), typed('goals', 'osaaminen', 'rationale.fi', text('Koska'))),
    told: [],
    says: 'title: Uusi nimi',
  },
  'a new row with the id of a measure': {
    deed: added({ '#': text('mentorointi'), 'title.fi': text('Oma nimi') }),
    told: [`E form-id-taken Tavoitteet!A${after}`],
  },
  'a new row with the id of a goal that has come since': {
    deed: added({ '#': text('uusi'), 'title.fi': text('Oma nimi') }),
    into: repositoryOf(files, { [file]: `${yaml}  - id: uusi\n    title: Toisen nimi\n` }),
    told: [`E form-conflict ${spot('title.fi', after)}`],
  },
  'a new row that has been taken in before, and written on since': {
    deed: added({ 'title.fi': text('Oma nimi'), 'rationale.fi': text('Koska') }),
    into: repositoryOf(files, { [file]: `${yaml}  - id: oma-nimi\n    title: Oma nimi\n` }),
    told: [],
    says: '  - id: oma-nimi\n    title: Oma nimi\n    rationale: Koska\n',
  },
  'a new row without its name': {
    deed: added({ 'rationale.fi': text('Koska') }),
    told: [`E form-cell-missing ${spot('title.fi', after)}`],
  },
  'a row whose id was deleted and that was typed again': {
    deed: ofRows('Arvot', (rows) => rows.map((row) => isOf(point, row) ? withCell(withCell(row, 1, undefined), cellOf('values', point, 'numerator').column, { kind: 'number', numeral: '121', format: '' }) : row)),
    told: [],
    says: 'numerator: 121, denominator: 139, flags: [provisional]',
  },
  'a new row in a row that is hidden': {
    deed: ofRows('Tavoitteet', (rows) => [...rows, { ...withCell({ row: after, hidden: false, cells: [] }, at('title.fi'), text('Piiloon jäänyt')), hidden: true }]),
    told: [`W form-change-hidden ${spot('title.fi', after)}`],
    says: 'title: Piiloon jäänyt',
  },
  'the heads taken out': {
    deed: ofRows('Tavoitteet', (rows) => rows.filter(({ row }) => row !== top + 1).map((row) => (row.row > top ? { ...row, row: row.row - 1 } : row))),
    told: [],
  },
  'the keys and the heads taken out': {
    deed: ofRows('Tavoitteet', (rows) => rows.filter(({ row }) => row !== top && row !== top + 1)),
    told: ['W form-table-missing Ohje!A1'],
  },
  'a change in a sheet that is hidden': {
    deed: together(ofGoal('tieto', retitled), ofSheet('Tavoitteet', (sheet) => ({ ...sheet, state: 'hidden' }))),
    told: [`W form-change-hidden ${spot('title.fi')}`],
    says: 'title: Uusi nimi',
  },
  'sheets in another order': { deed: (sheets) => [...sheets].reverse(), told: [] },
  'the names of two sheets swapped': {
    deed: (sheets) => {
      const other = new Map([['Tavoitteet', 'Mittarit'], ['Mittarit', 'Tavoitteet']])
      return sheets.map((sheet) => ({ ...sheet, name: other.get(sheet.name) ?? sheet.name }))
    },
    told: [],
  },
  'the name of a goal emptied': { deed: typed('goals', 'tieto', 'title.fi'), told: [`E form-cell-missing ${spot('title.fi')}`] },
  'the goal of a measure emptied': {
    deed: typed('measures', 'mentorointi', 'goal'),
    told: [`E form-cell-missing ${cellOf('measures', 'mentorointi', 'goal').at}`],
  },
  'the indicator of a number emptied': {
    deed: typed('values', point, 'indicator'),
    told: [`E form-cell-missing ${cellOf('values', point, 'indicator').at}`],
  },
  'which number it is emptied': {
    deed: typed('values', point, 'role'),
    told: [`E form-cell-missing ${cellOf('values', point, 'role').at}`],
  },
  'the period of a number emptied': {
    deed: typed('values', point, 'period'),
    told: [`E form-cell-missing ${cellOf('values', point, 'period').at}`],
  },
  'the measure of a note on progress emptied': {
    deed: typed('progress', 'hankintakortti.2022', 'measure'),
    told: [`E form-cell-missing ${cellOf('progress', 'hankintakortti.2022', 'measure').at}`],
  },
  'the stage of the plan emptied': {
    deed: typed('plan', 'mallivirasto', 'stage'),
    told: [`E form-cell-missing ${cellOf('plan', 'mallivirasto', 'stage').at}`],
  },
  'a part of a performance agreement without the rest': {
    deed: typed('goals', 'tieto', 'performanceAgreement.period', text('2024')),
    told: [`E form-cell-missing ${spot('performanceAgreement.agreement.fi')}`],
  },
  'a number that can be read in two ways': {
    deed: typed('values', point, 'numerator', text('1.234')),
    told: [`E cell-number-unclear ${cellOf('values', point, 'numerator').at}`],
  },
  'per cent typed where a number of people belongs': {
    deed: typed('values', point, 'numerator', text('12 %')),
    told: [`E cell-not-number ${cellOf('values', point, 'numerator').at}`],
  },
  'a cell of per cent where a number of people belongs': {
    deed: typed('values', point, 'numerator', { kind: 'number', numeral: '0.5', format: '0 %' }),
    told: [`E cell-percent ${cellOf('values', point, 'numerator').at}`],
  },
  'a day where a number belongs': {
    deed: typed('values', point, 'numerator', { kind: 'date', day: '2024-05-01', time: '00:00:00', format: 'd.m.yyyy' }),
    told: [`E cell-not-number ${cellOf('values', point, 'numerator').at}`],
  },
  'a time where a number belongs': {
    deed: typed('values', point, 'numerator', { kind: 'date', day: '1899-12-30', time: '12:30:00', format: 'h:mm' }),
    told: [`E cell-not-number ${cellOf('values', point, 'numerator').at}`],
  },
  'TRUE where a number belongs': {
    deed: typed('values', point, 'numerator', { kind: 'boolean', value: true }),
    told: [`E cell-not-number ${cellOf('values', point, 'numerator').at}`],
  },
  'a day where a period belongs': {
    deed: typed('measures', 'mentorointi', 'schedule.end', { kind: 'date', day: '2024-05-01', time: '00:00:00', format: 'd.m.yyyy' }),
    told: [`E cell-day-not-period ${cellOf('measures', 'mentorointi', 'schedule.end').at}`],
  },
  'a month that Excel has made of a period': {
    deed: typed('measures', 'mentorointi', 'schedule.end', { kind: 'date', day: '2025-09-01', time: '00:00:00', format: 'mmm-yy' }),
    told: [],
    says: 'end: 2025-09',
  },
  'a day that Excel shows as a number': {
    deed: typed('plan', 'mallivirasto', 'updated', { kind: 'number', numeral: '45413', format: '' }),
    told: [`E cell-not-day ${cellOf('plan', 'mallivirasto', 'updated').at}`],
  },
  'a choice that is none': {
    deed: typed('measures', 'mentorointi', 'status', text('valmiis')),
    told: [`E cell-not-choice ${cellOf('measures', 'mentorointi', 'status').at}`],
  },
  'a choice in another language': {
    deed: typed('measures', 'mentorointi', 'status', text('Inte påbörjad ')),
    told: [],
    says: 'status: not-started',
  },
  'a unit by its name in another language': {
    deed: typed('measures', 'mentorointi', 'responsible.unit', text('finansministeriet')),
    told: [],
    says: 'unit: vm',
  },
  'two strategy goals in one cell': {
    deed: typed('goals', 'tieto', 'strategyGoals.0', text('T3.1, T3.2')),
    told: [`E cell-not-choice ${spot('strategyGoals.0')}`],
  },
  'a strategy goal with a blank in it': {
    deed: typed('goals', 'tieto', 'strategyGoals.0', text('T 3.2')),
    told: [`E cell-not-choice ${spot('strategyGoals.0')}`],
  },
  'a strategy goal past the last': {
    deed: typed('goals', 'tieto', 'strategyGoals.0', text('T3.9')),
    told: [`E cell-not-choice ${spot('strategyGoals.0')}`],
  },
  'two flags with a comma between them': {
    deed: typed('values', point, 'flags', text('arvio, ennakkotieto')),
    told: [],
    says: 'flags: [estimated, provisional]',
  },
  'euros typed where the row is in thousands': {
    deed: typed('values', inThousands, 'value', text('13 000 €')),
    told: [`E cell-not-number ${cellOf('values', inThousands, 'value').at}`],
  },
  'thousands typed where the row is in thousands': {
    deed: typed('values', inThousands, 'value', text('13 000 k€')),
    told: [],
    says: 'period: 2024, value: 13000, unitOfMeasure: k€',
  },
  'a text struck through': {
    deed: looking('measures', 'mentorointi', 'title.fi', (cell) => ({ ...cell, isStruck: true })),
    told: [`W cell-struck ${cellOf('measures', 'mentorointi', 'title.fi').at}`],
  },
  'a link behind a text': {
    deed: typed('measures', 'mentorointi', 'note.fi', { kind: 'hyperlink', text: 'Ohje', target: 'https://example.org/ohje' }),
    told: [`W cell-link-unread ${cellOf('measures', 'mentorointi', 'note.fi').at}`],
    says: 'note: Ohje',
  },
  'a link that Excel made of what it says': {
    deed: typed('measures', 'mentorointi', 'note.fi', { kind: 'hyperlink', text: 'Katso www.example.org/ohje', target: 'https://www.example.org/ohje/' }),
    told: [],
    says: 'note: Katso www.example.org/ohje',
  },
  'the id of the plan emptied, and its note written': {
    deed: together(typed('plan', 'mallivirasto', 'note.fi', text('Uusi huomautus')), typed('plan', 'mallivirasto', '#')),
    told: [],
    says: 'note: Uusi huomautus',
  },
  'an ambition emptied, and its level chosen': {
    deed: together(typed('maturity', 'T1 Strateginen johtaminen', 'level', text('3')), typed('maturity', 'T1 Strateginen johtaminen', '#')),
    told: [`E form-cell-missing ${cellOf('maturity', 'T1 Strateginen johtaminen', '#').at}`],
  },
  'a unit that is none, of many': {
    deed: typed('measures', 'mentorointi', 'responsible.unit', text('Tuntematon')),
    told: [`E cell-not-choice ${cellOf('measures', 'mentorointi', 'responsible.unit').at}`],
  },
  'two rows of one column merged': {
    deed: ofSheet('Arvot', (sheet) => {
      const { row, column } = cellOf('values', point, 'numerator')
      const range = `${columnName(column)}${row}:${columnName(column)}${row + 1}`
      return { ...sheet, merged: [range], rows: sheet.rows.map((each) => (each.row === row + 1 ? withCell(each, column, undefined) : each)) }
    }),
    told: [`W form-cells-merged ${cellOf('values', point, 'numerator').at}`],
  },
  'an error of Excel': {
    deed: ofGoal('tieto', (row) => withCell(row, at('title.fi'), { kind: 'error', code: '#REF!' })),
    told: [`E cell-error ${spot('title.fi')}`],
  },
  'a formula without its result': {
    deed: ofGoal('tieto', (row) => withCell(row, at('title.fi'), { kind: 'formula', formula: 'A1' })),
    told: [`E cell-formula-without-result ${spot('title.fi')}`],
  },
  'a formula with its result': {
    deed: ofGoal('tieto', (row) => withCell(row, at('title.fi'), { kind: 'formula', formula: 'A1', result: { kind: 'text', text: 'Laskettu' } })),
    told: [],
    says: 'title: Laskettu',
  },
  'a day where a text belongs': {
    deed: ofGoal('tieto', (row) => withCell(row, at('title.fi'), { kind: 'date', day: '2024-05-01', time: '00:00:00', format: 'mmm-yy' })),
    told: [],
    says: 'title: 1.5.2024',
  },
  'an id typed twice': {
    deed: rows('Tavoitteet', { 1: 'uusi', [at('title.fi')]: 'Yksi' }, { 1: 'uusi', [at('title.fi')]: 'Kaksi' }),
    told: [`E form-row-twice Tavoitteet!A${after + 1}`],
  },
  'a remark typed below the ids': {
    deed: rows('Tavoitteet', { 1: 'Kysy vielä Liisalta' }),
    told: [`W form-part-unread Tavoitteet!A${after}`],
  },
  'a remark typed in a column of its own': {
    deed: ofGoal('tieto', (row) => withCell(row, 70, text('Kysy vielä Liisalta'))),
    told: [`W form-part-unread Tavoitteet!BR${goal.row}`],
  },
  'a column of its own with a head': {
    deed: ofRows('Tavoitteet', (before) => before.map((row) => row.row === top + 1 ? withCell(row, 70, text('Muistiinpanot')) : isOf('tieto', row) ? withCell(row, 70, text('Kysy vielä Liisalta')) : row)),
    told: [`W form-part-unread Tavoitteet!BR${goal.row}`],
  },
  'a sheet of its own': {
    deed: (sheets) => [...sheets, { name: 'Muistio', state: 'visible', merged: [], hiddenColumns: [], rows: [{ row: 1, hidden: false, cells: [{ address: 'A1', column: 1, value: text('Nimi') }] }] }],
    told: ['W form-part-unread Muistio!A1'],
  },
  'the form of another repository': {
    deed: asItWas,
    into: repositoryOf(files.filter(({ path }) => path !== file), { 'organisations.yaml': organisations.replace('- id: mallivirasto\n', '- id: toinen\n') }),
    told: ['E form-unknown lomake.xlsx'],
  },
  'a plan that is no more': {
    deed: asItWas,
    into: repositoryOf(files.filter(({ path }) => path !== file)),
    told: ['E form-unknown lomake.xlsx'],
  },
  'a plan that cannot be read any more': {
    deed: asItWas,
    into: repositoryOf(files, { [file]: 'goals: [' }),
    told: ['E form-unknown lomake.xlsx'],
  },
  'a plan that was moved and cannot be read': {
    deed: asItWas,
    into: repositoryOf(files.filter(({ path }) => path !== file), { 'plans/ym/mallivirasto.yaml': 'goals: [' }),
    told: ['E form-unknown lomake.xlsx'],
  },
  'the form of a unit that is no more': {
    deed: ofGoal('tieto', retitled),
    into: repositoryOf(files, { 'organisations.yaml': closed }),
    told: ['W form-unit-closed Ohje!A1'],
    says: 'title: Uusi nimi',
  },
  'a form from before the plan was rolled forward': {
    deed: ofGoal('tieto', retitled),
    into: repositoryOf(files, { [file]: yaml.replace(/^period: .*$/m, 'period: { from: 2022, to: 2027 }') }),
    told: ['W form-other-period Ohje!A1'],
    says: 'title: Uusi nimi',
  },
  'the hidden sheet taken out': {
    deed: (sheets) => sheets.filter(({ name }) => name !== '~toimi'),
    told: ['E form-unknown lomake.xlsx'],
  },
  'the hidden lists taken out': {
    deed: together((sheets) => sheets.filter(({ name }) => name !== '~lists'), typed('measures', 'mentorointi', 'status', text('ei aloitettu'))),
    told: [],
    says: 'status: not-started',
  },
  'the hidden sheet says that it is of another unit': {
    deed: ofRows('~toimi', (before) => before.map((row) => (isOf('unit', row) ? withCell(row, 2, text('vm')) : row))),
    told: ['E form-unknown lomake.xlsx'],
  },
  'a form of another version of the strategy': {
    deed: ofRows('~toimi', (rows) => rows.map((row) => (isOf('catalogue', row) ? withCell(row, 2, text('2019-1')) : row))),
    told: ['W form-other-catalogue Ohje!A1'],
  },
  'the hidden sheet spoilt': {
    deed: ofRows('~toimi', (rows) => rows.filter((row) => !isOf('plan.0', row))),
    told: ['E form-unknown lomake.xlsx'],
  },
  'the form of a later toimi': {
    deed: ofRows('~toimi', (rows) => rows.map((row) => (isOf('version', row) ? withCell(row, 2, text('9')) : row))),
    told: ['E form-unknown lomake.xlsx'],
  },
}

const said: string[] = []

test.each(Object.entries(cases))('%s', async (name, { deed, into = workspace, told, says }) => {
  const returned: WorkbookFile = { ...form, workbook: { sheets: deed(form.workbook?.sheets ?? []) } }
  const { diagnostics, changes = [], ...outcome } = await takeIn(into, [returned])
  const found = diagnostics.filter(({ code, severity }) => severity !== 'info' && /^(form|cell)-/.test(code))
  const brief = found.map(({ severity, code, file, sheet, cell }) => {
    const where = sheet ? `${/[ (]/.test(sheet) ? `'${sheet}'` : sheet}!${cell}` : file
    return `${severity[0]?.toUpperCase()} ${code} ${where}`
  })
  expect(brief).toEqual(told)
  const now = textAfter({ ...outcome, diagnostics, changes }, file)
  expect(now === undefined ? undefined : now.includes(says ?? '')).toBe(says === undefined ? undefined : true)
  if (says !== undefined) expect(yaml).not.toContain(says)
  const sentences = found.flatMap(({ message, fix }, nth) => [
    brief[nth],
    ...languages.map((each) => `- ${each}: ${message[each]}${fix ? ` → ${fix[each]}` : ''}`),
  ])
  said.push([`## ${name}: exit ${exitCodeOf({ diagnostics })}`, ...sentences].join('\n'))
})

test('what is said of each is a page in three languages', async () => {
  await expect(`# What import says of forms\n\n${said.join('\n\n')}\n`).toMatchFileSnapshot(
    '__snapshots__/hands.md',
  )
})
