import type { Text } from '../../core/text.ts'
import type { Document } from '../../reports/document/document.ts'
import type { ReportData } from '../../reports/material.ts'
import type { Asked, Options } from '../command.ts'
import type { NamedDocument } from '../outcome.ts'
import type { Selected } from '../select.ts'

/** A kind of report: what `toimi report NAME` makes. */
export interface ReportKind<O extends Options = Options> {
  readonly name: string
  /** Of whom or what it tells, in a few words. */
  readonly about: Text
  /** The options that only this kind has. */
  readonly options: O
  /** Its documents; none when nothing that was asked for has anything to tell. */
  make(asked: Selected & Asked<O>, material: ReportData): readonly NamedDocument[]
}

/** Ties the type of what is asked for to the options declared, as `command` does. */
export const reportKind = <const O extends Options>(kind: ReportKind<O>): ReportKind =>
  kind as unknown as ReportKind

/** A document under its name: what kind of report it is, of whom, and in which language. */
export const named = (name: string, document: Document): NamedDocument => ({
  name: `${name}-${document.language}`,
  document,
})
