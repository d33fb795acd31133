import { unitOf } from './ids.ts'
import { referencesIn } from './parts.ts'
import { type FileContent, openWorkspace, type Workspace } from './workspace.ts'

/** A plan repository as far as changes to some of its files can have broken something. */
export interface Affected {
  /** Holds what is needed to judge the files that are affected; of other plans there may be none. */
  readonly workspace: Workspace
  /** The changed files, and those that depend on one of them. */
  readonly affected: ReadonlySet<string>
}

const isPlan = (path: string): boolean => path.startsWith('plans/')
const baseName = (path: string): string => /([^/]*?)(\.[^/]*)?$/.exec(path)?.[1] ?? ''
const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1)
/** What Windows would take for the same path. */
const folded = (path: string): string => path.normalize('NFC').toLowerCase()

/** The units whose plans some files are, as they say and by their names. */
function unitsOf({ units }: Workspace, files: ReadonlySet<string>): Set<string> {
  const said = units.filter(({ source }) => files.has(source.file)).map(({ content }) => content.unit)
  return new Set([...said, ...[...files].map(baseName)])
}

/** The units that some files refer to. */
const namedIn = (workspace: Workspace, files: ReadonlySet<string>): Set<string> =>
  new Set(
    referencesIn(workspace, 'indicator')
      .filter(({ source }) => files.has(source.file))
      .flatMap(({ id }) => unitOf(id) ?? []),
  )

/** The changed files, those that refer to their units, those that claim to be the plan of the same unit, and those with the same name. */
function dependants(workspace: Workspace, changed: ReadonlySet<string>): Set<string> {
  const concerned = unitsOf(workspace, changed)
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

/** Whether a file may have to do with one of some units: what it says can be told only when it is opened. */
function mayName(units: ReadonlySet<string>): (content: FileContent) => boolean {
  const words = [...units].map((unit) => Buffer.from(unit))
  // A backslash may hide a letter of an id.
  const hidden = Buffer.from('\\')
  return ({ bytes }) => {
    if (!(bytes instanceof Uint8Array)) return true
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    return text.includes(hidden) || words.some((word) => text.includes(word))
  }
}

/**
 * Opens what is needed to judge some changed files as the whole repository would: the files of their folders, the plans that refer to theirs
 * and those that they refer to. A file that holds for all plans affects them all.
 */
export function openAffected(
  contents: readonly FileContent[],
  changed: ReadonlySet<string>,
  { asOf }: { readonly asOf: string },
): Affected {
  const whole = (): Affected => ({
    workspace: openWorkspace(contents, { asOf }),
    affected: new Set(contents.map(({ path }) => path)),
  })
  if ([...changed].some((path) => !isPlan(path))) return whole()
  const folders = new Set([...changed].map(folderOf))
  const names = new Set([...changed].map(folded))
  const opened = (units: ReadonlySet<string>): Workspace => {
    const isNamed = mayName(units)
    const isNeeded = (content: FileContent) =>
      !isPlan(content.path) ||
      folders.has(folderOf(content.path)) ||
      names.has(folded(content.path)) ||
      isNamed(content)
    return openWorkspace(contents.filter(isNeeded), { asOf })
  }
  let units = new Set([...changed].map(baseName))
  for (;;) {
    const workspace = opened(units)
    const affected = dependants(workspace, changed)
    const needed = new Set([...unitsOf(workspace, changed), ...namedIn(workspace, affected)])
    if ([...needed].every((unit) => units.has(unit))) return { workspace, affected }
    units = new Set([...units, ...needed])
  }
}
