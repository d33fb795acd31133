/** An agency's author, from an empty plan to one that is complete at the stage submitted, guided only by what toimi says. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse, stringify } from 'yaml'
import type { Gap } from '../../src/core/completeness.ts'
import { toimi } from '../cli.ts'
import { folderOf } from '../folder.ts'
import { small } from '../repository.ts'
import { follow } from './filling.ts'

const file = 'plans/vm/mallivirasto.yaml'
const head =
  'format: 1\nunit: mallivirasto\nlanguage: fi\nstage: submitted\nperiod: { from: 2022, to: 2025 }\n'

test.each(['fi', 'sv'] as const)('the way of an author in %s', async (lang) => {
  const cwd = folderOf({ ...small, [file]: head })
  const steps: string[] = []
  for (let step = 1; step <= 30; step++) {
    const args = ['check', '--unit', 'mallivirasto', '--format', 'json']
    const { gaps, score } = JSON.parse((await toimi(args, { cwd })).stdout)
    const share = `${score.satisfied}/${score.applicable}`
    const [first] = gaps.filter(
      (gap: { state: string; fields: number }) => gap.state === 'missing' && gap.fields > 0,
    )
    if (!first) {
      steps.push(`${share} ✓`)
      break
    }
    steps.push(
      `${share} ${file.split('/').at(-1)}:${first.line} ${first.text[lang]} → ${first.example[lang]}`,
    )
    const example = { ...first.example, fi: first.example[lang] }
    const plan = follow(parse(readFileSync(join(cwd, file), 'utf8')), { ...first, example }, step)
    writeFileSync(join(cwd, file), stringify(plan, { lineWidth: 0 }))
    const validated = await toimi(['validate', '--quiet'], { cwd })
    expect([validated.exitCode, validated.stdout]).toEqual([0, validated.stdout])
  }
  expect(steps.join('\n')).toMatchSnapshot()
})

test('from a new plan to one that can be handed in, each time writing all that toimi says', async () => {
  const cwd = folderOf(small)
  const steps: string[] = []
  /** Calls toimi as the author does, and keeps what the message says first. */
  const call = async (...args: string[]) => {
    const { stdout, exitCode } = await toimi(args, { cwd })
    expect(exitCode).toBe(0)
    const [, intro = ''] = stdout.split('\n\n')
    steps.push(`$ toimi ${args.join(' ')}`, (args[0] === 'check' ? intro : stdout).trim())
    return stdout
  }
  const gaps = async () => {
    const args = ['check', '--unit', 'mallivirasto', '--stage', 'submitted', '--format', 'json']
    const { gaps: all } = JSON.parse((await toimi(args, { cwd })).stdout)
    return all.filter((gap: Gap) => gap.state === 'missing' && gap.fields > 0) as Gap[]
  }
  await call('new', 'unit', '--unit', 'mallivirasto', '--period', '2022-2025')
  for (let round = 1; round <= 5; round++) {
    const told = await call('check', '--unit', 'mallivirasto', '--stage', 'submitted')
    const missing = await gaps()
    if (missing.length === 0) {
      expect(told).toContain('stage: submitted')
      break
    }
    let plan = parse(readFileSync(join(cwd, file), 'utf8'))
    for (const gap of missing) plan = follow(plan, gap, round)
    writeFileSync(join(cwd, file), stringify(plan, { lineWidth: 0 }))
    steps.push(`# ${missing.length} kohtaa kirjoitetaan niin kuin viesti neuvoo`)
  }
  writeFileSync(
    join(cwd, file),
    readFileSync(join(cwd, file), 'utf8').replace('stage: draft', 'stage: submitted'),
  )
  steps.push('# stage: submitted')
  await call('validate')
  await call('check', '--unit', 'mallivirasto', '--min', '100%')
  expect(steps.join('\n')).toMatchSnapshot()
})
