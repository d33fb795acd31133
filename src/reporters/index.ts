import { json } from './json.ts'
import type { Reporter } from './reporter.ts'
import { text } from './text.ts'

/** Every way of telling problems, by the name `--format` knows it by. */
export const reporters = { text, json } as const satisfies Record<string, Reporter>
