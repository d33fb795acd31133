/** What can be wrong, or merely odd, when plans are merged: with the plans, their ids, the base, decisions, numbers and what is asked. */
import { small } from '../repository.ts'

type Files = Readonly<Record<string, string>>

/** What becomes of a file of a repository: by its text, undefined where there is none, and by those of others. */
type Change = (text: string | undefined, read: (path: string) => string | undefined) => string | undefined

/** Something that happens in a repository after its first merge, and what toimi is asked then. */
export interface Attack {
  readonly name: string
  readonly since?: Readonly<Record<string, Change>>
  /** The words after `toimi`; not given: `merge --all`. */
  readonly asked?: string
  readonly exitCode: 0 | 1 | 2
  /** What must stand in the branch plan afterwards, besides what its coordinator has made. */
  readonly keeps?: readonly string[]
}

const headOf = (unit: string): string =>
  `format: 1\nunit: ${unit}\nlanguage: fi\nstage: draft\nperiod: { from: 2022, to: 2025 }\n`

export const [branch, base, vm, mallivirasto, laitos, okm] = [
  'plans/vm/branch.yaml',
  'plans/vm/branch.base.json',
  'plans/vm/vm.yaml',
  'plans/vm/mallivirasto.yaml',
  'plans/vm/laitos.yaml',
  'plans/okm/okm.yaml',
] as const

const osaaminen = `  - id: osaaminen
    title: Osaaminen vahvistuu
    measures:
      - id: koulutus
        title: Koulutamme hankintoja tekevät
`

/** A goal with an indicator of each kind that is put together: parts of a whole, a mean with weights, money. */
const mittaaminen = (value: string): string => `  - id: mittaaminen
    title: Hankintoja mitataan
    indicators:
      - id: innovatiiviset
        shared: innovatiiviset-osuus
        actuals:
          - { period: 2023, numerator: ${value}, denominator: 100 }
      - id: tyytyvaiset
        shared: tyytyvaisyys
        actuals:
          - { period: 2023, value: ${value}, weight: 10 }
      - id: ostot
        shared: yhteishankinnat
        actuals:
          - { period: 2023, value: ${value}, unitOfMeasure: k€ }
`

/** Two branches: one of three units, one of its ministry alone. */
export const files: Files = {
  ...small,
  'organisations.yaml': `format: 1
branches:
  - id: vm
    name: { fi: valtiovarainministeriön hallinnonala }
    ministry: vm
    units:
      - { id: vm, name: { fi: valtiovarainministeriö } }
      - { id: mallivirasto, name: { fi: Mallivirasto } }
      - { id: laitos, name: { fi: Laitos } }
  - id: okm
    name: { fi: opetus- ja kulttuuriministeriön hallinnonala }
    ministry: okm
    units:
      - { id: okm, name: { fi: opetus- ja kulttuuriministeriö } }
`,
  'indicators.yaml': `format: 1
dimensions:
  - id: raha
    units:
      - { unitOfMeasure: "€", factor: 1 }
      - { unitOfMeasure: k€, factor: 1000 }
indicators:
  - id: innovatiiviset-osuus
    title: { fi: Innovatiivisten hankintojen osuus }
    kind: percent
    unitOfMeasure: "%"
    decimals: 1
    direction: increase
    aggregation: { units: ratio, time: last }
  - id: tyytyvaisyys
    title: { fi: Tyytyväisten osuus }
    kind: percent
    unitOfMeasure: "%"
    direction: increase
    aggregation: { units: weighted-mean, time: last }
  - id: yhteishankinnat
    title: { fi: Yhteishankinnat }
    kind: money
    unitOfMeasure: "€"
    direction: increase
    aggregation: { units: sum, time: sum }
`,
  [vm]: `${headOf('vm')}goals:\n${mittaaminen('20')}`,
  [mallivirasto]: `${headOf('mallivirasto')}goals:\n${osaaminen}${mittaaminen('10')}`,
  [laitos]: `${headOf('laitos')}goals:\n${osaaminen}`,
  [okm]: headOf('okm'),
}

