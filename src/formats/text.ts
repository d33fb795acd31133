import type { Format } from './format.ts'

/** For a terminal. */
export const text: Format = {
  extension: 'txt',
  write: (document) => `${document.title}\n`,
}
