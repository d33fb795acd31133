import { expect, test } from 'vitest'
import { parseDocument } from 'yaml'
import { plainValue } from '../../../src/core/yaml/plain.ts'

/** Words that YAML reads as something, and words that only look like it. */
const words = [
  ...['~', 'null', 'Null', 'NULL', 'nULL', 'nil', 'none'],
  ...['true', 'True', 'TRUE', 'tRUE', 'false', 'False', 'FALSE', 'yes', 'no', 'on', 'off', 'y', 'n'],
  ...[
    '0',
    '7',
    '007',
    '010',
    '-0',
    '-5',
    '+5',
    '--5',
    '1_000',
    '1 000',
    '12:30',
    '2022',
    '2022-05',
    '2026-01-31',
  ],
  ...['1.5', '19.0', '.5', '5.', '-.5', '+.5', '.', '..', '1.2.3', '1,5'],
  ...['1e5', '1E5', '1e+5', '1.5e-3', '.5e3', '5.e3', 'e5', '1e', '1e5.0'],
  ...['0o17', '0o18', '0O17', '0x1F', '0x1f', '0X1F', '0b1', '-0x1F'],
  ...['.inf', '-.inf', '+.inf', '.Inf', '.INF', '.iNF', '.nan', '.NaN', '.NAN', '-.nan', 'inf', 'NaN'],
  ...['12345678901234567890', '0.1234567890123456789', '1e999', 'a', 'ä', 'null null', 'true!'],
]

test.each(words)('%s means what the yaml package takes it for', (word) => {
  expect(plainValue(word)).toEqual(parseDocument(word, { schema: 'core' }).toJS())
})
