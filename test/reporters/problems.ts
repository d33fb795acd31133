import { type Diagnostic, diagnoseFile, inOrder } from '../../src/core/diagnostic.ts'
import { same, t } from '../../src/core/text.ts'
import type { Circumstances } from '../../src/reporters/reporter.ts'

const awkward = 'plans/vm/työ 1, ä.yaml'
const text = `format: 1
goals:
  - id: osaaminen
\t  - id: osaaminen
  - id: osaaminen
    title: "50 % | <b>"
`
const place = (line: number, column: number, endColumn: number, endLine = line) => ({
  line,
  column,
  endLine,
  endColumn,
})

const twice: Diagnostic = {
  code: 'id-unique',
  severity: 'error',
  file: awkward,
  path: ['goals', 1, 'id'],
  ...place(4, 10, 19),
  unit: 'mallivirasto',
  goal: 'osaaminen',
  message: t(
    'Tunnus osaaminen on jo käytössä.',
    'Id:t osaaminen används redan.',
    'The id osaaminen is already used.',
  ),
  fix: t('Anna toiselle oma tunnus.', 'Ge den ena ett eget id.', 'Give one of them an id of its own.'),
  related: [
    {
      file: 'plans/vm/vm.yaml',
      line: 3,
      column: 9,
      message: t('ensimmäinen on tässä', 'det första står här', 'the first is here'),
    },
  ],
}

/** Problems of every kind that a reporter must get through, in the order in which they are told. */
export const problems: readonly Diagnostic[] = inOrder([
  twice,
  // Only its line differs: a fingerprint of its own is all it can have.
  { ...twice, ...place(5, 9, 18), related: [] },
  {
    code: 'markup',
    severity: 'warning',
    file: awkward,
    path: ['goals', 1, 'title'],
    ...place(6, 12, 24),
    message: same('50 % | <b>"A" & `B`</b> *c* _d_ {0} [e](https://example.fi) $f$, g: h'),
    related: [],
  },
  {
    code: 'escapes',
    severity: 'warning',
    file: awkward,
    path: [],
    ...place(6, 5, 6),
    message: same('\u001b[2J\u0007 \u202e \u0085 \ufffe \ud800 \u{e0041}\r\n::error::x ]]>'),
    related: [{ file: awkward, line: 6, column: 5, message: same('\u001b[0m') }],
  },
  {
    code: 'several-lines',
    severity: 'info',
    file: awkward,
    path: ['goals'],
    ...place(2, 1, 19, 6),
    message: same('Goals.'),
    related: [],
  },
  diagnoseFile('plans/\u001b[2J\n|<b>`%:.yaml', 'file-name', 'info', same('Odd name.')),
  diagnoseFile(
    'toimi.yaml',
    'file-unreadable',
    'error',
    t('Tiedostoa ei voi lukea.', 'Filen kan inte läsas.', 'The file cannot be read.'),
    {
      fault: true,
    },
  ),
  {
    code: 'cell-number',
    severity: 'error',
    file: 'lomake.xlsx',
    path: ['goals', 0, 'indicators', 0],
    ...place(7, 3, 4),
    sheet: 'Mittarit | 1',
    cell: 'C7',
    message: t('Solussa ei ole lukua.', 'Cellen har inget tal.', 'There is no number in the cell.'),
    related: [],
  },
])

/** Circumstances in which a plan repository lies in the folder `arkisto` of a checkout, and the reader stands in its folder `plans`. */
export const circumstances: Circumstances = {
  language: 'fi',
  color: false,
  quiet: false,
  most: 100,
  shownPath: (file) => (file.startsWith('plans/') ? file.slice('plans/'.length) : `../${file}`),
  checkoutPath: (file) => `arkisto/${file}`,
  textOf: (file) => (file === awkward ? text : undefined),
  files: 12,
  waived: 1,
  rules: [
    {
      code: 'id-unique',
      title: t('Tunnukset ovat eri tunnuksia.', 'Id:na är olika.', 'Ids differ.'),
      why: t('Samoja ei voi erottaa.', 'Likadana kan inte skiljas åt.', 'Equal ones cannot be told apart.'),
    },
  ],
  exitCode: 2,
  version: '0.0.0',
  closing: [
    t(
      '87/96 kenttää täytetty: toimi check',
      '87/96 fält ifyllda: toimi check',
      '87/96 fields filled: toimi check',
    ),
  ],
}

/** As many problems of one severity, each on a line of its own. */
export const many = (n: number, severity: Diagnostic['severity']): Diagnostic[] =>
  Array.from({ length: n }, (_, at) => ({
    ...twice,
    ...place(at + 1, 1, 2),
    severity,
    path: [at],
    message: same(`${severity} ${at + 1}`),
    related: [],
  }))
