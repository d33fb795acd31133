import { join, resolve } from 'node:path'
import type { Command } from '../commands/command.ts'
import { presentation } from '../commands/options.ts'
import type { NamedDocument, Outcome, Result } from '../commands/outcome.ts'
import type { Change } from '../core/change.ts'
import { inOrder } from '../core/diagnostic.ts'
import { harmless } from '../core/harmless.ts'
import type { Language } from '../core/text.ts'
import type { NamedFile, Style } from '../formats/format.ts'
import { type FormatName, formats } from '../formats/index.ts'
import { type ReporterName, reporterNames, reporters } from '../reporters/index.ts'
import { toText } from '../reporters/lines.ts'
import type { Circumstances } from '../reporters/reporter.ts'
import { toJson } from '../reporters/to-json.ts'
import type { Document } from '../reports/document/document.ts'
import { pathFrom } from './disk.ts'
import type { AskedOfAny } from './program.ts'
import { leadsOut, overwrites, severalFormats, standardOutput, unclearAlso } from './refusals.ts'

/** An outcome turned into what is printed and what is written: the changes of the command, then the files of its result. */
export interface Presented {
  readonly stdout: string
  readonly stderr: string
  readonly changes: readonly Change[]
}

/** The context in which an outcome is presented. */
interface Scene {
  readonly language: Language
  readonly root: string
  /** The root of the git checkout that the plan repository lies in. */
  readonly checkout: string
  readonly cwd: string
  readonly exitCode: number
  readonly color: boolean
  readonly width: number
  readonly version: string
  /** A page of HTML as PDF. */
  printed(page: string): Promise<Uint8Array>
  textOf(file: string): string | undefined
  /** Whether toimi has read the file at a path: nothing may be written over it but by a command that is for that. */
  isInput(path: string): boolean
  /** Whether a link in the repository leads a path out of it: whoever asked for the path cannot have meant that. */
  isLedOut(path: string): boolean
}

type Of<Kind extends Result['kind']> = Extract<Result, { readonly kind: Kind }>

/** An outcome with all that decides how it is presented. */
interface Task {
  readonly outcome: Outcome
  readonly command: Command
  readonly asked: AskedOfAny
  readonly scene: Scene
}

function circumstances({ outcome, asked, scene }: Task): Circumstances {
  const { root, checkout, cwd, ...seen } = scene
  return {
    ...seen,
    color: false,
    quiet: asked.quiet ?? false,
    most: asked.maxProblems ?? presentation.maxProblems.default,
    shownPath: (file) => pathFrom(cwd, resolve(root, file)),
    checkoutPath: (file) => pathFrom(checkout, resolve(root, file)),
    files: outcome.files ?? 0,
    waived: outcome.waived ?? 0,
    rules: outcome.rules ?? [],
    closing: outcome.closing ?? [],
  }
}

/** The formats of `--format`; by default the first one of the command. */
const chosen = ({ asked: { format = [] }, command: { formats: known = [] } }: Task): readonly string[] =>
  format.length === 0 ? known.slice(0, 1) : known.filter((name) => format.includes(name))

/** The chosen formats that can render one kind of result. */
const chosenAmong = <Name extends string>(ways: Readonly<Record<Name, unknown>>, task: Task): Name[] =>
  chosen(task).filter((name): name is Name => Object.hasOwn(ways, name))

/** The one way chosen, for a result that has one place only. */
function onlyOne<Name extends string>(ways: Readonly<Record<Name, unknown>>, task: Task): Name | undefined {
  const [name, ...others] = chosenAmong(ways, task)
  if (others.length > 0) throw severalFormats('also' in task.command.options)
  return name
}

/** Only a terminal is coloured, and a file never. */
const isColored = ({ asked, scene }: Task): boolean => scene.color && asked.out === undefined

const tellProblems = (task: Task, name: ReporterName, differently: Partial<Circumstances> = {}): string =>
  reporters[name](task.outcome.diagnostics, { ...circumstances(task), ...differently })

/** What a command has to say at its end, to people and not to programs. */
const closingText = ({ outcome: { closing = [] }, scene }: Task): string =>
  closing.length > 0 ? toText(closing.map((line) => harmless(line[scene.language]))) : ''

/** What is said beside a result that is not itself a list of problems: the problems found on the way, and the closing. */
function aside(task: Task): string {
  const { outcome, asked, scene } = task
  const problems =
    outcome.diagnostics.length > 0 ? tellProblems(task, 'text', { color: scene.color, quiet: true }) : ''
  return asked.quiet ? problems : problems + closingText(task)
}

const styleOf = (task: Task): Style => ({
  color: isColored(task),
  width: task.scene.width,
  csvDialect: task.asked.csvDialect ?? 'standard',
})

