import { readFileSync, writeFileSync } from 'node:fs'
import type { Measured } from './measure.ts'
import type { Round } from './table.ts'

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`

/** A round of commands, whose first row is node alone and whose second reads the same plans as JSON. */
type Sized = Round & { readonly units: number }

const find = ({ rows }: Round, name: string): Measured | undefined => rows.find((each) => each.name === name)

function ratio(round: Round, name: string, floor: string): string {
  const [one, other] = [find(round, name), find(round, floor)]
  return one && other ? (one.median / other.median).toFixed(1) : '–'
}

function memory(rounds: readonly Sized[], name: string): string {
  const peaks = rounds.map((round) => find(round, name)?.peak).filter((peak) => peak !== undefined)
  return (Math.max(...peaks) / (rounds[0]?.rows[0]?.peak ?? Number.NaN)).toFixed(1)
}

/** By which power of the number of plans a command grows, the start of node left out: 1 is as it should be. */
export function power(rounds: readonly Sized[], name: string): number {
  const own = (round: Sized | undefined): number =>
    round ? (find(round, name)?.median ?? Number.NaN) - (round.rows[0]?.median ?? 0) : Number.NaN
  const having = rounds.filter((round) => find(round, name))
  const [last, before] = [having.at(-1), having.at(-2)]
  if (!last || !before) return Number.NaN
  return Math.log(own(last) / own(before)) / Math.log(last.units / before.units)
}

/** What README says of the speed: only ratios, since milliseconds are of one machine. */
export function readmeTable(machine: string, rounds: readonly Sized[]): string {
  const names = [...new Set(rounds.flatMap(({ rows }) => rows.slice(2).map(({ name }) => name)))]
  const units = rounds.map((round) => round.units.toLocaleString('en').replaceAll(',', ' '))
  const head = [
    'command',
    ...units.map((each) => `${each} plans: × node`),
    ...units.map((each) => `${each} plans: × JSON.parse`),
    'most memory: × node',
    'grows by the power',
  ]
  const lines = names.map((name) => {
    const grows = power(rounds, name)
    return [
      name,
      ...rounds.map((round) => ratio(round, name, 'node -e 0')),
      ...rounds.map((round) => ratio(round, name, 'read + JSON.parse')),
      memory(rounds, name),
      Number.isNaN(grows) ? '–' : grows.toFixed(2),
    ]
  })
  return `${[head, head.map(() => '---'), ...lines].map(row).join('')}\nMeasured by \`npm run bench -- --readme\`: ${machine}.\n`
}

/** Lines as a list below the table. */
export const asList = (lines: readonly string[]): string => `\n${lines.map((line) => `- ${line}\n`).join('')}`

/** Puts a text between the marks of a name in README. Throws when README has no such marks. */
export function writeReadme(name: string, text: string, path = 'README.md'): void {
  const readme = readFileSync(path, 'utf8')
  const [open, close] = [`<!-- ${name} -->\n`, `<!-- /${name} -->`]
  const [before, rest] = readme.split(open)
  const after = rest?.split(close)[1]
  if (before === undefined || after === undefined) throw new Error(`${path} has no ${open.trim()} … ${close}`)
  writeFileSync(path, before + open + text + close + after)
}
