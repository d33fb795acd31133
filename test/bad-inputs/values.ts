/** Values that are not what their place wants, or not what they look like. */
import { head } from '../repository.ts'
import { type BadInput, body, bytes } from './bad-input.ts'

const goal = (text: string): string => `goals:\n  - id: a\n    title: b\n    ${text}\n`
const indicator = (text: string): string =>
  goal(
    `indicators:\n      - id: m\n        title: Mittari\n        kind: number\n        direction: increase\n        ${text}`,
  )
/** The baseline of an indicator of numbers, on line 14. */
const baseline = (value: string): string => indicator(`baseline: { period: 2021, ${value} }`)

const staged = (stage: string): string => head.replace('draft', stage)

const numbers: readonly BadInput[] = [
  body(
    'a percentage in pieces',
    goal('indicators: [{ id: m, title: Mittari, kind: percent, unitOfMeasure: kpl }]'),
    ['W unit-of-measure-fits-kind 9:73'],
    'mittayksikkö on kpl',
  ),
  body(
    'a sign-off that is yet to come',
    'signOffs: [{ stage: approved, date: 2042-04-04, by: Pääjohtaja }]\n',
    ['W date-in-future 6:37'],
    'ei ole vielä tullut',
  ),
  ...['1e5', '0x1F', '0o17', '.5', '5.'].map((digits) =>
    body(
      `a number written ${digits}`,
      baseline(`value: ${digits}`),
      ['E number-form 14:42'],
      'tavallisin numeroin',
    ),
  ),
  body('a number with a leading zero', baseline('value: 010'), ['E number-form 14:42'], 'Kirjoita: 10'),
  body('a number with a plus', baseline('value: +5'), ['E number-form 14:42'], 'Kirjoita: 5'),
  body(
    'a number with an underscore',
    baseline('value: 1_000'),
    ['E value-fits-kind 14:42'],
    'Kirjoita: 1000',
  ),
  body('infinity', baseline('value: .inf'), ['E value-expected 14:42']),
  body('not a number', baseline('numerator: .nan, denominator: 1'), ['E numeral-expected 14:46']),
  body('a number beyond all numbers', baseline('value: 1e999'), ['E value-expected 14:42']),
  body('400 digits', baseline(`value: ${'9'.repeat(400)}`), ['E value-expected 14:42']),
  body('30 digits', baseline('value: 123456789012345678901234567890.5'), []),
  body(
    'a decimal comma in braces',
    baseline('value: 1,5'),
    ['E field-unknown 14:44'],
    'desimaalipilkun tilalle piste',
  ),
  body(
    'a decimal comma',
    indicator('baseline:\n          period: 2021\n          value: 1,5'),
    ['E value-fits-kind 16:18'],
    'Kirjoita: 1.5',
  ),
  body(
    'a decimal comma and a space for thousands',
    indicator('baseline:\n          period: 2021\n          value: 1 234,5'),
    ['E value-fits-kind 16:18'],
    'Kirjoita: 1234.5',
  ),
  body(
    'a decimal comma in a numerator',
    indicator('baseline:\n          period: 2021\n          numerator: 1 234,5\n          denominator: 2'),
    ['E numeral-expected 16:22'],
    'Kirjoita: 1234.5',
  ),
  body(
    'a number in quotes',
    baseline('numerator: "5", denominator: 3'),
    ['E numeral-expected 14:46'],
    'Kirjoita: 5',
  ),
  body('half a decimal', indicator('decimals: 1.5'), ['E numeral-expected 14:19'], 'kokonaisluku'),
  body('seven decimals', indicator('decimals: 7'), ['E numeral-expected 14:19'], 'enintään 6'),
  body(
    'an id of digits',
    'goals:\n  - id: 007\n    title: b\n',
    ['E id-expected 7:9'],
    'Lisää lainausmerkit: "007"',
  ),
  body(
    'an id like a version',
    'goals:\n  - id: 1.10\n    title: b\n',
    ['E id-expected 7:9'],
    'tässä on 1.10',
  ),
  body(
    'a year with a decimal',
    indicator('baseline: { period: 2022.0, value: 1 }'),
    ['E number-form 14:29'],
    'Kirjoita: 2022',
  ),
  body('a year as a power', indicator('baseline: { period: 2.022e3, value: 1 }'), ['E number-form 14:29']),
  body(
    'euros with a sign',
    goal('measures:\n      - id: t\n        title: T\n        resources: { euros: 40 000 € }'),
    ['E numeral-expected 12:29'],
    'Kirjoita: 40000',
  ),
  body(
    'negative euros',
    goal('measures:\n      - id: t\n        title: T\n        resources: { euros: -5 }'),
    ['E numeral-expected 12:29'],
    'vähintään 0',
  ),
]

