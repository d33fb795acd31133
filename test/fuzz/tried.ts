import { env } from 'node:process'
import { expect } from 'vitest'
import { exitCodes } from '../../src/core/exit-codes.ts'
import type { Called } from '../cli.ts'

/** How often each kind of thing has been tried, by exit code. The long run prints it. */
export class Tried {
  readonly #counts = new Map<string, number>()

  count(what: string, exitCode: number): void {
    const key = `${what}: exit ${exitCode}`
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1)
  }

  tell(title: string): void {
    if (env['TOIMI_RUNS'] === undefined) return
    const lines = [...this.#counts].sort().map(([key, count]) => `  ${key}: ${count}`)
    console.log([title, ...lines].join('\n'))
  }
}

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
