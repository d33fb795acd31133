import type { Explanation } from '../explanation.ts'
import { cells } from './cells.ts'
import { files } from './files.ts'
import { shapes } from './shapes.ts'
import { signs } from './signs.ts'

/** Explanations of all codes of the gates before the checks: saving, syntax, shape, and cells of workbooks. */
export const gates: readonly Explanation[] = [...files, ...signs, ...shapes, ...cells]