/** What the coordinator has made of the first merge: a comment, and a goal of the ministry's own. */
export const handmade = ['# Sovittu johtoryhmässä.', '  - id: yhteinen-tuki', 'Autamme toisiamme'] as const
export const byHand: Change = (text) =>
  text?.replace('goals:\n', `${handmade[0]}\ngoals:\n${handmade[1]}\n    title: ${handmade[2]}\n`)

const replace =
  (from: string | RegExp, to: string): Change =>
  (text) => {
    if (!text || text.replace(from, () => to) === text) throw new Error(`${from} is not there`)
    return text.replace(from, () => to)
  }
const all =
  (...changes: readonly Change[]): Change =>
  (text, read) =>
    changes.reduce((now, change) => change(now, read), text)
const becomes =
  (text: string): Change =>
  () =>
    text
const gone: Change = () => undefined
const appended =
  (text: string): Change =>
  (before) =>
    `${before ?? ''}${text}`

/** The measure of a unit in the branch plan; the same id stands in two units. */
const inBranch = (unit: string, to: string): Change =>
  replace(new RegExp(`(?<=id: ${unit}/osaaminen\n)    title: Osaaminen vahvistuu`), `    title: ${to}`)
const inUnit = (to: string): Change => replace('title: Osaaminen vahvistuu', `title: ${to}`)
const organisations = 'organisations.yaml'
const indicators = 'indicators.yaml'

const plans: readonly Attack[] = [
  { name: 'merging twice in a day', exitCode: 0 },
  {
    name: 'a plan that cannot be read, while another branch can be merged',
    since: {
      [mallivirasto]: replace('goals:', '\tgoals:'),
      [okm]: appended('goals:\n  - { id: a, title: A }\n'),
    },
    exitCode: 1,
  },
  { name: 'a plan that is gone', since: { [laitos]: gone }, exitCode: 1 },
  {
    name: 'a plan that is gone, and its unit left waiting',
    since: { [laitos]: gone },
    asked: 'merge --branch vm --without laitos',
    exitCode: 0,
    keeps: ['laitos/koulutus'],
  },
  {
    name: 'a plan without a goal left in it',
    since: { [laitos]: becomes(headOf('laitos')) },
    exitCode: 0,
  },
  {
    name: 'the plan of a unit in the folder of another branch',
    since: { [laitos]: gone, 'plans/okm/laitos.yaml': becomes(files[laitos] ?? '') },
    exitCode: 1,
  },
  {
    name: 'the plan of a unit in two branches',
    since: { 'plans/okm/laitos.yaml': becomes(files[laitos] ?? '') },
    exitCode: 1,
  },
  {
    name: 'a unit that two branches have',
    since: {
      [organisations]: appended('      - { id: laitos, name: { fi: Laitos } }\n'),
      'plans/okm/laitos.yaml': becomes(files[laitos] ?? ''),
    },
    exitCode: 1,
  },
  {
    name: 'a unit that has gone to another branch',
    since: {
      [organisations]: all(
        replace('      - { id: laitos, name: { fi: Laitos } }\n', ''),
        appended('      - { id: laitos, name: { fi: Laitos } }\n'),
      ),
      [laitos]: gone,
      'plans/okm/laitos.yaml': becomes(files[laitos] ?? ''),
    },
    exitCode: 0,
  },
  {
    name: 'a unit that has been closed',
    since: {
      [organisations]: replace('{ fi: Laitos } }', '{ fi: Laitos }, valid: { until: 2021-12-31 } }'),
      [laitos]: gone,
    },
    exitCode: 0,
  },
  {
    name: 'a unit that has been closed, with its plan still there',
    since: {
      [organisations]: replace('{ fi: Laitos } }', '{ fi: Laitos }, valid: { until: 2021-12-31 } }'),
    },
    exitCode: 0,
    keeps: ['laitos/koulutus'],
  },
  {
    name: 'a unit that has been closed after the coordinator had edited what it says',
    since: {
      [organisations]: replace('{ fi: Laitos } }', '{ fi: Laitos }, valid: { until: 2021-12-31 } }'),
      [laitos]: gone,
      [branch]: inBranch('laitos', 'Osaamme'),
    },
    exitCode: 1,
    keeps: ['title: Osaamme'],
  },
  {
    name: 'a unit with another id, after the coordinator had edited what it says',
    since: {
      [organisations]: replace('{ id: laitos,', '{ id: uusi-laitos, was: [laitos],'),
      [laitos]: gone,
      'plans/vm/uusi-laitos.yaml': becomes(
        (files[laitos] ?? '').replace('unit: laitos', 'unit: uusi-laitos'),
      ),
      [branch]: inBranch('laitos', 'Osaamme'),
    },
    exitCode: 0,
    keeps: ['uusi-laitos/osaaminen\n    title: Osaamme', 'uusi-laitos/koulutus'],
  },
  {
    name: 'two units that have changed their ids with each other',
    since: {
      [organisations]: all(
        replace('{ id: laitos,', '{ id: laitos, was: [mallivirasto],'),
        replace('{ id: mallivirasto,', '{ id: mallivirasto, was: [laitos],'),
      ),
    },
    exitCode: 0,
  },
  {
    name: 'a new unit',
    since: {
      [organisations]: replace(
        '      - { id: laitos,',
        '      - { id: uusi, name: { fi: Uusi } }\n      - { id: laitos,',
      ),
      'plans/vm/uusi.yaml': becomes(`${headOf('uusi')}goals:\n${osaaminen}`),
    },
    exitCode: 0,
    keeps: ['uusi/koulutus'],
  },
  {
    name: 'organisations.yaml with a mistake',
    since: { [organisations]: replace('branches:', '\tbranches:') },
    exitCode: 1,
  },
  {
    name: 'another catalogue of the strategy, in which a goal has another wording',
    since: { [vm]: replace('language: fi', 'language: fi\ncatalogue: 2024-1') },
    exitCode: 0,
  },
]

