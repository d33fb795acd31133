import { lstatSync, readdirSync, readFileSync, realpathSync, renameSync, rmSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { dirname, isAbsolute, join, resolve, sep } from 'node:path'
import writeFileAtomic from 'write-file-atomic'
import { type Change, Refusal } from './core/outcome.ts'
import { type Text, t } from './core/text.ts'
import type { FileContent } from './core/workspace.ts'

/** What to say when the system refuses a file, by the system's own code. */
const refusals: Readonly<Record<string, (path: string) => [Text, Text?]>> = {
  ENOENT: (path) => [t(`Polkua ei ole: ${path}`, `Sökvägen finns inte: ${path}`, `There is no such path: ${path}`)],
  EACCES: (path) => [
    t(`Tiedostoon ei ole oikeuksia: ${path}`, `Rättigheter till filen saknas: ${path}`, `No permission for the file: ${path}`),
    t('Tarkista tiedoston ja kansion oikeudet.', 'Kontrollera filens och mappens rättigheter.', 'Check the permissions of the file and its folder.'),
  ],
  EBUSY: (path) => [
    t(`Tiedosto on varattu: ${path}`, `Filen är upptagen: ${path}`, `The file is in use: ${path}`),
    t('Sulje tiedosto Excelissä ja yritä uudelleen.', 'Stäng filen i Excel och försök igen.', 'Close the file in Excel and try again.'),
  ],
  ENOSPC: (path) => [
    t(`Levy on täynnä: ${path}`, `Disken är full: ${path}`, `The disk is full: ${path}`),
    t('Vapauta tilaa ja yritä uudelleen.', 'Frigör utrymme och försök igen.', 'Free some space and try again.'),
  ],
  EROFS: (path) => [t(`Levylle ei voi kirjoittaa: ${path}`, `Disken är skrivskyddad: ${path}`, `The disk is read-only: ${path}`)],
  EISDIR: (path) => [t(`Tämä on kansio, ei tiedosto: ${path}`, `Detta är en mapp, ingen fil: ${path}`, `This is a folder, not a file: ${path}`)],
  ENOTDIR: (path) => [t(`Polun osa ei ole kansio: ${path}`, `En del av sökvägen är ingen mapp: ${path}`, `A part of the path is not a folder: ${path}`)],
  ENAMETOOLONG: (path) => [t(`Polku on liian pitkä: ${path}`, `Sökvägen är för lång: ${path}`, `The path is too long: ${path}`)],
}
const aliases: Readonly<Record<string, string>> = { EPERM: 'EBUSY', ETXTBSY: 'EBUSY' }

/** An error of the system in words. */
function refusal(error: unknown, path: string): [Text, Text?] {
  const code = (error as NodeJS.ErrnoException).code ?? ''
  const say = refusals[aliases[code] ?? code]
  return say ? say(path) : [t(`Tiedostoa ei voi käsitellä (${code}): ${path}`, `Filen kan inte behandlas (${code}): ${path}`, `The file cannot be handled (${code}): ${path}`)]
}

/** The nearest folder, from one upwards, that holds toimi.yaml. */
export function findRoot(from: string): string | undefined {
  for (let folder = resolve(from); ; folder = dirname(folder)) {
    if (isThere(join(folder, 'toimi.yaml'))) return realpathSync(folder)
    if (folder === dirname(folder)) return undefined
  }
}

/** Whether something lies at a path. */
export const isThere = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false }) !== undefined

const symbolicLink = t(
  'Symbolista linkkiä ei seurata: tiedoston pitää olla tässä tietovarastossa.',
  'Symboliska länkar följs inte: filen måste ligga i detta arkiv.',
  'Symbolic links are not followed: the file must lie in this repository.',
)

function read(root: string, path: string): FileContent {
  const full = join(root, ...path.split('/'))
  try {
    if (lstatSync(full).isSymbolicLink()) return { path, bytes: symbolicLink }
    return { path, bytes: readFileSync(full) }
  } catch (error) {
    return { path, bytes: refusal(error, path)[0] }
  }
}

const before = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
const isOurs = (name: string): boolean => /(\.ya?ml|^[a-z]+\.base\.json(\.next)?)$/.test(name) && !/^[.~]/.test(name)

/** The paths below plans/, in code point order; what is neither a plan nor a base file is left out. */
function planPaths(root: string): string[] {
  const plans = join(root, 'plans')
  if (!isThere(plans)) return []
  const entries = readdirSync(plans, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => !entry.isDirectory() && isOurs(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1).split(sep).join('/'))
    .sort(before)
}

/** Every file of a plan repository that toimi knows, read once. A file that cannot be read says why in place of its bytes. */
export function readRepository(root: string): FileContent[] {
  const top = ['toimi.yaml', 'organisations.yaml', 'indicators.yaml', 'waivers.yaml'].filter((name) => isThere(join(root, name)))
  return [...top, ...planPaths(root)].map((path) => read(root, path))
}

/** A file that toimi.yaml names, if it lies in the repository. */
export function readNamed(root: string, path: string): FileContent[] {
  const inside = !isAbsolute(path) && !path.split(/[\\/]/).includes('..')
  return inside && isThere(join(root, path)) ? [read(root, path)] : []
}

const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds))

/** Windows refuses for a moment while a virus scanner or Excel looks at the file; then it lets go. */
async function patiently(write: () => Promise<void>): Promise<void> {
  for (const wait of [50, 100, 200, 400]) {
    try {
      return await write()
    } catch (error) {
      if (!['EPERM', 'EBUSY'].includes((error as NodeJS.ErrnoException).code ?? '') || process.platform !== 'win32') throw error
      await pause(wait)
    }
  }
  return write()
}

function refuseIfChanged(full: string, path: string, change: Change): void {
  if (change.kind !== 'write' || change.before === undefined) return
  const now = isThere(full) ? readFileSync(full, 'utf8') : ''
  if (now === change.before) return
  throw new Refusal(
    t(`Tiedosto muuttui kesken kaiken: ${path}`, `Filen ändrades under tiden: ${path}`, `The file changed in the meantime: ${path}`),
    t('Mitään ei kirjoitettu. Aja komento uudelleen.', 'Inget skrevs. Kör kommandot igen.', 'Nothing was written. Run the command again.'),
  )
}

async function apply(root: string, change: Change): Promise<void> {
  const full = resolve(root, change.path)
  try {
    refuseIfChanged(full, change.path, change)
    if (change.kind === 'remove') rmSync(full, { force: true })
    else if (change.kind === 'rename') renameSync(full, resolve(root, change.to))
    else {
      await mkdir(dirname(full), { recursive: true })
      await patiently(() => writeFileAtomic(full, typeof change.content === 'string' ? change.content : Buffer.from(change.content)))
    }
  } catch (error) {
    if (error instanceof Refusal) throw error
    throw new Refusal(...refusal(error, change.path))
  }
}

/** Carries out changes in order. Each is whole or not at all; the first that cannot be done stops the rest. */
export async function applyAll(root: string, changes: readonly Change[]): Promise<void> {
  for (const change of changes) await apply(root, change)
}
