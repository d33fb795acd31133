import { execFileSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { writeCorpus } from './corpus.ts'
import type { Contender } from './measure.ts'
import type { Planned } from './table.ts'

/** The document of an overview of so many plans, as a file. */
function overviewOf(units: number, work: string, toimi: string): string {
  const folder = join(work, `overview-${units}`)
  mkdirSync(folder)
  writeCorpus(folder, units)
  const args = [toimi, 'report', 'overview', '--format', 'json', '--as-of', '2024-10-01', '-o', 'out']
  execFileSync(process.execPath, args, { cwd: folder, stdio: 'ignore' })
  return join(folder, 'out', 'overview-fi.json')
}

/** The formats by themselves, each held against the least that has to be done: the same cells by exceljs alone, the same document as JSON. */
export function renderings(work: string, toimi: string): Planned[] {
  const by = (way: string, subject: string): Contender => ({
    name: way,
    args: [join(work, 'render.cjs'), way, subject],
  })
  const document = overviewOf(1000, work, toimi)
  return [
    {
      title: 'a workbook of 10 000 rows',
      pair: { of: 'xlsx', to: 'bare', goal: 1.1 },
      contenders: [by('bare', '10000'), by('xlsx', '10000')],
    },
    { title: 'a workbook of 50 000 rows', mostMemory: 512, contenders: [by('xlsx', '50000')] },
    {
      title: 'an overview of 1000 plans',
      pair: { of: 'html', to: 'json', goal: 2 },
      contenders: [by('json', document), by('html', document)],
    },
  ]
}
