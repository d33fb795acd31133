import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Diagnostic } from '../src/core/diagnostic.ts'
import { languages, type Text } from '../src/core/text.ts'
import type { BadInput } from './bad-inputs/bad-input.ts'
import { brokenBytes } from './bad-inputs/bytes.ts'
import { brokenHistories } from './bad-inputs/histories.ts'
import { brokenRepositories } from './bad-inputs/repository.ts'
import { brokenSyntax } from './bad-inputs/syntax.ts'
import { brokenValues } from './bad-inputs/values.ts'
import { badlyWritten } from './bad-inputs/written.ts'
import { type Called, toimi } from './cli.ts'
import { folderOf } from './folder.ts'
import { expectHeld, rowsHeld } from './held-by.ts'
import { small } from './repository.ts'

/** As a bad input tells it: `E yaml-tab 7:1`. */
const brief = ({ fault, severity, code, line, column }: Diagnostic): string =>
  `${fault ? 'U' : severity[0]?.toUpperCase()} ${code} ${line}:${column}`

/** The exit code that goes with what is told. */
function exitCodeOf(told: BadInput['told']): number {
  if (told === 'refused' || told.some((each) => each.startsWith('U'))) return 2
  return told.some((each) => each.startsWith('E')) ? 1 : 0
}

/** A trace of the program, a character that is no more, or one that could move the cursor. */
const unclean = /\n {4}at |[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\ufffd]|undefined|\[object /

/** Calls toimi in the repository of a bad input. */
function caller(root: string, { args = ['validate'], from = '' }: BadInput) {
  return async (...more: readonly string[]): Promise<Called> => {
    const called = await toimi([...args.map((arg) => arg.replace('ROOT', root)), ...more], {
      cwd: join(root, from),
    })
    expect((called.stdout + called.stderr).match(unclean)).toBeNull()
    return called
  }
}

/** Holds what toimi answers to a bad input, and gives what it says. */
async function answers(root: string, input: BadInput): Promise<readonly Text[]> {
  const call = caller(root, input)
  const exitCode = exitCodeOf(input.told)
  const text = await call('--lang', 'fi')
  expect(text).toMatchObject({ exitCode })
  expect(text.stdout + text.stderr).toContain(input.says ?? '')
  if (input.told === 'refused') {
    const [fi = '', sv = '', en = ''] = (
      await Promise.all(languages.map((language) => call('--lang', language)))
    ).map(({ stderr }) => stderr)
    return [{ fi, sv, en }]
  }
  const json = await call('--format', 'json')
  const diagnostics = (JSON.parse(json.stdout) as { diagnostics: readonly Diagnostic[] }).diagnostics
  expect(json).toMatchObject({ exitCode, stderr: '' })
  expect(diagnostics.map(brief)).toEqual(input.told)
  return diagnostics.flatMap(({ message, fix }) => (fix ? [message, fix] : [message]))
}

/** One line of a long text, without the folder of the run. */
function shortly(text: string, root: string): string {
  const line = text.replaceAll(root, 'ROOT').trim().replaceAll('\n', ' / ')
  return line.length > 300 ? `${line.slice(0, 300)}…` : line
}

/** What is said of each of some bad inputs, once in each language. */
const page = (title: string, said: ReadonlyMap<string, readonly string[]>): string =>
  [`# ${title}`, ...[...said].map(([name, lines]) => `## ${name}\n\n${lines.join('\n')}`)].join('\n\n')

describe.each([
  ['bytes', brokenBytes],
  ['syntax', brokenSyntax],
  ['values', brokenValues],
  ['written', badlyWritten],
  ['repositories', brokenRepositories],
  ['histories', brokenHistories],
])('bad %s', (group, inputs) => {
  const said = new Map<string, readonly string[]>()

  test.each(inputs.map((input) => [input.name, input] as const))(
    '%s',
    async (name, input) => {
      const root = folderOf({ ...small, ...input.files })
      input.prepare?.(root)
      const texts = await answers(root, input)
      for (const text of texts) expect(new Set(Object.values(text)).size).toBe(languages.length)
      const lines = texts.map((text) =>
        languages.map((each) => `- ${each}: ${shortly(text[each], root)}`).join('\n'),
      )
      said.set(name, [...new Set(lines)].slice(0, 6))
    },
    30_000,
  )

  test('what is said of them, for reading', async () => {
    const told = new Map([...said].filter(([, lines]) => lines.length > 0))
    await expect(`${page(`What toimi says of bad ${group}`, told)}\n`).toMatchFileSnapshot(
      `golden/bad-inputs/${group}.md`,
    )
  })
})

describe('the list of bad inputs', () => {
  const rows = rowsHeld(readFileSync('test/bad-inputs/README.md', 'utf8'))

  test('lacks none', () => {
    expect(rows.map(([number]) => Number(number))).toEqual(Array.from({ length: 66 }, (_, at) => at + 1))
  })

  test.each(rows)('%s. %s', (_number, _what, held = '') => expectHeld(held))
})
