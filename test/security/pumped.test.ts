/** A file of as many bytes as it may have, in which one thing is said again and again: toimi is done with it in time that grows with its length. */
import { afterAll, expect, test } from 'vitest'
import { checks } from '../../src/checks/index.ts'
import { runChecks } from '../../src/core/rule.ts'
import { head, small, workspaceOf } from '../repository.ts'
import { Tried } from '../tried.ts'

const bytes = 900_000
/** What a pattern could stumble over when there is much of it. */
const pieces = [
  '- ',
  '"',
  '*a ',
  '&a ',
  '!a ',
  ': ',
  ': ["',
  '[',

  ' ',
  '../',
  'a.',
  '<T ',
  '{{',
  '://',
  '\u2028',
  "''",
  '\\q',
]
const frames: readonly ((text: string) => string)[] = [
  (text) => `note: ${text}\n`,
  (text) => `note: ${text}\u2028`,
  (text) => `note: "${text}\n`,
  (text) => `\tnote: ${text}\n`,
  (text) => `${text}: b\n`,
]
const isLong = process.env['TOIMI_RUNS'] !== undefined
const tried = pieces.flatMap((piece, at) =>
  frames.filter((_, frame) => isLong || (at + frame) % 6 === 0).map((frame) => [piece, frame] as const),
)

const survived = new Tried()
afterAll(() => survived.tell(`Files of ${bytes} bytes in which one thing is said again and again`))

test.each(tried)('%j', { timeout: 30_000 }, (piece, frame) => {
  const text = piece.repeat(bytes / Buffer.byteLength(piece))
  const workspace = workspaceOf({ ...small, 'plans/vm/mallivirasto.yaml': head + frame(text) })
  const { diagnostics } = runChecks(checks, workspace)
  expect(workspace.problems.length + diagnostics.length).toBeGreaterThan(0)
  survived.count('done in time', piece)
})
