import { describe, expect, test } from 'vitest'
import { FileLoader } from '../../src/core/file-loader.ts'
import { unitPlan } from '../../src/core/files/unit-plan.ts'
import { diagnoseCell } from '../../src/core/workbook.ts'
import { emit } from '../../src/core/yaml/emit.ts'
import { readCsv } from '../../src/formats/workbook/csv.ts'
import { readTable } from '../../src/forms/foreign/read-table.ts'
import { filesOf, workspaceOf } from '../repository.ts'

const body = `goals:
  - id: osaaminen
    title: Osaaminen vahvistuu
    rationale: Säilyy
    indicators:
      - id: koulutetut
        title: Koulutettujen osuus
        kind: percent
        actuals: [{ period: 2022, value: 35, note: säilyy }]
`

/** The map and the table of a test, read into the plan of the small repository. */
function read(map: string, table: string) {
  const workspace = workspaceOf(filesOf(body))
  const opener = new FileLoader()
  const held = opener.load(
    { path: 'kartta.yaml', bytes: Buffer.from(`format: 1\nunit: mallivirasto\n${map}`) },
    'table-map',
  )
  expect(opener.problems).toEqual([])
  const plan = workspace.units[0]?.content
  if (!held || !plan) throw new Error('nothing to read')
  const file = { file: 'taulu.csv', workbook: readCsv(Buffer.from(table), 'taulu.csv'), problems: [] }
  const found = readTable(file, held, plan, workspace)
  const problems = [
    ...found.remarks.map((each) => diagnoseCell(file, each, 'mallivirasto')),
    ...found.problems,
  ]
  const told = problems.map(
    ({ severity, code, file, cell, line, column }) =>
      `${severity} ${code} ${file} ${cell ?? `${line}:${column}`}`,
  )
  return {
    ...found,
    told,
    yaml: emit(unitPlan, found.plan, 'fi').slice(emit(unitPlan, { ...found.plan, goals: [] }, 'fi').length),
  }
}

test('a row may tell of a goal, of its measure and indicator, and of numbers; what it leaves out goes on', () => {
  const { told, plan } = read(
    `columns:
  - { column: Tavoite, field: goals.title }
  - { column: Strategia, field: goals.strategyGoals }
  - { column: Toimenpide, field: measures.title }
  - { column: Alkaa, field: measures.schedule.start }
  - { column: Vastuu, field: measures.responsible.role }
  - { column: Tila, field: measures.status }
  - { column: Mittari, field: indicators.title }
  - { column: Laji, field: indicators.kind }
  - { column: Yksikkö, field: indicators.unitOfMeasure }
  - { column: Lähtötaso 2021, field: values.value, role: baseline, period: 2021 }
  - { column: Tavoite 2025, field: values.value, role: targets, period: 2025 }
`,
    `Tavoite;Strategia;Toimenpide;Alkaa;Vastuu;Tila;Mittari;Laji;Yksikkö;Lähtötaso 2021;Tavoite 2025
Hankinnat ovat kestäviä;T5.1, T5.2;Ohje ympäristökriteereistä;3/2022;Hankintajohtaja;käynnissä;Kriteerien osuus;prosenttiosuus;%;12,5 %;50
;;Koulutus;2023;;;Kilpailutusten määrä;lukumäärä;kpl;1 200;1 500 kpl
osaaminen vahvistuu ;;;;;;Koulutettujen osuus;;;30;
`,
  )
  expect(told).toEqual([])
  expect(plan.goals).toMatchInlineSnapshot(`
    [
      {
        "id": "osaaminen",
        "indicators": [
          {
            "actuals": [
              {
                "note": {
                  "fi": "säilyy",
                },
                "period": "2022",
                "value": "35",
              },
            ],
            "baseline": {
              "period": "2021",
              "value": "30",
            },
            "id": "koulutetut",
            "kind": "percent",
            "title": {
              "fi": "Koulutettujen osuus",
            },
          },
        ],
        "rationale": {
          "fi": "Säilyy",
        },
        "title": {
          "fi": "Osaaminen vahvistuu",
        },
      },
      {
        "id": "hankinnat-ovat-kestavia",
        "indicators": [
          {
            "baseline": {
              "period": "2021",
              "value": "12.5",
            },
            "id": "kriteerien-osuus",
            "kind": "percent",
            "targets": [
              {
                "period": "2025",
                "value": "50",
              },
            ],
            "title": {
              "fi": "Kriteerien osuus",
            },
            "unitOfMeasure": "%",
          },
          {
            "baseline": {
              "period": "2021",
              "value": "1200",
            },
            "id": "kilpailutusten-maara",
            "kind": "count",
            "targets": [
              {
                "period": "2025",
                "value": "1500",
              },
            ],
            "title": {
              "fi": "Kilpailutusten määrä",
            },
            "unitOfMeasure": "kpl",
          },
        ],
        "measures": [
          {
            "id": "ohje-ymparistokriteereista",
            "responsible": {
              "role": {
                "fi": "Hankintajohtaja",
              },
            },
            "schedule": {
              "start": "2022-03",
            },
            "status": "in-progress",
            "title": {
              "fi": "Ohje ympäristökriteereistä",
            },
          },
          {
            "id": "koulutus",
            "schedule": {
              "start": "2023",
            },
            "title": {
              "fi": "Koulutus",
            },
          },
        ],
        "strategyGoals": [
          "T5.1",
          "T5.2",
        ],
        "title": {
          "fi": "Hankinnat ovat kestäviä",
        },
      },
    ]
  `)
})

