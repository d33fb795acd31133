/** An agency's author, from an empty plan to one that is complete at the stage submitted, guided only by what toimi says. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse, stringify } from 'yaml'
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