const days: readonly BadInput[] = [
  ...['31.1.2026', '2026-1-31', '2026/01/31', '2026.1.31', '20260131'].map((day) =>
    body(`a day written ${day}`, `updated: ${day}\n`, ['E date-expected 6:10'], 'Kirjoita: 2026-01-31'),
  ),
  ...['2026-02-30', '31.2.2026', '0026-01-01', '9999-01-01'].map((day) =>
    body(`the day ${day}`, `updated: ${day}\n`, ['E date-expected 6:10'], 'vuosina 1900–2199'),
  ),
  ...['2026', 'tammikuu 2026', '31.12.26', '2026-01-31T00:00:00Z'].map((day) =>
    body(`no day: ${day}`, `updated: ${day}\n`, ['E date-expected 6:10'], 'päivä muodossa 2026-01-31'),
  ),
  ...[
    ['2022/2023', '2022-2023'],
    ['2022 - 2025', '2022-2025'],
    ['2022-5', '2022-05'],
    ['5/2022', '2022-05'],
    ['2022 H1', '2022-H1'],
    ['H1/2022', '2022-H1'],
  ].map(([written, meant]) =>
    body(
      `a period written ${written}`,
      indicator(`baseline: { period: ${written}, value: 1 }`),
      ['E period-expected 14:29'],
      `Kirjoita: ${meant}`,
    ),
  ),
  ...['2022-13', '2022-H3', '2022-Q5', '22', 'kevät 2022', '2025-2022', '3000'].map((period) =>
    body(
      `no period: ${period}`,
      indicator(`baseline: { period: ${period}, value: 1 }`),
      ['E period-expected 14:29'],
      'ajanjakso',
    ),
  ),
  body('a span with an en dash', indicator('baseline: { period: 2020–2021, value: 1 }'), []),
  bytes('a plan that ends before it starts', head.replace('from: 2022', 'from: 2026'), [
    'E period-order 5:27',
  ]),
  body(
    'a measure that ends before it starts',
    goal('measures:\n      - id: t\n        title: T\n        schedule: { start: 2023-05, end: 2022-03 }'),
    ['E period-order 12:42'],
  ),
  body('an actual outside the plan’s period', indicator('actuals: [{ period: 2019, value: 1 }]'), [
    'E actual-in-period 14:29',
  ]),
]

