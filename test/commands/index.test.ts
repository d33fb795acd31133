import { expect, test } from 'vitest'
import { commands } from '../../src/commands/index.ts'

test.each(Object.entries(commands))('%s goes by its own name', async (name, load) => {
  expect((await load()).name).toBe(name)
})
