import { Document, type Node, type Scalar, type ScalarTag, type ToStringOptions, YAMLSeq } from 'yaml'
import type { Field, RecordShape, Shape } from '../shape/shape.ts'
import type { Language, Words } from '../text.ts'

/** Digits and periods, which YAML prints as they are. */
class Plain {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

const plainTag: ScalarTag = {
  tag: 'tag:yaml.org,2002:float',
  default: true,
  identify: (value) => value instanceof Plain,
  resolve: (text) => text,
  stringify: ({ value }: Scalar) => (value as Plain).text,
}

/** A list on one line as people write it: `[a, b]`, though `{ c: d }`. */
class Row extends YAMLSeq {
  override flow = true
  override toString(...[context, ...more]: Parameters<YAMLSeq['toString']>): string {
    return super.toString(context && { ...context, flowCollectionPadding: '' }, ...more)
  }
}

/** Words YAML 1.1 readers such as Excel's would take for something else (`no`, `12:30`) are quoted. */
const style: ToStringOptions = { lineWidth: 0, flowCollectionPadding: true }

const isPlain = (shape: Shape): boolean => ['numeral', 'version', 'period', 'date'].includes(shape.kind)

/** A record of a few numbers and codes reads best on one line: `{ period: 2025, value: 90 }`. */
function onOneLine(shape: Shape, value: unknown): boolean {
  if (shape.kind === 'list') return shape.key.length === 0
  if (shape.kind !== 'record') return false
  const entries = Object.entries(value as object)
  const simple = ({ shape: of }: Field, part: unknown) =>
    of.kind === 'list' ? of.key.length === 0 : of.kind !== 'words' && typeof part !== 'object'
  return entries.length <= 8 && entries.every(([key, part]) => simple(shape.fields[key] as Field, part))
}

/** A value as YAML nodes, in the order of its shape; words in `language` alone are a plain text. */
function nodeOf(document: Document, shape: Shape, value: unknown, language: Language): Node {
  if (isPlain(shape) || (shape.kind === 'value' && typeof value === 'string'))
    return document.createNode(new Plain(String(value)))
  if (shape.kind === 'words' || (shape.kind === 'value' && typeof value === 'object')) {
    const words = value as Words
    return document.createNode(Object.keys(words).join() === language ? words[language] : words)
  }
  if (shape.kind === 'list') {
    const items = (value as unknown[]).map((item) => nodeOf(document, shape.of, item, language))
    return Object.assign(onOneLine(shape, value) ? new Row() : new YAMLSeq(), { items })
  }
  if (shape.kind === 'map') {
    const entries = Object.entries(value as object).map(([key, part]) => [
      key,
      nodeOf(document, shape.of, part, language),
    ])
    return document.createNode(Object.fromEntries(entries))
  }
  if (shape.kind === 'record') {
    const entries = fieldsIn(shape, value).map(([key, field, part]) => [
      key,
      nodeOf(document, field.shape, part, language),
    ])
    return Object.assign(document.createNode(Object.fromEntries(entries)), { flow: onOneLine(shape, value) })
  }
  return document.createNode(value)
}

/** The fields that a value has, in the order of the shape. */
const fieldsIn = (
  shape: RecordShape<Readonly<Record<string, Field>>>,
  value: unknown,
): [string, Field, unknown][] =>
  Object.entries(shape.fields)
    .map(([key, field]): [string, Field, unknown] => [key, field, (value as Record<string, unknown>)[key]])
    .filter(([, , part]) => part !== undefined)

/** A value as YAML text that ends with a line break. What `readModel` reads from it is the value again. */
export function emit(shape: Shape, value: unknown, language: Language): string {
  const document = new Document(undefined, { customTags: [plainTag], compat: 'yaml-1.1', version: '1.2' })
  document.contents = nodeOf(document, shape, value, language)
  return document.toString(style)
}
