import { execFile } from 'node:child_process'
import { isDay } from '../core/periods.ts'
import type { Refusal } from '../core/refusal.ts'
import type { Commit } from '../core/revision.ts'
import { isUnderGit } from './disk.ts'
import { environmentWith, filtersAsked, safeFlags, withoutFilters } from './git-hardening.ts'
import {
  contentElsewhere,
  gitBroken,
  gitFailed,
  gitMissing,
  gitOwner,
  noCommits,
  noGitRepository,
  notRelated,
  unknownRevision,
} from './git-refusals.ts'

/** The largest output accepted from git, in bytes: far more than all plans of a state with their history. */
const maxBuffer = 2 ** 31 - 1

/** The output of git. `code` is its exit code, or the error code of the system when git cannot be started (`ENOENT`). */
interface GitOutput {
  readonly code: number | string
  readonly stdout: Buffer
  readonly stderr: string
}

/** The standard input of a call of git, and settings that override those of the repository. */
interface GitInput {
  readonly input?: string
  readonly settings?: Readonly<Record<string, string>>
}

/** The output of `git` with some arguments, run on a repository. Never throws. */
const git = (
  root: string,
  question: readonly string[],
  { input = '', settings = {} }: GitInput = {},
): Promise<GitOutput> =>
  new Promise((answer) => {
    // Windows looks for a program where one stands before anywhere else, and a repository may hold a git.exe.
    const cwd = import.meta.dirname
    const env = environmentWith(settings)
    const options = { windowsHide: true, encoding: 'buffer', maxBuffer, cwd, env } as const
    const child = execFile('git', [...safeFlags, '-C', root, ...question], options, (error, stdout, stderr) =>
      answer({ code: error ? (error.code ?? 1) : 0, stdout, stderr: stderr.toString() }),
    )
    // git that ends before it has read everything closes the pipe; what it said tells why.
    child.stdin?.on('error', () => {})
    child.stdin?.end(input)
  })

/** The trimmed standard output of git; undefined when git is missing or exits with another code than 0. */
async function ask(root: string, ...question: readonly string[]): Promise<string | undefined> {
  const { code, stdout } = await git(root, question)
  return code === 0 ? stdout.toString().trim() : undefined
}

/** The settings that keep git from running the repository's filters while it reads files of the working tree. */
async function withoutPrograms(root: string): Promise<Readonly<Record<string, string>>> {
  const { stdout } = await git(root, filtersAsked)
  return withoutFilters(stdout.toString())
}

/** The output of a git command that reads files of the working tree. Of a submodule, which has settings of its own, only the commit is compared. */
const compare = (
  root: string,
  [about = '', ...question]: readonly string[],
  settings: Readonly<Record<string, string>>,
): Promise<GitOutput> => git(root, [about, '--ignore-submodules=dirty', ...question], { settings })

/**
 * The revision of files and folders of a plan repository: 10 hexadecimal digits of HEAD, and `+` when something in
 * them is not committed or git cannot tell. Undefined: there is no commit.
 */
export async function revision(root: string, paths: readonly string[]): Promise<string | undefined> {
  const head = await ask(root, 'rev-parse', '--short=10', 'HEAD')
  if (!head) return undefined
  const question = ['status', '--porcelain', '-z', '--untracked-files=normal', '--', ...paths]
  const { code, stdout } = await compare(root, question, await withoutPrograms(root))
  return code === 0 && stdout.length === 0 ? head : `${head}+`
}

/** Checks that git, a repository and a commit are there. Throws a `Refusal` that says which is missing. */
async function requireRepository(root: string): Promise<void> {
  const { code, stderr } = await git(root, ['rev-parse', '--git-dir'])
  if (code === 'ENOENT') throw gitMissing()
  if (code !== 0) {
    if (/safe\.directory/.test(stderr)) throw gitOwner(root)
    throw isUnderGit(root) ? gitBroken(root) : noGitRepository(root)
  }
  if (!(await ask(root, 'rev-parse', '--verify', '--quiet', 'HEAD^{commit}'))) throw noCommits()
}

/** The full hash of the last commit up to the end of a day, `YYYY-MM-DD` in the machine's time zone; undefined: there is none. */
const lastOn = async (root: string, day: string): Promise<string | undefined> =>
  (await ask(root, 'rev-list', '-1', `--until=${day}T23:59:59`, 'HEAD')) || undefined

/**
 * The full hash of the commit that a ref names; undefined when it names none. A ref that begins with `-` (an option)
 * or `^` (an exclusion) names none. A day names the last commit of its evening, unless a branch or tag is called so.
 */
