/** The coordinator's spring, as README tells it. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { copyOf, toimi } from '../cli.ts'

const example = 'examples/hankinta'

/** A repository whose files can be edited, and a record of what toimi says in it. */
function coordinator() {
  const cwd = copyOf(example)
  const said: string[] = []
  const edit = (name: string, change: (text: string) => string): void => {
    const path = join(cwd, 'plans/vm', `${name}.yaml`)
    const text = readFileSync(path, 'utf8')
    expect(change(text)).not.toBe(text)
    writeFileSync(path, change(text))
  }
  const run = async (...args: readonly string[]): Promise<void> => {
    const quoted = args.map((arg) => (/[\s"]/.test(arg) ? JSON.stringify(arg) : arg))
    const { stdout, stderr, exitCode } = await toimi([...args, '--lang', 'en'], { cwd })
    said.push(`$ toimi ${quoted.join(' ')}\n${stderr}${stdout}`)
    if (exitCode !== 0) said.push(`(exit code ${exitCode})\n`)
  }
  const read = (name: string): string => readFileSync(join(cwd, 'plans/vm', `${name}.yaml`), 'utf8')
  return { edit, run, read, said, note: (line: string) => said.push(`# ${line}\n`) }
}

test('the story in README is what happens', async () => {
  const { edit, run, read, said, note } = coordinator()
  const title = 'Hankinnat ovat näkyvä osa hallinnonalan tulosohjausta'
  // The coordinator: another wording, a goal left out, one of the ministry's own, another target.
  edit('branch', (text) =>
    text
      .replace(`title: ${title}`, 'title: Hankinnat näkyvät tulosohjauksessa # lyhyempi')
      .replace(
        / {2}- id: esimerkkilaitos\/[^\n]*\n(?: {4}[^\n]*\n)*? {4}title: Laitos ei osta[^\n]*\n(?: {4}[^\n]*\n)*/,
        '',
      )
      .replace('goals:\n', 'goals:\n  - id: yhteinen-tuki\n    title: Virastot saavat tukea toisiltaan\n')
      .replace('{ period: 2023, value: 75 }', '{ period: 2023, value: 80 }'),
  )
  // Four units send new versions; one of them is broken, one changes the target that the coordinator has changed.
  const sent = read('esimerkkilaitos')
  edit('vm', (text) => text.replace('{ period: 2023, value: 75 }', '{ period: 2023, value: 70 }'))
  edit('mallivirasto', (text) =>
    text.replace(
      'title: Hankintoja tekevät tuntevat roolinsa ja osaavat sen',
      'title: Hankintoja tekevät osaavat työnsä',
    ),
  )
  edit('mallipalvelukeskus', (text) => text.replace('status: in-progress', 'status: completed'))
  edit('esimerkkilaitos', (text) => text.replace('goals:', '\tgoals:'))

  await run('merge', '--branch', 'vm')
  note('Esimerkkilaitos sends its plan again, whole this time.')
  edit('esimerkkilaitos', () =>
    sent.replace('updated: ', 'updated: ').replace('status: in-progress', 'status: completed'),
  )
  await run('merge', '--branch', 'vm')
  await run(
    'merge',
    '--branch',
    'vm',
    '--only',
    'vm/tulossopimukset-joissa-tavoite.targets.2023.value',
    '--take',
    'unit',
    '--reason',
    'Arvio perustuu uusiin sopimuksiin',
    '--by',
    'Koordinaattori',
  )
  await run('merge', '--branch', 'vm', '--edits')

  const plan = read('branch')
  expect(plan).toContain('title: Hankinnat näkyvät tulosohjauksessa # lyhyempi')
  expect(plan).toContain('  - id: yhteinen-tuki\n    title: Virastot saavat tukea toisiltaan\n')
  expect(plan).not.toContain('title: Laitos ei osta harmaasta taloudesta')
  expect(plan).toContain('{ period: 2023, value: 70 }')
  expect(plan).toContain('title: Hankintoja tekevät osaavat työnsä')

  const story = `<!-- story -->\n\`\`\`\n${said.join('\n').trimEnd()}\n\`\`\`\n<!-- /story -->`
  if (process.env['TOIMI_STORY'])
    writeFileSync(
      'README.md',
      readFileSync('README.md', 'utf8').replace(/<!-- story -->[\s\S]*<!-- \/story -->/, () => story),
    )
  expect(readFileSync('README.md', 'utf8')).toContain(story)
})
