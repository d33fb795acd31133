import { type Diagnostic, diagnose, diagnoseFile } from './diagnostic.ts'
import { type FileKind, files } from './files/index.ts'
import type { Settings } from './files/workspace-file.ts'
import { checkShape } from './shape/gate.ts'
import { readModel } from './shape/model.ts'
import type { ValueOf } from './shape/shape.ts'
import type { Contents, Source } from './source.ts'
import type { Language, Text } from './text.ts'
import { decode } from './yaml/decode.ts'
import { defaultLimits, type Limits, limitsOfMerged, type Problem } from './yaml/problem.ts'
import { type Parser, type Reader, readers, unread } from './yaml/reader.ts'

/** A file of the plan repository as it lies on disk; its path counts from the root, with `/`. */
export interface FileContent {
  readonly path: string
  /** The bytes, or why they could not be read. */
  readonly bytes: Uint8Array | Text
}

/** A file that has passed the gates of syntax and shape. */
export interface Held<T> {
  readonly source: Source
  readonly content: T
}

const merged: ReadonlySet<FileKind> = new Set(['branch-plan', 'national-plan'])

/** The limits for a file of some kind. */
export const limitsFor = (kind: FileKind, limits: Limits): Limits =>
  merged.has(kind) ? limitsOfMerged(limits) : limits

const isError = ({ severity }: { readonly severity: string }): boolean => severity === 'error'

function syntaxDiagnostic(
  source: Source,
  { code, severity, at, message, fix, related }: Problem,
): Diagnostic {
  const diagnostic = diagnose({ source, path: [], on: at, message, ...(fix && { fix }) }, code, severity)
  if (!related) return diagnostic
  const { line, column } = source.span(...related.at)
  return { ...diagnostic, related: [{ file: source.file, line, column, message: related.message }] }
}

/** A file that could not be read at all: toimi cannot do its work. */
export const unreadable = ({ path }: FileContent, why: Text): Diagnostic =>
  diagnoseFile(path, 'file-unreadable', 'error', why, { fault: true })

/** The limits of reading, as toimi.yaml sets them. */
export const limitsOf = ({ limits }: Settings): Limits => ({
  ...defaultLimits,
  ...Object.fromEntries(Object.entries(limits ?? {}).map(([name, limit]) => [name, Number(limit)])),
})

/** Takes files through the gates of syntax and shape, and keeps what is wrong with those that do not come through. */
export class Opener {
  readonly sources = new Map<string, Source>()
  readonly broken = new Set<string>()
  readonly problems: Diagnostic[] = []
  limits: Limits = defaultLimits
  /** The language of plain strings in files that name none. */
  language: Language = 'fi'
  private readonly reader: Reader

  constructor(parser: Parser = 'quick') {
    this.reader = readers[parser]
  }

  /** From here on files are read as toimi.yaml says. */
  follow(settings: Settings): void {
    this.limits = limitsOf(settings)
    this.language = settings.language ?? 'fi'
  }

  /** A file that comes through; undefined for one that does not, or is not there. */
  hold<K extends FileKind>(
    content: FileContent | undefined,
    kind: K,
  ): Held<ValueOf<(typeof files)[K]>> | undefined {
    const written = content && this.open(content, kind)
    return written && { source: written.source, content: readModel(files[kind], written, this.language) }
  }

  private open(content: FileContent, kind: FileKind): Contents | undefined {
    const { written, problems } = this.read(content, limitsFor(kind, this.limits))
    const all = written && !problems.some(isError) ? [...problems, ...checkShape(kind, written)] : problems
    // A mistake in the configuration is no mistake in the data: toimi cannot do its work.
    const config = kind === 'workspace' || kind === 'catalogue' || kind === 'table-map'
    this.problems.push(...(config ? all.map((problem) => ({ ...problem, fault: true as const })) : all))
    if (!all.some(isError)) return written
    this.broken.add(content.path)
    return undefined
  }

  private read(
    content: FileContent,
    limits: Limits,
  ): { written?: Contents; problems: readonly Diagnostic[] } {
    const { path, bytes } = content
    if (!(bytes instanceof Uint8Array)) return { problems: [unreadable(content, bytes)] }
    const { text = '', problems: first } = decode(bytes, limits)
    const read = first.some(isError) ? unread(path, text) : this.reader(path, text, limits)
    this.sources.set(path, read.source)
    const problems = [...first, ...read.problems].map((problem) => syntaxDiagnostic(read.source, problem))
    return { written: read, problems }
  }
}
