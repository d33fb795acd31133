import { isMap, Lexer } from 'yaml'
import { readModel } from '../shape/model.ts'
import type { Shape } from '../shape/shape.ts'
import type { Language } from '../text.ts'
import { parse } from '../yaml/document.ts'
import type { Limits } from '../yaml/problem.ts'
import { readers } from '../yaml/reader.ts'
import { Blocks, type Line } from './blocks.ts'
import { TextLines } from './text-lines.ts'

/** The lines as a text: never two blank ones after each other, and none at the end. */
function joined(lines: readonly Line[]): string {
  const kept = lines.filter((line, at) => line !== undefined || lines[at - 1] !== undefined)
  if (kept.at(-1) === undefined) kept.pop()
  return `${kept.map((line) => line ?? '').join('\n')}\n`
}

/** The sign by which the lexer says that what follows is a value, which may well begin with #. */
const valueFollows = '\u001f'

/** The comments of a text, sorted. */
function commentsIn(text: string): string[] {
  const signs = [...new Lexer().lex(text)]
  const isComment = (sign: string, at: number) => sign.startsWith('#') && signs[at - 1] !== valueFollows
  return signs
    .filter(isComment)
    .map((comment) => comment.trim())
    .sort()
}

/** All that a text says, to toimi and to people; undefined: it is broken. */
function sayings(shape: Shape, text: string, language: Language, limits: Limits): string | undefined {
  const read = readers.quick('', text, limits)
  if (read.problems.some(({ severity }) => severity === 'error')) return undefined
  return JSON.stringify([readModel(shape, read, language), commentsIn(text)])
}

/**
 * A text that has passed the gates, in canonical layout: fields in the order of the shape, two spaces per level,
 * single blank lines only between fields, comments with the field or item below them. It is assembled from pieces of
 * the text, so values and line ends stay as written. Undefined: the result would not have the same content.
 */
export function layOut(shape: Shape, text: string, language: Language, limits: Limits): string | undefined {
  const plain = text.replaceAll('\r\n', '\n')
  const { contents } = parse(plain)
  if (!isMap(contents) || contents.flow) return undefined
  const result = joined(new Blocks(new TextLines(plain)).file(shape, contents))
  const said = sayings(shape, plain, language, limits)
  if (said === undefined || sayings(shape, result, language, limits) !== said) return undefined
  return text.includes('\r\n') ? result.replaceAll('\n', '\r\n') : result
}
