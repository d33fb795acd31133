import strategy2020 from '../../schemas/strategy-2020.json' with { type: 'json' }
import { type Diagnostic, diagnose, diagnoseFile } from './diagnostic.ts'
import { type FileContent, FileLoader, type Loaded, unreadable } from './file-loader.ts'
import type { BranchPlan, NationalPlan } from './files/branch-plan.ts'
import type { Catalogue } from './files/catalogue.ts'
import type { SharedIndicators } from './files/indicators.ts'
import type { Organisations } from './files/organisations.ts'
import type { UnitPlan } from './files/unit-plan.ts'
import type { Waiver } from './files/waivers.ts'
import type { Settings } from './files/workspace-file.ts'
import {
  indicatorsPath,
  isBase,
  isPlan,
  kindAt,
  meantBy,
  nationalPlanPath,
  organisationsPath,
  planPlace,
  settingsPath,
  waiversPath,
} from './plan-paths.ts'
import type { Source } from './source.ts'
import { type Language, type Text, t } from './text.ts'
import type { Parser } from './yaml/reader.ts'

export type { FileContent, Loaded } from './file-loader.ts'

/** A plan, with its folder and file name. */
export interface PlanFile<P> extends Loaded<P> {
  /** The name of the folder under plans/: in a valid repository the id of a branch. */
  readonly folder: string
  /** The name of the file without its extension. */
  readonly name: string
}

/** A plan repository as read at one time: the files that passed the gates of syntax and shape, and the diagnostics of the others. */
export interface Workspace {
  /** The as-of date, `YYYY-MM-DD`. */
  readonly asOf: string
  readonly settings: Settings
  /** The language of plain strings in files without a `language`. */
  readonly language: Language
  readonly catalogue: Catalogue
  /** Undefined: the file is missing or broken; checks that need it are skipped. */
  readonly organisations: Loaded<Organisations> | undefined
  readonly shared: Loaded<SharedIndicators> | undefined
  readonly waivers: Loaded<readonly Waiver[]> | undefined
  readonly units: readonly PlanFile<UnitPlan>[]
  readonly branches: readonly PlanFile<BranchPlan>[]
  readonly national: Loaded<NationalPlan> | undefined
  /** The text of each base file of a merge (`*.base.json`, also `.next`), by path. */
  readonly bases: ReadonlyMap<string, string>
  readonly sources: ReadonlyMap<string, Source>
  /** The paths of the files that failed the gate of syntax or of shape. */
  readonly broken: ReadonlySet<string>
  readonly problems: readonly Diagnostic[]
}

