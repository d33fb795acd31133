import type { Format } from './format.ts'

/** The version of the form of a document as JSON. */
const format = 1

/** The document itself: what the other formats were made from. */
export const json: Format = {
  extension: 'json',
  write: (document) => `${JSON.stringify({ format, ...document }, null, 2)}\n`,
}
