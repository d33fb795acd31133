/** What people write where YAML wants something else, and what YAML allows and plans do not. */
import { head } from '../repository.ts'
import { type BadInput, body, bytes } from './bad-input.ts'

const goal = 'goals:\n  - id: a\n    title: b\n'
const maturity = (value: string) => `currentState:\n  maturity: ${value}\n`
const laughs = Array.from(
  { length: 9 },
  (_, at) => `a${at}: &a${at} [${at === 0 ? 'x' : `*a${at - 1},`.repeat(9)}]\n`,
).join('')
const nested = (depth: number) =>
  Array.from({ length: depth }, (_, at) => `${' '.repeat(at + 1)}a:\n`).join('')
const numbered = (count: number, line: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => line(at)).join('')

const indentation: readonly BadInput[] = [
  body('a tab as indentation', 'goals:\n\t- id: a\n\t  title: b\n', ['E yaml-tab 7:1'], 'Käytä välilyöntejä'),
  body('a tab after spaces', `${goal}  \t  rationale: c\n`, ['E yaml-tab 9:3'], 'sarkain'),
  body('a tab inside brackets', 'currentState:\n  maturity: [\n\t{ ambition: T1, level: 3 } ]\n', [
    'E yaml-tab 8:1',
  ]),
  body('a tab inside a text', 'note: a\tb\n', []),
  body(
    'a dash too far to the right',
    `${goal}   - id: c\n     title: d\n`,
    ['E yaml-indent 9:4'],
    'väärästä sarakkeesta',
  ),
  body('a dash too far to the left', `${goal} - id: c\n   title: d\n`, ['E yaml-indent 9:2']),
  body('a field too far to the left', 'goals:\n  - id: a\n   title: b\n', ['E yaml-indent 8:4']),
  body('a field too far to the right', 'goals:\n  - id: a\n      title: b\n', ['E yaml-indent 8:7']),
  body('a top field that is indented', ' note: a\n', ['E yaml-indent 6:2']),
  body(
    'a text that goes on in the wrong column',
    'goals:\n  - id: a\n    title: eka\n    toka\n',
    ['E yaml-line 9:5'],
    'jatkaa edellisen rivin tekstiä',
  ),
  body('a block of text that is not indented', 'note: |\neka\n', ['E yaml-line 7:1']),
  body('a block of text that moves to the left', 'note: |\n  eka\n toka\n', ['E yaml-indent 8:2']),
  body('a list on the level of its field', 'goals:\n- id: a\n  title: b\n', []),
]

