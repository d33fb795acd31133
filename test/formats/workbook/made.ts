/** Workbooks as other programs, people and attackers make them: part by part. */
import { crc32, deflateRawSync } from 'node:zlib'

export type MadeParts = Readonly<Record<string, string | Uint8Array>>

const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'

/** The XML of a sheet: its rows, and what stands after them. */
export const sheetXml = (rows: string, after = ''): string =>
  `<worksheet xmlns="${main}" xmlns:r="${relation}"><sheetData>${rows}</sheetData>${after}</worksheet>`

/** One cell with a text in it. */
export const textCell = (address: string, text: string): string =>
  `<c r="${address}" t="inlineStr"><is><t>${text}</t></is></c>`

const oneRow = sheetXml(`<row r="1">${textCell('A1', 'Nimi')}</row>`)

/** The XML of a workbook with one sheet, `Taulu`; `before` and `after` stand around the list of sheets. */
export const bookXml = (before = '', after = ''): string =>
  `<workbook xmlns="${main}" xmlns:r="${relation}">${before}<sheets><sheet name="Taulu" sheetId="1" r:id="rId1"/></sheets>${after}</workbook>`

/** The parts of the smallest workbook. */
export const smallest: MadeParts = {
  '[Content_Types].xml':
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"></Types>',
  '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relation}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': bookXml(),
  'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relation}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
  'xl/worksheets/sheet1.xml': oneRow,
}

/** A part of a zip as it is to be written, whatever its headers ought to say. */
export interface ZipPart {
  readonly name: string
  readonly content: string | Uint8Array
  /** How large the headers say that the part is, where that is a lie. */
  readonly claims?: number
}

/** What the two headers of a part have in common, after their signatures. */
function fieldsOf(content: Uint8Array, packed: Uint8Array, name: Uint8Array, claims?: number): Buffer {
  const fields = Buffer.alloc(26)
  fields.writeUInt16LE(20, 0)
  fields.writeUInt16LE(0x0800, 2)
  fields.writeUInt16LE(8, 4)
  fields.writeUInt16LE(0x21, 8)
  fields.writeUInt32LE(crc32(content), 10)
  fields.writeUInt32LE(packed.length, 14)
  fields.writeUInt32LE(claims ?? content.length, 18)
  fields.writeUInt16LE(name.length, 22)
  return fields
}

/** A zip, byte by byte: other writers neither lie nor name two parts alike. */
export function zipOfParts(parts: readonly ZipPart[]): Buffer {
  const [files, directory]: [Buffer[], Buffer[]] = [[], []]
  let offset = 0
  for (const part of parts) {
    const [name, content] = [Buffer.from(part.name), Buffer.from(part.content)]
    const packed = deflateRawSync(content)
    const fields = fieldsOf(content, packed, name, part.claims)
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(offset, 10)
    const file = Buffer.concat([Buffer.from('PK\u0003\u0004'), fields, name, packed])
    files.push(file)
    directory.push(Buffer.from('PK\u0001\u0002\u0014\0'), fields, tail, name)
    offset += file.length
  }
  const end = Buffer.alloc(22)
  end.write('PK\u0005\u0006')
  end.writeUInt16LE(parts.length, 8)
  end.writeUInt16LE(parts.length, 10)
  end.writeUInt32LE(
    directory.reduce((sum, { length }) => sum + length, 0),
    12,
  )
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...files, ...directory, end])
}

/** Parts as a zip. */
export const zipOf = (parts: MadeParts): Buffer =>
  zipOfParts(Object.entries(parts).map(([name, content]) => ({ name, content })))

/** The smallest workbook, with parts that come after its own. */
export const workbookAnd = (...parts: readonly ZipPart[]): Buffer =>
  zipOfParts([...Object.entries(smallest).map(([name, content]) => ({ name, content })), ...parts])

/** The smallest workbook with other parts laid over its own. */
export const workbookOf = (parts: MadeParts = {}): Buffer => zipOf({ ...smallest, ...parts })

/** A workbook with one sheet of these rows. */
export const withRows = (rows: string, after = ''): Buffer =>
  workbookOf({ 'xl/worksheets/sheet1.xml': sheetXml(rows, after) })
