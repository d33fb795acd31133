import type { Severity } from '../files/choices.ts'
import type { Text } from '../text.ts'

/** A stretch of a text, as offsets; the end is not included. */
export type Range = readonly [start: number, end: number]

/** Something wrong with the characters or the syntax of a text, before it has any meaning. */
export interface Problem {
  readonly code: string
  readonly severity: Severity
  readonly at: Range
  readonly message: Text
  readonly fix?: Text
  readonly related?: { readonly at: Range; readonly message: Text }
}

/** The limits on the content of a file. */
export interface Limits {
  readonly fileBytes: number
  readonly files: number
  /** Fields of one mapping. */
  readonly keys: number
  /** Items of one list: as many as the longest list that any file may have. */
  readonly items: number
  /** Lines, fields and items in all, roughly: what holds more is no plan, and would take long to read. */
  readonly parts: number
  readonly depth: number
}

/** The limits where toimi.yaml sets none. */
export const defaultLimits: Limits = {
  fileBytes: 1_048_576,
  files: 20_000,
  keys: 2_000,
  items: 5_000,
  parts: 150_000,
  depth: 32,
}

/** The limits of a merged plan: larger, since toimi must be able to read what it writes. */
export const limitsOfMerged = (limits: Limits): Limits => ({
  ...limits,
  fileBytes: limits.fileBytes * 32,
  items: limits.items * 32,
  parts: limits.parts * 32,
})
