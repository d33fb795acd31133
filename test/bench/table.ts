import type { Contender, Measured } from './measure.ts'

/** The figures of one size of corpus. */
export interface Round {
  readonly title: string
  /** How many plans. */
  readonly units?: number
  /** Two of the rows, and how many times as long the one may take as the other. */
  readonly pair?: { readonly of: string; readonly to: string; readonly goal: number }
  /** How many mebibytes each of the rows may take. */
  readonly mostMemory?: number
  readonly rows: readonly Measured[]
}

/** A round that is still to be measured. */
export type Planned = Omit<Round, 'rows'> & { readonly contenders: readonly Contender[] }

const columns = ['', 'median ms', 'min', 'max', '× first', 'peak MiB', 'exit'] as const

/** A round as a table of text; the first row is what the others are compared to. */
export function table({ title, rows }: Round): string {
  const first = rows[0]?.median ?? 1
  const cells = rows.map(({ name, median, min, max, peak, exitCode }) => [
    name,
    median.toFixed(1),
    min.toFixed(1),
    max.toFixed(1),
    (median / first).toFixed(2),
    peak.toFixed(0),
    String(exitCode),
  ])
  const lines = [columns, ...cells].map(
    ([name = '', ...numbers]) => name.padEnd(20) + numbers.map((cell) => cell.padStart(11)).join(''),
  )
  return [title, ...lines].join('\n')
}

const rowOf = ({ rows }: Round, name: string): Measured | undefined => rows.find((row) => row.name === name)

const medianOf = (round: Round, name: string): number => rowOf(round, name)?.median ?? Number.NaN

const line = (what: string, ratio: number, goal?: number): string =>
  `${what}: ${ratio.toFixed(2)}${goal === undefined ? '' : ` (goal ≤ ${goal}: ${ratio <= goal ? 'reached' : 'missed'})`}`

/** By which power of the number of plans merging them again grows from the first round to the last. */
function growth(rounds: readonly Round[]): string[] {
  const merges = rounds.filter((round) => rowOf(round, 'toimi merge'))
  const [first, last] = [merges[0], merges.at(-1)]
  if (!first?.units || !last?.units || first === last) return []
  const times = medianOf(last, 'toimi merge') / medianOf(first, 'toimi merge')
  const power = Math.log(times) / Math.log(last.units / first.units)
  return [
    line(`toimi merge from ${first.units} to ${last.units} plans: the power by which it grows`, power, 1.1),
  ]
}

/** The ratios that matter, each with its goal where there is one. */
export const goals = (rounds: readonly Round[]): string[] => [...rounds.flatMap(ratios), ...growth(rounds)]

/** One program held against another: how many times as long it may take, and of how many plans that is asked; absent: there is no goal, or it is asked of any number. */
interface Comparison {
  readonly of: string
  readonly to: string
  readonly goal?: number
  readonly units?: number
}

const validate = 'toimi validate'

const comparisons: readonly Comparison[] = [
  { of: 'toimi --version', to: 'node -e 0', goal: 1.1 },
  { of: 'toimi merge', to: validate, goal: 2.2, units: 64 },
  { of: '… --since HEAD', to: validate, goal: 0.5 },
  { of: validate, to: 'node -e 0', goal: 4, units: 70 },
  { of: validate, to: 'read + JSON.parse' },
  { of: validate, to: 'JSON.parse + validator', goal: 2, units: 1_000 },
  { of: validate, to: 'yaml.parseDocument', goal: 1.2 },
  { of: validate, to: 'ajv-cli', goal: 0.4 },
  { of: validate, to: 'sourcemeta jsonschema' },
  { of: validate, to: 'v8r' },
  { of: validate, to: 'spectral' },
  { of: validate, to: 'python3-jsonschema' },
]

/** How many mebibytes validating so many plans may take. */
const memory = { units: 10_000, most: 150 }

function ratios(round: Round): string[] {
  const { title, units, pair, mostMemory, rows } = round
  if (mostMemory !== undefined)
    return rows.map(({ name, peak }) => line(`${title}: ${name}, MiB at the most`, peak, mostMemory))
  const asked = (pair ? [pair] : comparisons).filter(({ of, to }) => rowOf(round, of) && rowOf(round, to))
  const compared = asked.map(({ of, to, goal, units: only = units }: Comparison) =>
    line(
      `${title}: ${of} / ${to}`,
      medianOf(round, of) / medianOf(round, to),
      only === units ? goal : undefined,
    ),
  )
  const peak = units === memory.units ? rowOf(round, validate)?.peak : undefined
  return [
    ...compared,
    ...(peak === undefined ? [] : [line(`${title}: ${validate}, MiB at the most`, peak, memory.most)]),
  ]
}
