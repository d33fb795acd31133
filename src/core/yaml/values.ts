import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, Scalar, type YAMLMap } from 'yaml'
import { type Contents, pointer, type Step } from '../source.ts'
import { composed, t } from '../text.ts'
import { rangeOf } from './document.ts'
import { plainValue } from './plain.ts'
import type { Limits, Problem } from './problem.ts'
import { cutOff, escaped, spoilt, swallowed } from './silent.ts'
import { type SyntaxSentence, sentenceFor, tooDeep, tooManyItems, tooManyKeys, unbraced } from './syntax.ts'

/** The plain values of a document's nodes, and the problems of what YAML allows and plans do not. */
interface Built extends Omit<Contents, 'source'> {
  readonly problems: readonly Problem[]
}

type Decorated = Node & { readonly anchor?: string; readonly tag?: string }

function duplicate(name: string, key: unknown, first: unknown): Problem {
  return {
    code: 'yaml-duplicate-key',
    severity: 'error',
    at: rangeOf(key),
    message: t(
      `Kenttä ${name} on samassa kohdassa kahdesti.`,
      `Fältet ${name} står två gånger på samma ställe.`,
      `The field ${name} stands twice in the same place.`,
    ),
    fix: t('Poista toinen.', 'Ta bort det ena.', 'Remove one of them.'),
    related: {
      at: rangeOf(first),
      message: t('ensimmäinen on tässä', 'det första står här', 'the first is here'),
    },
  }
}

/** Turns nodes into plain values, one by one from the top. */
class Builder {
  readonly numbers = new Map<string, string>()
  readonly valueless = new Set<string>()
  readonly problems: Problem[] = []
  private readonly whole: string
  private readonly limits: Limits
  /** The way from the top to the node at hand. */
  private readonly here: Step[] = []

  constructor(text: string, limits: Limits) {
    this.whole = text
    this.limits = limits
  }

  value(node: unknown): unknown {
    if (this.here.length > this.limits.depth) return this.refuse(node, tooDeep)
    if (isScalar(node)) return this.scalar(node)
    this.undecorated(node as Decorated | null)
    if (isMap(node)) return this.isUnbraced(node) ? this.refuse(node, unbraced) : this.map(node.items)
    if (isSeq(node)) return this.list(node.items)
    return isAlias(node) ? this.refuse(node, sentenceFor('BAD_ALIAS')) : null
  }

  /** Reports anchors and tags once each, since they seldom come alone. */
  private undecorated(node: Decorated | null): void {
    if (node?.anchor !== undefined) this.refuse(node, sentenceFor('BAD_ALIAS'))
    if (node?.tag !== undefined) this.refuse(node, sentenceFor('TAG_RESOLVE_FAILED'))
  }

  private refuse(node: unknown, sentence: SyntaxSentence): null {
    const told = this.problems.some(({ code }) => code === sentence.code)
    if (!told) this.problems.push({ severity: 'error', at: rangeOf(node), ...sentence })
    return null
  }

  private note(problem: Problem | undefined): void {
    if (problem) this.problems.push(problem)
  }

  private text(node: Scalar): string {
    this.undecorated(node)
    const text = String(node.value)
    if (node.type !== Scalar.QUOTE_DOUBLE) return text
    const at = rangeOf(node)
    this.note(spoilt(this.whole.slice(...at), at) ?? escaped(text, at))
    return text
  }

  private scalar(node: Scalar): unknown {
    const text = this.text(node)
    if (node.type !== Scalar.PLAIN) return text
    const value = plainValue(text)
    if (typeof value === 'number' && text !== String(value)) this.numbers.set(pointer(this.here), text)
    if (value === null) this.note(swallowed(this.whole, rangeOf(node), this.here.at(-1)))
    else if (typeof value === 'string') this.note(cutOff(this.whole, rangeOf(node)))
    return value
  }

  private inside(step: Step, node: unknown): unknown {
    this.here.push(step)
    const value = this.value(node)
    if (value === null && typeof step === 'string') this.valueless.add(pointer(this.here))
    this.here.pop()
    return value
  }

  private list(items: readonly unknown[]): unknown {
    const { items: most } = this.limits
    return items.length > most
      ? this.refuse(items[most], tooManyItems(items.length, most))
      : items.map((item, at) => this.inside(at, item))
  }

  /** `[ period: 2025, value: 3 ]` is a list of two mappings with a field each. */
  private isUnbraced(node: YAMLMap): boolean {
    return node.flow === true && this.whole[rangeOf(node)[0]] !== '{'
  }

  private map(items: readonly Pair[]): unknown {
    const { keys: most } = this.limits
    if (items.length > most) return this.refuse(items[most]?.key, tooManyKeys(items.length, most))
    const data: Record<string, unknown> = {}
    const names: string[] = []
    for (const { key, value } of items) {
      const name = this.key(key ?? value)
      const same = composed(name).trim()
      const first = names.indexOf(same)
      names.push(same)
      if (first >= 0) this.note(duplicate(same, key, items[first]?.key))
      const built = this.inside(name, value)
      if (built !== null) put(data, name, built)
    }
    return data
  }

  private key(key: unknown): string {
    const name = isScalar(key) ? this.text(key) : ''
    if (name === '') this.refuse(key, sentenceFor('NON_STRING_KEY'))
    else if (name === '<<') this.refuse(key, sentenceFor('BAD_ALIAS'))
    return name
  }
}

/** Sets a field; `__proto__` is a name like any other. */
function put(data: Record<string, unknown>, name: string, value: unknown): void {
  if (name === '__proto__') Object.defineProperty(data, name, { value, enumerable: true })
  else data[name] = value
}

/** The values of a document from its top node. */
export function build(text: string, top: Node, limits: Limits): Built {
  const builder = new Builder(text, limits)
  const data = builder.value(top)
  const { numbers, valueless, problems } = builder
  return { data, numbers, valueless, problems }
}
