/** Forms changed by people and programs on their way, and what import reports about them: `test/forms/__snapshots__/hands.md`. */
import { expect, test } from 'vitest'
import { exitCodeOf } from '../../src/core/exit-codes.ts'
import { languages } from '../../src/core/text.ts'
import { columnName, type RawValue, type Sheet, type WorkbookFile } from '../../src/core/workbook.ts'
import type { Workspace } from '../../src/core/workspace.ts'
import {
  added,
  after,
  asItWas,
  at,
  type Change,
  cellOf,
  closed,
  columns,
  file,
  files,
  form,
  goal,
  inThousands,
  isOf,
  looking,
  newCell,
  newRow,
  ofGoal,
  ofRows,
  ofSheet,
  organisations,
  point,
  retitled,
  rowOf,
  rows,
  spot,
  text,
  together,
  top,
  typed,
  withCell,
  workspace,
  yaml,
} from './deeds.ts'
import { repositoryOf, takeIn, textAfter } from './desk.ts'

interface Case {
  readonly deed: Change<readonly Sheet[]>
  /** The repository that the form is taken into; not given: the one it was made in. */
  readonly into?: Workspace
  /** What is told besides the changes, as `E code Sheet!A1`. */
  readonly told: readonly string[]
  /** What then stands in the plan and did not before; not given: the plan is as it was. */
  readonly says?: string
}

/** A cell by its table, the id of its row and the key of its column. */
type CellName = Parameters<typeof cellOf>

