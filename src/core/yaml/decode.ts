import { isUtf8 } from 'node:buffer'
import { eachLanguage, type Text, t } from '../text.ts'
import type { Limits, Problem } from './problem.ts'

/** The bytes of a file as text; without text when they are none that toimi reads. */
export interface Decoded {
  readonly text?: string
  /** The byte order mark that stood first, to be kept when the file is written again. */
  readonly mark: string
  readonly problems: readonly Problem[]
}

const saveAsUtf8 = t(
  'Tallenna tiedosto UTF-8-muodossa (Muistio: Tallenna nimellä → Koodaus: UTF-8).',
  'Spara filen i UTF-8 (Anteckningar: Spara som → Kodning: UTF-8).',
  'Save the file as UTF-8 (Notepad: Save as → Encoding: UTF-8).',
)

const signatures: readonly { readonly bytes: readonly number[]; readonly name: Text }[] = [
  { bytes: [0x50, 0x4b, 0x03, 0x04], name: t('Word-, Excel- tai zip-tiedosto', 'en Word-, Excel- eller zip-fil', 'a Word, Excel or zip file') },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], name: t('vanha Office-tiedosto', 'en gammal Office-fil', 'an old Office file') },
  { bytes: [0x25, 0x50, 0x44, 0x46], name: t('PDF-tiedosto', 'en PDF-fil', 'a PDF file') },
  { bytes: [0xff, 0xd8, 0xff], name: t('kuva (JPEG)', 'en bild (JPEG)', 'a picture (JPEG)') },
  { bytes: [0x89, 0x50, 0x4e, 0x47], name: t('kuva (PNG)', 'en bild (PNG)', 'a picture (PNG)') },
]

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean => start.every((byte, at) => bytes[at] === byte)

const fault = (code: string, message: Text, fix?: Text): Decoded => ({
  mark: '',
  problems: [{ code, severity: 'error', at: [0, 0], message, ...(fix && { fix }) }],
})

/** UTF-16 by its byte order mark, or by every other byte being zero. */
function utf16(bytes: Uint8Array): { encoding: 'utf-16le' | 'utf-16be'; mark: boolean } | undefined {
  if (startsWith(bytes, [0xff, 0xfe])) return { encoding: 'utf-16le', mark: true }
  if (startsWith(bytes, [0xfe, 0xff])) return { encoding: 'utf-16be', mark: true }
  const sample = bytes.subarray(0, 200)
  const zeros = (parity: number) => sample.filter((byte, at) => at % 2 === parity && byte === 0).length
  if (sample.length < 4) return undefined
  if (zeros(1) > sample.length * 0.4 && zeros(0) === 0) return { encoding: 'utf-16le', mark: false }
  if (zeros(0) > sample.length * 0.4 && zeros(1) === 0) return { encoding: 'utf-16be', mark: false }
  return undefined
}

/** The offset of the first byte that is not UTF-8. */
function firstBad(bytes: Uint8Array): number {
  let [low, high] = [0, bytes.length]
  // Up to three bytes of a character may be cut off at `low`; a prefix is good when the rest of it is.
  while (low < high) {
    const middle = (low + high + 1) >> 1
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, middle), { stream: true })
      low = middle
    } catch {
      high = middle - 1
    }
  }
  return low
}

function notUtf8(bytes: Uint8Array): Decoded {
  const at = firstBad(bytes)
  const before = new TextDecoder('utf-8').decode(bytes.subarray(0, at))
  const line = before.split('\n').length
  const column = before.length - before.lastIndexOf('\n')
  const guess = new TextDecoder('windows-1252').decode(bytes.subarray(at, at + 1))
  return fault(
    'file-encoding',
    eachLanguage(
      (language) =>
        ({
          fi: `Tiedosto ei ole UTF-8-muodossa: rivillä ${line}, sarakkeessa ${column} (tavu ${at + 1}) on merkki, joka näyttää Windows-1252:lta («${guess}»).`,
          sv: `Filen är inte i UTF-8: på rad ${line}, kolumn ${column} (byte ${at + 1}) finns ett tecken som ser ut som Windows-1252 («${guess}»).`,
          en: `The file is not UTF-8: at line ${line}, column ${column} (byte ${at + 1}) there is a character that looks like Windows-1252 («${guess}»).`,
        })[language],
    ),
    saveAsUtf8,
  )
}

function fromUtf16(bytes: Uint8Array, { encoding, mark }: { encoding: 'utf-16le' | 'utf-16be'; mark: boolean }): Decoded {
  const name = encoding.toUpperCase()
  if (!mark) {
    return fault(
      'file-encoding',
      t(
        `Tiedosto on muodossa ${name} ilman tunnistemerkkiä.`,
        `Filen är i ${name} utan byteordningsmärke.`,
        `The file is in ${name} without a byte order mark.`,
      ),
      saveAsUtf8,
    )
  }
  return {
    text: new TextDecoder(encoding).decode(bytes),
    mark: '',
    problems: [
      {
        code: 'file-utf16',
        severity: 'warning',
        at: [0, 0],
        message: t(`Tiedosto on muodossa ${name}.`, `Filen är i ${name}.`, `The file is in ${name}.`),
        fix: saveAsUtf8,
      },
    ],
  }
}

/** Reads the bytes of a file as UTF-8; UTF-16 with a byte order mark too, with a warning. Nothing is guessed silently. */
export function decode(bytes: Uint8Array, limits: Limits): Decoded {
  if (bytes.length > limits.fileBytes) {
    const [size, limit] = [bytes.length, limits.fileBytes]
    return fault(
      'file-too-large',
      t(`Tiedosto on liian suuri: ${size} tavua, raja on ${limit}.`, `Filen är för stor: ${size} byte, gränsen är ${limit}.`, `The file is too large: ${size} bytes, the limit is ${limit}.`),
      t('Jaa tiedosto tai nosta rajaa: limits.fileBytes tiedostossa toimi.yaml.', 'Dela filen eller höj gränsen: limits.fileBytes i toimi.yaml.', 'Split the file or raise the limit: limits.fileBytes in toimi.yaml.'),
    )
  }
  const wide = utf16(bytes)
  if (wide) return fromUtf16(bytes, wide)
  const binary = signatures.find((signature) => startsWith(bytes, signature.bytes))
  if (binary || bytes.includes(0)) {
    const name = binary?.name
    return fault(
      'file-binary',
      name
        ? eachLanguage((l) => ({ fi: `Tämä ei ole tekstitiedosto vaan ${name.fi}.`, sv: `Det här är ingen textfil utan ${name.sv}.`, en: `This is not a text file but ${name.en}.` })[l])
        : t('Tämä ei ole tekstitiedosto.', 'Det här är ingen textfil.', 'This is not a text file.'),
      t('Tallenna suunnitelma YAML-tekstinä.', 'Spara planen som YAML-text.', 'Save the plan as YAML text.'),
    )
  }
  if (!isUtf8(bytes)) return notUtf8(bytes)
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  return text.startsWith('\ufeff') ? { text: text.slice(1), mark: '\ufeff', problems: [] } : { text, mark: '', problems: [] }
}