const words: readonly BadInput[] = [
  ...['Draft', 'DRAFT', 'draf', 'luonnos', 'utkast', '"draft "', '”draft”'].map((stage) =>
    bytes(`a choice written ${stage}`, staged(stage), ['E choice-expected 4:8'], 'Tarkoititko: draft?'),
  ),
  ...['xyzzy', 'true', '5', 'constructor', 'toString', '""'].map((stage) =>
    bytes(`no choice: ${stage}`, staged(stage), ['E choice-expected 4:8'], 'jokin näistä'),
  ),
  bytes('a choice in brackets', staged('[draft]'), ['E choice-expected 4:1'], 'tässä on luettelo'),
  bytes(
    'a missing field',
    head.replace('stage: draft\n', ''),
    ['E field-missing 1:1'],
    'Lisää rivi «stage: …»',
  ),
  bytes(
    'a field without a value',
    head.replace('stage: draft', 'stage:'),
    ['E field-missing 4:1'],
    'Pakollinen kenttä puuttuu: stage (Vaihe)',
  ),
  bytes(
    'a field that is null',
    head.replace('stage: draft', 'stage: ~'),
    ['E field-missing 4:1'],
    'Siihen kuuluu jokin näistä',
  ),
  bytes('a period without years', head.replace('{ from: 2022, to: 2025 }', '{}'), [
    'E field-missing 5:1',
    'E field-missing 5:1',
  ]),
  body('a blank title', 'goals:\n  - id: a\n    title: "  "\n', ['E text-empty 8:12'], 'teksti on tyhjä'),
  body('a title in no language', 'goals:\n  - id: a\n    title: { fi: }\n', ['E text-empty 8:5']),
  body('a title that is blank in one language', 'goals:\n  - id: a\n    title: { fi: " ", sv: a }\n', [
    'E text-empty 8:18',
  ]),
  body(
    'a language that toimi does not know',
    'note: { fi: a, de: b }\n',
    ['E field-unknown 6:16'],
    'Tässä käyvät: fi, sv, en',
  ),
  body('yes or no as a text', 'note: true\n', ['E words-expected 6:7'], 'Lisää lainausmerkit: "true"'),
  body('words of YAML 1.1', 'note: { fi: no, sv: on, en: y }\n', []),
  body('a list for a text', 'note: [a, b]\n', ['E words-expected 6:1']),
  body('fields for a list', 'goals:\n  id: a\n  title: b\n', ['E list-expected 6:1'], 'alkavat viivalla'),
  body('a list for fields', 'currentState:\n  - summary: a\n', ['E record-expected 6:1']),
  body('a text for a list', 'goals: ei vielä\n', ['E list-expected 6:8']),
  body('a text longer than a cell of Excel', `note: ${'x'.repeat(32_768)}\n`, ['E text-too-long 6:7']),
  body('an unknown strategy goal', goal('strategyGoals: [T9.9]'), ['E strategy-goal-unknown 9:21']),
  body(
    'a strategy goal past the last of its ambition',
    goal('strategyGoals: [T1.99]'),
    ['E strategy-goal-unknown 9:21'],
    'Tunnetut tunnukset: T1, T1.1, T1.2, T1.3, T1.4.',
  ),
  body(
    'a strategy goal without a wording',
    goal('strategyGoals: [T4.1]'),
    ['W strategy-goal-unworded 9:21'],
    'koko tahtotilaan: T4',
  ),
  body(
    'a kind that is mistyped',
    indicator('baseline: { period: 2021, value: 3 }').replace('kind: number', 'kind: procent'),
    ['E choice-expected 12:15'],
    'Tarkoititko: percent?',
  ),
  body(
    'a field of another kind',
    indicator('baseline: { period: 2021, value: Hyvä }').replace('kind: number', 'kind: text'),
    ['E definition-fits-kind 13:9'],
    'Poista kenttä tai korjaa laji.',
  ),
  body(
    'an id twice',
    'goals:\n  - { id: a, title: b }\n  - { id: a, title: c }\n',
    ['E id-unique 8:11'],
    'ensimmäinen on tässä',
  ),
  body(
    '500 goals of one id',
    `goals:\n${'  - { id: a, title: b }\n'.repeat(500)}`,
    Array.from({ length: 499 }, (_, at) => `E id-unique ${at + 8}:11`),
    'ja 399 muuta',
  ),
  body('a personal identity code', 'note: Yhteyshenkilö 131052-308T\n', ['W personal-data 6:7']),
  body('a formula', 'note: "=cmd|\' /C calc\'!A1"\n', ['W formula-like 6:7']),
  body('a formula by an at sign', 'note: "@SUM(1)"\n', ['W formula-like 6:7'], 'taulukkolaskennan kaava'),
  body('a formula after a tab', 'note: "\\t=1"\n', ['W formula-like 6:7']),
  body('an attribute that breaks out', `note: '"><img src=x onerror=alert(1)>'\n`, []),
  body('a script', 'note: "<script>alert(1)</script>"\n', []),
  body('a template in quotes', 'note: "{{7*7}}"\n', []),
  body(
    'a percentage above 100',
    indicator('baseline: { period: 2021, value: 120 }').replace('kind: number', 'kind: percent'),
    ['E value-in-range 14:42'],
  ),
  body('a path out of the repository', goal('also: [../../etc/passwd]'), ['E reference-unknown 9:12']),
]

