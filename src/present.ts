import { join, relative, resolve } from 'node:path'
import type { Command } from './commands/command.ts'
import { type Change, type Outcome, Refusal } from './core/outcome.ts'
import { eachLanguage, type Language, type Text, t } from './core/text.ts'
import { formats } from './formats/index.ts'
import type { AskedOfAny } from './program.ts'
import { reporters } from './reporters/index.ts'
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
  readonly cwd: string
  readonly exitCode: number
  readonly color: boolean
  readonly width: number
  readonly version: string
  textOf(file: string): string | undefined
}

type ReporterName = keyof typeof reporters
type FormatName = keyof typeof formats
const isReporter = (name: string): name is ReporterName => name in reporters

function circumstances(outcome: Outcome, asked: AskedOfAny, { root, cwd, ...scene }: Scene): Circumstances {
  return {
    ...scene,
    quiet: Boolean(asked['quiet']),
    most: (asked['maxProblems'] as number | undefined) ?? 100,
    shownPath: (file) => relative(cwd, join(root, file)).replaceAll('\\', '/'),
    files: outcome.files ?? 0,
    waived: outcome.waived ?? 0,
    closing: outcome.closing ?? [],
  }
}

/** The other files in which the same result is wanted: `--also FORMAT=FILE`. */
function alsoWanted(asked: AskedOfAny): [ReporterName, string][] {
  const known = Object.keys(reporters).join(', ')
  return ((asked['also'] as readonly string[] | undefined) ?? []).map((wanted) => {
    const [format = '', file] = wanted.split(/=(.*)/s)
    if (file && isReporter(format)) return [format, file]
    throw new Refusal(
      t(`Kelpaamaton arvo: --also ${wanted}`, `Ogiltigt värde: --also ${wanted}`, `The value will not do: --also ${wanted}`),
      t(`Kirjoita MUOTO=TIEDOSTO; muodot: ${known}`, `Skriv FORMAT=FIL; format: ${known}`, `Write FORMAT=FILE; formats: ${known}`),
    )
  })
}

const bytes = (content: string | Uint8Array): string => (typeof content === 'string' ? content : new TextDecoder().decode(content))

/** Decides what of an outcome goes where. Nothing is printed or written here. */
export async function present(outcome: Outcome, command: Command, asked: AskedOfAny, scene: Scene): Promise<Presented> {
  const about = circumstances(outcome, asked, scene)
  const output = asked['output'] as string | undefined
  const write = (path: string, content: string | Uint8Array): Change => ({ kind: 'write', path: resolve(scene.cwd, path), content })
  const report = (name: ReporterName) => reporters[name](outcome.diagnostics, about)
  const render = async (name: FormatName, document: unknown) => {
    const format = await formats[name]()
    return { extension: format.extension, content: await format.write(document as Document, { color: about.color && !output, width: scene.width }) }
  }
  const wanted = asked.format?.length ? asked.format : (command.formats ?? ['text']).slice(0, 1)
  const [first = 'text'] = wanted
  /** Problems found on the way to a result that is not itself a list of problems. */
  const aside = outcome.diagnostics.length > 0 ? reporters.text(outcome.diagnostics, { ...about, quiet: true }) : ''

  if (outcome.documents) {
    const folder = output ?? 'reports'
    const changes: Change[] = []
    for (const { name, document } of outcome.documents) {
      for (const format of wanted) {
        const { extension, content } = await render(format as FormatName, document)
        changes.push(write(join(folder, `${name}.${extension}`), content))
      }
    }
    const lines = changes.map(({ path }) => relative(scene.cwd, path).replaceAll('\\', '/'))
    return { stdout: `${[...lines, ...about.closing.map((line) => line[scene.language])].join('\n')}\n`, stderr: aside, changes }
  }
  const result = async (): Promise<string> => {
    if (outcome.text !== undefined) return outcome.text
    if (first === 'json' && outcome.data !== undefined) {
      return `${JSON.stringify({ format: 1, toimi: scene.version, ...(outcome.data as object), diagnostics: outcome.diagnostics }, null, 2)}\n`
    }
    if (outcome.document) return bytes((await render(first as FormatName, outcome.document)).content)
    return report(isReporter(first) ? first : 'text')
  }
  const stdout = await result()
  const isList = outcome.text === undefined && outcome.document === undefined && outcome.data === undefined
  const changes = alsoWanted(asked).map(([name, file]) => write(file, report(name)))
  const stderr = isList ? '' : aside
  return output === undefined ? { stdout, stderr, changes } : { stdout: '', stderr, changes: [...changes, write(output, stdout)] }
}

/** What `--dry-run` says of a change that is not made. */
export function announce(change: Change): Text {
  const path = change.kind === 'rename' ? change.to : change.path
  const words = { write: t('kirjoitettaisiin', 'skulle skrivas', 'would be written'), rename: t('kirjoitettaisiin', 'skulle skrivas', 'would be written'), remove: t('poistettaisiin', 'skulle tas bort', 'would be removed') }
  return eachLanguage((language) => `${path}: ${words[change.kind][language]}`)
}
