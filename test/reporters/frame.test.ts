import { expect, test } from 'vitest'
import { codeFrame } from '../../src/reporters/frame.ts'

const long = `${'a'.repeat(150)}bad${'c'.repeat(150)}`

test.each([
  ['a stretch', 'a: 1\ngoalz: 2', [2, 1, 2, 6], ['2 | goalz: 2', '  | ^^^^^']],
  ['nothing, at a place', 'a: 1', [1, 3, 1, 3], ['1 | a: 1', '  |   ^']],
  ['to the end of the line, when more lines follow', 'a: 1\nb: 2', [1, 2, 2, 3], ['1 | a: 1', '  |  ^^^']],
  ['after a tab', '\ta: 1', [1, 2, 1, 3], ['1 |     a: 1', '  |     ^']],
  ['Windows line ends', 'a: 1\r\nb: 2\r\n', [2, 4, 2, 5], ['2 | b: 2', '  |    ^']],
  ['a line number of two digits', `${'\n'.repeat(11)}a: 1`, [12, 1, 12, 2], ['12 | a: 1', '   | ^']],
  ['an accent that is a character of its own', 'a\u0308: x', [1, 5, 1, 6], ['1 | a\u0308: x', '  |    ^']],
  ['a character outside the first plane', '😀: x', [1, 5, 1, 6], ['1 | 😀: x', '  |    ^']],
  ['an escape', 'a: \u001b[2J', [1, 4, 1, 5], ['1 | a: \\u001b[2J', '  |    ^^^^^^']],
  ['an empty line', 'a: 1\n  \nb: 2', [2, 1, 2, 2], []],
  ['a line that is not there', 'a: 1', [9, 1, 9, 2], []],
  [
    'far right in a long line',
    long,
    [1, 151, 1, 154],
    [`1 | …${'a'.repeat(20)}bad${'c'.repeat(77)}…`, `  | ${' '.repeat(21)}^^^`],
  ],
  [
    'more than fits of a long line',
    long,
    [1, 95, 1, 200],
    [`1 | ${'a'.repeat(100)}…`, `  | ${' '.repeat(94)}^^^^^^`],
  ],
])('%s', (_, text, [line = 0, column = 0, endLine = 0, endColumn = 0], frame) => {
  expect(codeFrame(text, { line, column, endLine, endColumn })).toEqual(frame)
})
