import type { Format } from './format.ts'

/** Every way of rendering a document, each in a chunk of its own. */
export const formats = {
  text: async () => (await import('./text.ts')).text,
  json: async () => (await import('./json.ts')).json,
} as const satisfies Record<string, () => Promise<Format>>
