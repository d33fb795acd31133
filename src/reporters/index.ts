import { github } from './github.ts'
import { gitlab } from './gitlab.ts'
import { json } from './json.ts'
import { junit } from './junit.ts'
import { markdown } from './markdown.ts'
import type { Reporter } from './reporter.ts'
import { sarif } from './sarif.ts'
import { text } from './text.ts'

/** Every way of telling problems, by the name `--format` knows it by. */
export const reporters = { text, json, github, gitlab, junit, sarif, markdown } as const satisfies Record<
  string,
  Reporter
>
export type ReporterName = keyof typeof reporters
export const reporterNames = Object.keys(reporters) as ReporterName[]
