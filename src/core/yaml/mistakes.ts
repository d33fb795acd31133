/** From the error of the parser to the author's mistake. */
import { type Document, type ErrorCode, visit, type YAMLError } from 'yaml'
import { rangeOf } from './document.ts'
import type { Problem, Range } from './problem.ts'
import { mistakes } from './signs.ts'
import { badIndent, type SyntaxSentence, sentenceFor, tab, unclosedBracket, unclosedQuote } from './syntax.ts'

const problem = ({ code, message, fix }: SyntaxSentence, at: Range): Problem => ({
  code,
  severity: 'error',
  at,
  message,
  ...(fix && { fix }),
})

const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1

/** The problem of a tab before the first word of a line, which has priority over other errors there. */
function tabbed(text: string, { pos: [at] }: YAMLError): Problem | undefined {
  const start = lineStart(text, at)
  const [spaces] = /^ *(?=\t)/.exec(text.slice(start, start + 200)) ?? []
  return spaces === undefined ? undefined : problem(tab, [start + spaces.length, start + spaces.length + 1])
}

/** The mistake that shows on the line of an error. */
function onLine(text: string, { code, pos: [at] }: YAMLError): Problem | undefined {
  const start = lineStart(text, at)
  const line = /^.*/.exec(text.slice(start, start + 10_000))?.[0] ?? ''
  for (const mistake of mistakes) {
    if (mistake.behind && !mistake.behind.includes(code)) continue
    const [from, match] = mistake.here
      ? [at, mistake.here.exec(text.slice(at, at + 2))]
      : [start, mistake.line?.exec(line)]
    const group = match?.indices?.[1]
    if (group) return problem(mistake, [from + group[0], from + group[1]])
  }
  return undefined
}

/** The range from the first character at or after an offset that is not white space, to the end of its line. */
function words(text: string, from: number): Range {
  const start = from + text.slice(from).search(/\S|$/)
  return [start, Math.max(start + 1, text.indexOf('\n', start))]
}

/** The parser errors that a wrongly indented line can cause. */
const misplaced: readonly ErrorCode[] = [
  'BAD_INDENT',
  'BLOCK_AS_IMPLICIT_KEY',
  'MISSING_CHAR',
  'MULTILINE_IMPLICIT_KEY',
  'UNEXPECTED_TOKEN',
]

/** A line that begins where it must not: the one of the error, or the one after it, at which the parser only notices. */
function outOfLine(text: string, { code, pos: [at] }: YAMLError): Problem | undefined {
  if (!misplaced.includes(code)) return undefined
  const here = words(text, lineStart(text, at))
  if (at <= here[0]) return problem(badIndent, here)
  const next = text.indexOf('\n', at)
  return code === 'BLOCK_AS_IMPLICIT_KEY' && next >= 0 ? problem(badIndent, words(text, next + 1)) : undefined
}

/** The quotation mark or bracket that opens what an error finds unclosed: the outermost, where several are. */
function opening(
  text: string,
  document: Document,
  { code, message, pos: [at] }: YAMLError,
): Problem | undefined {
  const quote = code === 'MISSING_CHAR' && /quote/.test(message)
  const bracket = /^Flow (map|sequence) .* end with a/.test(message)
  if (!quote && !bracket) return undefined
  let found: Problem | undefined
  visit(document, {
    Node: (_, node) => {
      const [start, end] = rangeOf(node)
      const open = quote ? /["']/ : /[[{]/
      const closed = bracket && /[\]}]/.test(text[end - 1] ?? '')
      if (start >= at || at > end + 1 || closed || !open.test(text[start] ?? '')) return undefined
      found = problem(quote ? unclosedQuote : unclosedBracket, [start, start + 1])
      return visit.BREAK
    },
  })
  return found
}

/** The first mistake in a text, the only one reported, since later errors mostly follow from it. */
export function firstMistake(text: string, document: Document): Problem | undefined {
  const all: readonly YAMLError[] = [...document.errors, ...document.warnings]
  const [first] = all
  if (!first) return undefined
  const error = all.reduce((earliest, each) => (each.pos[0] < earliest.pos[0] ? each : earliest), first)
  return (
    tabbed(text, error) ??
    opening(text, document, error) ??
    onLine(text, error) ??
    outOfLine(text, error) ??
    problem(sentenceFor(error.code), error.pos)
  )
}
