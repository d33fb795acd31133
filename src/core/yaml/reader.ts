import { type Document, isAlias, isMap, isScalar, isSeq, LineCounter, type Node, type Pair, parseDocument, Scalar, type YAMLError } from 'yaml'
import { pointer, type Path, type Source, type Span, type Step } from '../source.ts'
import { eachLanguage, t } from '../text.ts'
import { scanCharacters } from './characters.ts'
import type { Limits, Problem } from './problem.ts'
import { sentenceFor, sentences, type SyntaxSentence, unclosedFlow, unclosedQuote } from './syntax.ts'

/** A text that has been read: with problems, or with a source (warnings may stand beside it). */
export interface Read {
  readonly source: Source
  /** Whether the source's data may be looked at. */
  readonly sound: boolean
  readonly problems: readonly Problem[]
}
/** Turns the text of a file into values with places. Another reader of the same contract can take its place. */
export type Reader = (file: string, text: string, limits: Limits) => Read

type Range = readonly [start: number, end: number]

const parse = (text: string): Document =>
  parseDocument(text, { stringKeys: true, uniqueKeys: false, prettyErrors: false, logLevel: 'silent', schema: 'core' })

const rangeOf = (node: unknown): Range => {
  const range = (node as Node | null)?.range
  return range ? [range[0], range[1]] : [0, 0]
}

/** The node at a path, and its key; of what is not there, the nearest that is. */
function nodeAt(document: Document, path: Path): { node: unknown; key: unknown } {
  let node: unknown = document.contents
  let key: unknown
  for (const step of path) {
    const pair = isMap(node) ? node.items.find((item) => isScalar(item.key) && item.key.value === String(step)) : undefined
    const next: unknown = isSeq(node) ? node.items[Number(step)] : pair?.value
    if (!next && !pair) break
    key = pair?.key
    node = next ?? pair?.key
  }
  return { node, key }
}

/** Where a value or key stands. A mapping or list is pointed at by its key, or by its first line. */
function rangeAt(text: string, document: Document, path: Path, on: 'key' | 'value'): Range {
  const { node, key } = nodeAt(document, path)
  const target = on === 'key' ? (key ?? node) : isScalar(node) || !key ? node : key
  const [start, end] = rangeOf(target)
  const lineEnd = text.indexOf('\n', start)
  return [start, isScalar(target) || lineEnd < 0 || end < lineEnd ? end : lineEnd]
}

function sourceOf(file: string, text: string, data: unknown, numbers: ReadonlyMap<string, string>): Source {
  let lines: LineCounter | undefined
  let document: Document | undefined
  const span = (start: number, end: number): Span => {
    if (!lines) {
      lines = new LineCounter()
      lines.addNewLine(0)
      for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines.addNewLine(at + 1)
    }
    const [from, to] = [lines.linePos(start), lines.linePos(Math.max(start, end))]
    return { line: from.line, column: from.col, endLine: to.line, endColumn: to.col }
  }
  const locate = (path: Path, on: 'key' | 'value'): Span => {
    // Places are asked for rarely and documents are large, so a document is parsed again rather than kept.
    document ??= parse(text)
    return span(...rangeAt(text, document, path, on))
  }
  return { file, text, data, numbers, span, locate }
}

/** Turns nodes into plain values, noting what YAML allows and plans do not. */
class Builder {
  readonly numbers = new Map<string, string>()
  readonly problems: Problem[] = []
  readonly limits: Limits
  readonly text: string

  constructor(text: string, limits: Limits) {
    this.text = text
    this.limits = limits
  }

  value(node: unknown, path: Step[]): unknown {
    if (path.length > this.limits.depth) return this.report(node, sentenceFor('RESOURCE_EXHAUSTION'))
    if (isAlias(node) || (node as Node & { anchor?: string })?.anchor) return this.report(node, sentenceFor('BAD_ALIAS'))
    if ((node as Node)?.tag) return this.report(node, sentenceFor('TAG_RESOLVE_FAILED'))
    if (isMap(node)) return this.map(node.items, path)
    if (isSeq(node)) return node.items.map((item, at) => this.value(item, [...path, at]))
    return isScalar(node) ? this.scalar(node, path) : null
  }

