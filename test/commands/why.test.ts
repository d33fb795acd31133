import { describe, expect, test } from 'vitest'
import { toimi } from '../cli.ts'

const cwd = 'examples/hankinta'

describe('toimi why', () => {
  test.each([
    ['fi', 'vm/tulosohjaus.title'],
    ['en', 'vm/tulosohjaus.title'],
    ['sv', 'innovatiiviset-osuus.actuals.2023', '--branch', 'vm'],
    ['en', 'innovatiiviset-osuus.actuals.2023', '--branch', 'vm'],
  ])('in %s: %s', async (lang, ...args) => {
    expect(await toimi(['why', ...args, '--lang', lang], { cwd })).toMatchSnapshot()
  })

  test('what is not there is refused', async () => {
    expect((await toimi(['why', 'vm/tulosohjau'], { cwd })).exitCode).toBe(2)
  })
})
