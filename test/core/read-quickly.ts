import { expect } from 'vitest'
import type { Path } from '../../src/core/source.ts'
import { placesIn } from '../../src/core/yaml/places.ts'
import { defaultLimits } from '../../src/core/yaml/problem.ts'
import { placesQuickly, readQuickly } from '../../src/core/yaml/quick-reader.ts'
import { readFully } from '../../src/core/yaml/reader.ts'

const never = (): never => {
  throw new Error('This text was read quickly.')
}

/** The paths of all that stands in data, and of one thing that does not. */
function* pathsIn(data: unknown, path: Path = []): Iterable<Path> {
  yield path
  yield [...path, 'missing']
  if (typeof data !== 'object' || data === null) return
  for (const [key, value] of Object.entries(data))
    yield* pathsIn(value, [...path, Array.isArray(data) ? Number(key) : key])
}

/** Whether a text is read quickly. If it is, the full reader must give the same values at the same places, and find nothing wrong. */
export function isReadQuickly(text: string, limits = defaultLimits): boolean {
  const quick = readQuickly(text, limits)
  if (!quick) return false
  const { source, ...full } = readFully('plan.yaml', text, limits)
  expect({ ...quick, problems: [] }, text).toStrictEqual(full)
  const quickly = placesIn(text, (lines) => placesQuickly(lines) ?? never()).locate
  const valueless = [...quick.valueless].map((key) => key.split('\0'))
  for (const path of [...pathsIn(quick.data), ...valueless])
    for (const on of ['key', 'value'] as const)
      expect(quickly(path, on), `${on} ${path} of ${text}`).toEqual(source.locate(path, on))
  return true
}
