import { harmless } from '../core/harmless.ts'

/** A value as a JSON document. Nothing is lost: what `harmless` writes is an escape that JSON reads back. */
export const toJson = (value: unknown): string =>
  `${JSON.stringify(value, null, 2).split('\n').map(harmless).join('\n')}\n`
