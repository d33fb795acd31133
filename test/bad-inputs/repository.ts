/** What can be wrong with the files of a repository, where they lie, and what toimi is asked to do with them. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, renameSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { head } from '../repository.ts'
import { type BadInput, planFile } from './bad-input.ts'

const good = { [planFile]: head }
/** A plan with a problem: what is written about it must not land in the wrong place. */
const wrong = { [planFile]: `${head}foo: 1\n` }
const problem = ['E field-unknown 6:1']

const asked = (name: string, args: readonly string[], says?: string): BadInput => ({
  name,
  files: wrong,
  args: ['validate', ...args],
  told: 'refused',
  ...(says !== undefined && { says }),
})

const paths: readonly BadInput[] = [
  asked('a path that is not there', ['plans/vm/x.yaml'], 'plans/vm/x.yaml'),
  asked('a pattern that matches nothing', ['plans/**/*.yml'], 'plans/**/*.yml'),
  asked('a path outside the repository', ['/etc/passwd']),
  asked('a path that climbs out of the repository', ['../../..']),
  asked('a file that is not toimi’s', ['README.md']),
  asked('a unit that is not there', ['--unit', 'mallivirsto'], 'Tarkoititko: mallivirasto?'),
  asked('a branch that is not there', ['--branch', 'xyzzy'], 'xyzzy'),
  asked('a folder that is not there', ['-C', 'eiole'], 'Polkua ei ole'),
  asked('a folder that is a file', ['-C', 'toimi.yaml'], 'ei ole kansio'),
  asked('a folder without toimi.yaml', ['-C', '/'], 'toimi.yaml'),
  asked('a day that is not in the calendar', ['--as-of', '2024-02-30'], 'Kirjoita päivä'),
  asked('an unknown format', ['--format', 'xml'], 'Käyvät arvot'),
  asked('an option with a dash for its hyphens', ['–format', 'json'], 'Kirjoita: --format'),
  asked('a unit without a name', ['--unit='], 'Käyviä tunnuksia: '),
  asked('an unknown option', ['--strict'], '--strict'),
  asked('a number that is none', ['--max-problems', 'monta'], 'monta'),
  { name: 'an unknown command', args: ['validat'], told: 'refused', says: 'Tarkoititko: validate?' },
  { name: 'a pattern', files: wrong, args: ['validate', 'plans/**/*.yaml'], told: problem },
  { name: 'a folder', files: wrong, args: ['validate', 'plans/vm'], told: problem },
  {
    name: 'a call from a sub-folder',
    files: wrong,
    from: 'plans/vm',
    told: problem,
    says: 'mallivirasto.yaml:6:1',
  },
  {
    name: 'a call from the top of the disk',
    files: wrong,
    from: '../../../..',
    args: ['validate', '-C', 'ROOT'],
    told: problem,
  },
]

