import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { platform } from 'node:os'
import { dirname, isAbsolute, resolve } from 'node:path'
import writeFileAtomic from 'write-file-atomic'
import type { Change } from '../core/change.ts'
import { Refusal } from '../core/refusal.ts'
import { decode } from '../core/yaml/decode.ts'
import { defaultLimits } from '../core/yaml/problem.ts'
import { isThere, isWithin } from './disk.ts'
import { fileChanged, leadsOut } from './refusals.ts'
import { refused } from './system-errors.ts'

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

/**
 * Makes a folder and its missing parents, one by one. `mkdir` with `recursive` never returns where no folder can be made, as in `/proc`,
 * and reports a read-only disk as a missing path.
 */
async function makeFolder(folder: string): Promise<void> {
  if (isThere(folder)) return
  await makeFolder(dirname(folder))
  await mkdir(folder).catch((error) => {
    if (!isThere(folder)) throw error
  })
}

/**
 * Puts a file in its place as a whole. A disk that is nearly full takes a part of what it is given and tells so by a number alone, at which
 * write-file-atomic does not look: so the temporary file is filled here, to its last byte or with an error.
 */
const replace = (full: string, bytes: Buffer, mode?: number): Promise<void> =>
  writeFileAtomic(full, '', {
    ...(mode && { mode }),
    tmpfileCreated: (temporary) => writeFileSync(temporary, bytes),
  })

type WriteChange = Extract<Change, { readonly kind: 'write' }>

async function write(full: string, bytes: Buffer, { executable }: WriteChange): Promise<void> {
  await makeFolder(dirname(full))
  const there = statSync(full, { throwIfNoEntry: false })
  // A device such as /dev/stdout is written to; putting a file in its place would take it away.
  if (there && !there.isFile() && !there.isDirectory()) writeFileSync(full, bytes)
  else await patiently(() => replace(full, bytes, executable ? 0o755 : undefined))
}

const byteOrderMark = '\ufeff'

/** The byte order mark of the file to be replaced, which is kept. Throws a `Refusal` when the file has changed since it was read. */
function markOf(full: string, { path, before }: WriteChange): string {
  if (before === undefined) return ''
  const bytes = isThere(full) ? readFileSync(full) : Buffer.alloc(0)
  const { text } = decode(bytes, { ...defaultLimits, fileBytes: Number.POSITIVE_INFINITY })
  if (text !== before) throw fileChanged(path)
  return bytes.subarray(0, 3).toString() === byteOrderMark ? byteOrderMark : ''
}

function bytesOf(full: string, change: WriteChange): Buffer {
  const { content } = change
  return Buffer.from(typeof content === 'string' ? markOf(full, change) + content : content)
}

/** The absolute path of a change. Throws a `Refusal` when a path from the root leaves the repository by a link. */
function placeOf(root: string, path: string): string {
  const full = resolve(root, path)
  if (!isAbsolute(path) && !isWithin(root, full)) throw leadsOut(path)
  return full
}

type Step = () => void | Promise<void>

/** The step that makes a change. Throws a `Refusal` when it may not be made. */
function prepare(root: string, change: Change): Step {
  const full = placeOf(root, change.path)
  if (change.kind === 'remove') return () => rmSync(full, { force: true })
  if (change.kind === 'rename') {
    const to = placeOf(root, change.to)
    return () => renameSync(full, to)
  }
  const bytes = bytesOf(full, change)
  return () => write(full, bytes, change)
}

/** Does something with a file. Refuses in words what the system refuses in codes. */
async function handle<T>(path: string, act: () => T | Promise<T>): Promise<T> {
  try {
    return await act()
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal(...refused(error, path))
  }
}

/**
 * Carries out changes in order. When one of them may not be made, none is. Each is whole or not at all; the first that the system refuses
 * stops the rest.
 */
export async function applyAll(root: string, changes: readonly Change[]): Promise<void> {
  const steps: (readonly [path: string, step: Step])[] = []
  for (const change of changes) {
    steps.push([change.path, await handle(change.path, () => prepare(root, change))])
  }
  for (const [path, step] of steps) await handle(path, step)
}