describe('what is told', () => {
  test.each<[name: string, map: string, table: string, told: readonly string[]]>([
    [
      'a column that nobody mapped',
      'columns: [{ column: Nimi, field: goals.title }]',
      'Nimi;Huom\nA;x\n',
      ['warning table-column-unmapped taulu.csv B1'],
    ],
    [
      'a column that is left out on purpose',
      'columns: [{ column: Nimi, field: goals.title }, { column: Huom }]',
      'Nimi;Huom\nA;x\n',
      [],
    ],
    [
      'a column that is not there',
      'columns: [{ column: Nimi, field: goals.title }, { column: Huom, field: goals.note }]',
      'Nimi\nA\n',
      ['error table-column-missing kartta.yaml 3:59'],
    ],
    [
      'headings with other capitals and blanks',
      'columns: [{ column: tavoitteen nimi, field: goals.title }]',
      '"Tavoitteen\nNIMI *"\nA\n',
      [],
    ],
    [
      'a heading twice',
      'columns: [{ column: Nimi, field: goals.title }]',
      'Nimi;nimi\nA;B\n',
      ['error table-column-twice taulu.csv B1'],
    ],
    [
      'a field that no plan has',
      'columns: [{ column: Nimi, field: goals.titel }]',
      'Nimi\nA\n',
      ['error table-field-unknown kartta.yaml 3:34'],
    ],
    [
      'a field that has parts',
      'columns: [{ column: Nimi, field: measures.schedule }]',
      'Nimi\nA\n',
      ['error table-field-unknown kartta.yaml 3:34'],
    ],
    [
      'a sheet that is not there',
      'sheet: Muu\ncolumns: [{ column: Nimi, field: goals.title }]',
      'Nimi\nA\n',
      ['error table-sheet-missing kartta.yaml 3:8'],
    ],
    [
      'a measure without a goal',
      'columns: [{ column: Nimi, field: measures.title }]',
      'Nimi\nA\n',
      ['error table-goal-unknown taulu.csv A2'],
    ],
    [
      'a goal that is not there',
      'columns: [{ column: Nimi, field: measures.title }, { column: T, field: measures.goal }]',
      'Nimi;T\nA;osaaminen\nB;muu\n',
      ['error table-goal-unknown taulu.csv B3'],
    ],
    [
      'days where months belong',
      'always: [{ field: measures.goal, value: osaaminen }]\ncolumns: [{ column: Nimi, field: measures.title }, { column: Alkaa, field: measures.schedule.start }, { column: Loppuu, field: measures.schedule.end }]',
      'Nimi;Alkaa;Loppuu\nA;1.3.2023;2025-12-31\n',
      ['info cell-day-as-month taulu.csv B2', 'info cell-day-as-month taulu.csv C2'],
    ],
    [
      'a measure without a name',
      'columns: [{ column: Nimi, field: measures.title }, { column: Tila, field: measures.status }]',
      'Nimi;Tila\n;valmis\n',
      ['error table-item-nameless taulu.csv B2'],
    ],
    [
      'a number of no period',
      'columns: [{ column: Mittari, field: indicators.id }, { column: Arvo, field: values.value }]',
      'Mittari;Arvo\nkoulutetut;5\n',
      ['error table-number-undated taulu.csv B2'],
    ],
    [
      'a number that can be read in two ways',
      'columns: [{ column: Mittari, field: indicators.id }, { column: Arvo, field: values.value, role: actuals, period: 2023 }]',
      'Mittari;Arvo\nkoulutetut;1.234\n',
      ['error cell-number-unclear taulu.csv B2'],
    ],
    [
      'one thing said differently in two rows',
      'columns: [{ column: Nimi, field: goals.title }, { column: Perustelu, field: goals.rationale }]',
      'Nimi;Perustelu\nA;x\nA;y\nA;x\n',
      ['error table-said-twice taulu.csv B3'],
    ],
    [
      'a table whose cells are parted by something else',
      'columns: [{ column: Nimi, field: goals.title }, { column: Huom, field: goals.note }]',
      'Nimi:Huom\nA:x\n',
      [
        'warning table-column-unmapped taulu.csv A1',
        'error table-column-missing kartta.yaml 3:21',
        'error table-column-missing kartta.yaml 3:59',
      ],
    ],
    [
      'cells below no heading',
      'columns: [{ column: Nimi, field: goals.title }]',
      'Nimi;;\nA;;muistiinpano\nB;;toinen\n',
      ['warning table-column-unmapped taulu.csv C2'],
    ],
    [
      'headings further down than the first row',
      'columns: [{ column: Nimi, field: goals.title }, { column: Huom, field: goals.note }]',
      'Suunnitelma 2023\n\nNimi;Huom\nA;x\n',
      ['error table-sheet-missing kartta.yaml 1:1'],
    ],
    [
      'headings and nothing below them',
      'columns: [{ column: Nimi, field: goals.title }]',
      'Nimi\n',
      ['warning table-empty taulu.csv A1'],
    ],
    [
      'a sum in euros where the row is in thousands',
      'always: [{ field: indicators.goal, value: osaaminen }, { field: indicators.kind, value: money }, { field: indicators.unitOfMeasure, value: € }, { field: values.role, value: actuals }, { field: values.period, value: "2023" }]\ncolumns: [{ column: Mittari, field: indicators.title }, { column: Arvo, field: values.value }, { column: Yksikkö, field: values.unitOfMeasure }]',
      'Mittari;Arvo;Yksikkö\nSäästö;13 000 €;k€\nToinen;13 000 k€;k€\nKolmas;13 000 €;\n',
      ['error cell-not-number taulu.csv B2'],
    ],
    [
      'a table below a title',
      'headingRow: 3\ncolumns: [{ column: Nimi, field: goals.title }]',
      'Suunnitelma\n\nNimi\nA\n',
      [],
    ],
  ])('%s', (_, map, table, told) => {
    expect(read(map, table).told).toEqual(told)
  })
})

test('what the table does not give stays, and what it gives is put where it belongs', () => {
  const { plan, placeOf } = read(
    `always: [{ field: values.flags, value: provisional }]
columns:
  - { column: Mittari, field: indicators.title }
  - { column: Vuosi, field: values.period }
  - { column: Mikä, field: values.role }
  - { column: Arvo, field: values.value }
`,
    'Mittari;Vuosi;Mikä;Arvo\nKoulutettujen osuus;2022;Toteuma;36\nKoulutettujen osuus;2023;Toteuma;41,50 %\n',
  )
  expect(plan.goals?.[0]).toMatchObject({ id: 'osaaminen', rationale: { fi: 'Säilyy' } })
  expect(plan.goals?.[0]?.indicators?.[0]?.actuals).toEqual([
    { period: '2022', value: '36', note: { fi: 'säilyy' }, flags: ['provisional'] },
    { period: '2023', value: '41.50', flags: ['provisional'] },
  ])
  const path = ['goals', 0, 'indicators', 0, 'actuals', 1, 'value']
  expect(placeOf(plan, path)).toEqual({ sheet: 'taulu.csv', row: 3, column: 4 })
})
