import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, Scalar } from 'yaml'
import { pointer, type Step } from '../source.ts'
import { t } from '../text.ts'
import { rangeOf } from './document.ts'
import type { Limits, Problem } from './problem.ts'
import { type SyntaxSentence, sentenceFor, tooDeep, tooManyItems, tooManyKeys } from './syntax.ts'

/** What the nodes of a document hold as plain values, and what YAML allows there and plans do not. */
export interface Built {
  readonly data: unknown
  /** The digits of each number as written, by pointer. */
  readonly numbers: ReadonlyMap<string, string>
  /** The pointers of keys that stand without a value. */
  readonly valueless: ReadonlySet<string>
  readonly problems: readonly Problem[]
}

type Decorated = Node & { readonly anchor?: string; readonly tag?: string }

const notThere = /[\ufffe\uffff]/
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/

/** Characters that only an escape can bring in: harmless in the file, harmful in a workbook or a terminal. */
function escaped(node: Scalar, value: string): Problem | undefined {
  const broken = !value.isWellFormed() || notThere.test(value)
  if (!broken && !control.test(value)) return undefined
  return {
    code: broken ? 'broken-character' : 'control-character',
    severity: broken ? 'error' : 'warning',
    at: rangeOf(node),
    message: broken
      ? t(
          'Tekstissä on merkki, jota ei ole olemassa.',
          'Texten har ett tecken som inte finns.',
          'The text has a character that does not exist.',
        )
      : t('Tekstissä on ohjausmerkki.', 'Texten har ett styrtecken.', 'The text has a control character.'),
    fix: t(
      'Poista kenoviivalla alkava merkki.',
      'Ta bort tecknet som börjar med omvänt snedstreck.',
      'Remove the character that begins with a backslash.',
    ),
  }
}

function duplicate(name: string, key: unknown, first: Node): Problem {
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

const comment = /#(?=\S)[^\r\n]*/y

/** `title: #1` is an empty title and a comment, which is seldom what was meant; an empty item of a list never is. */
function swallowed(text: string, node: Scalar, step: Step | undefined): Problem | undefined {
  const [start] = rangeOf(node)
  comment.lastIndex = start
  const found = comment.exec(text)?.[0]
  return found === undefined
    ? undefined
    : {
        code: 'yaml-comment',
        severity: typeof step === 'number' ? 'error' : 'warning',
        at: [start, start + found.trimEnd().length],
        message: t(
          'Merkistä # alkaa huomautus, jota ei lueta: kohta jää tyhjäksi.',
          'Med # börjar en kommentar som inte läses: stället blir tomt.',
          'A comment, which is not read, begins at #: nothing is left here.',
        ),
        fix: t(
          'Jos tämä on arvo, kirjoita se lainausmerkkeihin.',
          'Om detta är värdet, skriv det inom citattecken.',
          'If this is the value, put it in quotes.',
        ),
      }
}

/** Turns nodes into plain values, one by one from the top. */
class Builder {
  readonly numbers = new Map<string, string>()
  readonly valueless = new Set<string>()
  readonly problems: Problem[] = []
  private readonly text: string
  private readonly limits: Limits
  /** The way from the top to the node at hand. */
  private readonly here: Step[] = []

  constructor(text: string, limits: Limits) {
    this.text = text
    this.limits = limits
  }

  value(node: unknown): unknown {
    if (this.here.length > this.limits.depth) return this.refuse(node, tooDeep)
    this.undecorated(node)
    if (isScalar(node)) return this.scalar(node)
    if (isMap(node)) return this.map(node.items)
    return isSeq(node) ? this.list(node.items) : null
  }

  /** Anchors, aliases and tags: told once each, since one seldom comes alone. */
  private undecorated(node: unknown): void {
    const { anchor, tag } = (node ?? {}) as Decorated
    if (isAlias(node) || anchor !== undefined) this.refuse(node, sentenceFor('BAD_ALIAS'))
    if (tag !== undefined) this.refuse(node, sentenceFor('TAG_RESOLVE_FAILED'))
  }

  private refuse(node: unknown, sentence: SyntaxSentence): null {
    const told = this.problems.some(({ code }) => code === sentence.code)
    if (!told) this.problems.push({ severity: 'error', at: rangeOf(node), ...sentence })
    return null
  }

  private note(problem: Problem | undefined): void {
    if (problem) this.problems.push(problem)
  }

  private scalar(node: Scalar): unknown {
    const { value, source, type } = node
    if (typeof value === 'number') this.numbers.set(pointer(this.here), source ?? String(value))
    if (typeof value === 'string' && type === Scalar.QUOTE_DOUBLE) this.note(escaped(node, value))
    if (value === null) this.note(swallowed(this.text, node, this.here.at(-1)))
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

  private map(items: readonly Pair[]): unknown {
    const { keys: most } = this.limits
    if (items.length > most) return this.refuse(items[most]?.key, tooManyKeys(items.length, most))
    // A mapping without a prototype: `constructor` is a name like any other.
    const data: Record<string, unknown> = Object.create(null)
    const seen = new Map<string, Node>()
    for (const { key, value } of items) {
      const name = this.key(key ?? value, seen)
      const built = this.inside(name, value)
      if (built !== null) data[name] = built
    }
    return data
  }

  /** The name of a field. Two names that look the same are the same, however they are written. */
  private key(key: unknown, seen: Map<string, Node>): string {
    this.undecorated(key)
    const name = isScalar(key) ? String(this.scalar(key) ?? '') : ''
    if (name === '') this.refuse(key, sentenceFor('NON_STRING_KEY'))
    else if (name === '<<') this.refuse(key, sentenceFor('BAD_ALIAS'))
    const folded = name.normalize('NFC').trim()
    const first = seen.get(folded)
    if (first) this.note(duplicate(folded, key, first))
    else seen.set(folded, key as Node)
    return name
  }
}

/** The values of a document from its top node. */
export function build(text: string, top: Node, limits: Limits): Built {
  const builder = new Builder(text, limits)
  const data = builder.value(top)
  const { numbers, valueless, problems } = builder
  return { data, numbers, valueless, problems }
}
