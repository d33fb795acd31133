/** What people write where a value belongs, place by place: each is told where it stands. What is said of it is in `test/golden/bad-inputs/written.md`. */
import { type BadInput, body } from './bad-input.ts'

const goal = (text: string): string => `goals:\n  - id: a\n    title: b\n    ${text}\n`
const indicator = (text: string): string =>
  goal(`indicators:\n      - id: m\n        title: Mittari\n        ${text}`)
const kind = (name: string, text: string): string => indicator(`kind: ${name}\n        ${text}`)
const num = (text: string): string => kind('number', `direction: increase\n        ${text}`)
const percent = (text: string): string =>
  kind('percent', `unitOfMeasure: "%"\n        direction: increase\n        ${text}`)
const measure = (text: string): string =>
  goal(`measures:\n      - id: m\n        title: Toimi\n        ${text}`)
const scaled = kind(
  'scale',
  'direction: increase\n        scale: [{ value: 1, title: huono }, { value: 2, title: hyvä }, { value: 3, title: paras }]\n        baseline: { period: 2021, value: ? }',
)

/** Texts in a place, `?` in a plan below its head, by what is told of them. */
const at = (name: string, place: string, written: Readonly<Record<string, readonly string[]>>): BadInput[] =>
  Object.entries(written).flatMap(([told, texts]) =>
    texts.map((text) =>
      body(
        `${name}: ${text}`,
        place.replace('?', () => text),
        told.split(', '),
      ),
    ),
  )

