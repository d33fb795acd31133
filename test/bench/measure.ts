import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A program to be measured: what stands after `node`, or after another program, and where it runs. */
export interface Contender {
  readonly name: string
  /** Absent: the node that measures. */
  readonly program?: string
  readonly args: readonly string[]
  readonly cwd?: string
}

/** What a program took. */
export interface Measured {
  readonly name: string
  /** Milliseconds from start to end. */
  readonly median: number
  readonly min: number
  readonly max: number
  /** Mebibytes at the most; of another program than node: NaN, not measured. */
  readonly peak: number
  readonly exitCode: number | null
}

/** NODE_EXTRA_CA_CERTS makes Node 20 read all certificates at every start: more than the start itself, and all ratios drown in it. */
const { NODE_EXTRA_CA_CERTS: _certificates, NODE_OPTIONS: _options, ...env } = process.env

const run = ({ program = process.execPath, args, cwd }: Contender, before: readonly string[] = []) =>
  spawnSync(program, [...before, ...args], {
    cwd,
    env: { ...env, TOIMI_AS_OF: '2024-10-01' },
    stdio: 'ignore',
  })

function milliseconds(contender: Contender): number {
  const start = process.hrtime.bigint()
  run(contender)
  return Number(process.hrtime.bigint() - start) / 1e6
}

/** One run: the most memory that a program has held, as the system counts it, and the milliseconds it took. */
function watched(contender: Contender): Pick<Measured, 'peak' | 'exitCode'> & { readonly time: number } {
  const start = process.hrtime.bigint()
  const since = () => Number(process.hrtime.bigint() - start) / 1e6
  if (contender.program !== undefined) {
    const { status } = run(contender)
    return { peak: Number.NaN, exitCode: status, time: since() }
  }
  const folder = mkdtempSync(join(tmpdir(), 'toimi-peak-'))
  const [told, teller] = [join(folder, 'peak'), join(folder, 'tell.cjs')]
  writeFileSync(
    teller,
    `process.on('exit', () => require('node:fs').writeFileSync(${JSON.stringify(told)}, String(process.resourceUsage().maxRSS)))\n`,
  )
  const { status } = run(contender, ['--require', teller])
  const time = since()
  const peak = Number(readFileSync(told, 'utf8')) / 1024
  rmSync(folder, { recursive: true })
  return { peak, exitCode: status, time }
}

function median(times: readonly number[]): number {
  const sorted = [...times].sort((a, b) => a - b)
  const middle = sorted.length / 2
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle) - 1] ?? 0)) / 2
}

/** Runs programs by turns, A B C A B C, so that whatever else the machine does falls on all of them alike. The first turn does not count; of no turns, the one run that is watched has to do. */
export function compare(contenders: readonly Contender[], runs: number): Measured[] {
  const times = contenders.map((): number[] => [])
  for (let turn = runs === 0 ? 1 : 0; turn <= runs; turn++) {
    for (const [at, contender] of contenders.entries()) {
      const time = milliseconds(contender)
      if (turn > 0) times[at]?.push(time)
    }
  }
  return contenders.map((contender, at) => {
    const { time, ...rest } = watched(contender)
    const own = runs === 0 ? [time] : (times[at] ?? [])
    return {
      name: contender.name,
      median: median(own),
      min: Math.min(...own),
      max: Math.max(...own),
      ...rest,
    }
  })
}
