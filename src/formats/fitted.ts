const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0)

/**
 * How wide each column is when all of them share a room: as wide as it wants to be, or as much narrower as it can. What is
 * spare beyond the least goes to those that want more. Undefined when not even the least fit.
 */
export function fitted(
  wanted: readonly number[],
  least: readonly number[],
  room: number,
): readonly number[] | undefined {
  if (sum(wanted) <= room) return wanted
  const spare = room - sum(least)
  if (spare < 0) return undefined
  const more = sum(wanted) - sum(least)
  return least.map((width, at) => width + Math.floor((spare * ((wanted[at] ?? 0) - width)) / more))
}
