import strategy2020 from '../../schemas/strategy-2020.json' with { type: 'json' }
import { type Diagnostic, diagnose, diagnoseFile } from './diagnostic.ts'
import type { BranchPlan } from './files/branch-plan.ts'
import type { Catalogue } from './files/catalogue.ts'
import { type FileKind, files } from './files/index.ts'
import type { SharedIndicators } from './files/indicators.ts'
import type { Organisations } from './files/organisations.ts'
import type { UnitPlan } from './files/unit-plan.ts'
import type { Waiver } from './files/waivers.ts'
import type { Settings } from './files/workspace-file.ts'
import { checkShape } from './shape/gate.ts'
import { readModel } from './shape/model.ts'
import type { Source } from './source.ts'
import { type Language, type Text, t } from './text.ts'
import { decode } from './yaml/decode.ts'
import { defaultLimits, type Limits, type Problem } from './yaml/problem.ts'
import { readYaml } from './yaml/reader.ts'

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

/** A plan, and where in the repository it lies. */
export interface PlanFile<P> extends Held<P> {
  /** The folder under plans/: the id of a branch, when all is well. */
  readonly folder: string
  /** The name of the file without its ending. */
  readonly name: string
}

/** The plan repository at one instant: what could be read of it, and what was wrong with the rest. */
export interface Workspace {
  /** The day as of which the repository is looked at, `YYYY-MM-DD`. */
  readonly asOf: string
  readonly settings: Settings
  /** The language of plain strings in files that name none. */
  readonly language: Language
  readonly catalogue: Catalogue
  /** Not there when its file is missing or broken; what needs it is then not judged. */
  readonly organisations: Held<Organisations> | undefined
  readonly shared: Held<SharedIndicators> | undefined
  readonly waivers: Held<readonly Waiver[]> | undefined
  readonly units: readonly PlanFile<UnitPlan>[]
  readonly branches: readonly PlanFile<BranchPlan>[]
  /** The text of each branch.base.json, by folder. */
  readonly bases: ReadonlyMap<string, string>
  readonly sources: ReadonlyMap<string, Source>
  /** The files that failed the gates of syntax or shape. */
  readonly broken: ReadonlySet<string>
  readonly problems: readonly Diagnostic[]
}

const planPath = /^plans\/(.+)\/([^/]+)\.ya?ml$/
/** What kind of file lies at a path; undefined for what is not toimi's. Archived plans are left in peace. */
function kindAt(path: string, cataloguePath: string | undefined): FileKind | undefined {
  if (path === 'toimi.yaml') return 'workspace'
  if (path === 'organisations.yaml') return 'organisations'
  if (path === 'indicators.yaml') return 'indicators'
  if (path === 'waivers.yaml') return 'waivers'
  if (path === cataloguePath) return 'catalogue'
  if (path.startsWith('plans/archive/') || path === 'plans/national.yaml') return undefined
  const [, , name] = planPath.exec(path) ?? []
  if (name === 'branch') return 'branch-plan'
  return name === undefined && !/^plans\/[^/]+\.ya?ml$/.test(path) ? undefined : 'unit-plan'
}

/** Takes files through the gates one by one and keeps what comes through, and what is wrong with what does not. */
class Opener {
  readonly sources = new Map<string, Source>()
  readonly broken = new Set<string>()
  readonly problems: Diagnostic[] = []
  limits: Limits = defaultLimits

  /** The source of a file when it passes the gates of syntax and shape. Problems of the configuration are toimi's own (exit 2). */
  open({ path, bytes }: FileContent, kind: FileKind): Source | undefined {
    const before = this.problems.length
    const source = this.read(path, bytes)
    if (source) this.problems.push(...checkShape(kind, source))
    const found = this.problems.splice(before)
    const config = kind === 'workspace' || kind === 'catalogue'
    this.problems.push(...(config ? found.map((problem) => ({ ...problem, fault: true as const })) : found))
    if (source && !found.some(({ severity }) => severity === 'error')) return source
    this.broken.add(path)
    return undefined
  }

  private read(path: string, bytes: Uint8Array | Text): Source | undefined {
    if (!(bytes instanceof Uint8Array)) {
      this.problems.push(diagnoseFile(path, 'file-unreadable', 'error', bytes, { fault: true }))
      return undefined
    }
    const { text, problems } = decode(bytes, this.limits)
    this.problems.push(...problems.map(({ code, severity, message, fix }) => diagnoseFile(path, code, severity, message, fix && { fix })))
    if (text === undefined) return undefined
    const read = readYaml(path, text, this.limits)
    this.sources.set(path, read.source)
    this.problems.push(...read.problems.map((problem) => syntaxDiagnostic(read.source, problem)))
    return read.sound ? read.source : undefined
  }
}

