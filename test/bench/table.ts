import type { Measured } from './measure.ts'

/** The figures of one size of corpus. */
export interface Round {
  readonly title: string
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

/** The ratios that matter, each with its goal where there is one. */
export function goals(rounds: readonly Round[]): string[] {
  return rounds.flatMap((round) => {
    const toimi = medianOf(round, 'toimi validate')
    if (Number.isNaN(toimi))
      return [
        line(
          'toimi --version / node -e 0',
          medianOf(round, 'toimi --version') / medianOf(round, 'node -e 0'),
          1.25,
        ),
      ]
    const against = (name: string, goal?: number) =>
      line(`${round.title}: toimi validate / ${name}`, toimi / medianOf(round, name), goal)
    const since = medianOf(round, '… --since HEAD')
    const all = [
      line(`${round.title}: toimi validate --since, one changed / toimi validate`, since / toimi, 0.5),
      against('yaml.parseDocument', 1.2),
      against('read + JSON.parse'),
      against('node -e 0'),
      against('ajv-cli'),
    ]
    return all.filter((each) => !each.includes('NaN'))
  })
}
