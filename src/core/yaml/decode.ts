import { isUtf8 } from 'node:buffer'
import { type Text, t } from '../text.ts'
import { fromWindows1252 } from '../windows-1252.ts'
import type { Limits, Problem, Range } from './problem.ts'

/** The bytes of a file as text. A byte order mark is not part of it. */
interface Decoded {
  /** The text; with errors among the problems, as well as it can be shown; absent: the bytes are not text. */
  readonly text?: string
  readonly problems: readonly Problem[]
}

const saveAsUtf8 = t(
  'Tallenna tiedosto UTF-8-muodossa (Muistio: Tallenna nimellä → Koodaus: UTF-8).',
  'Spara filen i UTF-8 (Anteckningar: Spara som → Kodning: UTF-8).',
  'Save the file as UTF-8 (Notepad: Save as → Encoding: UTF-8).',
)

const utf8 = new TextDecoder()

const problem = (code: string, message: Text, fix: Text, at: Range = [0, 0]): Problem => ({
  code,
  severity: 'error',
  at,
  message,
  fix,
})

/** Files that are given another name now and then, by how they begin. */
const signatures: readonly (readonly [start: string, name: Text])[] = [
  [
    'PK\x03\x04',
    t('Word-, Excel- tai zip-tiedosto', 'en Word-, Excel- eller zip-fil', 'a Word, Excel or zip file'),
  ],
  ['\xd0\xcf\x11\xe0', t('vanha Office-tiedosto', 'en gammal Office-fil', 'an old Office file')],
  ['{\\rtf', t('RTF-tiedosto', 'en RTF-fil', 'an RTF file')],
  ['%PDF', t('PDF-tiedosto', 'en PDF-fil', 'a PDF file')],
  ['\xff\xd8\xff', t('kuva (JPEG)', 'en bild (JPEG)', 'a picture (JPEG)')],
  ['\x89PNG', t('kuva (PNG)', 'en bild (PNG)', 'a picture (PNG)')],
]

const startsWith = (bytes: Uint8Array, start: string): boolean =>
  [...start].every((character, at) => bytes[at] === character.charCodeAt(0))

function tooLarge({ length }: Uint8Array, limit: number): Problem {
  return problem(
    'file-too-large',
    t(
      `Tiedosto on liian suuri: ${length} tavua, raja on ${limit}.`,
      `Filen är för stor: ${length} byte, gränsen är ${limit}.`,
      `The file is too large: ${length} bytes, the limit is ${limit}.`,
    ),
    t(
      'Jaa tiedosto tai nosta rajaa: limits.fileBytes tiedostossa toimi.yaml.',
      'Dela filen eller höj gränsen: limits.fileBytes i toimi.yaml.',
      'Split the file or raise the limit: limits.fileBytes in toimi.yaml.',
    ),
  )
}

function notText(name: Text | undefined): Problem {
  return problem(
    'file-binary',
    name
      ? t(
          `Tämä ei ole tekstitiedosto vaan ${name.fi}.`,
          `Det här är ingen textfil utan ${name.sv}.`,
          `This is not a text file but ${name.en}.`,
        )
      : t('Tämä ei ole tekstitiedosto.', 'Det här är ingen textfil.', 'This is not a text file.'),
    t('Tallenna tiedosto YAML-tekstinä.', 'Spara filen som YAML-text.', 'Save the file as YAML text.'),
  )
}

/** The encodings besides UTF-8 that a file may be in, by its byte order mark. */
const marks: readonly (readonly [mark: string, encoding: string])[] = [
  ['\xff\xfe\0\0', 'UTF-32LE'],
  ['\0\0\xfe\xff', 'UTF-32BE'],
  ['\xff\xfe', 'UTF-16LE'],
  ['\xfe\xff', 'UTF-16BE'],
]

/** UTF-16 without a mark shows in every other byte being zero, since most letters of a plan are plain ones. */
function unmarked(bytes: Uint8Array): string | undefined {
  const sample = [...bytes.subarray(0, 200)]
  const zeros = (parity: number) => sample.filter((byte, at) => at % 2 === parity && byte === 0).length
  const [even, odd] = [zeros(0), zeros(1)]
  if (sample.length < 4 || Math.max(even, odd) < sample.length * 0.4 || Math.min(even, odd) > 0)
    return undefined
  return odd > even ? 'UTF-16LE' : 'UTF-16BE'
}

const inEncoding = (name: string): Text =>
  t(`Tiedosto on muodossa ${name}.`, `Filen är i ${name}.`, `The file is in ${name}.`)

const notRead = (encoding: string): Decoded => ({
  problems: [problem('file-encoding', inEncoding(encoding), saveAsUtf8)],
})

/** UTF-16 with a mark is what Notepad calls Unicode: read, with a warning. Any other encoding is not. */
function wide(bytes: Uint8Array, encoding: string): Decoded {
  if (encoding.startsWith('UTF-32')) return notRead(encoding)
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
    const warning = {
      ...problem('file-utf16', inEncoding(encoding), saveAsUtf8),
      severity: 'warning' as const,
    }
    return { text, problems: [warning] }
  } catch {
    const message = t(
      `Tiedosto on muodossa ${encoding}, mutta siinä on rikkinäisiä merkkejä.`,
      `Filen är i ${encoding} men har trasiga tecken.`,
      `The file is in ${encoding}, but some of its characters are broken.`,
    )
    return { problems: [problem('file-encoding', message, saveAsUtf8)] }
  }
}

/** Reads on as Windows-1252 from the first byte that is not UTF-8, so that the place can be shown as its author wrote it. */
function notUtf8(bytes: Uint8Array): Decoded {
  const lenient = utf8.decode(bytes)
  const at = lenient.indexOf('\ufffd')
  const byte = new TextEncoder().encode(lenient.slice(0, at)).length
  const rest = fromWindows1252(bytes.subarray(byte))
  const [found, place] = [rest[0], byte + 1]
  const message = t(
    `Tiedosto ei ole UTF-8-muodossa: tässä oleva merkki (tavu ${place}) näyttää Windows-1252:lta: «${found}».`,
    `Filen är inte i UTF-8: tecknet här (byte ${place}) ser ut som Windows-1252: «${found}».`,
    `The file is not UTF-8: the character here (byte ${place}) looks like Windows-1252: «${found}».`,
  )
  return {
    text: lenient.slice(0, at) + rest,
    problems: [problem('file-encoding', message, saveAsUtf8, [at, at + 1])],
  }
}

/** Reads the bytes of a file as UTF-8; UTF-16 with a byte order mark too, with a warning. Nothing is guessed silently. */
export function decode(bytes: Uint8Array, limits: Limits): Decoded {
  if (bytes.length > limits.fileBytes) return { problems: [tooLarge(bytes, limits.fileBytes)] }
  const marked = marks.find(([mark]) => startsWith(bytes, mark))?.[1]
  if (marked) return wide(bytes, marked)
  const signature = signatures.find(([start]) => startsWith(bytes, start))
  const isBinary = signature !== undefined || bytes.includes(0)
  const unknown = isBinary && unmarked(bytes)
  if (unknown) return notRead(unknown)
  if (isBinary) return { problems: [notText(signature?.[1])] }
  return isUtf8(bytes) ? { text: utf8.decode(bytes), problems: [] } : notUtf8(bytes)
}