const ids: readonly Attack[] = [
  {
    name: 'an id that its unit has changed, and the coordinator has edited the title',
    since: {
      [mallivirasto]: replace('id: osaaminen', 'id: taidot\n    was: [osaaminen]'),
      [branch]: inBranch('mallivirasto', 'Osaamme'),
    },
    exitCode: 0,
    keeps: ['mallivirasto/taidot\n    was: [mallivirasto/osaaminen]\n    title: Osaamme'],
  },
  {
    name: 'an id that its unit has changed without was, and the coordinator has edited the title',
    since: {
      [mallivirasto]: replace('id: osaaminen', 'id: taidot'),
      [branch]: inBranch('mallivirasto', 'Osaamme'),
    },
    exitCode: 1,
    keeps: ['title: Osaamme'],
  },
  {
    name: 'an id that the coordinator has changed',
    since: { [branch]: replace('id: mallivirasto/osaaminen', 'id: osaaminen') },
    exitCode: 0,
    keeps: ['id: osaaminen'],
  },
  {
    name: 'an id that both have changed',
    since: {
      [mallivirasto]: replace('id: osaaminen', 'id: taidot\n    was: [osaaminen]'),
      [branch]: replace(
        'id: mallivirasto/osaaminen',
        'id: mallivirasto/kyvyt\n    was: [mallivirasto/osaaminen]',
      ),
    },
    exitCode: 0,
    keeps: ['mallivirasto/kyvyt'],
  },
  {
    name: 'two goals of a unit that say they were the same',
    since: {
      [mallivirasto]: replace(
        '  - id: osaaminen\n',
        '  - { id: kyvyt, title: Kyvyt, was: [osaaminen] }\n  - id: taidot\n    was: [osaaminen]\n',
      ),
    },
    exitCode: 0,
    keeps: ['mallivirasto/kyvyt', 'mallivirasto/taidot'],
  },
  {
    name: 'two goals that were each other',
    since: {
      [mallivirasto]: all(
        replace('id: osaaminen', 'id: osaaminen\n    was: [mittaaminen]'),
        replace('id: mittaaminen', 'id: mittaaminen\n    was: [osaaminen]'),
      ),
    },
    exitCode: 0,
  },
  {
    name: 'the same id in two units, one of which removes it',
    since: { [laitos]: replace(osaaminen, '  - { id: muu, title: Muuta }\n') },
    exitCode: 0,
    keeps: ['mallivirasto/osaaminen', 'laitos/muu'],
  },
  {
    name: 'an id of a unit that the coordinator has made up',
    since: { [branch]: replace('goals:\n', 'goals:\n  - { id: laitos/keksitty, title: Keksitty }\n') },
    exitCode: 0,
    keeps: ['laitos/keksitty'],
  },
  {
    name: 'a measure that has become an indicator',
    since: {
      [mallivirasto]: replace(
        '    measures:\n      - id: koulutus\n        title: Koulutamme hankintoja tekevät\n',
        '    indicators:\n      - { id: koulutus, title: Koulutetut, kind: number, unitOfMeasure: kpl }\n',
      ),
    },
    exitCode: 0,
    keeps: ['id: mallivirasto/koulutus\n        title: Koulutetut'],
  },
  {
    name: 'a goal that its unit has removed, and the coordinator has edited',
    since: {
      [mallivirasto]: replace(osaaminen, ''),
      [branch]: inBranch('mallivirasto', 'Osaamme'),
    },
    exitCode: 1,
    keeps: ['title: Osaamme'],
  },
  {
    name: 'a goal that the coordinator has removed, and its unit has edited',
    since: {
      [mallivirasto]: inUnit('Osaamme'),
      [branch]: replace(/ {2}- id: mallivirasto\/osaaminen\n(?: {4}.*\n)+/, ''),
    },
    exitCode: 0,
  },
  {
    name: 'all goals taken out of the branch plan',
    since: { [branch]: replace(/goals:\n(?: .*\n)+/, `goals:\n${handmade[1]}\n    title: ${handmade[2]}\n`) },
    exitCode: 0,
  },
  {
    name: 'where a unit stands changed on both sides',
    since: {
      [laitos]: replace('stage: draft', 'stage: approved'),
      [branch]: replace(/(?<=laitos:\n {4})stage: draft/, 'stage: submitted'),
    },
    exitCode: 1,
    keeps: ['stage: submitted'],
  },
  {
    name: 'where a unit stands taken out of the branch plan, and a unit goes on',
    since: {
      [laitos]: replace('stage: draft', 'stage: approved'),
      [branch]: replace(/units:\n(?: .*\n)+/, ''),
    },
    exitCode: 1,
  },
]

