import { resolve } from 'node:path'

/** The environment of a process of toimi for which the power goes at a step of its writing, counted from 0: each file is written, then put in its place. */
export const powerCut = (step: number): Readonly<Record<string, string>> => ({
  NODE_OPTIONS: `--require "${resolve('test/faults/power-cut.cjs')}"`,
  POWER: String(step),
})
