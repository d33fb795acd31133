import { type ChangedFiles, openAffected } from '../core/affected.ts'
import { isKnown, isPlan, settingsPath } from '../core/plan-paths.ts'
import type { Past, Revision } from '../core/revision.ts'
import {
  cataloguePath,
  type FileContent,
  type Opening,
  openWorkspace,
  type Workspace,
} from '../core/workspace.ts'
import { readNamed, readRepository, symbolicLink } from './disk.ts'
import { type Changed, commitAt, contentsOf, type Entry, linksOf, treeAt } from './git.ts'

/** A plan repository, and the files it was opened from. */
interface Opened {
  readonly workspace: Workspace
  readonly files: readonly FileContent[]
  /** The files that changes can have broken something in; undefined: it was not asked which. */
  readonly affected?: ReadonlySet<string>
}

/** Opens a plan repository from its files; a catalogue that its toimi.yaml names is read as well. */
async function open(
  files: readonly FileContent[],
  named: (path: string) => FileContent[] | Promise<FileContent[]>,
  opening: Opening,
  changed?: ChangedFiles,
): Promise<Opened> {
  const settings = files.filter(({ path }) => path === settingsPath)
  const catalogue = cataloguePath(openWorkspace(settings, opening).settings)
  const all = catalogue === undefined ? files : [...files, ...(await named(catalogue))]
  const opened = changed ? openAffected(all, changed, opening) : { workspace: openWorkspace(all, opening) }
  return { ...opened, files: all }
}

/** The contents of files of a commit; a link says in place of its bytes that it is not followed. */
async function readEntries(root: string, entries: readonly Entry[]): Promise<FileContent[]> {
  const contents = await contentsOf(
    root,
    entries.filter(({ isLink }) => !isLink).map(({ blob }) => blob),
  )
  return entries.map(({ path, blob }) => ({ path, bytes: contents.get(blob) ?? symbolicLink }))
}

/** The changed files with their contents at the commit that they are compared with. */
async function readBefore(root: string, { hash, paths }: Changed): Promise<ChangedFiles> {
  const entries = paths.size === 0 ? [] : await treeAt(root, hash)
  const before = await readEntries(
    root,
    entries.filter(({ path }) => paths.has(path)),
  )
  return { paths, before }
}

/** The plan repository at a root, or as far as some changed files concern it; outside of one there are no files. */
export async function openFolder(
  root: string | undefined,
  opening: Opening,
  changed?: Changed,
): Promise<Opened> {
  if (root === undefined) return open([], () => [], opening)
  const known = changed && (await readBefore(root, changed))
  return open(readRepository(root), (path) => readNamed(root, path), opening, known)
}

/** The plan repository as it was at a commit, or as far as some files of it are wanted. */
async function openCommit(
  root: string,
  hash: string,
  opening: Opening,
  isWanted: (path: string) => boolean,
): Promise<Workspace> {
  const entries = await treeAt(root, hash)
  const read = (wanted: (path: string) => boolean) =>
    readEntries(
      root,
      entries.filter(({ path }) => wanted(path)),
    )
  return (await open(await read(isWanted), (named) => read((path) => path === named), opening)).workspace
}

/** The plan repository as it was at the commit that a ref names. */
async function openRevision(root: string, ref: string, opening: Opening): Promise<Revision> {
  const commit = await commitAt(root, ref)
  return { ref, commit, workspace: await openCommit(root, commit.hash, opening, isKnown) }
}

/** The past of some files, with what all plans share: a state for each commit that changed something in them. */
export async function openPasts(root: string, paths: readonly string[], opening: Opening): Promise<Past[]> {
  if (paths.length === 0) return []
  const isWanted = (path: string) => paths.includes(path) || (isKnown(path) && !isPlan(path))
  const pasts: Past[] = []
  for (const link of await linksOf(root, paths))
    pasts.push({ ...link, workspace: await openCommit(root, link.commit.hash, opening, isWanted) })
  return pasts
}

/** The plan repository at each of some revisions. */
export async function openRevisions(
  root: string,
  refs: readonly string[],
  opening: Opening,
): Promise<Revision[]> {
  const revisions: Revision[] = []
  for (const ref of refs) revisions.push(await openRevision(root, ref, opening))
  return revisions
}