const bases: readonly Attack[] = [
  { name: 'a base that is gone, and no difference', since: { [base]: gone }, exitCode: 0 },
  {
    name: 'a base that is gone, and a unit has changed a title',
    since: { [base]: gone, [mallivirasto]: inUnit('Osaamme') },
    exitCode: 1,
  },
  {
    name: 'a base that has been cut short',
    since: { [base]: (text) => text?.slice(0, 300), [mallivirasto]: inUnit('Osaamme') },
    exitCode: 1,
  },
  {
    name: 'a base with the marks of git',
    since: {
      [base]: (text) => `<<<<<<< ours\n${text}=======\n>>>>>>> theirs\n`,
      [mallivirasto]: inUnit('Osaamme'),
    },
    exitCode: 1,
  },
  {
    name: 'a base of another branch',
    since: {
      [base]: (_, read) => read('plans/okm/branch.base.json'),
      [mallivirasto]: inUnit('Osaamme'),
    },
    exitCode: 1,
  },
  {
    name: 'a base of a newer toimi',
    since: { [base]: replace('"format": 1', '"format": 2'), [mallivirasto]: inUnit('Osaamme') },
    exitCode: 1,
  },
  {
    name: 'an empty base',
    since: { [base]: becomes(''), [mallivirasto]: inUnit('Osaamme') },
    exitCode: 1,
  },
  {
    name: 'a base that waits, and is of something else',
    since: { [`${base}.next`]: becomes('{}'), [mallivirasto]: inUnit('Osaamme') },
    exitCode: 0,
    keeps: ['Osaamme'],
  },
  {
    name: 'a branch plan typed by hand',
    since: {
      [base]: gone,
      [branch]: becomes(
        `format: 1\nbranch: vm\nlanguage: fi\nstage: draft\nperiod: { from: 2022, to: 2025 }\n${handmade[0]}\ngoals:\n${handmade[1]}\n    title: ${handmade[2]}\n  - { id: taidot, title: Osaaminen vahvistuu }\n`,
      ),
    },
    exitCode: 1,
  },
  {
    name: 'a branch plan that says it is another branch’s',
    since: { [branch]: replace('branch: vm', 'branch: okm') },
    exitCode: 1,
  },
  {
    name: 'two branch plans',
    since: {
      'plans/vm/branch.yml': becomes(
        'format: 1\nbranch: vm\nlanguage: fi\nstage: draft\nperiod: { from: 2022, to: 2025 }\n',
      ),
    },
    exitCode: 1,
  },
  {
    name: 'a branch plan in another language than before',
    since: { [branch]: replace('language: fi', 'language: sv') },
    exitCode: 0,
  },
  {
    name: 'a branch plan that cannot be read',
    since: { [branch]: replace('goals:', '\tgoals:') },
    exitCode: 1,
  },
  {
    name: 'a reckoned number that has been edited',
    since: { [branch]: replace('numerator: 30', 'numerator: 99') },
    exitCode: 1,
  },
]

