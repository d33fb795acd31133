import { spawnSync } from 'node:child_process'
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Corpus } from './corpus.ts'
import type { Contender } from './measure.ts'

/** A target that each plan of the corpus has, and another. */
const [old, young] = ['{ period: 2025, value: 60 }', '{ period: 2025, value: 61 }']

/** A copy of a corpus that has been merged, and in which each unit has sent a new plan since. */
function mergedThenChanged({ folder }: Corpus, toimi: string): string {
  const copy = `${folder}-merged`
  cpSync(folder, copy, { recursive: true })
  const { status } = spawnSync(process.execPath, [toimi, 'merge', '--all'], { cwd: copy, stdio: 'ignore' })
  if (status !== 0) throw new Error(`toimi merge ended with ${status}`)
  const plans = readdirSync(join(copy, 'plans'), { recursive: true, encoding: 'utf8' })
  for (const plan of plans.filter((path) => /yksikko-\d+\.yaml$/.test(path))) {
    const path = join(copy, 'plans', plan)
    writeFileSync(path, readFileSync(path, 'utf8').replace(old, young))
  }
  return copy
}

/** Merging again after each unit has changed something, held against validating the same plans. Nothing is written, so that each turn does the same. */
export const remerging = (corpus: Corpus, toimi: string): Contender[] => [
  { name: 'toimi validate', args: [toimi, 'validate'], cwd: corpus.folder },
  {
    name: 'toimi merge',
    args: [toimi, 'merge', '--all', '--dry-run'],
    cwd: mergedThenChanged(corpus, toimi),
  },
]
