/** The layout of a plan repository. Paths are from its root, with `/`. */
import type { FileKind } from './files/index.ts'

/** The paths of the settings (by which a plan repository is recognised), organisations, shared indicators and accepted exceptions. */
export const settingsPath = 'toimi.yaml'
export const organisationsPath = 'organisations.yaml'
export const indicatorsPath = 'indicators.yaml'
export const waiversPath = 'waivers.yaml'

/** The files that hold for all plans, and what each of them is. */
export const sharedFiles: ReadonlyMap<string, FileKind> = new Map([
  [settingsPath, 'workspace'],
  [organisationsPath, 'organisations'],
  [indicatorsPath, 'indicators'],
  [waiversPath, 'waivers'],
])

const plans = 'plans/'
const archive = `${plans}archive/`

/** The files and the folder that toimi reads, besides a catalogue that toimi.yaml names. */
export const places: readonly string[] = [...sharedFiles.keys(), 'plans']

/** The known name that a file or folder at the root is meant to have, if it differs only by case or extension; else undefined. */
export function meantBy(name: string): string | undefined {
  const known = name.toLowerCase().replace(/\.(?:yml|yaml\.txt|json)$/, '.yaml')
  return known !== name && places.includes(known) ? known : undefined
}

/** Names that mean something of their own below plans/, so that no branch or unit may have them for its id. */
export const reservedIds: readonly string[] = ['branch', 'national', 'archive']

export const nationalPlanPath = `${plans}national.yaml`
export const branchPlanPath = (branch: string): string => `${plans}${branch}/branch.yaml`
export const unitPlanPath = (branch: string, unit: string): string => `${plans}${branch}/${unit}.yaml`

/** The path of an archived plan, by its current path and its period in years. */
export const archivePath = (path: string, { from, to }: { from: string; to: string }): string =>
  `${archive}${from}-${to}/${path.slice(plans.length)}`

/** The path of the JSON Schema of a kind of file, for editors. */
export const schemaPath = (kind: FileKind): string => `schemas/${kind}.schema.json`

/** The path of the base of a merged plan: beside it. */
export const basePath = (path: string): string => path.replace(/\.ya?ml$/i, '.base.json')
/** Whether a path is one of a base, also of one that is being put in its place. */
export const isBase = (path: string): boolean => /\.base\.json(\.next)?$/.test(path)

/** Whether a file is of the plans; what lies elsewhere holds for all of them. */
export const isPlan = (path: string): boolean => path.startsWith(plans)

/** Whether a file has a say in the plans of a folder below plans/: it lies there, or holds for all. */
export const concerns = (folder: string, path: string): boolean =>
  !isPlan(path) || path.startsWith(`${plans}${folder}/`)

/** The folder and name of a plan. In a valid repository the folder is the id of a branch; the name is the id of a unit, or `branch`. */
interface PlanPlace {
  /** Empty for a file that lies in plans/ itself. */
  readonly folder: string
  /** Without the ending. */
  readonly name: string
}

const planFile = /^plans\/(?:(.+)\/)?([^/]+)\.ya?ml$/i

/** The folder and name of the plan at a path; undefined for another file or an archived plan. */
export function planPlace(path: string): PlanPlace | undefined {
  const [, folder = '', name] = (path.startsWith(archive) ? null : planFile.exec(path)) ?? []
  return name === undefined ? undefined : { folder, name }
}

/** The folder of a branch that a plan lies in by its path; undefined for one that lies in none, or too deep. */
export function branchFolder(path: string): string | undefined {
  const { folder = '' } = planPlace(path) ?? {}
  return folder === '' || folder.includes('/') ? undefined : folder
}

/** The file that by its name would be the plan of a unit, among files that cannot be read. */
export const planNamed = (unit: string, files: Iterable<string>): string | undefined =>
  [...files].find((path) => planPlace(path)?.name === unit)

/** The kind of the file at a path; undefined for a file that toimi does not read. */
export function kindAt(path: string, cataloguePath: string | undefined): FileKind | undefined {
  const shared = sharedFiles.get(path)
  if (shared) return shared
  if (path === cataloguePath) return 'catalogue'
  if (path === nationalPlanPath) return 'national-plan'
  const place = planPlace(path)
  return place && (place.folder !== '' && place.name === 'branch' ? 'branch-plan' : 'unit-plan')
}

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

/** Whether a file below plans/ is toimi's by its name: plans, also with an ending that is nearly right or that Notepad has added, and bases of merges. */
export const isPlanName = (name: string): boolean =>
  /(\.ya?ml(\.txt| +)?|\.ymal|\.yalm|\.json|^[a-z]+\.base\.json\.next)$/i.test(name)

/** Whether a path leads to or through something that is meant not to be seen. */
export const isHidden = (path: string): boolean => path.split('/').some((name) => /^[.~]/.test(name))

/** Whether a path is one of a file that toimi knows, besides a catalogue that toimi.yaml names. */
export const isKnown = (path: string): boolean =>
  sharedFiles.has(path) || (isPlan(path) && isPlanName(nameOf(path)) && !isHidden(path))
