/** A straight line from values to places. */
export type Scale = (value: number) => number

/** The scale that takes one stretch to another; a stretch without length goes to the middle. */
export const scale = (
  [from, to]: readonly [number, number],
  [start, end]: readonly [number, number],
): Scale =>
  from === to ? () => (start + end) / 2 : (value) => start + ((value - from) / (to - from)) * (end - start)

const steps = [1, 2, 2.5, 5, 10]

/** Round numbers that take in all values and zero: about four steps, with the decimals it takes to write them. */
export function ticks(values: readonly number[]): {
  readonly values: readonly number[]
  readonly decimals: number
} {
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)]
  const rough = (high - low || 1) / 4
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = power * (steps.find((each) => each * power >= rough) ?? 10)
  const [first, last] = [Math.floor(low / step), Math.ceil((high || 1) / step)]
  const decimals = Math.max(0, Math.ceil(-Math.log10(step)) + (step / power === 2.5 && power < 10 ? 1 : 0))
  return { values: Array.from({ length: last - first + 1 }, (_, at) => (first + at) * step), decimals }
}
