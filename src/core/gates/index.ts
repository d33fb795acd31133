import type { Explanation } from '../explanation.ts'
import { cells } from './cells.ts'
import { files } from './files.ts'
import { shapes } from './shapes.ts'
import { signs } from './signs.ts'

/** Everything that a file must pass before what it means is looked at: how it is saved, how it is written, what stands in it. */
export const gates: readonly Explanation[] = [...files, ...signs, ...shapes, ...cells]
