import { type Text, t } from '../../core/text.ts'
import type { Workbook } from '../../core/workbook.ts'
import { kindOf } from './kind.ts'
import { limits, partsOf } from './parts.ts'
import { refusal } from './refusals.ts'

/** A workbook that could be read, and what in it was not. */
export interface ReadWorkbook {
  readonly workbook: Workbook
  readonly ignored: readonly Text[]
}

/** What of a workbook toimi does not read and people might miss, by the names of its parts. */
const unread: readonly (readonly [name: RegExp, said: Text])[] = [
  [
    /^xl\/externalLinks\//,
    t(
      'Työkirja viittaa muihin tiedostoihin. Niitä ei avata: luetaan arvot, jotka työkirjaan on tallennettu.',
      'Arbetsboken hänvisar till andra filer. De öppnas inte: de värden läses som har sparats i arbetsboken.',
      'The workbook refers to other files. They are not opened: the values saved in the workbook are read.',
    ),
  ],
  [
    /^xl\/(comments|threadedComments)/,
    t(
      'Työkirjan kommentteja ei lueta.',
      'Kommentarerna i arbetsboken läses inte.',
      'The comments in the workbook are not read.',
    ),
  ],
  [
    /^xl\/(media|charts|embeddings|diagrams)\//,
    t(
      'Työkirjan kuvia, kaavioita ja upotettuja tiedostoja ei lueta.',
      'Bilder, diagram och inbäddade filer i arbetsboken läses inte.',
      'Pictures, charts and embedded files in the workbook are not read.',
    ),
  ],
  [
    /^xl\/pivotTables\//,
    t(
      'Työkirjan pivot-taulukoita ei lasketa uudelleen: luetaan arvot, jotka niissä näkyvät.',
      'Pivottabellerna i arbetsboken räknas inte om: de värden läses som syns i dem.',
      'The pivot tables of the workbook are not recomputed: the values shown in them are read.',
    ),
  ],
]

/** Reads a file as a workbook, behind the fence. Throws a `Refusal` when it is none, or not one that may be read. */
export async function readWorkbook(bytes: Uint8Array, name: string): Promise<ReadWorkbook> {
  if (bytes.length > limits.file) throw refusal('tooLarge')
  if (kindOf(bytes, name) === 'csv') {
    const { readCsv } = await import('./csv.ts')
    return { workbook: readCsv(bytes, name), ignored: [] }
  }
  const parts = await partsOf(bytes)
  const { readXlsx } = await import('./xlsx.ts')
  const ignored = unread.filter(([part]) => parts.names.some((each) => part.test(each)))
  return { workbook: await readXlsx(parts), ignored: ignored.map(([, said]) => said) }
}
