import { join, relative, resolve, sep } from 'node:path'
import type { Command } from './commands/command.ts'
import type { Change, Outcome } from './core/outcome.ts'
import { eachLanguage, type Language, type Text, t } from './core/text.ts'
import { formats } from './formats/index.ts'
import type { AskedOfAny } from './program.ts'
import { overwrites, severalFormats, unclearAlso } from './refusals.ts'
import { harmless, toJson } from './reporters/harmless.ts'
import { reporters } from './reporters/index.ts'
import { toText } from './reporters/lines.ts'
import type { Circumstances } from './reporters/reporter.ts'
import type { Document } from './reports/document.ts'

/** An outcome turned into what is printed and what is written. */
export interface Presented {
  readonly stdout: string
  readonly stderr: string
  readonly changes: readonly Change[]
}

/** Where and to whom an outcome is presented. */
export interface Scene {
  readonly language: Language
  readonly root: string
  /** The root of the git checkout that the plan repository lies in. */
  readonly checkout: string
  readonly cwd: string
  readonly exitCode: number
  readonly color: boolean
  readonly width: number
  readonly version: string
  textOf(file: string): string | undefined
  /** Whether toimi has read the file at a path: nothing may be written over it but by a command that is for that. */
  isInput(path: string): boolean
}

type ReporterName = keyof typeof reporters
type FormatName = keyof typeof formats
const isReporter = (name: string): name is ReporterName => Object.hasOwn(reporters, name)

const pathFrom = (folder: string, path: string): string => relative(folder, path).split(sep).join('/')

function circumstances(
  outcome: Outcome,
  asked: AskedOfAny,
  { root, checkout, cwd, ...scene }: Scene,
): Circumstances {
  return {
    ...scene,
    quiet: Boolean(asked['quiet']),
    most: (asked['maxProblems'] as number | undefined) ?? 100,
    shownPath: (file) => pathFrom(cwd, join(root, file)),
    checkoutPath: (file) => pathFrom(checkout, join(root, file)),
    files: outcome.files ?? 0,
    waived: outcome.waived ?? 0,
    rules: outcome.rules ?? [],
    closing: outcome.closing ?? [],
  }
}

/** The other files in which the same result is wanted: `--also FORMAT=FILE`. */
const alsoWanted = (asked: AskedOfAny): [ReporterName, string][] =>
  ((asked['also'] as readonly string[] | undefined) ?? []).map((wanted) => {
    const [format = '', file] = wanted.split(/=(.*)/s)
    if (file && isReporter(format)) return [format, file]
    throw unclearAlso(wanted, Object.keys(reporters))
  })

/** An outcome with all that decides how it is presented. */
interface Task {
  readonly outcome: Outcome
  readonly about: Circumstances
  readonly scene: Scene
  /** The formats asked for, or the command's first; one at least. */
  readonly wanted: readonly [string, ...string[]]
  /** Where the result is to be written, rather than printed. */
  readonly output: string | undefined
  readonly also: readonly (readonly [ReporterName, string])[]
}

function taskOf(outcome: Outcome, command: Command, asked: AskedOfAny, scene: Scene): Task {
  const [first = command.formats?.[0] ?? 'text', ...others] = asked.format ?? []
  if (others.length > 0 && !outcome.documents) throw severalFormats('also' in command.options)
  const output = asked['output'] as string | undefined
  const about = circumstances(outcome, asked, scene)
  return { outcome, about, scene, wanted: [first, ...others], output, also: alsoWanted(asked) }
}

/** Only a terminal is coloured, and a file never. */
const report = ({ outcome, about }: Task, name: ReporterName, color: boolean): string =>
  reporters[name](outcome.diagnostics, { ...about, color })

/** Problems found on the way to a result that is not itself a list of problems. */
const aside = ({ outcome, about }: Task): string =>
  outcome.diagnostics.length > 0 ? reporters.text(outcome.diagnostics, { ...about, quiet: true }) : ''

async function render({ about, scene, output }: Task, name: string, document: unknown) {
  const format = await formats[name as FormatName]()
  const style = { color: about.color && output === undefined, width: scene.width }
  return { extension: format.extension, content: await format.write(document as Document, style) }
}

function write({ scene }: Task, path: string, content: string | Uint8Array): Change {
  const full = resolve(scene.cwd, path)
  if (scene.isInput(full)) throw overwrites(path)
  return { kind: 'write', path: full, content }
}

const asText = (content: string | Uint8Array): string =>
  typeof content === 'string' ? content : new TextDecoder().decode(content)

/** The result of a command as one text. */
async function resultOf(task: Task): Promise<string> {
  const { outcome, about, wanted, output } = task
  const { text, data, document, diagnostics } = outcome
  const [format] = wanted
  if (text !== undefined) return text
  if (format === 'json' && data !== undefined)
    return toJson({ format: 1, toimi: about.version, ...data, diagnostics })
  if (document !== undefined) return asText((await render(task, format, document)).content)
  return report(task, isReporter(format) ? format : 'text', about.color && output === undefined)
}

async function presentResult(task: Task): Promise<Presented> {
  const { outcome, output, also } = task
  const result = await resultOf(task)
  const isList = outcome.text === undefined && outcome.document === undefined && outcome.data === undefined
  const stderr = isList ? '' : aside(task)
  const changes = also.map(([name, file]) => write(task, file, report(task, name, false)))
  return output === undefined
    ? { stdout: result, stderr, changes }
    : { stdout: '', stderr, changes: [...changes, write(task, output, result)] }
}

/** Each document becomes a file in each format; what is printed is where they are. */
async function presentDocuments(
  task: Task,
  documents: NonNullable<Outcome['documents']>,
): Promise<Presented> {
  const { about, scene, wanted, output = 'reports' } = task
  const changes: Change[] = []
  for (const { name, document } of documents) {
    for (const format of wanted) {
      const { extension, content } = await render(task, format, document)
      changes.push(write(task, join(output, `${name}.${extension}`), content))
    }
  }
  const lines = [
    ...changes.map(({ path }) => pathFrom(scene.cwd, path)),
    ...about.closing.map((line) => line[about.language]),
  ]
  return { stdout: toText(lines.map(harmless)), stderr: aside(task), changes }
}

/** Decides what of an outcome goes where. Nothing is printed or written here. */
export async function present(
  outcome: Outcome,
  command: Command,
  asked: AskedOfAny,
  scene: Scene,
): Promise<Presented> {
  const task = taskOf(outcome, command, asked, scene)
  return outcome.documents ? presentDocuments(task, outcome.documents) : presentResult(task)
}

/** What `--dry-run` says of a change that is not made. */
export function announce(change: Change): Text {
  const path = change.kind === 'rename' ? change.to : change.path
  const words = {
    write: t('kirjoitettaisiin', 'skulle skrivas', 'would be written'),
    rename: t('kirjoitettaisiin', 'skulle skrivas', 'would be written'),
    remove: t('poistettaisiin', 'skulle tas bort', 'would be removed'),
  }
  return eachLanguage((language) => `${path}: ${words[change.kind][language]}`)
}
