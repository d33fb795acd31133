/** The layout of a plan repository: which file lies where, and what a path tells. Paths count from its root and have slashes. */
import type { FileKind } from './files/index.ts'

/** What toimi knows a plan repository by; who is expected to hand in a plan, what units share, which exceptions are accepted. */
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

/** What a file or folder at the root is meant for that nearly has a name toimi knows: in capitals, or with the ending of somebody else. */
export function meantBy(name: string): string | undefined {
  const known = name.toLowerCase().replace(/\.(?:yml|yaml\.txt|json)$/, '.yaml')
  return known !== name && places.includes(known) ? known : undefined
}

/** Names that mean something of their own below plans/, so that no branch or unit may have them for its id. */
export const reservedIds: readonly string[] = ['branch', 'national', 'archive']

export const nationalPlanPath = `${plans}national.yaml`
export const branchPlanPath = (branch: string): string => `${plans}${branch}/branch.yaml`
export const unitPlanPath = (branch: string, unit: string): string => `${plans}${branch}/${unit}.yaml`

/** Where a plan is kept when its period, in years, is over. */
export const archivePath = (path: string, { from, to }: { from: string; to: string }): string =>
  `${archive}${from}-${to}/${path.slice(plans.length)}`

/** Where the JSON Schema of a kind of file is written for editors. */
export const schemaPath = (kind: FileKind): string => `schemas/${kind}.schema.json`

/** Where the base of a merged plan lies: beside it. */
export const basePath = (path: string): string => path.replace(/\.ya?ml$/i, '.base.json')
/** Whether a path is one of a base, also of one that is being put in its place. */
export const isBase = (path: string): boolean => /\.base\.json(\.next)?$/.test(path)

/** Whether a file is of the plans; what lies elsewhere holds for all of them. */
export const isPlan = (path: string): boolean => path.startsWith(plans)

/** Whether a file has a say in the plans of a folder below plans/: it lies there, or holds for all. */
export const concerns = (folder: string, path: string): boolean =>
  !isPlan(path) || path.startsWith(`${plans}${folder}/`)

/** Whose plan a file is by its path: the folder below plans/ is the id of a branch, the name that of a unit, or `branch`, when all is well. */
interface PlanPlace {
  /** Empty for a file that lies in plans/ itself. */
  readonly folder: string
  /** Without the ending. */
  readonly name: string
}

const planFile = /^plans\/(?:(.+)\/)?([^/]+)\.ya?ml$/i

/** Whose plan a file is by its path; undefined for a file that is no plan. Archived plans are left in peace. */
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

/** What kind of file lies at a path; undefined for what is not toimi's. */
export function kindAt(path: string, cataloguePath: string | undefined): FileKind | undefined {
  const shared = sharedFiles.get(path)
  if (shared) return shared
  if (path === cataloguePath) return 'catalogue'
  if (path === nationalPlanPath) return 'national-plan'
  const place = planPlace(path)
  return place && (place.folder !== '' && place.name === 'branch' ? 'branch-plan' : 'unit-plan')
}

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

/** Whether a file below plans/ is toimi's by its name: plans, also under one that Notepad gave an ending of its own, and bases of merges. */
export const isPlanName = (name: string): boolean =>
  /(\.ya?ml(\.txt)?|^[a-z]+\.base\.json(\.next)?)$/i.test(name)

/** Whether a path leads to or through something that is meant not to be seen. */
export const isHidden = (path: string): boolean => path.split('/').some((name) => /^[.~]/.test(name))

/** Whether a path is one of a file that toimi knows, besides a catalogue that toimi.yaml names. */
export const isKnown = (path: string): boolean =>
  sharedFiles.has(path) || (isPlan(path) && isPlanName(nameOf(path)) && !isHidden(path))
