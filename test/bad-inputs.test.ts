import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Diagnostic } from '../src/core/diagnostic.ts'
import { languages } from '../src/core/text.ts'
import type { BadInput } from './bad-inputs/bad-input.ts'
import { brokenBytes } from './bad-inputs/bytes.ts'
import { brokenRepositories } from './bad-inputs/repository.ts'
import { brokenSyntax } from './bad-inputs/syntax.ts'
import { brokenValues } from './bad-inputs/values.ts'
import { type Called, toimi } from './cli.ts'
import { folderOf } from './folder.ts'
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
function caller({ files, prepare, args = ['validate'], from = '' }: BadInput) {
  const root = folderOf({ ...small, ...files })
  prepare?.(root)
  return async (...more: readonly string[]): Promise<Called> => {
    const called = await toimi([...args.map((arg) => arg.replace('ROOT', root)), ...more], {
      cwd: join(root, from),
    })
    expect((called.stdout + called.stderr).match(unclean)).toBeNull()
    return called
  }
}

async function answers(input: BadInput): Promise<void> {
  const call = caller(input)
  const exitCode = exitCodeOf(input.told)
  const text = await call('--lang', 'fi')
  expect(text).toMatchObject({ exitCode })
  expect(text.stdout + text.stderr).toContain(input.says ?? '')
  if (input.told === 'refused') {
    const said = await Promise.all(languages.map((language) => call('--lang', language)))
    expect(new Set(said.map(({ stderr }) => stderr)).size).toBe(languages.length)
    return
  }
  const json = await call('--format', 'json')
  const diagnostics = (JSON.parse(json.stdout) as { diagnostics: readonly Diagnostic[] }).diagnostics
  expect(json).toMatchObject({ exitCode, stderr: '' })
  expect(diagnostics.map(brief)).toEqual(input.told)
  for (const { message, fix = message } of diagnostics) {
    for (const said of [message, fix]) expect(new Set(Object.values(said)).size).toBe(languages.length)
  }
}

describe.each([
  ['bytes', brokenBytes],
  ['syntax', brokenSyntax],
  ['values', brokenValues],
  ['repository', brokenRepositories],
])('bad %s', (_, inputs) => {
  test.each(inputs.map((input) => [input.name, input] as const))(
    '%s',
    (_name, input) => answers(input),
    15_000,
  )
})
