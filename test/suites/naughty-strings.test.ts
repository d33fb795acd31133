/** The Big List of Naughty Strings (MIT, github.com/minimaxir/big-list-of-naughty-strings) on the command line: from a plan through merge, page, workbook and form back to the same plan. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { toimi } from '../cli.ts'
import { folderOf } from '../folder.ts'
import { naughtyFiles, naughtyStrings, plainStrings } from '../formats/naughty-plan.ts'

const plan = 'plans/vm/malli.yaml'

test.skipIf(process.env['TOIMI_RUNS'] === undefined)(
  'a plan full of them is merged, shown, sent out as a form and taken in again, byte for byte',
  {
    timeout: 180_000,
  },
  async () => {
    const files = naughtyFiles()
    const cwd = folderOf(files)
    const call = async (line: string) => {
      const { stdout, stderr, exitCode } = await toimi(line.split(' '), { cwd, env: { TOIMI_LANG: 'en' } })
      expect(stdout + stderr).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f\u202a-\u202e]|\n {4}at /)
      return { line, exitCode, said: stdout }
    }
    // Some stand where an address or a reference belongs, and are told as such; none keeps the plan from being read.
    expect(await call('validate plans/vm/malli.yaml --max-problems 1')).toMatchObject({ exitCode: 1 })
    expect(await call('merge --branch vm --without puuttuva')).toMatchObject({ exitCode: 0 })
    expect(await call('report unit --unit malli --format html,xlsx,csv -o out')).toMatchObject({
      exitCode: 0,
    })
    expect(await call('form --unit malli')).toMatchObject({ said: 'forms/malli-en.xlsx\n', exitCode: 0 })
    const imported = await call('import --apply forms/malli-en.xlsx')
    expect(imported).toMatchObject({ exitCode: 0 })
    expect(readFileSync(join(cwd, plan), 'utf8')).toBe(files[plan])
    console.log(
      `big list of naughty strings: ${naughtyStrings.length}, of which a plan may hold ${plainStrings.length}; all came back from the form unchanged`,
    )
  },
)