function syntaxDiagnostic(source: Source, { code, severity, at, message, fix, related }: Problem): Diagnostic {
  const diagnostic = diagnose({ source, path: [], on: at, message, ...(fix && { fix }) }, code, severity)
  if (!related) return diagnostic
  const { line, column } = source.span(...related.at)
  return { ...diagnostic, related: [{ file: source.file, line, column, message: related.message }] }
}

const limitsOf = ({ limits }: Settings): Limits => ({
  ...defaultLimits,
  ...Object.fromEntries(Object.entries(limits ?? {}).map(([name, limit]) => [name, Number(limit)])),
})

/** The path of a catalogue of the workspace's own, as it counts in file lists. */
export const cataloguePath = (settings: Settings): string | undefined => settings.catalogue?.replace(/^\.\//, '')

function missingCatalogue(source: Source): Diagnostic {
  const finding = {
    source,
    path: ['catalogue'],
    message: t('Strategialuetteloa ei ole tässä polussa.', 'Det finns ingen strategikatalog på den sökvägen.', 'There is no strategy catalogue at this path.'),
    fix: t('Polku lasketaan toimi.yaml-tiedostosta eikä saa johtaa tietovaraston ulkopuolelle.', 'Sökvägen räknas från toimi.yaml och får inte leda ut ur arkivet.', 'The path counts from toimi.yaml and must not lead out of the repository.'),
  }
  return { ...diagnose(finding, 'catalogue-missing', 'error'), fault: true }
}

/** Reads a plan repository from its files: syntax and shape are judged here, meaning later. Never throws on bad data. */
export function openWorkspace(contents: readonly FileContent[], { asOf }: { readonly asOf: string }): Workspace {
  const opener = new Opener()
  const byPath = new Map(contents.map((content) => [content.path, content]))
  const held = <K extends FileKind>(path: string | undefined, kind: K) => {
    const content = path === undefined ? undefined : byPath.get(path)
    const source = content && opener.open(content, kind)
    return source && { source, content: readModel(files[kind], source, language) }
  }
  let language: Language = 'fi'
  const workspaceFile = held('toimi.yaml', 'workspace')
  const settings: Settings = (workspaceFile?.content as Settings | undefined) ?? { format: '1' }
  language = settings.language ?? 'fi'
  opener.limits = limitsOf(settings)

  const ownCatalogue = cataloguePath(settings)
  const catalogue = held(ownCatalogue, 'catalogue')
  if (workspaceFile && ownCatalogue !== undefined && !byPath.has(ownCatalogue)) opener.problems.push(missingCatalogue(workspaceFile.source))
  const waivers = held('waivers.yaml', 'waivers') as Held<{ waivers: readonly Waiver[] }> | undefined

  const units: PlanFile<UnitPlan>[] = []
  const branches: PlanFile<BranchPlan>[] = []
  const bases = new Map<string, string>()
  for (const content of contents) {
    const base = /^plans\/([^/]+)\/branch\.base\.json$/.exec(content.path)?.[1]
    if (base !== undefined && content.bytes instanceof Uint8Array) bases.set(base, new TextDecoder().decode(content.bytes))
    const kind = kindAt(content.path, ownCatalogue)
    if (kind !== 'unit-plan' && kind !== 'branch-plan') continue
    const source = opener.open(content, kind)
    if (!source) continue
    const [, folder = '', name = ''] = planPath.exec(content.path) ?? []
    if (kind === 'unit-plan') units.push({ source, folder, name, content: readModel(files[kind], source, language) as UnitPlan })
    else branches.push({ source, folder, name, content: readModel(files[kind], source, language) as BranchPlan })
  }
  return {
    asOf,
    settings,
    language,
    catalogue: (catalogue?.content as Catalogue | undefined) ?? (strategy2020 as Catalogue),
    organisations: held('organisations.yaml', 'organisations') as Held<Organisations> | undefined,
    shared: held('indicators.yaml', 'indicators') as Held<SharedIndicators> | undefined,
    waivers: waivers && { source: waivers.source, content: waivers.content.waivers },
    units,
    branches,
    bases,
    sources: opener.sources,
    broken: opener.broken,
    problems: opener.problems,
  }
}
