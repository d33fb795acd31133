import type { Words } from '../core/text.ts'
import { type Items, type Look, written } from './expectation.ts'

type Field = 'source' | 'method' | 'limitations'

/** How a text of an indicator stands that may also come from the shared one: what is given there is not the unit's to write. */
export function ownText(indicator: Items['indicator'], field: Field): Look {
  const own: Words | undefined = indicator.written[field]
  if (own === undefined && indicator.full[field] !== undefined) return 'not-applicable'
  return written(own)
}
