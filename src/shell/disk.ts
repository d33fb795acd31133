import { type Dirent, lstatSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import type { Unread } from '../core/file-loader.ts'
import { byCodePoint } from '../core/order.ts'
import { isHidden, isPlanName, meantBy, settingsPath, sharedFiles } from '../core/plan-paths.ts'
import { Refusal } from '../core/refusal.ts'
import { t } from '../core/text.ts'
import type { FileContent } from '../core/workspace.ts'
import { refused } from './system-errors.ts'

/** The nearest folder, from one upwards, that holds something of a name. */
function climb(from: string, name: string): string | undefined {
  for (let folder = resolve(from); ; folder = dirname(folder)) {
    if (isThere(join(folder, name))) return realpathSync(folder)
    if (folder === dirname(folder)) return undefined
  }
}

/** Whether a folder, or one above it, holds what git keeps, be it whole or not. */
export const isUnderGit = (folder: string): boolean => climb(folder, '.git') !== undefined

/** The nearest folder, from one upwards, that holds toimi.yaml. */
export const findRoot = (from: string): string | undefined => climb(from, settingsPath)

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

/** Whether a path truly lies in a folder, or would when something were there. */
export function isWithin(folder: string, path: string): boolean {
  const way = relative(truePath(folder), truePath(path))
  return !isAbsolute(way) && way.split(sep)[0] !== '..'
}

/** Whether a path that goes into a folder is led out of it again by a symbolic link on its way. */
export function isLedOut(folder: string, path: string): boolean {
  if (isWithin(folder, path)) return false
  for (let above = dirname(path); above !== dirname(above); above = dirname(above))
    if (isWithin(folder, above)) return true
  return false
}

/** The reason why a symbolic link is not read. */
export const symbolicLink: Unread = {
  text: t(
    'Symbolista linkkiä ei seurata: tiedoston pitää olla tässä tietovarastossa.',
    'Symboliska länkar följs inte: filen måste ligga i detta arkiv.',
    'Symbolic links are not followed: the file must lie in this repository.',
  ),
  fix: t(
    'Korvaa linkki sillä tiedostolla tai kansiolla, johon se johtaa.',
    'Ersätt länken med den fil eller mapp som den leder till.',
    'Put the file or folder that the link leads to in its place.',
  ),
}
const moveAway = t(
  'Siirrä se pois suunnitelmien kansiosta.',
  'Flytta den bort från planernas mapp.',
  'Move it out of the folder of plans.',
)
const noPlainFile: Unread = {
  text: t('Tämä ei ole tavallinen tiedosto.', 'Det här är ingen vanlig fil.', 'This is no ordinary file.'),
  fix: moveAway,
}
const immense: Unread = {
  text: t(
    'Tiedosto on liian suuri luettavaksi: yli 100 megatavua ei ole suunnitelma.',
    'Filen är för stor för att läsas: över 100 megabyte är ingen plan.',
    'The file is too large to be read: over 100 megabytes is no plan.',
  ),
  fix: moveAway,
}

/** More than any file of a plan repository could be. Below it, toimi.yaml says how large a file may be. */
const mostBytes = 100_000_000

/** The reason not to read a path that is no regular file (reading a pipe would wait for ever); undefined: it may be read. */
function reasonNotToRead(full: string): Unread | undefined {
  const entry = lstatSync(full)
  if (entry.isSymbolicLink()) return symbolicLink
  if (!entry.isFile() && !entry.isDirectory()) return noPlainFile
  return entry.size > mostBytes ? immense : undefined
}

/** A file that the system does not let us read. */
function unread(error: unknown, path: string): FileContent {
  const [text, fix] = refused(error, path)
  return { path, bytes: { text, fix } }
}

function read(root: string, path: string): FileContent {
  const full = join(root, ...path.split('/'))
  try {
    return { path, bytes: reasonNotToRead(full) ?? readFileSync(full) }
  } catch (error) {
    return unread(error, path)
  }
}

const isFolder = (path: string): boolean => {
  try {
    return statSync(path).isDirectory()
  } catch {
    return false
  }
}

/** The sorted paths of the files below plans/. A link to a folder is among them, so that it can be reported as not read. */
function planPaths(root: string): string[] {
  return readdirSync(join(root, 'plans'), { recursive: true, withFileTypes: true })
    .filter(
      (entry) =>
        isPlanName(entry.name) || (entry.isSymbolicLink() && isFolder(join(entry.parentPath, entry.name))),
    )
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !isHidden(path))
    .sort(byCodePoint)
}

