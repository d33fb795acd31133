/** Chance that can be repeated. */
export interface Random {
  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number
  /** One of several. */
  pick<T>(of: readonly [T, ...T[]]): T
  /** Several texts after each other. */
  join(of: readonly [string, ...string[]], low: number, high: number): string
}

/** The generator mulberry32 by Tommy Ettinger: small, seeded, good enough here. */
export function random(seed: number): Random {
  let state = seed
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const between = (low: number, high: number) => low + Math.floor(next() * (high - low + 1))
  const pick = <T>(of: readonly [T, ...T[]]): T => of[between(0, of.length - 1)] ?? of[0]
  return {
    between,
    pick,
    join: (of, low, high) => Array.from({ length: between(low, high) }, () => pick(of)).join(' '),
  }
}