  private report(node: unknown, { code, message, fix }: SyntaxSentence): null {
    this.problems.push({ code, severity: 'error', at: rangeOf(node), message, ...(fix && { fix }) })
    return null
  }

  private scalar(node: Scalar, path: Path): unknown {
    const { value } = node
    if (typeof value === 'number') this.numbers.set(pointer(path), node.source ?? String(value))
    if (typeof value === 'string' && node.type === Scalar.QUOTE_DOUBLE) this.escapes(node, value)
    return value
  }

  /** Characters that only an escape can bring in: harmless in the file, harmful in a workbook or a terminal. */
  private escapes(node: Scalar, value: string): void {
    const broken = !value.isWellFormed() || /[\ufffe\uffff]/.test(value)
    if (!broken && !/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/.test(value)) return
    this.problems.push({
      code: broken ? 'broken-character' : 'control-character',
      severity: broken ? 'error' : 'warning',
      at: rangeOf(node),
      message: broken
        ? t('Tekstissä on merkki, jota ei ole olemassa.', 'Texten har ett tecken som inte finns.', 'The text has a character that does not exist.')
        : t('Tekstissä on ohjausmerkki.', 'Texten har ett styrtecken.', 'The text has a control character.'),
      fix: t('Poista kenoviivalla alkava merkki.', 'Ta bort tecknet som börjar med omvänt snedstreck.', 'Remove the character that begins with a backslash.'),
    })
  }

  private map(items: readonly Pair[], path: Step[]): Record<string, unknown> {
    const data: Record<string, unknown> = Object.create(null)
    const seen = new Map<string, Node>()
    if (items.length > this.limits.keys) this.tooManyKeys(items)
    for (const { key, value } of items.slice(0, this.limits.keys)) {
      const name = String((key as Scalar | null)?.value ?? '')
      const folded = name.normalize('NFC').trim()
      const first = seen.get(folded)
      if (name === '' || name === '<<') this.report(key ?? value, sentenceFor(name === '' ? 'NON_STRING_KEY' : 'BAD_ALIAS'))
      else if (first) this.duplicate(name, key, first)
      else seen.set(folded, key as Node)
      const built = this.value(value, [...path, name])
      if (built !== null) data[name] = built
      else this.swallowed(key as Node, value as Node | null)
    }
    return data
  }

  private tooManyKeys(items: readonly Pair[]): void {
    const [found, limit] = [items.length, this.limits.keys]
    this.report(items[limit]?.key, {
      code: 'file-too-many-keys',
      message: t(`Yhdessä kohdassa on ${found} kenttää; raja on ${limit}.`, `En post har ${found} fält; gränsen är ${limit}.`, `One mapping has ${found} fields; the limit is ${limit}.`),
      fix: t('Rajan voi nostaa: limits.keys tiedostossa toimi.yaml.', 'Gränsen kan höjas: limits.keys i toimi.yaml.', 'The limit can be raised: limits.keys in toimi.yaml.'),
    })
  }

  private duplicate(name: string, key: unknown, first: Node): void {
    this.problems.push({
      code: 'yaml-duplicate-key',
      severity: 'error',
      at: rangeOf(key),
      message: t(`Kenttä ${name} on samassa kohdassa kahdesti.`, `Fältet ${name} står två gånger på samma ställe.`, `The field ${name} stands twice in the same place.`),
      fix: t('Poista toinen.', 'Ta bort det ena.', 'Remove one of them.'),
      related: { at: rangeOf(first), message: t('ensimmäinen on tässä', 'det första står här', 'the first is here') },
    })
  }

