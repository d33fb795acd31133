import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { commands } from '../src/commands/index.ts'
import { optionsOf } from '../src/commands/options.ts'
import { placeholders } from '../src/commands/placeholders.ts'
import { languages } from '../src/core/text.ts'
import { main } from '../src/main.ts'
import { parse } from '../src/shell/program.ts'
import { toimi } from './cli.ts'
import { folderOf } from './folder.ts'
import { head, small } from './repository.ts'

const files = { ...small, 'plans/vm/mallivirasto.yaml': `${head}goals: []\n` }
const inSwedish = { ...files, 'toimi.yaml': 'format: 1\nlanguage: sv\n' }
const nowhere = folderOf({ 'tyhjä/': '' })

describe('help', () => {
  const pages = [[], ...Object.keys(commands).map((name) => [name])]
  const cases = pages.flatMap((page) =>
    languages.map((language) => [[...page, '--help', '--lang', language]] as const),
  )

  test.each(cases)('toimi %j fits in 80 columns and has nothing empty', async (args) => {
    const { stdout, stderr, exitCode } = await toimi(args, { cwd: nowhere })
    expect({ stderr, exitCode }).toEqual({ stderr: '', exitCode: 0 })
    expect(stdout).not.toMatch(/undefined|\[\]|\n\n\n|[^\S\n]\n/)
    for (const line of stdout.split('\n')) expect([...line].length, line).toBeLessThanOrEqual(80)
  })

  test.each(Object.entries(commands))(
    'of %s says in each language what stands for a value',
    async (_, load) => {
      const command = await load()
      const values = Object.values(optionsOf(command)).map((option) =>
        'value' in option ? option.value : '',
      )
      const words = [command.words?.name ?? '', ...values].flatMap(
        (written) => written.match(/[A-Za-z]+/g) ?? [],
      )
      const unknown = words.filter((word) => !Object.hasOwn(placeholders, word))
      expect(unknown.filter((word) => !['N', 'xlsx', 'yaml'].includes(word))).toEqual([])
    },
  )

  test('names every command', async () => {
    const { stdout } = await toimi([])
    for (const name of Object.keys(commands)) expect(stdout).toMatch(new RegExp(`^  ${name} `, 'm'))
  })

  test.each(Object.entries(commands))(
    'of %s has two examples or more, which toimi understands',
    async (_, load) => {
      const command = await load()
      expect(command.examples.length).toBeGreaterThanOrEqual(2)
      for (const { line } of command.examples) {
        const [toimi, name, ...words] = line.replace(/ >.*$/, '').match(/"[^"]*"|\S+/g) ?? []
        if (toimi === 'git') continue
        expect([toimi, name]).toEqual(['toimi', command.name])
        expect(() => parse(command, words), line).not.toThrow()
      }
    },
  )

  test('of validate', async () => {
    expect((await toimi(['validate', '-h', '--lang', 'en'])).stdout).toMatchSnapshot()
  })

  test.each([
    [['--help'], []],
    [['help'], []],
    [['-h', '--lang', 'fi'], []],
    [['--lang=fi'], []],
    [
      ['help', 'validate'],
      ['validate', '--help'],
    ],
    [
      ['--help', 'validate'],
      ['validate', '--help'],
    ],
    [
      ['validate', '--nonsense', '-h'],
      ['validate', '--help'],
    ],
  ])('toimi %j says the same as toimi %j', async (args, others) => {
    expect(await toimi(args, { cwd: nowhere })).toEqual(await toimi(others, { cwd: nowhere }))
  })
})

test.each([[['--version']], [['--version', '--lang', 'sv']], [['validate', '--version']]])(
  'toimi %j',
  async (args) => {
    expect(await toimi(args)).toEqual({ stdout: 'toimi 0.0.0\n', stderr: '', exitCode: 0 })
  },
)

