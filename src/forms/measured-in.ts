import type { Kind } from '../core/files/choices.ts'
import type { Indicator } from '../core/files/indicator.ts'
import { resolve } from '../core/indicator.ts'
import type { Values } from '../core/shape/shape.ts'
import type { Workspace } from '../core/workspace.ts'

/** What is known of the values of an indicator. */
export interface Measured {
  readonly kind?: Kind | undefined
  readonly unitOfMeasure?: string | undefined
}

/** What the row of an indicator, or the shared one that it names, says of its values; nothing where there is no row. */
export function measuredIn(row: Values | undefined, workspace: Workspace): Measured {
  // A row has the fields of an indicator, as far as they are filled in.
  const { kind, unitOfMeasure } = row ? resolve(row as unknown as Indicator, workspace) : {}
  return { kind, unitOfMeasure }
}

/** What a row gives, its unit of measure first: a number is read by that, wherever in the row it stands. */
export function unitFirst<T>(given: readonly T[], pathOf: (each: T) => readonly string[]): T[] {
  const isUnit = (each: T) => pathOf(each)[0] === 'unitOfMeasure'
  return [...given.filter(isUnit), ...given.filter((each) => !isUnit(each))]
}

/** How the value in a row is to be read: by its indicator, and by a unit of measure of its own before that of the indicator. */
export function measuredAt(row: Values, { kind, unitOfMeasure }: Measured): Measured {
  const own = row['unitOfMeasure']
  return { kind, unitOfMeasure: typeof own === 'string' ? own : unitOfMeasure }
}
