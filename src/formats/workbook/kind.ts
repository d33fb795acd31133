import { type Reason, refusal } from './refusals.ts'

/** The two kinds of files in which tables are read. */
type TableKind = 'xlsx' | 'csv'

/** The first bytes of what people take for a workbook. */
const beginnings: readonly (readonly [bytes: readonly number[], what: Reason])[] = [
  [[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], 'oldExcel'],
  [[0x25, 0x50, 0x44, 0x46], 'otherBytes'],
]
const zip = [0x50, 0x4b]

const begins = (bytes: Uint8Array, first: readonly number[]): boolean =>
  first.every((byte, at) => bytes[at] === byte)

/** An encrypted workbook lies in the same kind of container as an old one, under this name. */
const encryptedPackage = Buffer.from('EncryptedPackage', 'utf16le')

/** Whether bytes are those of some text, in whatever encoding. */
function isText(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 4096)
  const isUtf16 = begins(sample, [0xff, 0xfe]) || begins(sample, [0xfe, 0xff])
  return isUtf16 || !sample.some((byte) => byte < 32 && ![9, 10, 13].includes(byte))
}

/** What is said against a file that is no zip, whatever its name. */
function reasonAgainst(bytes: Uint8Array): Reason {
  const what = beginnings.find(([first]) => begins(bytes, first))?.[1]
  if (what === 'oldExcel' && Buffer.from(bytes).includes(encryptedPackage)) return 'encrypted'
  if (what) return what
  if (!isText(bytes)) return 'otherBytes'
  return /^\ufeff?\s*</.test(Buffer.from(bytes.subarray(0, 100)).toString()) ? 'markup' : 'plainText'
}

/** What a file is to be read as, by its bytes and only then by its name. Refuses what is neither a workbook nor a table of texts. */
export function kindOf(bytes: Uint8Array, name: string): TableKind {
  if (bytes.length === 0) throw refusal('empty')
  if (begins(bytes, zip)) return 'xlsx'
  const against = reasonAgainst(bytes)
  if (against === 'plainText' && /\.(csv|tsv|txt)$/i.test(name)) return 'csv'
  throw refusal(against)
}
