import { createHash } from 'node:crypto'
import type { Aggregate } from '../core/files/branch-plan.ts'
import type { Collated } from './collate.ts'
import type { StaleMark } from './translations.ts'

/** The base of the next merge: kept in the file beside the merged plan. */
export interface Base {
  /** What the units said. */
  readonly generated: Collated
  /** The aggregates computed from it. */
  readonly aggregates: readonly Aggregate[]
  /** The digest of the branch plan that was written with it. */
  readonly plan: string
  /** The translations that are older than what they translate, where there are any. */
  readonly stale?: readonly StaleMark[] | undefined
}

/** The digest of a text, whatever line ends git gives it on this machine. */
export const digest = (text: string): string =>
  createHash('sha256').update(text.replaceAll('\r\n', '\n')).digest('hex')

/** The fields of a base file beside its content: the number of its format, and the SHA-256 of the content in hexadecimal digits. */
interface Envelope {
  readonly format: number
  readonly checksum: string
}

/** The format of base files. What a newer toimi has written may mean something else. */
const version = 1
const warning = 'Made by toimi merge. Do not edit: it is the base of the next merge.'

/** The text of a base file. It carries its own checksum, so that an edit, or a merge of lines by git, is noticed. */
export function writeBase({ generated, aggregates, plan, stale = [] }: Base): string {
  const body = { generated, aggregates, plan, ...(stale.length > 0 && { stale }) }
  return `${JSON.stringify({ format: version, note: warning, checksum: digest(JSON.stringify(body)), ...body }, null, 1)}\n`
}

/** The base in a text; undefined when it has been edited, is of another format or is none. */
export function readBase(text: string | undefined): Base | undefined {
  if (text === undefined) return undefined
  try {
    const { format, checksum, generated, aggregates, plan, stale } = JSON.parse(text) as Base & Envelope
    const body = { generated, aggregates, plan, stale }
    return format === version && checksum === digest(JSON.stringify(body)) ? body : undefined
  } catch {
    return undefined
  }
}

/** Whether a base was written together with this text of the branch plan. */
export const belongsTo = ({ plan }: Base, planText: string | undefined): boolean =>
  planText !== undefined && plan === digest(planText)

/** Whether a base remembers just this already. To which text of the plan it belonged matters only while it waits. */
export const remembers = (
  base: Base | undefined,
  { generated, aggregates, stale = [] }: Omit<Base, 'plan'>,
): boolean =>
  base !== undefined &&
  JSON.stringify([base.generated, base.aggregates, base.stale ?? []]) ===
    JSON.stringify([generated, aggregates, stale])
