import { join } from 'node:path'
import type { Corpus } from './corpus.ts'
import type { Contender } from './measure.ts'

/** From how many plans on only the commands are measured that look at all of them; a report or a form of so many is nothing that anybody makes. */
const many = 5_000

/** Every command that does much, on the same plans, after the floors that it stands on: node alone, and reading the plans as JSON. */
export function commandsOn({ folder, units }: Corpus, toimi: string, readJson: string): Contender[] {
  const of = (name: string, ...words: string[]): Contender => ({
    name,
    args: [toimi, ...words],
    cwd: folder,
  })
  const out = ['-o', join(folder, 'out')]
  const unit = ['--unit', 'yksikko-00001']
  const whole = [of('validate', 'validate'), of('check', 'check'), of('merge', 'merge', '--all', '--dry-run')]
  const parts = [
    of('status', 'status'),
    of('report html', 'report', 'overview', '--format', 'html', ...out),
    of('report xlsx', 'report', 'overview', '--format', 'xlsx', ...out),
    of('form', 'form', ...unit, ...out),
    of('import', 'import', join(folder, 'out', 'yksikko-00001-fi.xlsx')),
  ]
  return [
    { name: 'node -e 0', args: ['-e', '0'] },
    { name: 'read + JSON.parse', args: [readJson, join(folder, 'json')] },
    ...whole,
    ...(units < many ? parts : []),
  ]
}