/** The entries of a folder; empty when it has been removed or cannot be read. */
function entriesIn(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch {
    return []
  }
}

const namesIn = (folder: string): string[] => entriesIn(folder).map(({ name }) => name)
const foldersIn = (folder: string): string[] =>
  entriesIn(folder)
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)

/** The folders in which the files of a plan repository can lie; hidden ones, and what npm installs, are none. */
export function foldersBelow(root: string): string[] {
  const folders = [root]
  // The list grows while it is gone through.
  for (const folder of folders) {
    const names = foldersIn(folder).filter((name) => !isHidden(name) && name !== 'node_modules')
    folders.push(...names.map((name) => join(folder, name)))
  }
  return folders
}

function readPlans(root: string): FileContent[] {
  const plans = join(root, 'plans')
  if (!isThere(plans)) return []
  if (lstatSync(plans).isSymbolicLink()) return [read(root, 'plans')]
  try {
    return planPaths(root).map((path) => read(root, path))
  } catch (error) {
    const path = relative(root, (error as NodeJS.ErrnoException).path ?? plans)
    return [unread(error, path)]
  }
}

/** A name in a folder that is nearly known to toimi. */
interface Misnamed {
  readonly name: string
  /** Whether the name that is meant is there too. */
  readonly isTaken: boolean
}

const nearlyKnown = (folder: string): Misnamed[] =>
  namesIn(folder)
    .sort(byCodePoint)
    .flatMap((name) => {
      const known = meantBy(name)
      return known === undefined ? [] : [{ name, isTaken: isThere(join(folder, known)) }]
    })

/** The names in a folder that are nearly known to toimi; those whose correct name exists too are left out. */
export const misnamedIn = (folder: string): string[] =>
  nearlyKnown(folder).flatMap(({ name, isTaken }) => (isTaken ? [] : [name]))

/** Whether nobody would keep a file of such a name beside the right one for another purpose: `organisations.yml`. */
const isDouble = (name: string): boolean => /\.(?:yml|yaml\.txt)$/i.test(name)

/**
 * Every file of a plan repository that toimi knows, read once. A file that cannot be read says why in place of its bytes. What is there
 * under another name is not read: of it there is the name alone.
 */
export function readRepository(root: string): FileContent[] {
  const there = [...sharedFiles.keys()].filter((name) => isThere(join(root, name)))
  const misnamed = nearlyKnown(root)
    .filter(({ name, isTaken }) => !isTaken || isDouble(name))
    .map(({ name }) => ({ path: name, bytes: new Uint8Array() }))
  return [...there.map((path) => read(root, path)), ...misnamed, ...readPlans(root)]
}

/** A file that toimi.yaml names, if it lies in the repository. What lies behind a link that leads out of it says so in place of its bytes. */
export function readNamed(root: string, path: string): FileContent[] {
  const full = join(root, path)
  if (isAbsolute(path) || path.split(/[\\/]/).includes('..') || !isThere(full)) return []
  return [isWithin(root, full) ? read(root, path) : { path, bytes: symbolicLink }]
}

/** A path from the root of the plan repository, with `/`, of what may lie outside of it. */
export const pathFrom = (root: string, full: string): string => relative(root, full).split(sep).join('/')

/** A file that the user named, wherever it lies; links are followed. Refuses what cannot be read; people know it by `named`. */
export function readGiven(path: string, named: string): Uint8Array {
  try {
    const full = realpathSync(path)
    const reason = reasonNotToRead(full)
    if (reason) throw new Refusal(reason.text, reason.fix)
    return readFileSync(full)
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal(...refused(error, named))
  }
}

/** Excel keeps such a file beside each workbook that is open in it. */
const isLock = (name: string): boolean => name.startsWith('~$')

/** The workbooks that a path names: those of a folder in code point order, else the file itself. Lock files are none. */
export function workbooksAt(path: string): string[] {
  if (isLock(basename(path))) return []
  if (!isFolder(path)) return [path]
  return readdirSync(path)
    .filter((name) => /\.xlsx$/i.test(name) && !isHidden(name))
    .sort(byCodePoint)
    .map((name) => join(path, name))
}
