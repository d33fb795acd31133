import {
  lstatSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { platform } from 'node:os'
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import writeFileAtomic from 'write-file-atomic'
import { type Change, Refusal } from './core/outcome.ts'
import { type Text, t } from './core/text.ts'
import type { FileContent } from './core/workspace.ts'
import { decode } from './core/yaml/decode.ts'
import { defaultLimits } from './core/yaml/problem.ts'
import { refused } from './system-errors.ts'

/** The nearest folder, from one upwards, that holds something of a name. */
function climb(from: string, name: string): string | undefined {
  for (let folder = resolve(from); ; folder = dirname(folder)) {
    if (isThere(join(folder, name))) return realpathSync(folder)
    if (folder === dirname(folder)) return undefined
  }
}

/** The nearest folder, from one upwards, that holds toimi.yaml. */
export const findRoot = (from: string): string | undefined => climb(from, 'toimi.yaml')

/** The root of the git checkout that a folder lies in; the folder itself when it lies in none. */
export const findCheckout = (folder: string): string => climb(folder, '.git') ?? folder

/** A folder as it truly lies, symbolic links followed. Refuses what is not a folder. */
export function folderAt(path: string): string {
  try {
    readdirSync(path)
    return realpathSync(path)
  } catch (error) {
    throw new Refusal(...refused(error, path))
  }
}

/** Whether something lies at a path. */
export const isThere = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false }) !== undefined

/** A path as it truly lies, symbolic links followed; what is not there yet lies where its folder does. */
export function truePath(path: string): string {
  try {
    return realpathSync.native(path)
  } catch {
    return dirname(path) === path ? path : join(truePath(dirname(path)), basename(path))
  }
}

const symbolicLink = t(
  'Symbolista linkkiä ei seurata: tiedoston pitää olla tässä tietovarastossa.',
  'Symboliska länkar följs inte: filen måste ligga i detta arkiv.',
  'Symbolic links are not followed: the file must lie in this repository.',
)
const noPlainFile = t(
  'Tämä ei ole tavallinen tiedosto.',
  'Det här är ingen vanlig fil.',
  'This is no ordinary file.',
)
const immense = t(
  'Tiedosto on liian suuri luettavaksi.',
  'Filen är för stor för att läsas.',
  'The file is too large to be read.',
)

/** More than any file of a plan repository could be. Below it, toimi.yaml says how large a file may be. */
const mostBytes = 100_000_000

/** Why not to read what lies at a path; reading from a pipe would wait for ever. */
function reasonNotToRead(full: string): Text | undefined {
  const entry = lstatSync(full)
  if (entry.isSymbolicLink()) return symbolicLink
  if (!entry.isFile() && !entry.isDirectory()) return noPlainFile
  return entry.size > mostBytes ? immense : undefined
}

function read(root: string, path: string): FileContent {
  const full = join(root, ...path.split('/'))
  try {
    return { path, bytes: reasonNotToRead(full) ?? readFileSync(full) }
  } catch (error) {
    return { path, bytes: refused(error, path)[0] }
  }
}

const before = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const isFolder = (path: string): boolean => {
  try {
    return statSync(path).isDirectory()
  } catch {
    return false
  }
}

/** Plans, also under a name that Notepad gave an ending of its own, and the base files of merges. */
const isOurs = (name: string): boolean => /(\.ya?ml(\.txt)?|^[a-z]+\.base\.json(\.next)?)$/i.test(name)
const isHidden = (path: string): boolean => path.split('/').some((name) => /^[.~]/.test(name))

/** The paths below plans/, in code point order. A link to a folder is among them: what is behind it is not read, and that must be told. */
function planPaths(root: string): string[] {
  return readdirSync(join(root, 'plans'), { recursive: true, withFileTypes: true })
    .filter(
      (entry) =>
        isOurs(entry.name) || (entry.isSymbolicLink() && isFolder(join(entry.parentPath, entry.name))),
    )
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !isHidden(path))
    .sort(before)
}