const signs: readonly BadInput[] = [
  ...['@abc', '%abc', '`abc`', '*abc def', '}abc', ']abc', ',abc', '[abc] def', '{abc} def'].map((value) =>
    body(
      `a value that begins with ${value[0]}: ${value}`,
      `note: ${value}\n`,
      ['E yaml-sign 6:7'],
      'Kirjoita arvo lainausmerkkeihin',
    ),
  ),
  body('a value that begins with !', 'note: !abc def\n', ['E yaml-tag 6:7'], 'huutomerkki'),
  body('a value that begins with &', 'note: &abc def\n', ['E yaml-alias 6:12'], 'alkaa merkillä &'),
  body('a value that begins with #', 'note: #1 kumppani\n', ['W yaml-comment 6:7'], 'kohta jää tyhjäksi'),
  body(
    'a value in which # begins a comment',
    'note: Hankinta #1\n',
    ['W yaml-comment 6:16'],
    'teksti loppuu sen eteen',
  ),
  body('a # in a text that goes on', 'note: Hankinta\n  ja #toinen\n', ['W yaml-comment 7:6']),
  body('comments after texts', `note: a # b\n${goal.replace('id: a', 'id: a # b')}`, []),
  body('an item that begins with #', `${goal}    partners:\n      - #1 kumppani\n`, ['E yaml-comment 10:9']),
  body('a comment where a value is to come', 'note: # tulossa\n', []),
  body('text after |', 'note: | teksti\n  eka\n', ['E yaml-block 6:7'], 'seuraavalta riviltä'),
  body('text after >', 'note: >teksti\n', ['E yaml-block 6:7']),
  body('a second colon', 'note: Tavoite: osaaminen\n', ['E yaml-colon 6:14'], 'toinenkin kaksoispiste'),
  body('a colon at the end', 'note: Tavoite:\n', ['E yaml-colon 6:14']),
  body('an address', 'note: https://example.org/a#b\n', []),
  body('a list on the line of its field', 'note: - osaaminen\n', ['E yaml-dash 6:7'], 'samalla rivillä'),
  body('a dash without a space', 'goals:\n  -id: a\n   title: b\n', ['E yaml-dash 7:3'], 'välilyönti'),
  body(
    'dashes without a space before words',
    `${goal}    strategyGoals:\n      -T1.1\n      -T1.2\n`,
    ['E list-expected 10:7'],
    'viiva (-), välilyönti',
  ),
  body(
    'an en dash for a dash',
    'goals:\n  – id: a\n    title: b\n',
    ['E yaml-dash 7:3'],
    'väärällä merkillä',
  ),
  body('a bullet for a dash', 'goals:\n  • id: a\n', ['E list-expected 6:1'], 'viiva (-), välilyönti'),
  body(
    'a number for a dash',
    'goals:\n  1. id: a\n     title: b\n',
    ['E yaml-dash 7:3'],
    'väärällä merkillä',
  ),
  body('more than a number', 'note: >90\n', ['E yaml-block 6:7']),
  body(
    'no comma between braces',
    maturity('[{ ambition: T1, level: 3 }{ ambition: T2, level: 3 }]'),
    ['E yaml-comma 7:40'],
    'puuttuu pilkku',
  ),
  body('an asterisk for a dash', 'goals:\n  * id: a\n', ['E yaml-dash 7:3']),
  body(
    'a colon without a space',
    'goals:\n  - id: a\n    title:foo\n    rationale: b\n',
    ['E yaml-colon 8:10'],
    'välilyönti',
  ),
  body('a colon without a space, last', 'goals:\n  - id: a\n    title:foo\n', ['E yaml-colon 8:10']),
  body('no colon', 'goals:\n  - id: a\n    title foo\n    rationale: b\n', ['E yaml-line 8:5'], 'nimi: arvo'),
  body('an empty item', 'goals:\n  -\n  - id: a\n    title: b\n', ['E record-expected 7:4'], 'tyhjää'),
  body('a template that is not filled in', 'note: {{ nimi }}\n', ['E yaml-template 6:7'], 'täyttämättä'),
  body('a template inside a text', 'goals:\n  - id: a\n    title: {{ nimi }} osaa\n', [
    'E yaml-template 8:12',
  ]),
  body('smart quotes', 'note: “Osaaminen”\n', ['W smart-quotes 6:7'], 'lainausmerkeissä'),
  body(
    'a Windows path in quotes that hides a tab',
    'note: "C:\\temp\\new"\n',
    ['E yaml-escape 6:7'],
    'kenoviiva kahdesti',
  ),
  body('a shared folder in quotes that hides a tab', 'note: "\\\\palvelin\\temp"\n', ['E yaml-escape 6:7']),
  body('a Windows path that is written right', 'note: "C:\\\\temp"\n', []),
  body('a question mark before a value', 'note: ? a\n', ['E yaml-sign 6:7']),
  body('a fence of Markdown', '```yaml\nnote: a\n```\n', ['E yaml-line 6:1'], 'Markdown'),
  body('a Windows path in quotes', 'note: "C:\\temp\\ohje"\n', ['E yaml-escape 6:15'], 'kenoviiva kahdesti'),
]

