import { languages } from '../../src/core/text.ts'
import { html } from '../../src/formats/html/html.ts'
import type { Document } from '../../src/reports/document/document.ts'
import { type Asked, mergedWorld, reportOf } from '../reports/world.ts'

const files = mergedWorld()

/** How formats that have a choice are to write. */
export const style = { color: false, width: 80, csvDialect: 'standard' } as const

/** What is asked of each kind of report so that it tells of everything there is. */
const asked = {
  unit: { unit: ['malli'] },
  branch: { branch: ['vm'] },
  overview: {},
  agreements: { branch: ['vm'] },
  handover: { unit: ['malli'] },
  handout: { unit: ['malli'] },
} as const satisfies Record<string, Asked>

/** Every kind of report in every language. */
export const cases = (Object.keys(asked) as (keyof typeof asked)[]).flatMap((kind) =>
  languages.map((language) => ({ kind, language })),
)
export type Case = (typeof cases)[number]

/** Handouts that are asked for in another way than by a unit. */
export const otherHandouts: readonly (readonly [name: string, asked: Asked])[] = [
  ['coordinator', { branch: ['vm'], sheets: ['coordinator'] }],
  ['blank', { blank: true }],
  ['two-languages', { unit: ['malli'], twoLanguages: ['fi', 'sv'] }],
  ['blank-two-languages', { unit: ['puuttuva'], blank: true, twoLanguages: ['sv', 'fi'] }],
]
export const otherHandout = (asked: Asked): Promise<Document> => reportOf('handout', files, asked)

const made = new Map<string, Promise<Document>>()

/** The document of a case: of the unit or branch in which everything is. */
export function documentOf({ kind, language }: Case): Promise<Document> {
  const key = `${kind} ${language}`
  const document = made.get(key) ?? reportOf(kind, files, { language, ...asked[kind] })
  made.set(key, document)
  return document
}

/** The page of a document. */
export const pageOf = async (document: Document): Promise<string> => String(await html.write(document, style))