async function resolveRef(root: string, ref: string): Promise<string | undefined> {
  if (/^[-^]/.test(ref)) return undefined
  const named = await ask(root, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`)
  return named ?? (isDay(ref) ? lastOn(root, ref) : undefined)
}

async function commitNamed(root: string, ref: string): Promise<string> {
  const found = await resolveRef(root, ref)
  if (found) return found
  throw unknownRevision(ref, (await ask(root, 'rev-parse', '--is-shallow-repository')) === 'true')
}

const baseOf = (root: string, one: string, other: string): Promise<string | undefined> =>
  ask(root, 'merge-base', '--end-of-options', `${one}^{commit}`, `${other}^{commit}`)

/** The full hash of the merge base of two refs. Throws a `Refusal` when there is none. Only of refs that git does not know is it asked what they name. */
async function mergeBase(root: string, one: string, other: string): Promise<string> {
  const base = await baseOf(root, one, other)
  if (base) return base
  await requireRepository(root)
  const found = await baseOf(root, await commitNamed(root, one), await commitNamed(root, other))
  if (found) return found
  throw notRelated(one, other, (await ask(root, 'rev-parse', '--is-shallow-repository')) === 'true')
}

const described = '--format=%H%x00%cs%x00%aN%x00%s'

function commitFrom(line: string): Commit {
  const [hash = '', day = '', author = '', subject = ''] = line.split('\0')
  return { hash, day, author, subject }
}

/** A commit of a history, and its parents within that history. */
interface Link {
  readonly commit: Commit
  readonly parents: readonly string[]
  /** Its parents are missing from this clone, which is shallow. */
  readonly isCut: boolean
}

const wordsIn = (line: string): string[] => line.split(' ').filter((word) => word !== '')

/** The hashes of those of some commits whose parents are missing from a shallow clone. */
async function cutAmong(root: string, hashes: readonly string[]): Promise<ReadonlySet<string>> {
  const isShallow = (await ask(root, 'rev-parse', '--is-shallow-repository')) === 'true'
  if (!isShallow || hashes.length === 0) return new Set()
  const listed = (await ask(root, 'rev-list', '--no-walk', '--parents', ...hashes)) ?? ''
  const withParents = listed.split('\n').map(wordsIn)
  return new Set(withParents.flatMap(([hash, parent]) => (hash && parent === undefined ? [hash] : [])))
}

/** The commits that changed some paths, from HEAD backwards, each before its parents. Throws a `Refusal` when git cannot tell. */
export async function linksOf(root: string, paths: readonly string[]): Promise<Link[]> {
  await requireRepository(root)
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

/** The full hash of the commit that a ref names; `A...B` names the merge base of A and B. Throws a `Refusal` when there is none. */
async function hashOf(root: string, ref: string): Promise<string> {
  const [one = '', other] = ref.split('...')
  if (other !== undefined) return mergeBase(root, one || 'HEAD', other || 'HEAD')
  await requireRepository(root)
  return commitNamed(root, ref)
}

/** The commit that a ref, or `A...B`, names. Throws a `Refusal` when there is none. */
export async function commitAt(root: string, ref: string): Promise<Commit> {
  const hash = await hashOf(root, ref)
  return commitFrom((await ask(root, 'log', '-1', described, hash)) ?? '')
}

/** The refusal for a missing object: the clone is partial, or the repository is damaged. */
const contentMissing = async (root: string): Promise<Refusal> =>
  ((await ask(root, 'config', '--get-regexp', '^(extensions|remote\\..*)\\.(partialclone|promisor)$'))
    ? contentElsewhere
    : gitBroken)(root)

/** A file of a commit: its path, the hash of its blob, and whether it is a symbolic link. */
export interface Entry {
  readonly path: string
  readonly blob: string
  readonly isLink: boolean
}

/** The files below a folder at a commit, with paths from that folder. Throws a `Refusal` when the clone lacks them. */
export async function treeAt(root: string, hash: string): Promise<Entry[]> {
  const { code, stdout } = await git(root, ['ls-tree', '-r', '-z', hash])
  if (code !== 0) throw await contentMissing(root)
  return stdout
    .toString()
    .split('\0')
    .flatMap((line) => {
      const [, mode, blob = '', path = ''] = /^(\d+) blob (\w+)\t(.+)$/s.exec(line) ?? []
      return mode === undefined ? [] : [{ path, blob, isLink: mode === '120000' }]
    })
}

/** The contents of blobs by hash. Throws a `Refusal` when one is missing, as in a partial clone. */
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
    if (size === undefined) throw await contentMissing(root)
    const start = end + 1
    at = start + Number(size) + 1
    contents.set(name, stdout.subarray(start, at - 1))
  }
  if (blobs.some((blob) => !contents.has(blob))) throw await contentMissing(root)
  return contents
}

/** The paths in a NUL-separated output of git. Throws a `Refusal` when git failed. */
function listed(root: string, { code, stdout, stderr }: GitOutput): string[] {
  if (code !== 0) throw gitFailed(root, stderr)
  return stdout
    .toString()
    .split('\0')
    .filter((path) => path !== '')
}

/** The hash of the commit that files are compared with, and the paths of the changed files. */
export interface Changed {
  readonly hash: string
  readonly paths: ReadonlySet<string>
}

/**
 * The files below a folder that differ from the merge base of HEAD and a ref: committed since, edited, untracked or
 * removed. Throws an `UnknownRevision` when the ref is wrong, another `Refusal` when git cannot tell.
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
