import type { Document } from '../reports/document/document.ts'
import type { CsvDialectName } from './csv/csv-dialect.ts'

/** The choices of how a document is written; each format heeds those that concern it. */
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
  /** The document as files, where one cannot hold it all; `name` is what the first would be called without its ending. */
  files?(document: Document, style: Style, name: string): readonly NamedFile[]
}

export interface NamedFile {
  readonly name: string
  readonly content: string | Uint8Array
}
