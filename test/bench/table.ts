import type { Measured } from './measure.ts'

/** The figures of one size of corpus. */
export interface Round {
  readonly title: string
  /** How many plans, where growth is told. */
  readonly units?: number
  /** Two of the rows, and how many times as long the one may take as the other. */
  readonly pair?: { readonly of: string; readonly to: string; readonly goal: number }
  /** How many mebibytes each of the rows may take. */
  readonly mostMemory?: number
  readonly rows: readonly Measured[]
}

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

const medianOf = ({ rows }: Round, name: string): number =>
  rows.find((row) => row.name === name)?.median ?? Number.NaN

const line = (what: string, ratio: number, goal?: number): string =>
  `${what}: ${ratio.toFixed(2)}${goal === undefined ? '' : ` (goal ≤ ${goal}: ${ratio <= goal ? 'reached' : 'missed'})`}`

/** By which power of the number of plans merging them again grows from the first round to the last. */
function growth(rounds: readonly Round[]): string[] {
  const merges = rounds.filter(({ units }) => units !== undefined)
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

function ratios(round: Round): string[] {
  const { title, pair, mostMemory, rows } = round
  if (pair) {
    const { of, to, goal } = pair
    return [line(`${title}: ${of} / ${to}`, medianOf(round, of) / medianOf(round, to), goal)]
  }
  if (mostMemory !== undefined)
    return rows.map(({ name, peak }) => line(`${title}: ${name}, MiB at the most`, peak, mostMemory))
  const toimi = medianOf(round, 'toimi validate')
  if (Number.isNaN(toimi))
    return [
      line(
        'toimi --version / node -e 0',
        medianOf(round, 'toimi --version') / medianOf(round, 'node -e 0'),
        1.1,
      ),
    ]
  const against = (name: string, goal?: number) =>
    line(`${round.title}: toimi validate / ${name}`, toimi / medianOf(round, name), goal)
  const since = medianOf(round, '… --since HEAD')
  const all = [
    line(
      `${round.title}: toimi merge / toimi validate`,
      medianOf(round, 'toimi merge') / toimi,
      round.units === 64 ? 2.2 : undefined,
    ),
    line(`${round.title}: toimi validate --since, one changed / toimi validate`, since / toimi, 0.5),
    against('yaml.parseDocument', 1.2),
    against('read + JSON.parse'),
    against('node -e 0', round.title.startsWith('70 ') ? 4 : undefined),
    against('ajv-cli', 0.4),
    against('sourcemeta jsonschema'),
    against('v8r'),
    against('spectral'),
  ]
  return all.filter((each) => !each.includes('NaN'))
}
