import { languages } from '../../src/core/text.ts'
import { html } from '../../src/formats/html.ts'
import type { Document } from '../../src/reports/document.ts'
import { mergedWorld, reportOf } from '../reports/world.ts'

const files = mergedWorld()

/** How formats that have a choice are to write. */
export const style = { color: false, width: 80, csvDialect: 'standard' } as const

/** Every kind of report in every language. */
export const cases = (['unit', 'branch', 'overview'] as const).flatMap((kind) =>
  languages.map((language) => ({ kind, language })),
)
export type Case = (typeof cases)[number]

const made = new Map<string, Promise<Document>>()

/** The document of a case: of the unit or branch in which everything is. */
export function documentOf({ kind, language }: Case): Promise<Document> {
  const key = `${kind} ${language}`
  const about = { unit: { unit: ['malli'] }, branch: { branch: ['vm'] }, overview: {} }[kind]
  const document = made.get(key) ?? reportOf(kind, files, { language, ...about })
  made.set(key, document)
  return document
}

/** The page of a document. */
export const pageOf = async (document: Document): Promise<string> => String(await html.write(document, style))