const names: readonly BadInput[] = [
  ...[
    '[x].yaml',
    'työ ä.yaml',
    'tyo\u0308.yaml',
    'ä'.repeat(60).concat('.yaml'),
    '#a.yaml',
    '!a.yaml',
    '{a}.yaml',
    '$(x).yaml',
    "it's.yaml",
    'x.yml',
    'x.YAML',
  ].map(
    (name): BadInput => ({
      name: `a file called ${name}`,
      files: { [`plans/vm/${name}`]: `${head}foo: 1\n` },
      from: 'plans/vm',
      args: ['validate', name],
      told: problem,
      says: `${name}:6:1`,
    }),
  ),
  {
    name: 'a file name of two lines',
    files: { 'plans/vm/a\nb.yaml': `${head}foo: 1\n` },
    told: ['W file-name-portable 1:1', ...problem],
    says: 'a\\u000ab.yaml:6:1',
  },
  {
    name: 'an escape sequence in a file name',
    files: { 'plans/vm/a\u001b[2Jb.yaml': `${head}foo: 1\n` },
    told: ['W file-name-portable 1:1', ...problem],
    says: 'a\\u001b[2Jb.yaml:6:1',
  },
  {
    name: 'a file name turned around',
    files: { 'plans/vm/a\u202eb.yaml': `${head}foo: 1\n` },
    told: problem,
    says: 'a\\u202eb.yaml:6:1',
  },
  {
    name: 'a file called -x.yaml',
    files: { 'plans/vm/-x.yaml': `${head}foo: 1\n` },
    from: 'plans/vm',
    args: ['validate', './-x.yaml'],
    told: problem,
  },
  { name: 'a file in a hidden folder', files: { ...good, 'plans/.obsidian/x.yaml': '\t' }, told: [] },
  {
    name: 'a backup of an editor',
    files: { ...good, 'plans/vm/~x.yaml': '\t', 'plans/vm/.x.yaml': '\t' },
    told: [],
  },
  ...['mallivirasto.json', 'mallivirasto.ymal', 'mallivirasto.yaml '].map(
    (name): BadInput => ({
      name: `a plan that ends otherwise: ${name}`,
      files: { ...good, [`plans/vm/${name}`]: head },
      told: ['W file-ending 1:1'],
    }),
  ),
  ...['mallivirasto.yaml', 'plan/vm/mallivirasto.yaml'].map(
    (path): BadInput => ({
      name: `the only plan in another place: ${path}`,
      files: { [path]: head },
      told: [],
      says: 'plans/<hallinnonala>/',
    }),
  ),
  {
    name: 'a name that Notepad made longer',
    files: { [`${planFile}.txt`]: head },
    told: ['W file-ending 1:1'],
    says: 'päättyy .txt',
  },
  ...['organisations.yml', 'Indicators.yaml', 'waivers.yaml.txt', 'WAIVERS.YML'].map(
    (name): BadInput => ({
      name: `a shared file called ${name}`,
      files: { ...good, [name]: 'format: 1\n' },
      prepare: (root) => {
        for (const known of ['organisations.yaml', 'indicators.yaml'])
          if (known.slice(0, 4) === name.toLowerCase().slice(0, 4)) rmSync(join(root, known))
      },
      told: ['E file-misnamed 1:1'],
      says: 'Muuta nimeksi: ',
    }),
  ),
  {
    name: 'a shared file under two names',
    files: { ...good, 'organisations.yml': 'format: 1\n' },
    told: ['W file-misnamed 1:1'],
    says: 'Siirrä sisältö siihen ja poista organisations.yml',
  },
  {
    name: 'plans in a folder called Plans',
    files: good,
    prepare: (root) => renameSync(join(root, 'plans'), join(root, 'Plans')),
    told: ['E file-misnamed 1:1'],
    says: 'Muuta nimeksi: plans',
  },
  ...['toimi.yml', 'Toimi.yaml', 'toimi.yaml.txt'].map(
    (name): BadInput => ({
      name: `settings in a file called ${name}`,
      files: good,
      prepare: (root) => renameSync(join(root, 'toimi.yaml'), join(root, name)),
      told: 'refused',
      says: `Muuta tiedoston ${name} nimeksi toimi.yaml.`,
    }),
  ),
  ...['toimi.yml', 'organisations.json', 'Plans/'].map(
    (name): BadInput => ({
      name: `a new repository beside ${name}`,
      files: { [`uusi/${name}`]: '' },
      prepare: (root) => rmSync(join(root, 'toimi.yaml')),
      from: 'uusi',
      args: ['init', '--yes'],
      told: 'refused',
      says: 'Muuta sen nimeksi ',
    }),
  ),
  {
    name: 'a plan in the form of JSON, to be laid out',
    files: {
      [planFile]:
        '{ "format": 1, "unit": "mallivirasto", "language": "fi", "stage": "draft", "period": { "from": 2022, "to": 2025 } }\n',
    },
    args: ['fmt'],
    told: ['E layout-kept 1:1'],
    says: 'ilman aaltosulkeita',
  },
  {
    name: 'the progress of no plans',
    args: ['status'],
    told: 'refused',
    says: 'Suunnitelmia ei vielä ole.',
  },
  {
    name: 'where a value comes from, before anything is merged',
    files: good,
    args: ['why', 'a'],
    told: 'refused',
    says: 'Yhdistä suunnitelmat ensin: toimi merge --all',
  },
  {
    name: 'names that Windows cannot tell apart',
    files: { ...good, 'plans/vm/Mallivirasto.yaml': head },
    told: ['E unit-once 2:7', 'W file-name-portable 1:1'],
  },
  {
    name: 'a name that Windows keeps for itself',
    files: { 'plans/vm/CON.yaml': head },
    told: ['W file-name-portable 1:1'],
  },
  {
    name: 'a folder that ends in a dot',
    files: { 'plans/vm./mallivirasto.yaml': head },
    told: ['E branch-unknown 1:1', 'W file-name-portable 1:1'],
    says: 'Tarkoititko: vm?',
  },
  {
    name: 'a plan directly below plans',
    files: { 'plans/mallivirasto.yaml': head },
    told: ['E plan-folder 2:7'],
  },
]

