import { execFile } from 'node:child_process'
import type { Commit } from '../core/revision.ts'
import { isUnderGit } from './disk.ts'
import { environmentWith, filtersAsked, manners, withoutFilters } from './git-manners.ts'
import {
  contentMissing,
  gitBroken,
  gitFailed,
  gitMissing,
  gitOwner,
  noCommits,
  noGitRepository,
  notRelated,
  unknownRevision,
} from './git-refusals.ts'

/** Much more than the plans of a state with all their past. */
const maxBuffer = 2 ** 31 - 1

/** What git said. `code` is its exit code, or what the system says when there is no git. */
interface Said {
  readonly code: number | string
  readonly stdout: Buffer
  readonly stderr: string
}

/** What goes with a question: something to read, and settings that go before those of the repository. */
interface Along {
  readonly input?: string
  readonly settings?: Readonly<Record<string, string>>
}

/** Puts a question to git. Never throws. */
const git = (
  root: string,
  question: readonly string[],
  { input = '', settings = {} }: Along = {},
): Promise<Said> =>
  new Promise((answer) => {
    // Windows looks for a program where one stands before anywhere else, and a repository may hold a git.exe.
    const cwd = import.meta.dirname
    const env = environmentWith(settings)
    const options = { windowsHide: true, encoding: 'buffer', maxBuffer, cwd, env } as const
    const child = execFile('git', [...manners, '-C', root, ...question], options, (error, stdout, stderr) =>
      answer({ code: error ? (error.code ?? 1) : 0, stdout, stderr: stderr.toString() }),
    )
    // git that ends before it has read everything closes the pipe; what it said tells why.
    child.stdin?.on('error', () => {})
    child.stdin?.end(input)
  })

/** What git prints for a question about a repository; undefined when there is no git, no repository or no answer. */
async function ask(root: string, ...question: readonly string[]): Promise<string | undefined> {
  const { code, stdout } = await git(root, question)
  return code === 0 ? stdout.toString().trim() : undefined
}

/** The settings by which git runs no program of the repository while it looks into files of the working tree. */
async function withoutPrograms(root: string): Promise<Readonly<Record<string, string>>> {
  const { stdout } = await git(root, filtersAsked)
  return withoutFilters(stdout.toString())
}

/** Puts a question for which git looks into files of the working tree. A submodule has settings of its own: only where it stands is compared. */
const compare = (
  root: string,
  [about = '', ...question]: readonly string[],
  settings: Readonly<Record<string, string>>,
): Promise<Said> => git(root, [about, '--ignore-submodules=dirty', ...question], { settings })

/**
 * The revision that files and folders of a plan repository are at, short; with `+` when something in them is not committed, or nobody
 * knows. Undefined: nothing is committed.
 */
export async function revision(root: string, paths: readonly string[]): Promise<string | undefined> {
  const head = await ask(root, 'rev-parse', '--short=10', 'HEAD')
  if (!head) return undefined
  const question = ['status', '--porcelain', '-z', '--untracked-files=normal', '--', ...paths]
  const { code, stdout } = await compare(root, question, await withoutPrograms(root))
  return code === 0 && stdout.length === 0 ? head : `${head}+`
}

/** Makes sure that there is a git, a repository and a commit to ask about. Refuses in a sentence when there is not. */
async function approach(root: string): Promise<void> {
  const { code, stderr } = await git(root, ['rev-parse', '--git-dir'])
  if (code === 'ENOENT') throw gitMissing()
  if (code !== 0) {
    if (/safe\.directory/.test(stderr)) throw gitOwner(root)
    throw isUnderGit(root) ? gitBroken(root) : noGitRepository(root)
  }
  if (!(await ask(root, 'rev-parse', '--verify', '--quiet', 'HEAD^{commit}'))) throw noCommits()
}