/** The path, from the root and without `./`, of the catalogue that toimi.yaml names; undefined: the built-in one. */
export const cataloguePath = (settings: Settings): string | undefined =>
  settings.catalogue?.replace(/^\.\//, '')

/** The diagnostic, at the place in toimi.yaml that names it, of a catalogue that is missing or unreadable; undefined: it is readable. */
function catalogueFault(source: Source, found: FileContent | undefined): Diagnostic | undefined {
  if (found?.bytes instanceof Uint8Array) return undefined
  const finding = {
    source,
    path: ['catalogue'],
    message:
      found?.bytes.text ??
      t(
        'Tässä polussa ei ole strategialuetteloa.',
        'På den här sökvägen finns ingen strategikatalog.',
        'There is no strategy catalogue at this path.',
      ),
    fix: t(
      'Kirjoita polku kansiosta, jossa toimi.yaml on. Se ei saa johtaa tietovaraston ulkopuolelle.',
      'Skriv sökvägen från mappen där toimi.yaml ligger. Den får inte leda ut ur arkivet.',
      'Write the path from the folder of toimi.yaml. It must not lead out of the repository.',
    ),
  }
  return { ...diagnose(finding, 'catalogue-missing', 'error'), fault: true }
}

const tooManyFiles = (found: number, limit: number): Diagnostic =>
  diagnoseFile(
    settingsPath,
    'too-many-files',
    'error',
    t(
      `Tietovarastossa on ${found} tiedostoa; raja on ${limit}.`,
      `Arkivet har ${found} filer; gränsen är ${limit}.`,
      `The repository has ${found} files; the limit is ${limit}.`,
    ),
    {
      fault: true,
      fix: t(
        'Rajan voi nostaa: limits.files tiedostossa toimi.yaml.',
        'Gränsen kan höjas: limits.files i toimi.yaml.',
        'The limit can be raised: limits.files in toimi.yaml.',
      ),
    },
  )

function disguised(path: string): Diagnostic {
  const [ending = ''] = /\.[^.]*$/.exec(path) ?? []
  const shown = ending.endsWith(' ') ? `"${ending}"` : ending
  return diagnoseFile(
    path,
    'file-ending',
    'warning',
    t(
      `Tiedostoa ei lueta, koska sen nimi päättyy ${shown}.`,
      `Filen läses inte, eftersom dess namn slutar på ${shown}.`,
      `The file is not read, since its name ends in ${shown}.`,
    ),
    {
      fix: t(
        'Anna sille nimi, jonka lopussa on .yaml.',
        'Ge den ett namn som slutar på .yaml.',
        'Give it a name that ends in .yaml.',
      ),
    },
  )
}

/** What to do with a file whose right name is taken: only one of the two is read. */
const takeOver = (path: string, known: string): Text =>
  t(
    `Tiedosto ${known} on jo olemassa, ja vain se luetaan. Siirrä sisältö siihen ja poista ${path}.`,
    `Filen ${known} finns redan, och bara den läses. Flytta innehållet dit och ta bort ${path}.`,
    `The file ${known} is there already, and only it is read. Move the contents there, and delete ${path}.`,
  )

const misnamed = (path: string, known: string, isTaken: boolean): Diagnostic =>
  diagnoseFile(
    path,
    'file-misnamed',
    isTaken ? 'warning' : 'error',
    t(
      `Nimeä ${path} toimi ei tunne, joten se jää lukematta.`,
      `Namnet ${path} känner toimi inte till, så det blir oläst.`,
      `toimi does not know the name ${path}, so it is not read.`,
    ),
    {
      fix: isTaken
        ? takeOver(path, known)
        : t(`Muuta nimeksi: ${known}`, `Ändra namnet till: ${known}`, `Change the name to: ${known}`),
    },
  )

/** The parameters of opening a plan repository: the as-of date, `YYYY-MM-DD`, and the reader of YAML. */
export interface Opening {
  readonly asOf: string
  readonly parser?: Parser
}

/** The workspace of the files of a plan repository, checked for syntax and shape. Bad data become `problems`; it never throws on them. */
export function openWorkspace(contents: readonly FileContent[], { asOf, parser }: Opening): Workspace {
  const opener = new FileLoader(parser)
  const at = new Map(contents.map((content) => [content.path, content]))
  const file = opener.load(at.get(settingsPath), 'workspace')
  const settings = file?.content ?? { format: '1' }
  opener.applySettings(settings)

  const named = cataloguePath(settings)
  const fault = file && named !== undefined && catalogueFault(file.source, at.get(named))
  const catalogue = fault || named === undefined ? undefined : opener.load(at.get(named), 'catalogue')
  if (fault) opener.problems.push(fault)
  if (contents.length > opener.limits.files)
    opener.problems.push(tooManyFiles(contents.length, opener.limits.files))

  const units: PlanFile<UnitPlan>[] = []
  const branches: PlanFile<BranchPlan>[] = []
  const bases = new Map<string, string>()
  for (const content of contents.slice(0, opener.limits.files)) {
    const { path, bytes } = content
    const place = planPlace(path)
    const kind = kindAt(path, named)
    const unit = kind === 'unit-plan' && opener.load(content, kind)
    const branch = kind === 'branch-plan' && opener.load(content, kind)
    if (unit && place) units.push({ ...unit, ...place })
    if (branch && place) branches.push({ ...branch, ...place })
    if (kind !== undefined) continue
    const known = meantBy(path)
    if (!(bytes instanceof Uint8Array)) opener.problems.push(unreadable(content, bytes))
    else if (known !== undefined) opener.problems.push(misnamed(path, known, at.has(known)))
    else if (isBase(path)) bases.set(path, new TextDecoder().decode(bytes))
    else if (isPlan(path) && !/\.ya?ml$/i.test(path)) opener.problems.push(disguised(path))
  }
  const waivers = opener.load(at.get(waiversPath), 'waivers')
  return {
    asOf,
    settings,
    language: opener.language,
    catalogue: catalogue?.content ?? (strategy2020 as Catalogue),
    organisations: opener.load(at.get(organisationsPath), 'organisations'),
    shared: opener.load(at.get(indicatorsPath), 'indicators'),
    waivers: waivers && { source: waivers.source, content: waivers.content.waivers },
    units,
    branches,
    national: opener.load(at.get(nationalPlanPath), 'national-plan'),
    bases,
    sources: opener.sources,
    broken: opener.broken,
    problems: opener.problems,
  }
}
