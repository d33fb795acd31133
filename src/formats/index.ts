import type { Format } from './format.ts'

/** Every way of rendering a document, each in a chunk of its own. */
export const formats = {
  text: async () => (await import('./text/text.ts')).text,
  xlsx: async () => (await import('./xlsx/xlsx.ts')).xlsx,
  html: async () => (await import('./html/html.ts')).html,
  markdown: async () => (await import('./markdown.ts')).markdown,
  csv: async () => (await import('./csv/csv.ts')).csv,
  json: async () => (await import('./json.ts')).json,
} as const satisfies Record<string, () => Promise<Format>>
export type FormatName = keyof typeof formats