function readPlans(root: string): FileContent[] {
  const plans = join(root, 'plans')
  if (!isThere(plans)) return []
  if (lstatSync(plans).isSymbolicLink()) return [read(root, 'plans')]
  try {
    return planPaths(root).map((path) => read(root, path))
  } catch (error) {
    const path = relative(root, (error as NodeJS.ErrnoException).path ?? plans)
    return [{ path, bytes: refused(error, path)[0] }]
  }
}

/** Every file of a plan repository that toimi knows, read once. A file that cannot be read says why in place of its bytes. */
export function readRepository(root: string): FileContent[] {
  const top = ['toimi.yaml', 'organisations.yaml', 'indicators.yaml', 'waivers.yaml']
  const there = top.filter((name) => isThere(join(root, name)))
  return [...there.map((path) => read(root, path)), ...readPlans(root)]
}

/** A file that toimi.yaml names, if it lies in the repository. */
export function readNamed(root: string, path: string): FileContent[] {
  const inside = !isAbsolute(path) && !path.split(/[\\/]/).includes('..')
  return inside && isThere(join(root, path)) ? [read(root, path)] : []
}

const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds))

/** Windows refuses for a moment while a virus scanner or Excel looks at the file; then it lets go. */
const passes = (error: unknown): boolean =>
  platform() === 'win32' && ['EPERM', 'EBUSY'].includes((error as NodeJS.ErrnoException).code ?? '')

async function patiently(write: () => Promise<void>): Promise<void> {
  for (const wait of [50, 100, 200, 400]) {
    try {
      return await write()
    } catch (error) {
      if (!passes(error)) throw error
      await pause(wait)
    }
  }
  return write()
}

const changedSince = (path: string): Refusal =>
  new Refusal(
    t(
      `Tiedosto muuttui kesken kaiken: ${path}`,
      `Filen ändrades under tiden: ${path}`,
      `The file changed in the meantime: ${path}`,
    ),
    t(
      'Mitään ei kirjoitettu. Aja komento uudelleen.',
      'Inget skrevs. Kör kommandot igen.',
      'Nothing was written. Run the command again.',
    ),
  )

const byteOrderMark = '\ufeff'

/** The byte order mark of the file that is written anew, which stays. Refuses when the file no longer holds what was read of it. */
function markOf(full: string, { path, before: expected }: WriteChange): string {
  if (expected === undefined) return ''
  const bytes = isThere(full) ? readFileSync(full) : Buffer.alloc(0)
  const { text } = decode(bytes, { ...defaultLimits, fileBytes: Number.POSITIVE_INFINITY })
  if (text !== expected) throw changedSince(path)
  return bytes.subarray(0, 3).toString() === byteOrderMark ? byteOrderMark : ''
}

type WriteChange = Extract<Change, { readonly kind: 'write' }>

async function write(full: string, change: WriteChange): Promise<void> {
  const { content } = change
  const bytes = Buffer.from(typeof content === 'string' ? markOf(full, change) + content : content)
  await mkdir(dirname(full), { recursive: true })
  const there = statSync(full, { throwIfNoEntry: false })
  // A device such as /dev/stdout is written to; putting a file in its place would take it away.
  if (there && !there.isFile() && !there.isDirectory()) writeFileSync(full, bytes)
  else await patiently(() => writeFileAtomic(full, bytes))
}

async function apply(root: string, change: Change): Promise<void> {
  const full = resolve(root, change.path)
  try {
    if (change.kind === 'write') await write(full, change)
    else if (change.kind === 'remove') rmSync(full, { force: true })
    else renameSync(full, resolve(root, change.to))
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal(...refused(error, change.path))
  }
}

/** Carries out changes in order. Each is whole or not at all; the first that cannot be done stops the rest. */
export async function applyAll(root: string, changes: readonly Change[]): Promise<void> {
  for (const change of changes) await apply(root, change)
}