const quotesAndBrackets: readonly BadInput[] = [
  body(
    'a quotation that is not closed for 50 lines',
    `note: "Tästä alkaa\n${'  teksti\n'.repeat(50)}`,
    ['E yaml-quote 6:7'],
    'jää sulkematta',
  ),
  body('a quotation that another one closes', `${goal}    rationale: "Tästä\n  - id: c\n    title: "d"\n`, [
    'E yaml-quote 9:16',
  ]),
  body('an apostrophe that is not closed', "note: 'Tästä alkaa\n", ['E yaml-quote 6:7']),
  body(
    'an apostrophe inside apostrophes',
    "note: 'Suomen hankinta's tavoite'\n",
    ['E yaml-quote 6:7'],
    'Lainaus loppuu',
  ),
  body('quotes before a comma', 'note: "Osaaminen", vahvistuu\n', ['E yaml-quote 6:7'], 'Lainaus loppuu'),
  body(
    'fields in a list without braces',
    maturity('[ ambition: T1, level: 3 ]'),
    ['E yaml-bracket 7:15'],
    'aaltosulut',
  ),
  body('quotes around a part of a value', 'note: "Osaaminen" vahvistuu\n', ['E yaml-quote 6:7']),
  body(
    'a bracket that is not closed',
    `${maturity('[{ ambition: T1, level: 3 }')}${goal}`,
    ['E yaml-bracket 7:13'],
    'jää sulkematta',
  ),
  body('a brace that is not closed', `currentState: { summary: a\n${goal}`, ['E yaml-bracket 6:15']),
  body('a brace that is never closed', 'note: {fi: a\n', ['E yaml-bracket 6:7']),
  body(
    'a bracket too many',
    maturity('[{ ambition: T1, level: 3 }]]'),
    ['E yaml-bracket 7:41'],
    'ei ole paria',
  ),
  body('brackets the wrong way round', `${maturity('[{ ambition: T1, level: 3 ]}')}${goal}`, [
    'E yaml-bracket 7:13',
  ]),
  body(
    'no comma inside brackets',
    maturity('[{ ambition: T1 level: 3 }]'),
    ['E yaml-comma 7:26'],
    'puuttuu pilkku',
  ),
  body(
    'two commas inside brackets',
    maturity('[{ ambition: T1,, level: 3 }]'),
    ['E yaml-comma 7:29'],
    'ylimääräinen pilkku',
  ),
  body('a word inside braces', 'note: {a}\n', ['E field-unknown 6:8']),
]

const keys: readonly BadInput[] = [
  body('a field twice', 'note: a\nnote: b\n', ['E yaml-duplicate-key 7:1'], 'kahdesti'),
  body('a field three times', 'note: a\nnote: b\nnote: c\n', [
    'E yaml-duplicate-key 7:1',
    'E yaml-duplicate-key 8:1',
  ]),
  body('a field twice, once in quotes', 'note: a\n"note": b\n', ['E yaml-duplicate-key 7:1']),
  body('a field twice, once with a space', 'note: a\n"note ": b\n', ['E yaml-duplicate-key 7:1']),
  body('a field twice in braces', 'note: { fi: a, fi: b }\n', ['E yaml-duplicate-key 6:16']),
  body('a field twice, ä in two ways', 'x: { ä: 1, a\u0308: 2 }\n', ['E yaml-duplicate-key 6:12']),
  body('a field twice, as a number and in quotes', 'note: { 1: a, "1": b }\n', ['E yaml-duplicate-key 6:15']),
  body('a capital letter', 'Note: b\n', ['E field-unknown 6:1'], 'Tarkoititko: note?'),
  body('an empty field name', ': a\n', ['E yaml-key 6:1'], 'Kentän nimi'),
  body('a list as a field name', '[a]: b\n', ['E yaml-key 6:1']),
  body('names of every JavaScript object', '__proto__: { a: b }\nconstructor: c\ntoString: d\n', [
    'E field-unknown 6:1',
    'E field-unknown 7:1',
    'E field-unknown 8:1',
  ]),
  body('the name of every JavaScript object in a goal', `${goal}    __proto__: { note: x }\n`, [
    'E field-unknown 9:5',
  ]),
  body(
    'the names of JavaScript objects as values',
    'goals:\n  - id: constructor\n    title: __proto__\n',
    [],
  ),
  body('an unknown field without a value', 'foo:\n', ['E field-unknown 6:1'], 'Tuntematon kenttä: foo'),
  body('more than 1 024 letters before a colon', `${'a'.repeat(1_100)}: b\n`, ['E yaml-line 6:1']),
]