const decision = (more: string): string =>
  `  - { id: mallivirasto/osaaminen, ${more}reason: Sovittu, by: Koordinaattori, date: 2024-09-01 }\n`
/** The coordinator and the unit have each changed a title in their own way. */
const parted = {
  [mallivirasto]: inUnit('Osataan'),
  [branch]: inBranch('mallivirasto', 'Osaamme'),
}
const decided = (...decisions: readonly string[]): NonNullable<Attack['since']> => ({
  ...parted,
  [branch]: all(parted[branch], appended(`decisions:\n${decisions.join('')}`)),
})
const settle = 'merge --branch vm --only mallivirasto/osaaminen.title'
const because = '--reason Sovittu --by Koordinaattori'

const decisions: readonly Attack[] = [
  { name: 'a conflict', since: parted, exitCode: 1, keeps: ['title: Osaamme'] },
  {
    name: 'a decision where there is no conflict',
    since: {
      [branch]: appended(`decisions:\n${decision('field: title.fi, take: unit, unitValue: Muuta, ')}`),
    },
    exitCode: 0,
    keeps: ['unitValue: Muuta'],
  },
  {
    name: 'a decision about an id that is not there',
    since: {
      [branch]: appended(
        'decisions:\n  - { id: laitos/poistunut, take: leave-out, reason: Sovittu, by: Koordinaattori, date: 2024-09-01 }\n',
      ),
    },
    exitCode: 0,
    keeps: ['laitos/poistunut'],
  },
  {
    name: 'two decisions about the same value',
    since: decided(
      decision('field: title.fi, take: unit, unitValue: Osataan, '),
      decision('field: title.fi, take: branch, unitValue: Osataan, '),
    ),
    exitCode: 1,
    keeps: ['title: Osaamme'],
  },
  {
    name: 'a decision about what the unit said before',
    since: decided(decision('field: title.fi, take: branch, unitValue: Osattiin, ')),
    exitCode: 1,
    keeps: ['title: Osaamme'],
  },
  {
    name: 'a decision that is no choice',
    since: decided(decision('field: title.fi, take: molemmat, unitValue: Osataan, ')),
    exitCode: 1,
    keeps: ['title: Osaamme'],
  },
  {
    name: '--only an id that is not there',
    since: parted,
    asked: `merge --branch vm --only mallivirasto/osaminen --take unit ${because}`,
    exitCode: 2,
  },
  {
    name: '--only a field that is not there',
    since: parted,
    asked: `merge --branch vm --only mallivirasto/osaaminen.titel --take unit ${because}`,
    exitCode: 2,
  },
  {
    name: '--only what is in no conflict',
    since: parted,
    asked: `merge --branch vm --only laitos/osaaminen.title --take unit ${because}`,
    exitCode: 2,
  },
  {
    name: '--only two, one of which is in no conflict',
    since: parted,
    asked: `${settle} --only laitos/osaaminen --take unit ${because}`,
    exitCode: 2,
  },
  { name: 'no --reason', since: parted, asked: `${settle} --take unit --by Koordinaattori`, exitCode: 2 },
  { name: 'no --by', since: parted, asked: `${settle} --take unit --reason Sovittu`, exitCode: 2 },
  { name: 'no --take', since: parted, asked: `${settle} ${because}`, exitCode: 2 },
  { name: 'no --only', since: parted, asked: `merge --branch vm --take unit ${because}`, exitCode: 2 },
  { name: 'an unknown --take', since: parted, asked: `${settle} --take both ${because}`, exitCode: 2 },
  {
    name: '--value with --take unit',
    since: parted,
    asked: `${settle} --take unit --value Osaan ${because}`,
    exitCode: 2,
  },
  {
    name: '--take leave-out of a title',
    since: parted,
    asked: `${settle} --take leave-out ${because}`,
    exitCode: 2,
  },
  {
    name: 'a reason without a decision',
    since: parted,
    asked: `merge --branch vm ${because}`,
    exitCode: 2,
  },
  {
    name: '--resolve where nobody answers',
    since: parted,
    asked: 'merge --branch vm --resolve',
    exitCode: 2,
  },
  {
    name: '--adopt of a plan that has a base',
    since: parted,
    asked: `merge --branch vm --adopt ${because}`,
    exitCode: 1,
    keeps: ['title: Osaamme'],
  },
]