/** Something typed into a cell, or the cell emptied, which is told at just that cell. */
const typing = (cell: CellName, value: RawValue | undefined, code: string): Case => ({
  deed: typed(...cell, value),
  told: [`${code} ${cellOf(...cell).at}`],
})
/** Something typed into a cell that is taken into the plan as it is meant. */
const taken = (cell: CellName, value: RawValue, says: string): Case => ({
  deed: typed(...cell, value),
  told: [],
  says,
})

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
  'a new goal, measure and indicator, each with a mistake of its own, and rows that name them': {
    deed: together(
      newRow('goals', { 'title.fi': 'Oma tavoite', 'strategyGoals.0': 'T3.9' }),
      newRow('measures', { 'title.fi': 'Oma toimi', goal: 'Oma tavoite', status: 'valmiis' }),
      newRow('measures', { 'title.fi': 'Toinen toimi', goal: 'Oma tavoite' }),
      newRow('progress', { measure: 'Oma toimi', period: '2024', 'summary.fi': 'Alussa' }),
      newRow('indicators', { 'title.fi': 'Oma mittari', goal: 'Oma tavoite', kind: 'lukumäärä', direction: 'minska' }),
      newRow('values', { indicator: 'Oma mittari', role: 'Lähtötaso', period: '2024', value: '5' }),
      newRow('values', { indicator: 'Oma mittari', role: 'Toteuma', period: '2024', value: '6' }),
    ),
    told: [
      `E cell-not-choice ${spot('strategyGoals.0', after)}`,
      `E cell-not-choice ${newCell('measures', 'status')}`,
      `E cell-not-choice ${newCell('indicators', 'direction')}`,
    ],
  },
  'two new rows for one number': {
    deed: together(
      newRow('values', { indicator: 'Hankintakortin suorittaneet', role: 'Toteuma', period: '2025-H1', numerator: '120' }),
      newRow('values', { indicator: 'Hankintakortin suorittaneet', role: 'Toteuma', period: '2025-H1', numerator: '121' }),
    ),
    told: [`E form-row-twice ${newCell('values', 'indicator', 1)}`],
  },
  'a new row for a number that is there': {
    deed: newRow('values', { indicator: 'koulutetut', role: 'Toteuma', period: '2024-H2', numerator: '120' }),
    told: [`E form-row-twice ${newCell('values', 'indicator')}`],
  },
  'a second baseline': {
    deed: newRow('values', { indicator: 'koulutetut', role: 'Lähtötaso', period: '2020', numerator: '12', denominator: '100' }),
    told: [`E form-row-twice ${newCell('values', 'indicator')}`],
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
  'the name of a goal emptied': typing(['goals', 'tieto', 'title.fi'], undefined, 'E form-cell-missing'),
  'the goal of a measure emptied': typing(['measures', 'mentorointi', 'goal'], undefined, 'E form-cell-missing'),
  'the indicator of a number emptied': typing(['values', point, 'indicator'], undefined, 'E form-cell-missing'),
  'which number it is emptied': typing(['values', point, 'role'], undefined, 'E form-cell-missing'),
  'the period of a number emptied': typing(['values', point, 'period'], undefined, 'E form-cell-missing'),
  'the measure of a note on progress emptied': typing(['progress', 'hankintakortti.2022', 'measure'], undefined, 'E form-cell-missing'),
  'the stage of the plan emptied': typing(['plan', 'mallivirasto', 'stage'], undefined, 'E form-cell-missing'),
  'a part of a performance agreement without the rest': {
    deed: typed('goals', 'tieto', 'performanceAgreement.period', text('2024')),
    told: [`E form-cell-missing ${spot('performanceAgreement.agreement.fi')}`],
  },
  'a number that can be read in two ways': typing(['values', point, 'numerator'], text('1.234'), 'E cell-number-unclear'),
  'per cent typed where a number of people belongs': typing(['values', point, 'numerator'], text('12 %'), 'E cell-not-number'),
  'a cell of per cent where a number of people belongs': typing(['values', point, 'numerator'], { kind: 'number', numeral: '0.5', format: '0 %' }, 'E cell-percent'),
  'a day where a number belongs': typing(['values', point, 'numerator'], { kind: 'date', day: '2024-05-01', time: '00:00:00', format: 'd.m.yyyy' }, 'E cell-not-number'),
  'a time where a number belongs': typing(['values', point, 'numerator'], { kind: 'date', day: '1899-12-30', time: '12:30:00', format: 'h:mm' }, 'E cell-not-number'),
  'TRUE where a number belongs': typing(['values', point, 'numerator'], { kind: 'boolean', value: true }, 'E cell-not-number'),
  'a day where a period belongs': typing(['values', point, 'period'], { kind: 'date', day: '2024-12-31', time: '00:00:00', format: 'd.m.yyyy' }, 'E cell-day-not-period'),
  'a day typed as a text where a period belongs': typing(['values', point, 'period'], text('31.12.2024'), 'E cell-day-not-period'),
  'a day where a schedule ends': taken(['measures', 'mentorointi', 'schedule.end'], { kind: 'date', day: '2025-09-30', time: '00:00:00', format: 'd.m.yyyy' }, 'end: 2025-09'),
  'a day typed as a text where a schedule ends': taken(['measures', 'mentorointi', 'schedule.end'], text('30.9.2025'), 'end: 2025-09'),
  'a month that Excel has made of a period': taken(['measures', 'mentorointi', 'schedule.end'], { kind: 'date', day: '2025-09-01', time: '00:00:00', format: 'mmm-yy' }, 'end: 2025-09'),
  'a day that is in no calendar': typing(['plan', 'mallivirasto', 'updated'], text('30.2.2024'), 'E cell-not-day'),
  'a day that Excel shows as a number': typing(['plan', 'mallivirasto', 'updated'], { kind: 'number', numeral: '45413', format: '' }, 'E cell-not-day'),
  'a choice that is none': typing(['measures', 'mentorointi', 'status'], text('valmiis'), 'E cell-not-choice'),
  'a choice in another language': taken(['measures', 'mentorointi', 'status'], text('Inte påbörjad '), 'status: not-started'),
  'a unit by its name in another language': taken(['measures', 'mentorointi', 'responsible.unit'], text('finansministeriet'), 'unit: vm'),
  'two strategy goals in one cell': typing(['goals', 'tieto', 'strategyGoals.0'], text('T3.1, T3.2'), 'E cell-not-choice'),
  'a strategy goal with a blank in it': typing(['goals', 'tieto', 'strategyGoals.0'], text('T 3.2'), 'E cell-not-choice'),
  'a strategy goal past the last': typing(['goals', 'tieto', 'strategyGoals.0'], text('T3.9'), 'E cell-not-choice'),
  'two flags with a comma between them': taken(['values', point, 'flags'], text('arvio, ennakkotieto'), 'flags: [estimated, provisional]'),
  'euros typed where the row is in thousands': typing(['values', inThousands, 'value'], text('13 000 €'), 'E cell-not-number'),
  'thousands typed where the row is in thousands': taken(['values', inThousands, 'value'], text('13 000 k€'), 'period: 2024, value: 13000, unitOfMeasure: k€'),
  'a text struck through': {
    deed: looking('measures', 'mentorointi', 'title.fi', (cell) => ({ ...cell, isStruck: true })),
    told: [`W cell-struck ${cellOf('measures', 'mentorointi', 'title.fi').at}`],
  },
  'a link behind a text': {
    deed: typed('measures', 'mentorointi', 'note.fi', { kind: 'hyperlink', text: 'Ohje', target: 'https://example.org/ohje' }),
    told: [`W cell-link-unread ${cellOf('measures', 'mentorointi', 'note.fi').at}`],
    says: 'note: Ohje',
  },
  'a link that Excel made of what it says': taken(['measures', 'mentorointi', 'note.fi'], { kind: 'hyperlink', text: 'Katso www.example.org/ohje', target: 'https://www.example.org/ohje/' }, 'note: Katso www.example.org/ohje'),
  'the id of the plan emptied, and its note written': {
    deed: together(typed('plan', 'mallivirasto', 'note.fi', text('Uusi huomautus')), typed('plan', 'mallivirasto', '#')),
    told: [],
    says: 'note: Uusi huomautus',
  },
  'an ambition emptied, and its level chosen': {
    deed: together(typed('maturity', 'T1 Strateginen johtaminen', 'level', text('3')), typed('maturity', 'T1 Strateginen johtaminen', '#')),
    told: [`E form-cell-missing ${cellOf('maturity', 'T1 Strateginen johtaminen', '#').at}`],
  },
  'a unit that is none, of many': typing(['measures', 'mentorointi', 'responsible.unit'], text('Tuntematon'), 'E cell-not-choice'),
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
