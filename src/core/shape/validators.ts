/** The schemas as functions. The build puts precompiled ones in place of this file, so that users never load ajv. */
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js'
import { type FileKind, files } from '../files/index.ts'
import { formats } from './formats.ts'
import { jsonSchemas } from './json-schema.ts'

/** Judges data; what is wrong is left in `errors`. */
interface Validator {
  (data: unknown): boolean
  errors?: ErrorObject[] | null
}

/** The options of ajv: all errors in one run; words, periods and values may have several types. */
export const ajvOptions = {
  allErrors: true,
  strict: true,
  strictRequired: false,
  allowUnionTypes: true,
  ownProperties: true,
  messages: false,
  formats,
} as const

const names = Object.keys(files) as FileKind[]

/** The schemas of all kinds of file, in one document. */
export const allSchemas = { ...jsonSchemas(files), $id: 'files' }

/** The key of each file's schema in ajv, as pairs of kind and reference. */
export const schemaNames = names.map((name) => [name, `files#/$defs/${name}`] as const)

/** A judge for each kind of file. */
function compileAll(ajv: Ajv2020): Record<FileKind, Validator> {
  ajv.addSchema(allSchemas)
  const compiled = schemaNames.map(([name, $ref]) => [name, ajv.compile<unknown>({ $ref })])
  return Object.fromEntries(compiled) as Record<FileKind, Validator>
}

export const validators: Record<FileKind, Validator> = compileAll(new Ajv2020(ajvOptions))