const actual = (number: string): Change =>
  replace('{ period: 2023, value: 10, weight: 10 }', `{ period: 2023, ${number} }`)

const numbers: readonly Attack[] = [
  { name: 'a percentage without a weight', since: { [mallivirasto]: actual('value: 10') }, exitCode: 0 },
  { name: 'a weight of nothing', since: { [mallivirasto]: actual('value: 10, weight: 0') }, exitCode: 0 },
  {
    name: 'weights of nothing everywhere',
    since: {
      [mallivirasto]: actual('value: 10, weight: 0'),
      [vm]: replace('value: 20, weight: 10', 'value: 20, weight: 0'),
    },
    exitCode: 0,
  },
  {
    name: 'a whole of nothing',
    since: { [mallivirasto]: replace('denominator: 100', 'denominator: 0') },
    exitCode: 0,
  },
  {
    name: 'a unit of measure that cannot be converted',
    since: { [mallivirasto]: replace('unitOfMeasure: k€', 'unitOfMeasure: kpl') },
    exitCode: 0,
  },
  {
    name: 'decimals, a unit of measure and an aggregation where the shared indicator has them',
    since: {
      [mallivirasto]: replace(
        'shared: yhteishankinnat\n',
        'shared: yhteishankinnat\n        decimals: 2\n        unitOfMeasure: kpl\n',
      ),
    },
    exitCode: 0,
  },
  {
    name: 'a shared indicator in another unit of measure than before',
    since: {
      [indicators]: replace('unitOfMeasure: "€"\n    direction', 'unitOfMeasure: kpl\n    direction'),
    },
    exitCode: 0,
  },
  {
    name: 'a shared indicator that is put together in another way than before',
    since: { [indicators]: replace('units: sum, time: sum', 'units: max, time: max') },
    exitCode: 0,
  },
  {
    name: 'a mean of percentages',
    since: { [indicators]: replace('units: weighted-mean', 'units: mean') },
    asked: 'validate',
    exitCode: 1,
  },
  {
    name: 'a shared indicator that is there no more',
    since: { [indicators]: replace(/ {2}- id: yhteishankinnat\n(?: {4}.*\n)+/, '') },
    exitCode: 0,
  },
  {
    name: 'where a number comes from that cannot be reckoned',
    since: { [mallivirasto]: actual('value: 10') },
    asked: 'why tyytyvaisyys --branch vm',
    exitCode: 0,
  },
]

