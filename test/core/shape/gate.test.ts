import { expect, test } from 'vitest'
import { files } from '../../../src/core/files/index.ts'
import { jsonSchema } from '../../../src/core/shape/json-schema.ts'
import { sentences } from '../../../src/core/shape/sentences.ts'

/** Keywords that hold other schemas, or say nothing about data. */
const silent = ['$schema', '$defs', '$ref', 'properties', 'items']

/** Every keyword of a schema and of those inside it; the names of fields are none. */
function* keywordsIn(schema: object): Iterable<string> {
  for (const [keyword, value] of Object.entries(schema)) {
    yield keyword
    if (keyword === 'properties' || keyword === '$defs') {
      for (const inner of Object.values(value as object)) yield* keywordsIn(inner as object)
    } else if (typeof value === 'object' && value !== null && !Array.isArray(value))
      yield* keywordsIn(value as object)
  }
}

const used = new Set(Object.values(files).flatMap((shape) => [...keywordsIn(jsonSchema(shape))]))

test('there is a sentence for every keyword that a file can break, and for no other', () => {
  expect(Object.keys(sentences).sort()).toEqual(
    [...used].filter((keyword) => !silent.includes(keyword)).sort(),
  )
})