/** The full name of the commit that a ref names; undefined when it names none. What begins with `-` is no option here, and what begins with `^` says what is not meant. */
const resolveRef = async (root: string, ref: string): Promise<string | undefined> =>
  /^[-^]/.test(ref)
    ? undefined
    : await ask(root, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`)

async function commitNamed(root: string, ref: string): Promise<string> {
  const found = await resolveRef(root, ref)
  if (found) return found
  throw unknownRevision(ref, (await ask(root, 'rev-parse', '--is-shallow-repository')) === 'true')
}

/** The commit where the histories of two refs parted. Only when git finds none is it asked why. */
async function mergeBase(root: string, one: string, other: string): Promise<string> {
  const base = await ask(root, 'merge-base', '--end-of-options', `${one}^{commit}`, `${other}^{commit}`)
  if (base) return base
  await approach(root)
  for (const ref of [one, other]) await commitNamed(root, ref)
  throw notRelated(one, other, (await ask(root, 'rev-parse', '--is-shallow-repository')) === 'true')
}

const described = '--format=%H%x00%cs%x00%aN%x00%s'

function commitFrom(line: string): Commit {
  const [hash = '', day = '', author = '', subject = ''] = line.split('\0')
  return { hash, day, author, subject }
}

/** A commit, and the commits before it among those that are asked for. */
interface Link {
  readonly commit: Commit
  readonly parents: readonly string[]
  /** There were commits before it, which are not in this clone. */
  readonly isCut: boolean
}

const wordsIn = (line: string): string[] => line.split(' ').filter((word) => word !== '')

/** Those of some commits whose parents a shallow clone has left out. */
async function cutAmong(root: string, hashes: readonly string[]): Promise<ReadonlySet<string>> {
  const isShallow = (await ask(root, 'rev-parse', '--is-shallow-repository')) === 'true'
  if (!isShallow || hashes.length === 0) return new Set()
  const listed = (await ask(root, 'rev-list', '--no-walk', '--parents', ...hashes)) ?? ''
  const withParents = listed.split('\n').map(wordsIn)
  return new Set(withParents.flatMap(([hash, parent]) => (hash && parent === undefined ? [hash] : [])))
}

/** The commits that changed something at some paths, from HEAD backwards, each before its parents. Refuses when git cannot tell. */
export async function linksOf(root: string, paths: readonly string[]): Promise<Link[]> {
  await approach(root)
  const question = ['log', '--topo-order', '--parents', `${described}%x00%P`, '--', ...paths]
  const { code, stdout, stderr } = await git(root, question)
  if (code !== 0) throw gitFailed(root, stderr)
  const links = stdout
    .toString()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => ({ commit: commitFrom(line), parents: wordsIn(line.split('\0')[4] ?? '') }))
  const first = links.filter(({ parents }) => parents.length === 0).map(({ commit }) => commit.hash)
  const cut = await cutAmong(root, first)
  return links.map((link) => ({ ...link, isCut: cut.has(link.commit.hash) }))
}

/** The full name of the commit that a ref names; `A...B` names the one where the histories of A and B parted. Refuses when there is none. */
async function hashOf(root: string, ref: string): Promise<string> {
  const [one = '', other] = ref.split('...')
  if (other !== undefined) return mergeBase(root, one || 'HEAD', other || 'HEAD')
  await approach(root)
  return commitNamed(root, ref)
}

/** The commit that a ref names, or `A...B`. Refuses when there is none. */
export async function commitAt(root: string, ref: string): Promise<Commit> {
  const hash = await hashOf(root, ref)
  return commitFrom((await ask(root, 'log', '-1', described, hash)) ?? '')
}

/** A file of a commit: where its content is kept, and whether it is a link. */
export interface Entry {
  readonly path: string
  readonly blob: string
  readonly isLink: boolean
}

/** The files below a folder as they were at a commit, by paths from there. */
export async function treeAt(root: string, hash: string): Promise<Entry[]> {
  const { code, stdout } = await git(root, ['ls-tree', '-r', '-z', hash])
  if (code !== 0) throw contentMissing(root)
  return stdout
    .toString()
    .split('\0')
    .flatMap((line) => {
      const [, mode, blob = '', path = ''] = /^(\d+) blob (\w+)\t(.+)$/s.exec(line) ?? []
      return mode === undefined ? [] : [{ path, blob, isLink: mode === '120000' }]
    })
}

/** The contents of blobs, by their names. Refuses when one is not there, as in a clone that is not whole. */
export async function contentsOf(
  root: string,
  blobs: readonly string[],
): Promise<ReadonlyMap<string, Buffer>> {
  const contents = new Map<string, Buffer>()
  if (blobs.length === 0) return contents
  const { stdout } = await git(root, ['cat-file', '--batch'], {
    input: `${[...new Set(blobs)].join('\n')}\n`,
  })
  for (let at = 0; at < stdout.length; ) {
    const end = stdout.indexOf('\n', at)
    const [name = '', , size] = stdout.subarray(at, end).toString().split(' ')
    if (size === undefined) throw contentMissing(root)
    const start = end + 1
    at = start + Number(size) + 1
    contents.set(name, stdout.subarray(start, at - 1))
  }
  return contents
}

/** The paths that git lists, from the root. */
function listed(root: string, { code, stdout, stderr }: Said): string[] {
  if (code !== 0) throw gitFailed(root, stderr)
  return stdout
    .toString()
    .split('\0')
    .filter((path) => path !== '')
}

/** The commit that files are compared with, and the paths of those that are not as they were. */
export interface Changed {
  readonly hash: string
  readonly paths: ReadonlySet<string>
}

/**
 * The files below a folder that are not as they were where the history parted from that of a ref: committed since, edited, new or gone.
 * Refuses when git cannot tell; throws an `UnknownRevision` when it is the ref that is wrong.
 */
export async function changedSince(root: string, ref: string): Promise<Changed> {
  // A variable of CI that is not set must not mean "nothing has changed".
  if (ref.trim() === '') throw unknownRevision('""', false)
  const [hash, settings, others] = await Promise.all([
    hashOf(root, ref.includes('...') ? ref : `${ref}...HEAD`),
    withoutPrograms(root),
    git(root, ['ls-files', '--others', '--exclude-standard', '-z']),
  ])
  const same = ['--name-only', '-z', '--no-renames', '--no-ext-diff', '--relative']
  const edited = listed(root, await compare(root, ['diff', ...same, hash, '--'], settings))
  return { hash, paths: new Set([...edited, ...listed(root, others)]) }
}