/** Puts something that is no file at the place of one. */
const instead = (
  name: string,
  make: (path: string) => void,
  path = 'plans/vm/x.yaml',
  says = '',
): BadInput => ({
  name,
  files: good,
  prepare: (root) => {
    rmSync(join(root, path), { force: true })
    make(join(root, path))
  },
  told: ['U file-unreadable 1:1'],
  says,
})

const unreadable: readonly BadInput[] = [
  instead('a folder called x.yaml', (path) => mkdirSync(path), undefined, 'Tämä on kansio'),
  instead('a pipe', (path) => execFileSync('mkfifo', [path]), undefined, 'tavallinen tiedosto'),
  instead('a pipe for toimi.yaml', (path) => execFileSync('mkfifo', [path]), 'toimi.yaml'),
  instead('a symbolic link', (path) => symlinkSync('/etc/hostname', path), undefined, 'Symbolista linkkiä'),
  instead('a symbolic link to nothing', (path) => symlinkSync('/eiole', path)),
  instead('a symbolic link to a device', (path) => symlinkSync('/dev/null', path)),
  instead('a symbolic link to itself', (path) => symlinkSync(path, path)),
  instead('a folder that is a symbolic link', (path) => symlinkSync('/etc', path), 'plans/mmm'),
  instead('a folder that leads back', (path) => symlinkSync('..', path), 'plans/vm/kierre'),
  instead('a file of 100 MB', (path) => {
    writeFileSync(path, '')
    truncateSync(path, 100_000_001)
  }),
  instead('toimi.yaml as a folder', (path) => mkdirSync(path), 'toimi.yaml'),
  {
    name: 'plans as a file',
    files: { plans: 'hei' },
    told: ['U file-unreadable 1:1'],
    says: 'ei ole kansio',
  },
]

const outputs: readonly BadInput[] = [
  asked('a result over the plan it is about', ['-o', planFile], 'sen päälle kirjoiteta'),
  asked('a result over toimi.yaml', ['-o', './plans/../toimi.yaml']),
  asked('a second result over the plan', ['--also', `json=${planFile}`]),
  asked('a result into -', ['-o', '-'], 'Tiedoston nimeksi ei kelpaa: -'),
  asked('a second result into -', ['--also', 'json=-'], 'Tiedoston nimeksi ei kelpaa: -'),
  {
    ...asked('a result over the plan through a link', ['-o', 'linkki']),
    prepare: (root) => symlinkSync(planFile, join(root, 'linkki')),
  },
  asked('a result over a folder', ['-o', 'plans'], 'Tämä on kansio'),
  asked('a result below a file', ['-o', 'toimi.yaml/x'], 'ei ole kansio'),
  asked('a result where nobody may write', ['-o', '/sys/toimi.txt'], 'oikeuksia'),
  asked('a result where no folder can be made', ['-o', '/proc/toimi/x.txt'], 'Polkua ei ole'),
  asked('a result on a full disk', ['-o', '/dev/full'], 'Levy on täynnä'),
  asked('a result under too long a name', ['-o', 'x'.repeat(300)], 'liian pitkä'),
]

const settings = (name: string, text: string, told: readonly string[], says?: string): BadInput => ({
  name: `toimi.yaml: ${name}`,
  files: { ...good, 'toimi.yaml': text },
  told,
  ...(says !== undefined && { says }),
})

