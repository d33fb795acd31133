/** The fence around workbooks: takes one apart, part by part, and lets nothing through that could do harm. */
import type { Readable } from 'node:stream'
import { crc32 } from 'node:zlib'
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl'
import { type Reason, refusal } from './refusals.ts'

/** How much a workbook may hold, in bytes and parts. A plan with all its years takes a hundredth of it. */
export const limits = { file: 10_000_000, part: 16_000_000, all: 32_000_000, entries: 2_000 } as const

/** The parts of a workbook that toimi reads, and the names of all that are in it. */
export interface Parts {
  readonly names: readonly string[]
  readonly read: ReadonlyMap<string, Buffer>
}

/** The parts that say what stands in the cells. */
const wanted =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/(workbook|styles|sharedStrings)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/sheet\d+\.xml|xl\/worksheets\/_rels\/sheet\d+\.xml\.rels)$/

/** What a zip is that is no workbook as it should be, by a part that it has. */
const signs: readonly (readonly [name: RegExp, reason: Reason])[] = [
  [/^EncryptedPackage$|^EncryptionInfo$/i, 'encrypted'],
  [/vbaProject\.bin$|^xl\/macrosheets\//i, 'macros'],
  [/^xl\/workbook\.bin$/i, 'binary'],
  [/^content\.xml$/i, 'openDocument'],
  [/^(word|ppt)\//i, 'otherOffice'],
  [/^Index\/Document\.iwa$|^Index\.zip$/i, 'numbers'],
]

/** What is wrong with the parts of a workbook, by their names alone. */
function reasonAgainst(names: readonly string[]): Reason | undefined {
  const sign = signs.find(([name]) => names.some((each) => name.test(each)))
  if (sign) return sign[1]
  if (new Set(names).size < names.length) return 'names'
  if (names.includes('xl/workbook.xml')) return undefined
  return names.some((name) => /\.(xlsx|csv)$/i.test(name)) ? 'archive' : 'noWorkbook'
}

/** What an error of yauzl means. Its sentences are all there is to tell them apart by. */
const meanings: readonly (readonly [sentence: RegExp, reason: Reason])[] = [
  [/end of central directory/i, 'truncated'],
  [/invalid relative path|absolute path|invalid characters in fileName/i, 'names'],
  [/too many bytes in the stream/i, 'inflated'],
  [/encrypted/i, 'encrypted'],
]

/** Does something with a zip. What yauzl and zlib say against it is told in our words; what is refused already stays so. */
async function handle<T>(act: () => Promise<T>): Promise<T> {
  try {
    return await act()
  } catch (error) {
    if (!(error instanceof Error) || 'text' in error) throw error
    throw refusal(meanings.find(([sentence]) => sentence.test(error.message))?.[1] ?? 'broken')
  }
}

/** The names and sizes of all parts, as the zip says. */
async function entriesOf(zip: ZipFile): Promise<Entry[]> {
  if (zip.entryCount > limits.entries) throw refusal('entries')
  const entries: Entry[] = []
  for await (const entry of zip.eachEntry()) entries.push(entry)
  const against = reasonAgainst(entries.map(({ fileName }) => fileName))
  if (against) throw refusal(against)
  return entries
}

/** Unpacks a part and counts what comes out: the size that the zip states may be a lie. */
async function unpack(stream: Readable, room: number): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > room) throw refusal('inflated')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** Takes a workbook apart. Every part is unpacked and counted once, also those that are not kept. */
export function partsOf(bytes: Uint8Array): Promise<Parts> {
  return handle(async () => {
    const options = { lazyEntries: true, validateEntrySize: true, strictFileNames: true } as const
    const zip = await fromBufferPromise(Buffer.from(bytes), options)
    const entries = await entriesOf(zip)
    const read = new Map<string, Buffer>()
    let room: number = limits.all
    for (const entry of entries) {
      const part = await unpack(await zip.openReadStreamPromise(entry), Math.min(room, limits.part))
      if (crc32(part) !== entry.crc32) throw refusal('broken')
      room -= part.length
      if (wanted.test(entry.fileName)) read.set(entry.fileName, part)
    }
    return { names: entries.map(({ fileName }) => fileName), read }
  })
}