  /** `title: #1` is an empty title and a comment, which is seldom what was meant. */
  private swallowed(key: Node, value: Node | null): void {
    const [, end] = rangeOf(key)
    const rest = this.text.slice(end, this.text.indexOf('\n', end) >>> 0)
    if (!/^:\s+#\S/.test(rest) || (isScalar(value) && value.value !== null)) return
    this.problems.push({
      code: 'yaml-comment',
      severity: 'warning',
      at: [end + rest.indexOf('#'), end + rest.trimEnd().length],
      message: t('Merkistä # alkaa huomautus: kenttä jää tyhjäksi.', 'Med # börjar en kommentar: fältet blir tomt.', 'A comment begins at #: the field is empty.'),
      fix: t('Jos tarkoitit arvoa, kirjoita se lainausmerkkeihin.', 'Om du menade ett värde, skriv det inom citattecken.', 'If you meant a value, put it in quotes.'),
    })
  }
}

/** The opening quotation mark whose text runs into an error. */
function openingQuote(node: unknown, at: number): Range | undefined {
  if (isMap(node)) return node.items.map((pair) => openingQuote(pair.value, at) ?? openingQuote(pair.key, at)).find(Boolean)
  if (isSeq(node)) return node.items.map((item) => openingQuote(item, at)).find(Boolean)
  if (!isScalar(node) || !node.type?.startsWith('QUOTE')) return undefined
  const [start, end] = rangeOf(node)
  return start < at && at <= end + 1 ? [start, start + 1] : undefined
}

/** The error a reader should be told of: the first. What follows it is mostly its echo. */
function syntaxProblem(document: Document): Problem | undefined {
  const all: readonly YAMLError[] = [...document.errors, ...document.warnings]
  const first = [...all].sort((a, b) => a.pos[0] - b.pos[0])[0]
  if (!first) return undefined
  const quote = first.code === 'MISSING_CHAR' && /quote/.test(first.message)
  const sentence = quote ? unclosedQuote : isOpenFlow(first) ? unclosedFlow : sentenceFor(first.code)
  const at = (quote && openingQuote(document.contents, first.pos[0])) || first.pos
  return { severity: 'error', at, ...sentence }
}

const isOpenFlow = ({ code, message }: YAMLError): boolean =>
  !sentences[code] && (code === 'MISSING_CHAR' || code === 'BAD_INDENT') && /[\]}]/.test(message)

const emptyFile: Problem = {
  code: 'file-empty',
  severity: 'error',
  at: [0, 0],
  message: t('Tiedosto on tyhjä.', 'Filen är tom.', 'The file is empty.'),
  fix: t('Kirjoita suunnitelma tai poista tiedosto.', 'Skriv planen eller ta bort filen.', 'Write the plan, or remove the file.'),
}

function notAMapping(node: unknown): Problem {
  const found = isSeq(node) ? t('luettelo', 'en lista', 'a list') : t('pelkkä arvo', 'bara ett värde', 'a single value')
  return {
    code: 'yaml-root',
    severity: 'error',
    at: rangeOf(node),
    message: eachLanguage((l) => ({ fi: `Tiedostossa pitää olla kenttiä (nimi: arvo), mutta siinä on ${found.fi}.`, sv: `Filen ska ha fält (namn: värde), men har ${found.sv}.`, en: `The file must hold fields (name: value), but holds ${found.en}.` })[l]),
  }
}

/** Reads a text with the `yaml` package, in the strict way of plans: no aliases, tags, merge keys or duplicate keys. */
export const readYaml: Reader = (file, text, limits) => {
  const problems = scanCharacters(text)
  const fail = (...more: Problem[]): Read => ({ source: sourceOf(file, text, undefined, new Map()), sound: false, problems: [...problems, ...more] })
  if (problems.some(({ severity }) => severity === 'error')) return fail()
  const document = parse(text)
  const error = syntaxProblem(document)
  if (error) return fail(error)
  if (document.directives?.yaml.explicit) return fail({ severity: 'error', at: [0, 1], ...sentenceFor('BAD_DIRECTIVE') })
  const top = document.contents
  if (!top || (isScalar(top) && top.value === null)) return fail(emptyFile)
  if (!isMap(top)) return fail(notAMapping(top))
  const builder = new Builder(text, limits)
  const data = builder.value(top, [])
  problems.push(...builder.problems)
  const sound = !problems.some(({ severity }) => severity === 'error')
  return { source: sourceOf(file, text, data, builder.numbers), sound, problems }
}
