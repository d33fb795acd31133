import { expect, test } from 'vitest'
import { announce } from '../../src/shell/announce.ts'

test('a file is announced once, by the name it would have in the end', () => {
  const lines = announce([
    { kind: 'write', path: 'plans/vm/branch.base.json.next', content: '' },
    { kind: 'write', path: 'plans/vm/branch.yaml', content: '' },
    { kind: 'rename', path: 'plans/vm/branch.base.json.next', to: 'plans/vm/branch.base.json' },
    { kind: 'remove', path: 'plans/vm/old.yaml' },
  ])
  expect(lines.map(({ en }) => en)).toEqual([
    'plans/vm/branch.yaml: would be written',
    'plans/vm/branch.base.json: would be written',
    'plans/vm/old.yaml: would be removed',
  ])
})
