/** A plan repository of any size, always the same bytes. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Plan, unitPlan } from './plan.ts'
import { type Random, random } from './random.ts'
import { yaml } from './yaml.ts'

/** How many units a branch has. */
const perBranch = 100

const settings = `# Suorituskyvyn mittaus: kaikki on keksittyä.
format: 1
example: true
language: fi
limits: { files: 100000 }
`

const indicators = `format: 1
indicators:
  - id: innovatiiviset-osuus
    title: Innovatiivisten hankintojen osuus
    kind: percent
    unitOfMeasure: "%"
    decimals: 1
    direction: increase
    aggregation: { units: ratio, time: last }
`

const branchId = (at: number): string => `ala-${String(at + 1).padStart(3, '0')}`
const unitId = (at: number): string => `yksikko-${String(at + 1).padStart(5, '0')}`

function organisations(units: number): string {
  const branches = Array.from({ length: Math.ceil(units / perBranch) }, (_, branch) => {
    const first = branch * perBranch
    const ids = Array.from({ length: Math.min(perBranch, units - first) }, (_, at) => unitId(first + at))
    const lines = ids.map((id) => `      - { id: ${id}, name: { fi: Malliyksikkö ${id.slice(-5)} } }`)
    return [
      `  - id: ${branchId(branch)}`,
      `    name: { fi: Hallinnonala ${branch + 1} }`,
      '    units:',
      ...lines,
    ].join('\n')
  })
  return `format: 1\nbranches:\n${branches.join('\n')}\n`
}

function write(folder: string, path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}

/** Where a plan lies, without its ending. */
const placeOf = ({ unit }: Plan, at: number): string => `${branchId(Math.floor(at / perBranch))}/${unit}`

/** How much a corpus holds. */
export interface Corpus {
  readonly folder: string
  readonly units: number
  readonly bytes: number
}

/** Writes a plan repository of a number of units, with actuals of some years, into a folder, and the same plans as JSON into `json`. */
export function writeCorpus(folder: string, units: number, years = 2): Corpus {
  const next: Random = random(1)
  write(folder, 'toimi.yaml', settings)
  write(folder, 'indicators.yaml', indicators)
  write(folder, 'organisations.yaml', organisations(units))
  let bytes = 0
  for (let at = 0; at < units; at++) {
    const plan = unitPlan(unitId(at), years, next)
    const text = yaml(plan)
    bytes += Buffer.byteLength(text)
    write(folder, `plans/${placeOf(plan, at)}.yaml`, text)
    write(folder, `json/${placeOf(plan, at)}.json`, JSON.stringify(plan))
  }
  return { folder, units, bytes }
}
