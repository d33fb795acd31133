import { env } from 'node:process'
import { expect } from 'vitest'
import { exitCodes } from '../src/core/exit-codes.ts'
import type { Called } from './cli.ts'

/** How often each kind of thing has been tried, by how it ended. Each run prints how its trials ended, and the long run of which kinds they were. */
export class Tried {
  readonly #counts = new Map<string, Map<string, number>>()
  #all = 0

  /** Counts one trial: how it ended, and each kind of thing that it was. */
  count(ended: string | number, ...kinds: readonly string[]): void {
    this.#all++
    for (const kind of ['', ...new Set(kinds)]) {
      const counts = this.#counts.get(kind) ?? new Map<string, number>()
      counts.set(`${ended}`, (counts.get(`${ended}`) ?? 0) + 1)
      this.#counts.set(kind, counts)
    }
  }

  /** How many of all the trials have ended in a way, from 0 to 1. */
  share(ended: string): number {
    return (this.#counts.get('')?.get(ended) ?? 0) / this.#all
  }

  tell(title: string): void {
    const shown = [...this.#counts].sort().map(([kind, counts]) => {
      const ends = [...counts].sort().map(([ended, count]) => `${ended}: ${count}`)
      return `  ${kind && `${kind} – `}${ends.join(', ')}`
    })
    console.log([`${title}: ${this.#all} tried`, ...(isLong ? shown : shown.slice(0, 1))].join('\n'))
  }
}

const isLong = ['TOIMI_FUZZ', 'TOIMI_KILLS', 'TOIMI_RUNS'].some((name) => env[name] !== undefined)

/** How a call ended, for counting. */
export const exit = (code: number | null): string => `exit ${code}`

/** Asserts that a call has ended as any call may end, whatever it was given: by a documented exit code that is no bug, and without a trace. */
export function endsWell({ stdout, stderr, exitCode }: Called): void {
  expect(Object.keys(exitCodes).map(Number)).toContain(exitCode)
  expect(exitCode, stderr).not.toBe(70)
  expect(stderr + stdout).not.toMatch(/\n\s+at .*[(/].*:\d+:\d+|\b(?:Type|Range|Reference|Syntax)Error\b/)
}

/** How often to try: a sample, or as often as the long run asks for. */
export const tries = (sample: number): { numRuns: number; seed: number } => ({
  numRuns: Number(env['TOIMI_FUZZ'] ?? sample),
  seed: Number(env['TOIMI_SEED'] ?? 2024),
})