const configuration: readonly BadInput[] = [
  settings('an unknown field', 'format: 1\nlanguag: fi\n', ['U field-unknown 2:1'], 'Tarkoititko: language?'),
  settings('a wrong type', 'format: 1\nexample: kyllä\n', ['U flag-expected 2:10'], 'Kirjoita: true'),
  settings('a newer format', 'format: 2\n', ['U format-unknown 1:9']),
  settings('no format', 'language: fi\n', ['U field-missing 1:1'], 'toimi.yaml:1:1'),
  settings('a tab', 'format: 1\n\tlanguage: fi\n', ['U yaml-tab 2:1'], 'toimi.yaml:2:1'),
  settings('nothing', '', ['U file-empty 1:1']),
  settings('a title cut off by #', 'format: 1\ntitle: Hankinnat #1\n', ['W yaml-comment 2:18'], '1 varoitus'),
  settings('a field twice', 'format: 1\nformat: 1\n', ['U yaml-duplicate-key 2:1']),
  settings('a limit of nothing', 'format: 1\nlimits: { fileBytes: 0 }\n', ['U numeral-expected 2:22']),
  settings(
    'a limit below nothing',
    'format: 1\nlimits: { depth: -5 }\n',
    ['U numeral-expected 2:18'],
    'Korjaa luku tai poista kenttä.',
  ),
  settings(
    'severities in a list',
    'format: 1\nseverities:\n  - goal-rationale: off\n',
    ['U map-expected 2:1'],
    'ilman viivaa',
  ),
  ...['fmt', 'merge --all'].map(
    (line): BadInput => ({
      ...settings('', 'format: 1\nlanguag: fi\n', ['U field-unknown 2:1'], '1 tiedosto: 1 virhe'),
      name: `toimi.yaml: a mistake, told by toimi ${line}`,
      args: line.split(' '),
    }),
  ),
  settings(
    'a small limit of files',
    'format: 1\nlimits: { files: 2 }\n',
    ['U too-many-files 1:1'],
    'limits.files',
  ),
  ...['oma.yaml', '../oma.yaml', '/etc/passwd', 'C:\\oma.yaml', 'plans/../oma.yaml', 'plans'].map((path) =>
    settings(
      `a catalogue at ${path}`,
      `format: 1\ncatalogue: ${path}\n`,
      ['U catalogue-missing 2:12'],
      'toimi.yaml:2:12',
    ),
  ),
  {
    name: 'a catalogue with a mistake',
    files: {
      ...good,
      'toimi.yaml': 'format: 1\ncatalogue: ./oma.yaml\n',
      'oma.yaml': 'format: 1\n\tversion: x\n',
    },
    told: ['U yaml-tab 2:1'],
    says: 'oma.yaml:2:1',
  },
  ...[
    ['a unit that was itself', 'vm, was: [vm]', 'mallivirasto', ['E was-unique 3:75'], 'sama kuin nykyinen'],
    [
      'two units that were one',
      'vm, was: [a]',
      'mallivirasto, was: [a]',
      ['E was-unique 3:128'],
      'kahdella kohteella',
    ],
  ].map(
    ([name, first, second, told, says]): BadInput => ({
      name: `organisations.yaml: ${name}`,
      files: {
        ...good,
        'organisations.yaml': `format: 1\nbranches:\n  - { id: vm, name: { fi: vm }, units: [{ name: { fi: vm }, id: ${first} }, { name: { fi: malli }, id: ${second} }] }\n`,
      },
      told: told as string[],
      says: says as string,
    }),
  ),
  {
    name: 'organisations.yaml with a mistake',
    files: { ...good, 'organisations.yaml': 'format: 1\n\tbranches: []\n' },
    told: ['E yaml-tab 2:1'],
  },
]

/** A branch of two units, one of which is in order: nothing is merged until the other one is too. */
const merging = (
  name: string,
  other: Readonly<Record<string, string>>,
  told: readonly string[],
  says?: string,
): BadInput => ({
  name: `a merge with ${name}`,
  files: { 'plans/vm/vm.yaml': head.replace('mallivirasto', 'vm'), ...other },
  args: ['merge', '--all'],
  told,
  ...(says !== undefined && { says }),
})

const merges: readonly BadInput[] = [
  merging('a tab in a plan', { [planFile]: `${head}\tnote: a\n` }, [
    'E merge-incomplete 1:1',
    'E yaml-tab 6:1',
  ]),
  merging('a plan in a newer format', { [planFile]: head.replace('format: 1', 'format: 2') }, [
    'E merge-incomplete 1:1',
    'E format-unknown 1:9',
  ]),
  merging('a plan that is not there', {}, ['E merge-incomplete 1:1'], '--without mallivirasto'),
  {
    ...merging('a plan that is left aside, and freezes its last items', {}, []),
    args: ['merge', '--all', '--without', 'mallivirasto'],
    says: 'mallivirasto',
  },
  merging(
    'one id and two languages',
    {
      [planFile]: `${head}goals:\n  - { id: a, title: Osataan }\n`,
      'plans/vm/vm.yaml': `${head.replace('mallivirasto', 'vm').replace('fi', 'sv')}goals:\n  - { id: a, title: Vi kan }\n`,
    },
    [],
    'tavoitteita 2',
  ),
  merging('a plan that Windows encoded', { [planFile]: `${head}note: \ufffd\n` }, [
    'E merge-incomplete 1:1',
    'E lost-character 6:7',
  ]),
]

export const brokenRepositories: readonly BadInput[] = [
  ...paths,
  ...names,
  ...unreadable,
  ...outputs,
  ...configuration,
  ...merges,
]