const asked: readonly Attack[] = [
  { name: 'an unknown branch', asked: 'merge --branch vmm', exitCode: 2 },
  { name: 'an unknown unit left waiting', asked: 'merge --branch vm --without laito', exitCode: 2 },
  {
    name: 'a unit of another branch left waiting',
    asked: 'merge --branch vm --without okm',
    exitCode: 0,
  },
  { name: 'a branch and all branches', asked: 'merge --branch vm --all', exitCode: 2 },
  { name: 'the national plan without a unit', asked: 'merge --national --without laitos', exitCode: 2 },
  {
    name: 'the national plan, when a branch plan is broken',
    since: { [branch]: replace('goals:', '\tgoals:') },
    asked: 'merge --national',
    exitCode: 1,
  },
  {
    name: 'the national plan, when a branch has not been merged',
    since: { 'plans/okm/branch.yaml': gone },
    asked: 'merge --national',
    exitCode: 1,
  },
  {
    name: 'the national plan, when a branch plan is stale',
    since: { [mallivirasto]: inUnit('Osaamme') },
    asked: 'merge --national',
    exitCode: 0,
  },
  { name: '--check and --edits', asked: 'merge --branch vm --check --edits', exitCode: 0 },
  {
    name: 'why of an id that is not there',
    asked: 'why mallivirasto/osaminen',
    exitCode: 2,
  },
  { name: 'why of a field that is not there', asked: 'why mallivirasto/osaaminen.titel', exitCode: 2 },
  { name: 'why of a period that is not there', asked: 'why yhteishankinnat.actuals.2031', exitCode: 2 },
]

const driven = (name: string, more: Files, words = 'o a b'): Attack => ({
  name: `merge-driver with ${name}`,
  since: Object.fromEntries(Object.entries(more).map(([path, text]) => [path, becomes(text)])),
  asked: `merge-driver ${words} ${mallivirasto}`,
  exitCode: 1,
})
const whole = files[mallivirasto] ?? ''

const drivers: readonly Attack[] = [
  driven('three empty files', { o: '', a: '', b: '' }),
  driven('bytes that are no text', { o: whole, a: whole, b: '\u0000\u0001\u0002' }),
  driven('a list', { o: whole, a: whole, b: '- 1\n- 2\n' }),
  driven('JSON that is no base', { o: '{', a: '{', b: '{' }),
  driven('a plan in another language', {
    o: whole,
    a: whole,
    b: whole.replace('language: fi', 'language: sv'),
  }),
  driven('a plan of a newer toimi', { o: whole, a: whole, b: whole.replace('format: 1', 'format: 2') }),
  driven('marks of an earlier conflict', { o: whole, a: `<<<<<<< ours\n${whole}`, b: whole }),
  { ...driven('a file that is not there', { o: whole, a: whole }), exitCode: 2 },
  { ...driven('a folder', { o: whole, a: whole }, 'o a plans'), exitCode: 2 },
]

export const attacks: Readonly<Record<string, readonly Attack[]>> = {
  plans,
  ids,
  bases,
  decisions,
  numbers,
  asked,
  'merge driver': drivers,
}
