/** What can be wrong with the bytes of a file, whatever they say. */
import { head } from '../repository.ts'
import { type BadInput, body, bytes, planFile } from './bad-input.ts'

const goal = 'goals:\n  - id: osaaminen\n    title: Osaaminen vahvistuu äö\n'
const whole = head + goal
const mark = '\ufeff'
const littleEndian = (text: string): Buffer => Buffer.from(text, 'utf16le')
const bigEndian = (text: string): Buffer => littleEndian(text).swap16()
const start = (hex: string): Buffer => Buffer.from(hex, 'hex')

export const brokenBytes: readonly BadInput[] = [
  bytes('empty file', '', ['E file-empty 1:1'], 'Tiedosto on tyhjä'),
  bytes('only comments', '# vain huomautus\n', ['E file-empty 1:1'], 'Tiedosto on tyhjä'),
  bytes('only a document start', '---\n', ['E file-empty 1:1'], 'Tiedosto on tyhjä'),
  bytes('only blank lines', '   \n\n', ['E file-empty 1:1'], 'Tiedosto on tyhjä'),
  bytes('only a byte order mark', mark, ['E file-empty 1:1'], 'Tiedosto on tyhjä'),
  bytes('only null', '~\n', ['E file-empty 1:1'], 'Tiedosto on tyhjä'),
  bytes('UTF-8 with a byte order mark', mark + whole, []),
  bytes('two byte order marks', mark + mark + whole, ['W invisible-character 1:1'], 'U+FEFF'),
  bytes('UTF-16LE, Notepad’s Unicode', littleEndian(mark + whole), ['W file-utf16 1:1'], 'Koodaus: UTF-8'),
  bytes('UTF-16BE', bigEndian(mark + whole), ['W file-utf16 1:1'], 'UTF-16BE'),
  bytes(
    'UTF-16LE with half a character',
    Buffer.concat([littleEndian(mark + whole), start('41')]),
    ['E file-encoding 1:1'],
    'rikkinäisiä',
  ),
  bytes(
    'UTF-16LE with a lone surrogate',
    Buffer.concat([littleEndian(mark + whole), start('00d8')]),
    ['E file-encoding 1:1'],
    'rikkinäisiä',
  ),
  bytes('UTF-16LE without a mark', littleEndian(whole), ['E file-encoding 1:1'], 'UTF-16LE'),
  bytes('UTF-16BE without a mark', bigEndian(whole), ['E file-encoding 1:1'], 'UTF-16BE'),
  bytes('UTF-32LE', start('fffe0000660000006f000000'), ['E file-encoding 1:1'], 'UTF-32LE'),
  bytes(
    'Windows-1252',
    Buffer.from(whole, 'latin1'),
    ['E file-encoding 8:32'],
    '(tavu 145) näyttää Windows-1252:lta: «ä»',
  ),
  bytes(
    'one Windows-1252 letter in UTF-8',
    Buffer.concat([Buffer.from(`${head}note: ä `), start('e4')]),
    ['E file-encoding 6:9'],
    '«ä»',
  ),
  bytes(
    'UTF-8 that breaks off',
    Buffer.from(head + goal.trim()).subarray(0, -1),
    ['E file-encoding 8:33'],
    'Windows-1252',
  ),
  body(
    'letters lost on an earlier save',
    'note: P\ufffd\ufffdt\ufffds\n',
    ['E lost-character 6:8'],
    'kadonnut kirjain',
  ),
  body('letters read in the wrong encoding', 'note: HyvÃ¤ksytÃ¤Ã¤n\n', ['W lost-character 6:10'], '«Ã¤»'),
  body('NUL', 'note: a\0b\n', ['E file-binary 1:1'], 'ei ole tekstitiedosto'),
  bytes(
    'a Word file',
    start('504b03041400060008000000'),
    ['E file-binary 1:1'],
    'Word-, Excel- tai zip-tiedosto',
  ),
  bytes('an old Office file', start('d0cf11e0a1b11ae10000'), ['E file-binary 1:1'], 'vanha Office-tiedosto'),
  bytes('a PDF file', '%PDF-1.7\n', ['E file-binary 1:1'], 'PDF'),
  bytes('an RTF file', '{\\rtf1\\ansi hei}', ['E file-binary 1:1'], 'RTF'),
  bytes('a JPEG picture', start('ffd8ffe000104a464946'), ['E file-binary 1:1'], 'JPEG'),
  bytes('a PNG picture', start('89504e470d0a1a0a'), ['E file-binary 1:1'], 'PNG'),
  bytes(
    'something compressed',
    start('1f8b0800000000000003'),
    ['E file-binary 1:1'],
    'ei ole tekstitiedosto',
  ),
  bytes('lines ending CRLF', whole.replaceAll('\n', '\r\n'), []),
  bytes('lines ending CRLF and LF', whole.replace('\n', '\r\n'), []),
  bytes('lines ending CR', whole.replaceAll('\n', '\r'), ['E line-ends 1:10'], 'Mac'),
  body('one CR', 'note: a\rb\n', ['E line-ends 6:8'], 'LF tai CRLF'),
  body('a line separator', 'note: a\u2028b\n', ['W invisible-character 6:8'], 'U+2028'),
  bytes(
    '5 MB on one line',
    `${head}note: ${'x'.repeat(5_000_000)}\n`,
    ['E file-too-large 1:1'],
    'liian suuri',
  ),
  body('900 kB on one line', `note: ${'x'.repeat(900_000)}\n`, ['E text-too-long 6:7'], 'enintään 2000'),
  body('an escape sequence', 'note: a\u001b[2Jb\n', ['E control-character 6:8'], 'U+001B'),
  body('an escape sequence, escaped', 'note: "a\\u001b[2Jb"\n', ['W control-character 6:7'], 'ohjausmerkki'),
  body('an escape sequence in an unknown word', 'updated: "\\u001b[2J"\n', [
    'W control-character 6:10',
    'E date-expected 6:10',
  ]),
  body('a C1 control character', 'note: a\u009b2Jb\n', ['E control-character 6:8'], 'U+009B'),
  body('text turned around', 'note: a\u202eb\n', ['W invisible-character 6:8'], 'U+202E'),
  body('a space of no width', 'note: a\u200bb\n', ['W invisible-character 6:8'], 'U+200B'),
  body(
    'a space of no width in a field name',
    'no\u200bte: b\n',
    ['E field-unknown 6:1', 'W invisible-character 6:3'],
    'Tarkoititko: note?',
  ),
  body(
    'no-break spaces as indentation',
    'currentState:\n\u00a0\u00a0summary: a\n',
    ['E no-break-space 7:1'],
    'U+00A0',
  ),
  body(
    'a no-break space after a colon',
    'note:\u00a0a\n',
    ['E no-break-space 6:6'],
    'tavallisella välilyönnillä',
  ),
  body('a no-break space after a dash', 'goals:\n  -\u00a0id: a\n    title: b\n', ['E no-break-space 7:4']),
  body('a no-break space in a text', 'note: 5\u00a0% hankinnoista\n', []),
  body('U+FFFE', 'note: a\ufffeb\n', ['E control-character 6:8'], 'U+FFFE'),
  body('U+FFFF, escaped', 'note: "a\\uffffb"\n', ['E broken-character 6:7'], 'jota ei ole olemassa'),
  body('half an emoji', 'note: "a\\ud800b"\n', ['E broken-character 6:7']),
  body('half an emoji in a field name', '"a\\ud800": b\n', ['E broken-character 6:1']),
  body('a whole emoji', 'note: "\\ud83d\\ude00"\n', []),
  {
    name: 'Windows-1252 in toimi.yaml',
    files: { 'toimi.yaml': Buffer.from('format: 1\ntitle: Pöytä\n', 'latin1'), [planFile]: whole },
    told: ['U file-encoding 2:9'],
    says: '«ö»',
  },
]