async function render(task: Task, name: FormatName, document: Document): Promise<string | Uint8Array> {
  const format = await formats[name]()
  return format.write(document, styleOf(task))
}

/** A document as files of a name: one in most formats. */
async function filesOf(
  task: Task,
  name: FormatName,
  { name: file, document }: NamedDocument,
): Promise<readonly NamedFile[]> {
  const format = await formats[name]()
  const style = styleOf(task)
  return (
    format.files?.(document, style, file) ?? [
      { name: `${file}.${format.extension}`, content: await format.write(document, style) },
    ]
  )
}

function write({ scene }: Task, path: string, content: string | Uint8Array): Change {
  if (path === '-') throw standardOutput()
  const full = resolve(scene.cwd, path)
  if (scene.isInput(full)) throw overwrites(path)
  if (scene.isLedOut(full)) throw leadsOut(path)
  return { kind: 'write', path: full, content }
}

/** The same problems in another file and another format: `--also FORMAT=FILE`. */
function alsoWanted(task: Task, wanted: string): Change {
  const [format, file] = wanted.split(/=(.*)/s)
  const name = reporterNames.find((each) => each === format)
  if (!file || !name) throw unclearAlso(wanted, reporterNames)
  return write(task, file, tellProblems(task, name))
}

const asText = (content: string | Uint8Array): string =>
  typeof content === 'string' ? content : new TextDecoder().decode(content)

/** A single result: printed, or written to the file of `--out`. */
function place(task: Task, content: string | Uint8Array, stderr: string): Presented {
  const { out, also = [] } = task.asked
  const changes = also.map((wanted) => alsoWanted(task, wanted))
  return out === undefined
    ? { stdout: asText(content), stderr, changes }
    : { stdout: '', stderr, changes: [...changes, write(task, out, content)] }
}

/** Problems in the format asked for; beside the result when that is a format of documents only. */
function presentProblems(task: Task): Presented {
  const name = onlyOne(reporters, task)
  return name === undefined && chosen(task).length > 0
    ? { stdout: '', stderr: aside(task), changes: [] }
    : place(task, tellProblems(task, name ?? 'text', { color: isColored(task) }), '')
}

async function presentDocument(
  task: Task,
  { document, data, findings = [] }: Of<'document'>,
): Promise<Presented> {
  const { outcome, scene } = task
  const name = onlyOne(formats, task)
  if (name === undefined) {
    const diagnostics = inOrder([...outcome.diagnostics, ...findings])
    return presentProblems({ ...task, outcome: { ...outcome, diagnostics } })
  }
  const content =
    name === 'json'
      ? toJson({ format: 1, toimi: scene.version, ...data, diagnostics: outcome.diagnostics })
      : await render(task, name, document)
  return place(task, content, aside(task))
}

/** Files in a folder; what is printed is where they are. */
function presentFiles(task: Task, { folder, files }: Omit<Of<'files'>, 'kind'>): Presented {
  const { asked, scene } = task
  const changes = files.map(({ name, content }) => write(task, join(asked.out ?? folder, name), content))
  const lines = changes.map(({ path }) => pathFrom(scene.cwd, path))
  return { stdout: toText(lines.map(harmless)), stderr: aside(task), changes }
}

/** The page of a document as it is printed. */
async function pdfOf(task: Task, { name, document }: NamedDocument): Promise<NamedFile> {
  const page = await render(task, 'html', document)
  return { name: `${name}.pdf`, content: await task.scene.printed(asText(page)) }
}

/** Each document becomes a file in each format. */
async function presentDocuments(task: Task, { documents }: Of<'documents'>): Promise<Presented> {
  const files: NamedFile[] = []
  for (const document of documents) {
    for (const format of chosenAmong(formats, task)) files.push(...(await filesOf(task, format, document)))
    if (task.asked.pdf) files.push(await pdfOf(task, document))
  }
  return presentFiles(task, { folder: 'reports', files })
}

async function presentResult(task: Task): Promise<Presented> {
  const { result } = task.outcome
  switch (result?.kind) {
    case undefined:
      return presentProblems(task)
    case 'text':
      return place(task, result.text, aside(task) + closingText(task))
    case 'document':
      return presentDocument(task, result)
    case 'documents':
      return presentDocuments(task, result)
    case 'files':
      return presentFiles(task, result)
  }
}

/** Decides what of an outcome goes where. Nothing is printed or written here. */
export async function present(
  outcome: Outcome,
  command: Command,
  asked: AskedOfAny,
  scene: Scene,
): Promise<Presented> {
  const task = { outcome, command, asked, scene }
  const presented = await presentResult(task)
  const besides = (outcome.extraFiles ?? []).map(({ name, content }) => write(task, name, content))
  return { ...presented, changes: [...(outcome.changes ?? []), ...presented.changes, ...besides] }
}
