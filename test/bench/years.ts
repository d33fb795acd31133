import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Corpus, writeCorpus } from './corpus.ts'
import type { Planned } from './table.ts'

const units = 250

/** Actuals of ten years held against those of two: a command may take as many times as long as there are bytes. */
export function decades(work: string, toimi: string): Planned[] {
  const ofYears = (years: number): Corpus => {
    const folder = join(work, `years-${years}`)
    mkdirSync(folder)
    return writeCorpus(folder, units, years)
  }
  const [few, many] = [ofYears(2), ofYears(10)]
  const times = Number((many.bytes / few.bytes).toFixed(2))
  return ['validate', 'check', 'status'].map((command) => ({
    title: `${units} plans, ${times} times the bytes, toimi ${command}`,
    pair: { of: 'ten years', to: 'two', goal: times },
    contenders: [
      { name: 'two', args: [toimi, command], cwd: few.folder },
      { name: 'ten years', args: [toimi, command], cwd: many.folder },
    ],
  }))
}