describe('a mistake on the command line is told in every language', () => {
  const repository = folderOf(files)
  test.each([
    [['validte']],
    [['constructor']],
    [['--foo']],
    [['help', 'foo']],
    [['--format', 'json', 'validte']],
    [['--format', 'xml', 'validate']],
    [['--formt', 'json', 'validate']],
    [['--format', 'json', 'explain']],
    [['validate', '--qiet']],
    [['validate', '--quiet=1']],
    [['validate', '-x']],
    [['validate', '--no-color']],
    [['validate', '--max-problems']],
    [['validate', '--max-problems', 'monta']],
    [['validate', '--max-problems=-1']],
    [['validate', '--max-problems', '']],
    [['merge', '--only']],
    [['why']],
    [['validate', '--lang', 'ru']],
    [['validate', '--format', 'xml']],
    [['validate', '--format', 'json,xml']],
    [['validate', '--fail-on', "it's"]],
    [['validate', '--as-of', '2024-02-30']],
    [['validate', '-C', 'ei/ole']],
    [['validate', '-C', 'toimi.yaml']],
    [['validate', '-C', 'NOWHERE']],
    [['validate', '--', '--help']],
    [['\u001b[2J']],
  ])('%j', async (words) => {
    const args = words.map((word) => (word === 'NOWHERE' ? nowhere : word))
    const called = await Promise.all(
      languages.map((TOIMI_LANG) => toimi(args, { cwd: repository, env: { TOIMI_LANG } })),
    )
    for (const { stdout, exitCode } of called)
      expect({ stdout, exitCode }).toEqual({ stdout: '', exitCode: 2 })
    const said = called.map(({ stderr }) =>
      stderr.replaceAll(nowhere, '…').replaceAll(repository, '.').trimEnd(),
    )
    for (const text of said) expect(text).toMatch(/^✖ .+[^\n]\n {4}→ .+$|^✖ .+$/)
    expect(said.join('\n')).toMatchSnapshot()
  })
})

describe('the language is', () => {
  const sentence = { fi: 'ei ongelmia', sv: 'inga problem', en: 'no problems' }
  test.each<
    [string, string[], Record<string, string>, Readonly<Record<string, string>>, keyof typeof sentence]
  >([
    [
      'what --lang says, before all else',
      ['--lang', 'en'],
      { TOIMI_LANG: 'fi', LANG: 'fi_FI' },
      inSwedish,
      'en',
    ],
    ['what --lang= says', ['--lang=en'], { TOIMI_LANG: 'fi' }, inSwedish, 'en'],
    ['then what TOIMI_LANG says', [], { TOIMI_LANG: 'en', LANG: 'fi_FI.UTF-8' }, inSwedish, 'en'],
    ['then what toimi.yaml says', [], { LANG: 'en_GB.UTF-8' }, inSwedish, 'sv'],
    [
      'then what the locale says',
      [],
      { LANG: 'en_GB.UTF-8' },
      { ...files, 'toimi.yaml': 'format: 1\n' },
      'en',
    ],
    [
      'of the locale, LC_ALL first',
      [],
      { LC_ALL: 'sv_FI', LC_MESSAGES: 'en_GB', LANG: 'fi_FI' },
      { ...files, 'toimi.yaml': 'format: 1\n' },
      'sv',
    ],
    [
      'then LC_MESSAGES',
      [],
      { LC_MESSAGES: 'sv', LANG: 'en_GB' },
      { ...files, 'toimi.yaml': 'format: 1\n' },
      'sv',
    ],
    [
      'Finnish in a locale without a language',
      [],
      { LC_ALL: 'C', LANG: 'sv_FI' },
      { ...files, 'toimi.yaml': 'format: 1\n' },
      'fi',
    ],
    [
      'Finnish in the locale of another language',
      [],
      { LANG: 'ru_RU' },
      { ...files, 'toimi.yaml': 'format: 1\n' },
      'fi',
    ],
    [
      'not that of a locale that begins alike',
      [],
      { LANG: 'eno_ID', TOIMI_LANG: 'se' },
      { ...files, 'toimi.yaml': 'format: 1\n' },
      'fi',
    ],
  ])('%s', async (_, args, env, repository, language) => {
    const folder = folderOf(repository)
    const { stdout } = await toimi(['validate', 'toimi.yaml', ...args], { cwd: folder, env })
    expect(stdout).toContain(sentence[language])
  })

  test.each([
    ['help', ['--help'], 'Gemensamma flaggor:'],
    ['help with -C', ['-C', '.', 'validate', '--help'], 'Gemensamma flaggor:'],
    ['a mistake', ['validate', '--foo'], 'Okänd flagga'],
    ['an unknown command', ['foo'], 'Okänt kommando'],
    ['a refusal', ['validate', 'ei'], 'ingen fil som toimi läser'],
  ])('that of toimi.yaml for %s too', async (_, args, words) => {
    const { stdout, stderr } = await toimi(args, {
      cwd: join(folderOf({ ...inSwedish, 'plans/': '' }), 'plans'),
    })
    expect(stdout + stderr).toContain(words)
  })

  test('chosen even when toimi.yaml is broken', async () => {
    const cwd = folderOf({ ...files, 'toimi.yaml': 'language: [' })
    expect((await toimi(['foo'], { cwd, env: { LANG: 'sv_FI' } })).stderr).toContain('Okänt kommando')
  })
})