const extras: readonly BadInput[] = [
  body('two documents', 'note: a\n---\nnote: b\n', ['E yaml-documents 7:1'], 'Yksi suunnitelma per tiedosto'),
  body('an empty second document', 'note: a\n---\n', ['E yaml-documents 7:1']),
  body('something after the end', 'note: a\n...\njotain: b\n', ['E yaml-documents 8:1']),
  body('an end', 'note: a\n...\n', []),
  bytes('a document start', `---\n${head}`, []),
  bytes('a list', '- a\n- b\n', ['E yaml-root 1:1'], 'siinä on luettelo'),
  bytes('one word', 'hei\n', ['E yaml-root 1:1'], 'pelkkä arvo'),
  bytes('a CSV file', 'tavoite;mittari\nosaaminen;3\n', ['E yaml-root 1:1']),
  bytes('a web page', '<!DOCTYPE html>\n<html></html>\n', ['E yaml-root 1:1']),
  bytes(
    'a plan in JSON',
    JSON.stringify({
      format: 1,
      unit: 'mallivirasto',
      language: 'fi',
      stage: 'draft',
      period: { from: 2022, to: 2025 },
    }),
    [],
  ),
  body(
    'an anchor and an alias',
    'note: &a teksti\ngoals:\n  - id: x\n    title: *a\n',
    ['E yaml-alias 6:10'],
    'eivät ole käytössä',
  ),
  body('an anchor on a field name', '&k note: a\n', ['E yaml-alias 6:4']),
  body('a merge key', `${goal}    <<: { note: b }\n`, ['E yaml-alias 9:5']),
  body('a billion laughs', laughs, ['E yaml-alias 6:9']),
  body('a tag of a programming language', 'note: !!js/function "function(){}"\n', ['E yaml-tag 6:7']),
  body('a tag of YAML', 'note: !!binary aGVp\n', ['E yaml-tag 6:16']),
  body('a tag on a field name', '!!str note: a\n', ['E yaml-tag 6:7']),
  bytes('a directive', `%YAML 1.1\n---\n${head}`, ['E yaml-directive 1:1'], 'prosenttimerkillä'),
  bytes('another directive', `# a\n%TAG ! tag:x,2000:\n---\n${head}`, ['E yaml-directive 2:1']),
  body(
    'a merge conflict',
    '<<<<<<< HEAD\nnote: a\n=======\nnote: b\n>>>>>>> muu\n',
    ['E conflict-marker 6:1'],
    'yhdistämisristiriita',
  ),
  body('the end of a merge conflict', 'note: a\r\n>>>>>>> muu\r\n', ['E conflict-marker 7:1']),
  body('a heading that is underlined', 'note: |\n  Otsikko\n  =======\n', []),
]

const floods: readonly BadInput[] = [
  body('33 levels', `note: ${'['.repeat(33)}${']'.repeat(33)}\n`, ['E file-too-deep 6:39'], 'sisäkkäisiä'),
  body('900 levels by indentation', `note:\n${nested(900)}`, ['E file-too-deep 39:34']),
  body('2 000 levels by indentation', `note:\n${nested(2_000)}`, ['E file-too-large 1:1']),
  body('100 000 brackets', `note: ${'['.repeat(100_000)}\n`, ['E file-too-deep 6:39']),
  body('200 000 dashes', `note:\n  ${'- '.repeat(200_000)}\n`, ['E file-too-deep 7:67']),
  body(
    '100 000 fields',
    `note:\n${numbered(100_000, (at) => ` k${at}: \n`)}`,
    ['E file-too-many-parts 1:1'],
    'liikaa rivejä',
  ),
  body(
    '2 001 fields',
    numbered(2_001, (at) => `k${at}: 1\n`),
    ['E file-too-many-keys 2001:1'],
    'raja on 2000',
  ),
  body('5 001 items', `goals:\n${'  - a\n'.repeat(5_001)}`, ['E list-too-long 5007:5'], 'raja on 5000'),
  body(
    '1 000 goals',
    `goals:\n${'  - { id: a, title: b }\n'.repeat(1_000)}`,
    ['E list-too-long 6:1'],
    'enintään 500',
  ),
  body('200 000 quotations', `note: ${'"a" '.repeat(200_000)}\n`, ['E yaml-quote 6:7']),
  body('200 000 anchors', `note: ${'&a '.repeat(200_000)}\n`, ['E yaml-alias 6:10']),
  body('300 000 bad escapes', `note: "${'\\q'.repeat(300_000)}"\n`, ['E yaml-escape 6:8']),
  body('400 000 bad items', `note: [${'@,'.repeat(400_000)}]\n`, ['E file-too-many-parts 1:1']),
  body('900 000 blank lines', '\n'.repeat(900_000), ['E file-too-many-parts 1:1']),
]

export const brokenSyntax: readonly BadInput[] = [
  ...indentation,
  ...signs,
  ...quotesAndBrackets,
  ...keys,
  ...extras,
  ...floods,
]
