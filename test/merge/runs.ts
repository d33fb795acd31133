/** How often a law is tried, and from which seed: the same sample each time, or what the long run asks for. */
import { env } from 'node:process'

const { TOIMI_RUNS: runs, TOIMI_SEED: seed = '2026' } = env

/** What fast-check is told. A failure prints its seed and path; `TOIMI_SEED` tries others. */
export const sample = (ordinarily: number): { numRuns: number; seed: number } => ({
  numRuns: Number(runs ?? ordinarily),
  seed: Number(seed),
})