describe('options that stand before the command', () => {
  const repository = folderOf(files, 'validate')
  mkdirSync(join(repository, 'fi'))
  test.each([
    [['-C', repository, 'validate']],
    [['validate', '-C', repository]],
    [['validate', `-C${repository}`]],
    [['--directory', repository, 'validate']],
    [[`--directory=${repository}`, 'validate']],
    [['--lang', 'fi', '-C', repository, 'validate', '--color', 'never']],
    [['-C', repository, 'validate', '--as-of=2024-10-01']],
  ])('%j', async (args) => {
    expect(await toimi(args, { cwd: nowhere })).toEqual(await toimi(['validate'], { cwd: repository }))
  })

  test('may be those of the command too', async () => {
    const options = ['--format', 'json', '--quiet', '--unit', 'mallivirasto', '-C', repository]
    const before = await toimi([...options, 'validate'], { cwd: nowhere })
    expect(before).toEqual(await toimi(['validate', ...options], { cwd: nowhere }))
    expect(JSON.parse(before.stdout)).toMatchObject({ format: 1 })
  })

  test('a folder may have the name of the command', async () => {
    const { exitCode } = await toimi(['-C', 'validate', 'validate'], { cwd: join(repository, '..') })
    expect(exitCode).toBe(0)
  })
})

describe('colour', () => {
  const cwd = folderOf({ ...files, 'plans/vm/mallivirasto.yaml': 'a: 1\n' })
  const isColored = async (args: string[], env: Record<string, string>, isTTY: boolean): Promise<boolean> =>
    (await toimi(['validate', ...args], { cwd, env, isTTY })).stdout.includes('\u001b[')

  test.each<[string, string[], Record<string, string>, boolean, boolean]>([
    ['on a terminal', [], {}, true, true],
    ['in a pipe', [], {}, false, false],
    ['on a dumb terminal', [], { TERM: 'dumb' }, true, false],
    ['where NO_COLOR is set', [], { NO_COLOR: '1' }, true, false],
    ['where NO_COLOR is empty', [], { NO_COLOR: '' }, true, true],
    ['where FORCE_COLOR is set', [], { FORCE_COLOR: '1' }, false, true],
    ['where FORCE_COLOR is 0', [], { FORCE_COLOR: '0' }, true, false],
    ['where both are set', [], { FORCE_COLOR: '1', NO_COLOR: '1' }, false, true],
    [
      'when asked for, whatever is set',
      ['--color', 'always'],
      { NO_COLOR: '1', FORCE_COLOR: '0' },
      false,
      true,
    ],
    ['when not wanted, whatever is set', ['--color=never'], { FORCE_COLOR: '1' }, true, false],
  ])('%s', async (_, args, env, isTTY, expected) => {
    expect(await isColored(args, env, isTTY)).toBe(expected)
  })
})

describe('the day', () => {
  const cwd = folderOf(files)
  test.each([
    [[], { TOIMI_AS_OF: '' }, 0],
    [[], { TOIMI_AS_OF: 'eilen' }, 2],
    [['--as-of', '2024-01-31'], { TOIMI_AS_OF: 'eilen' }, 0],
    [['--as-of', ''], {}, 2],
  ])('%j with %j', async (args, env, exitCode) => {
    expect((await toimi(['validate', 'toimi.yaml', ...args], { cwd, env })).exitCode).toBe(exitCode)
  })
})

describe('a bug in toimi', () => {
  const crash = async (...args: string[]): Promise<{ exitCode: number; stderr: string }> => {
    let stderr = ''
    const exitCode = await main(['--version', ...args], {
      cwd: nowhere,
      env: {},
      version: '0.0.0',
      now: new Date(0),
      isTTY: false,
      width: 80,
      out: () => {
        throw new TypeError('broken')
      },
      err: (text) => {
        stderr += text
      },
    })
    return { exitCode, stderr }
  }

  test('is told without a trace, and ends with 70', async () => {
    const { exitCode, stderr } = await crash()
    expect(exitCode).toBe(70)
    expect(stderr).toMatch(/^✖ toimessa on vika\..*\n$/)
  })

  test('is told with a trace when asked for', async () => {
    expect((await crash('--debug')).stderr).toMatch(/TypeError: broken\n +at /)
  })
})