/** Names of fields that are nearly right, or stand where others belong: one message for each mistake. */
const names: readonly BadInput[] = [
  body(
    'a field by its Finnish name',
    'goals:\n  - id: a\n    nimi: b\n',
    ['E field-unknown 8:5'],
    'Tarkoititko: title?',
  ),
  body(
    'fields grown together with their values',
    baseline('value:3').replace('period: ', 'period:'),
    ['E field-unknown 14:21', 'E field-unknown 14:34'],
    'kaksoispiste, välilyönti ja sitten arvo',
  ),
  body('a language in the name of a field', goal('title_sv: c'), ['E field-unknown 9:5'], 'title: { sv: … }'),
  body(
    'a field in the wrong record',
    goal('unitOfMeasure: kpl'),
    ['E field-unknown 9:5'],
    'Kentän paikka: indicators',
  ),
  bytes(
    'other words for from and to',
    head.replace('from: 2022, to: 2025', 'start: 2022, to: 2025'),
    ['E field-unknown 5:11'],
    'Pakollisista puuttuu: from.',
  ),
  body(
    'a decimal comma after thousands',
    goal('measures:\n      - id: t\n        title: T\n        resources: { euros: 40 000,50 }'),
    ['E field-unknown 12:36'],
    'desimaalipilkun tilalle piste',
  ),
  body(
    'a comma in a text in braces',
    'note: { fi: Hankinnat, osaaminen ja taidot, sv: a }\n',
    ['E field-unknown 6:24'],
    'pilkku päättää tekstin',
  ),
  bytes(
    'years for a record',
    head.replace('{ from: 2022, to: 2025 }', '2022–2025'),
    ['E record-expected 5:9'],
    'Kirjoita: { from: 2022, to: 2025 }',
  ),
  body(
    'ids without brackets',
    goal('strategyGoals: T1.1, T1.2'),
    ['E list-expected 9:20'],
    'Kirjoita: [T1.1, T1.2]',
  ),
  body(
    'fields for a list in brackets',
    indicator('targets: { period: 2025, value: 3 }'),
    ['E list-expected 14:9'],
    'hakasuluissa',
  ),
  body(
    'a list for a paragraph',
    goal('rationale:\n      - eka\n      - toka'),
    ['E words-expected 9:5'],
    'alkaa merkillä |',
  ),
  body(
    'a title for an id',
    'goals:\n  - id: Osaaminen ja taidot\n    title: b\n',
    ['E id-expected 7:9'],
    'Kirjoita: osaaminen-ja-taidot',
  ),
  body('a year for a text', 'catalogue: 2020\n', ['E line-expected 6:12'], 'Lisää lainausmerkit: "2020"'),
  body(
    'a day for a period',
    goal('measures:\n      - id: t\n        title: T\n        schedule: { start: 1.3.2022 }'),
    ['E period-expected 12:28'],
    'Kirjoita: 2022-03',
  ),
  body(
    'a number among words',
    indicator('baseline:\n          period: 2021\n          value: noin 90 kpl'),
    ['E value-fits-kind 16:18'],
    'Kirjoita pelkkä luku',
  ),
  body(
    'words for a number',
    indicator('baseline:\n          period: 2021\n          value: ei tiedossa'),
    ['E value-fits-kind 16:18'],
    'Jos lukua ei vielä ole',
  ),
]

const versions: readonly BadInput[] = [
  bytes(
    'a newer format',
    `${head.replace('format: 1', 'format: 2')}uusi: 1\ntoinen: 2\n`,
    ['E format-unknown 1:9'],
    'päivitä toimi',
  ),
  bytes(
    'a format in quotes',
    head.replace('format: 1', 'format: "1"'),
    ['E format-unknown 1:9'],
    'Kirjoita format: 1',
  ),
  bytes(
    'a format with a leading zero',
    head.replace('format: 1', 'format: 01'),
    ['E number-form 1:9'],
    'Kirjoita: 1',
  ),
  bytes('no format', head.replace('format: 1', 'format:'), ['E field-missing 1:1'], 'Siihen kuuluu 1.'),
]

export const brokenValues: readonly BadInput[] = [...numbers, ...days, ...words, ...names, ...versions]
