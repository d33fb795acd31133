import type { Document } from '../reports/document.ts'

/** How a text for a terminal may look; other formats pay no heed. */
export interface Style {
  readonly color: boolean
  /** Columns of the terminal. */
  readonly width: number
}

/** A way of rendering a document. The same document gives the same bytes. */
export interface Format {
  /** The ending of its files, without the dot. */
  readonly extension: string
  write(document: Document, style: Style): string | Uint8Array | Promise<Uint8Array>
}
