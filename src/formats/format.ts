import type { Document } from '../reports/document.ts'
import type { CsvDialectName } from './csv-dialect.ts'

/** What may be chosen of how a document looks; each format heeds what concerns it. */
export interface Style {
  /** Whether a text for a terminal is coloured. */
  readonly color: boolean
  /** Columns of the terminal. */
  readonly width: number
  readonly csvDialect: CsvDialectName
}

/** A way of rendering a document. The same document gives the same bytes. */
export interface Format {
  /** The ending of its files, without the dot. */
  readonly extension: string
  write(document: Document, style: Style): string | Uint8Array | Promise<Uint8Array>
  /** What belongs beside a file of this name (without its ending), and cannot stand in it. */
  beside?(document: Document, style: Style, name: string): readonly FileBeside[]
}

/** A file that belongs to another one. */
export interface FileBeside {
  readonly name: string
  readonly content: string
}
