import { cells } from './cells.ts'
import { files } from './files.ts'
import type { Gate } from './gate.ts'
import { shapes } from './shapes.ts'
import { signs } from './signs.ts'
import { tables } from './tables.ts'

/** Everything that a file must pass before what it means is looked at: how it is saved, how it is written, what stands in it. */
export const gates: readonly Gate[] = [...files, ...signs, ...shapes, ...cells, ...tables]
