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

/** The reason why a file could not be read, and what to do about it, where toimi knows. */
export interface Unread {
  readonly text: Text
  readonly fix?: Text | undefined
}

/** A file as read from disk. Its path is from the root of the plan repository, with `/`. */
export interface FileContent {
  readonly path: string
  /** The bytes, or the reason why they could not be read. */
  readonly bytes: Uint8Array | Unread
}

/** A file that passed the gates of syntax and shape: its content as a value, and its source for places. */
export interface Loaded<T> {
  readonly source: Source
  readonly content: T
}

const merged: ReadonlySet<FileKind> = new Set(['branch-plan', 'national-plan'])

/** The limits for a file of a kind: merged plans have larger ones. */
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

/** The diagnostic of a file that could not be read from disk: a fault (exit code 2). */
export const unreadable = ({ path }: FileContent, { text, fix }: Unread): Diagnostic =>
  diagnoseFile(path, 'file-unreadable', 'error', text, { fault: true, ...(fix && { fix }) })

/** The limits of reading: the defaults, overridden by `limits` of toimi.yaml. */
export const limitsOf = ({ limits }: Settings): Limits => ({
  ...defaultLimits,
  ...Object.fromEntries(Object.entries(limits ?? {}).map(([name, limit]) => [name, Number(limit)])),
})

/** Opens files through the gates of syntax and shape, and collects their sources and diagnostics. */
export class FileLoader {
  readonly sources = new Map<string, Source>()
  readonly broken = new Set<string>()
  readonly problems: Diagnostic[] = []
  limits: Limits = defaultLimits
  /** The language of plain strings in files without a `language`. */
  language: Language = 'fi'
  private readonly reader: Reader

  constructor(parser: Parser = 'quick') {
    this.reader = readers[parser]
  }

  /** Applies the limits and the language of toimi.yaml to all files opened afterwards. */
  applySettings(settings: Settings): void {
    this.limits = limitsOf(settings)
    this.language = settings.language ?? 'fi'
  }

  /** The file as a value of its kind; undefined: absent, or it failed a gate (its path is then in `broken`). */
  load<K extends FileKind>(
    content: FileContent | undefined,
    kind: K,
  ): Loaded<ValueOf<(typeof files)[K]>> | undefined {
    const written = content && this.open(content, kind)
    return written && { source: written.source, content: readModel(files[kind], written, this.language) }
  }

  /** The same of a file whose text is known. */
  loadText<K extends FileKind>(
    path: string,
    text: string,
    kind: K,
  ): Loaded<ValueOf<(typeof files)[K]>> | undefined {
    return this.load({ path, bytes: new TextEncoder().encode(text) }, kind)
  }

  private open(content: FileContent, kind: FileKind): Contents | undefined {
    const { written, problems } = this.read(content, limitsFor(kind, this.limits))
    const all = written && !problems.some(isError) ? [...problems, ...checkShape(kind, written)] : problems
    // A mistake in the configuration is no mistake in the data: toimi cannot do its work. A warning keeps it from nothing.
    const isConfig = kind === 'workspace' || kind === 'catalogue' || kind === 'table-map'
    this.problems.push(
      ...all.map((problem) =>
        isConfig && isError(problem) ? { ...problem, fault: true as const } : problem,
      ),
    )
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
