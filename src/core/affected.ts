import { unitOf } from './ids.ts'
import { isPlan, sharedFiles } from './plan-paths.ts'
import { type FileContent, type Opening, openWorkspace, type Workspace } from './workspace.ts'
import { referencesIn } from './written-texts.ts'

/** Changed files: their paths, and the former contents of those that existed before. */
export interface ChangedFiles {
  readonly paths: ReadonlySet<string>
  readonly before: readonly FileContent[]
}

/** The part of a plan repository that changes to some files can have broken. */
interface Affected {
  /** A workspace with everything needed to check the affected files; it may lack other plans. */
  readonly workspace: Workspace
  /** The changed files, and those that depend on one of them. */
  readonly affected: ReadonlySet<string>
}

const baseName = (path: string): string => /([^/]*?)(\.[^/]*)?$/.exec(path)?.[1] ?? ''
const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1)
/** A key that is equal for paths that Windows cannot tell apart. */
const folded = (path: string): string => path.normalize('NFC').toLowerCase()

/** The ids of the units of some plans, by their content and by their file names. */
function unitsOf({ units }: Workspace, files: ReadonlySet<string>): Set<string> {
  const said = units.filter(({ source }) => files.has(source.file)).map(({ content }) => content.unit)
  return new Set([...said, ...[...files].map(baseName)])
}

/** The ids of the units that some files refer to. */
const namedIn = (workspace: Workspace, files: ReadonlySet<string>): Set<string> =>
  new Set(
    referencesIn(workspace, 'indicator')
      .filter(({ source }) => files.has(source.file))
      .flatMap(({ id }) => unitOf(id) ?? []),
  )

/** The changed files and the files that depend on them: those that refer to their units, have the same unit, or the same name. */
function dependants(
  workspace: Workspace,
  changed: ReadonlySet<string>,
  former: ReadonlySet<string>,
): Set<string> {
  const concerned = new Set([...former, ...unitsOf(workspace, changed)])
  const names = new Set([...changed].map(folded))
  const referring = referencesIn(workspace, 'indicator')
    .filter(({ id }) => concerned.has(unitOf(id) ?? ''))
    .map(({ source }) => source.file)
  const sameUnit = workspace.units
    .filter(({ content }) => concerned.has(content.unit))
    .map(({ source }) => source.file)
  const sameName = [...workspace.sources.keys()].filter((file) => names.has(folded(file)))
  return new Set([...changed, ...referring, ...sameUnit, ...sameName])
}

/** Whether the bytes of a file contain one of some ids; only opening it tells whether it refers to the unit. */
function mayName(units: ReadonlySet<string>): (content: FileContent) => boolean {
  // A backslash may hide a letter of an id.
  const words = [...units, '\\'].map((word) => Buffer.from(word))
  return ({ bytes }) =>
    !(bytes instanceof Uint8Array) ||
    words.some((word) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(word))
}

/** Whether a file is needed to check some files: it is shared, in the same folder, has the same name, or may refer to some units. */
function neededBy(files: ReadonlySet<string>, units: ReadonlySet<string>): (content: FileContent) => boolean {
  const folders = new Set([...files].map(folderOf))
  const names = new Set([...files].map(folded))
  const isNamed = mayName(units)
  return (content) =>
    !isPlan(content.path) ||
    folders.has(folderOf(content.path)) ||
    names.has(folded(content.path)) ||
    isNamed(content)
}

/**
 * Opens what is needed to judge some changed files as the whole repository would: the files of their folders, the plans that refer to theirs
 * and those that they refer to. A file that holds for all plans affects them all.
 */
export function openAffected(
  contents: readonly FileContent[],
  { paths: changed, before }: ChangedFiles,
  opening: Opening,
): Affected {
  const known = new Set(contents.map(({ path }) => path))
  const whole = (): Affected => ({
    workspace: openWorkspace(contents, opening),
    affected: known,
  })
  if ([...changed].some((path) => !isPlan(path) && (known.has(path) || sharedFiles.has(path)))) return whole()
  const plans = new Set([...changed].filter(isPlan))
  const former = unitsOf(openWorkspace(before, opening), plans)
  let found: Affected = { workspace: openWorkspace([], opening), affected: plans }
  // Not every file that is opened is a source: what a merge has left behind is none, nor what cannot be read.
  for (let opened = new Set<string>(); ; ) {
    const { workspace, affected } = found
    const isNeeded = neededBy(
      affected,
      new Set([...former, ...unitsOf(workspace, affected), ...namedIn(workspace, affected)]),
    )
    const needed = contents.filter((content) => opened.has(content.path) || isNeeded(content))
    if (needed.length === opened.size) return found
    opened = new Set(needed.map(({ path }) => path))
    const next = openWorkspace(needed, opening)
    found = { workspace: next, affected: dependants(next, plans, former) }
  }
}