// biome-ignore format: many short things are best seen in rows
export const badlyWritten: readonly BadInput[] = [
  ...at('a number', num('baseline:\n          period: 2021\n          value: ?'), {
    'E value-fits-kind 16:18': ['1/2', '1.2.3', '12,345.67', '1.234,56', "1'234", '5 %-yks', '2 M€', 'n/a', '"-"', '"?"', 'ei tiedossa', 'TBD', 'n. 5', '5–10'],
  }),
  ...at('yes or no', kind('yes-no', 'baseline: { period: 2021, value: ? }'), {
    'E value-fits-kind 13:42': ['kyllä', 'k', 'x', '1', '"true"', 'Ja'],
  }),
  ...at('a milestone', kind('milestone', 'baseline: { period: 2021, value: ? }'), {
    'E value-fits-kind 13:42': ['2023-05-01', '1.5.2023', 'tehty', 'toukokuu'],
  }),
  ...at('a value of a scale of three', scaled, {
    'E value-fits-kind 15:42': ['4', 'hyvä', '0', '"2"', '2.5'],
  }),
  ...at('an id', 'goals:\n  - id: ?\n    title: b\n', {
    'E id-expected 7:9': ['Ö-tavoite', 'tavoite_1', 'tavoite.1', 'a/b', '"-a"', 'a--b'],
  }),
  ...at('a period', num('baseline:\n          period: ?\n          value: 1'), {
    'E period-expected 15:19': ['Q1 2022', '2022 Q1', 'tammi-maaliskuu 2022', '2022-W05', 'FY2022', '1/2022-6/2022', '2022-01-01/2022-12-31', '2022..2025', '2022->2025'],
    'E number-form 15:19': ['2022.'],
  }),
  ...at('a day', 'updated: ?\n', {
    'E date-expected 6:10': ['2024-04-31', '2023-02-29', '1.5.24', 'May 1, 2024', '1. toukokuuta 2024', '2024-5', '45292', 'tänään', '2024-01-31 12:00'],
  }),
  ...at('goals of the strategy', goal('strategyGoals: ?'), {
    'E ref-expected 9:21': ['[2.1]', '[[T2.1]]'],
    'E strategy-goal-unknown 9:21': ['[T 2.1]', '[t2.1]', '["T2,1"]', '[T2.1.]', '[T2.10]', '[T02.1]'],
    'E listed-once 9:27': ['[T2.1, T2.1]'],
    'E list-expected 9:20': ['T2.1; T2.2', '"T2.1 ja T2.2"'],
    'E ref-expected 9:21, E ref-expected 9:24': ['[1, 2]'],
    'E yaml-bracket 9:21': ['[T2.1: Osaaminen]'],
    'E list-expected 9:5': ['{ T2.1 }'],
  }),
  ...at('how far a measure has come', measure('status: ?'), {
    'E choice-expected 12:17': ['valmis', '100 %', 'done', 'kesken', 'In-progress', 'in_progress'],
  }),
  ...at('who answers for a measure', measure('responsible: ?'), {
    'E record-expected 12:22': ['Matti Meikäläinen', 'matti.meikalainen@malli.fi', 'Päällikkö (hankinnat)', 'hankintayksikkö/päällikkö'],
    'E field-unknown 12:24': ['{ name: Matti }', '{ rooli: Päällikkö }'],
    'E record-expected 12:9': ['[{ role: a }, { role: b }]'],
    'E field-missing 12:24': ['{ role: }'],
    'E field-missing 12:9': ['{ unit: mallivirasto }'],
    'E unit-unknown 12:39': ['{ role: a, unit: Mallivirasto }', '{ role: a, unit: olematon }'],
    'E words-expected 12:24': ['{ role: [a, b] }'],
    'E field-unknown 12:33': ['{ role: a, email: a@b.fi }', '{ role: a, phone: 040 123 4567 }'],
  }),
  ...at('the schedule of a measure', measure('schedule: ?'), {
    'E record-expected 12:19': ['kevät 2022', '2022-2023', 'Q1'],
    'E period-order 12:39': ['{ start: 2023, end: 2022 }'],
    'E period-expected 12:28': ['{ start: kevät 2022 }', '{ start: 2022-03 - 2022-06 }', '{ start: 3/2022 }'],
    'E period-expected 12:28, E period-expected 12:45': ['{ start: 2022-03-15, end: 2022-13 }'],
    'E period-expected 12:26': ['{ end: jatkuva }'],
    'E field-unknown 12:21': ['{ alkaa: 2022 }'],
    'E field-unknown 12:34': ['{ start: 2022, duration: 6 kk }'],
    'E record-expected 12:9': ['[2022, 2023]'],
    'W schedule-in-period 12:9': ['{ start: 2019, end: 2030 }'],
    'E period-expected 12:42': ['{ start: 2022-03, end: 2022-02-28 }'],
  }),
  ...at('what a measure takes', measure('resources: ?'), {
    'E record-expected 12:20': ['40000', '6 htkk'],
    'E numeral-expected 12:29': ['{ euros: 40 000 }', '{ euros: 40 k€ }', '{ euros: "40000" }', '{ euros: -5 }'],
    'E field-unknown 12:22': ['{ htv: 0.5 }'],
    'E numeral-expected 12:36': ['{ personMonths: 6 kk }'],
    'E number-form 12:29': ['{ euros: 1e5 }'],
    'E field-unknown 12:9': ['{ euros: 40.000,00 }'],
  }),
  ...at('a share', percent('baseline: ?'), {
    'E point-terms 15:9': ['{ period: 2021, numerator: 5 }', '{ period: 2021 }'],
    'E share-terms 15:62': ['{ period: 2021, numerator: 5, denominator: 0 }', '{ period: 2021, numerator: 5, denominator: -3 }'],
    'E share-terms 15:46': ['{ period: 2021, numerator: 9, denominator: 5 }'],
    'E value-agrees 15:42': ['{ period: 2021, value: 50, numerator: 1, denominator: 3 }'],
    'E value-in-range 15:42': ['{ period: 2021, value: 150 }', '{ period: 2021, value: -1 }'],
    'E value-fits-kind 15:42': ['{ period: 2021, value: 50 % }'],
    'E field-missing 15:9': ['{ value: 50 }'],
    'E yaml-duplicate-key 15:46': ['{ period: 2021, value: 50, period: 2022 }'],
    'E field-unknown 15:21, E field-unknown 15:34': ['{ vuosi: 2021, arvo: 50 }'],
    'E field-unknown 15:21': ['{ 2021: 50 }'],
    'E record-expected 15:19': ['50'],
    'E record-expected 15:9': ['[{ period: 2021, value: 50 }]'],
    'E list-expected 15:53': ['{ period: 2021, value: 50, flags: provisional }'],
    'E choice-expected 15:54': ['{ period: 2021, value: 50, flags: [alustava] }'],
  }),
  ...at('targets', percent('baseline: { period: 2021, value: 50 }\n        targets: ?'), {
    'E list-expected 16:18': ['90', 'vuoteen 2025 mennessä 90 %'],
    'E list-expected 16:9': ['{ 2025: 90 }', '{ period: 2025, value: 90 }'],
    'E record-expected 16:19, E record-expected 16:23': ['[90, 95]'],
    'E target-after-baseline 16:29': ['[{ period: 2021, value: 90 }]'],
    'E target-direction 16:19': ['[{ period: 2025, value: 10 }]'],
    'E period-once 16:58': ['[{ period: 2025, value: 90 }, { period: 2025, value: 95 }]'],
    'E period-grain 16:58': ['[{ period: 2025, value: 90 }, { period: 2024-H1, value: 95 }]'],
    'E yaml-bracket 16:19': ['[2025: 90]'],
    'E field-unknown 16:21': ['[{ 2025: 90 }]'],
    'E value-fits-kind 16:42': ['[{ period: 2025, value: yli 90 }]', '[{ period: 2025, value: ">= 90" }]', '[{ period: 2025, value: kasvaa }]'],
    'E field-missing 16:19': ['[{ value: 90 }]'],
    'E field-unknown 16:35': ['[{ period: 2025, target: 90 }]'],
    'E yaml-comma 16:29': ['[{ period: 2025 value: 90 }]'],
  }),
  ...at('actuals', num('actuals: ?'), {
    'E actual-in-period 14:29': ['[{ period: 2026, value: 5 }]', '[{ period: 2020, value: 5 }]'],
    'E actual-in-future 14:29': ['[{ period: 2025, value: 5 }]'],
    'E value-fits-kind 14:42': ['[{ period: 2023, value: "-" }]', '[{ period: 2023, value: tulossa }]', '[{ period: 2023, value: 5 (arvio) }]'],
    'E point-terms 14:19': ['[{ period: 2023, value: null }]', '[{ period: 2023 }]'],
    'E period-once 14:57': ['[{ period: 2023, value: 5 }, { period: 2023, value: 5 }]'],
    'E period-grain 14:57': ['[{ period: 2023, value: 5 }, { period: 2023-H1, value: 5 }]'],
    'E list-expected 14:18': ['5'],
    'E list-expected 14:9': ['{ 2023: 5, 2024: 6 }'],
    'E choice-expected 14:53': ['[{ period: 2023, value: 5, flags: [lopullinen] }]'],
  }),
  ...at('what is missing', num('missing: ?'), {
    'E field-missing 14:19': ['[{ field: source, until: 2025-06-30 }]', '[{ field: source, reason: a }]'],
    'E choice-expected 14:28': ['[{ field: lähde, reason: a, until: 2025-06-30 }]'],
    'E record-expected 14:19': ['[source]'],
    'E list-expected 14:18': ['source'],
    'E choice-expected 14:21': ['[{ field: [source, baseline], reason: a, until: 2025-06-30 }]'],
    'E text-empty 14:44': ['[{ field: source, reason: "", until: 2025-06-30 }]'],
    'E date-expected 14:54': ['[{ field: source, reason: a, until: kevät }]'],
  }),
  ...at('the kind of an indicator', kind('?', 'baseline: { period: 2021, value: 5 }'), {
    'E choice-expected 12:15': ['prosentti', 'pct', 'lukumäärä', 'kpl'],
    'E yaml-sign 12:15': ['%'],
    'E choice-expected 12:9': ['[percent]'],
  }),
  ...at('a direction', kind('number', 'direction: ?'), {
    'E choice-expected 13:20': ['kasvaa', 'up', '"+"', '↑'],
  }),
  ...at('how often', num('frequency: ?'), {
    'E choice-expected 14:20': ['vuosittain', 'kerran vuodessa', 'annually', 'year'],
  }),
  ...at('a shared indicator', goal('indicators:\n      - id: m\n        shared: ?'), {
    'E shared-unknown 11:17': ['innovatiiviset', 'Innovatiiviset-osuus', 'vm/innovatiiviset-osuus', 'indicators.yaml'],
    'E ref-expected 11:9': ['[innovatiiviset-osuus]'],
    'E ref-expected 11:17': ['true'],
  }),
  ...at('an indicator of another goal', 'goals:\n  - id: a\n    title: b\n    also: ?\n    indicators:\n      - { id: m, title: c }\n', {
    'E list-expected 9:11': ['m'],
    'E reference-unknown 9:12': ['[a]', '[innovatiiviset-osuus]', '["m, n"]'],
    'E ref-expected 9:12': ['[{ id: m }]'],
    'E listed-once 9:15': ['[m, m]'],
  }),
  ...at('a performance agreement', goal('performanceAgreement: ?'), {
    'E record-expected 9:27': ['2023'],
    'E field-missing 9:5': ['{ period: 2023 }'],
    'E words-expected 9:86': ['{ agreement: a, period: 2023, indicator: olematon, target: 5 }'],
    'E url-scheme 9:40': ['{ agreement: javascript:alert(1), period: 2023 }', '{ agreement: ftp://a.fi/b, period: 2023 }', '{ agreement: file:///etc/passwd, period: 2023 }'],
    'W personal-data 9:40': ['{ agreement: mailto:a@b.fi, period: 2023 }'],
    'E field-unknown 9:43': ['{ agreement: a, periodi: 2023 }'],
  }),
  ...at('a title', 'goals:\n  - id: a\n    title: ?\n', {
    'E words-expected 8:12': ['2022', 'true', '1.10'],
    'E text-empty 8:12': ['"  "', '""', "''"],
    'E field-missing 8:5': ['null'],
    'E words-expected 8:5': ['[Osaaminen]'],
    'E yaml-duplicate-key 8:21': ['{ fi: a, fi: b }'],
    'E field-unknown 8:14': ['{ suomi: a }'],
    'E field-unknown 8:21': ['{ fi: a, se: b }'],
    'E text-empty 8:5': ['{ fi: , sv: }'],
    'E words-expected 8:14': ['{ fi: [a] }'],
    'E yaml-dash 8:12': ['- a'],
  }),
  ...at('the current state', 'currentState: ?\n', {
    'E record-expected 6:15': ['Hyvä'],
    'E words-expected 6:17': ['{ summary: [a] }'],
    'E list-expected 6:27': ['{ maturity: 3 }'],
    'E list-expected 6:17': ['{ maturity: { T1: 3 } }'],
    'E ambition-unknown 6:40': ['{ maturity: [{ ambition: T9, level: 3 }] }', '{ maturity: [{ ambition: T1.1, level: 3 }] }'],
    'E numeral-expected 6:51': ['{ maturity: [{ ambition: T1, level: kolme }] }'],
    'E listed-once 6:56': ['{ maturity: [{ ambition: T1, level: 3 }, { ambition: T1, level: 2 }] }'],
    'E field-unknown 6:17': ['{ kypsyys: 3 }'],
    'E field-unknown 6:30, E field-unknown 6:45': ['{ maturity: [{ tahtotila: T1, taso: 3 }] }'],
    'E record-expected 6:28': ['{ maturity: [T1] }'],
  }),
  ...at('sign-offs', 'signOffs: ?\n', {
    'E date-expected 6:37': ['[{ stage: approved, date: 1.2.2022, by: Matti }]'],
    'E list-expected 6:11': ['Matti 1.2.2022'],
    'E field-missing 6:12, E field-missing 6:12': ['[{ by: Matti }]'],
    'E choice-expected 6:21': ['[{ stage: hyväksytty, date: 2022-02-01, by: Johtaja }]'],
    'E words-expected 6:53': ['[{ stage: approved, date: 2022-02-01, by: 5 }]'],
  }),
]
