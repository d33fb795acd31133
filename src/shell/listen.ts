import { type FSWatcher, statSync, watch } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import { Refusal } from '../core/refusal.ts'
import { t } from '../core/text.ts'
import { foldersBelow } from './disk.ts'

/** Changes of the files in a folder. */
export interface Changes {
  /** Waits until something has changed since the last time, and has been quiet for a moment. False: there will be no more. */
  next(): Promise<boolean>
  close(): void
}

/** Milliseconds without a change after which the files are taken to be written. */
const quiet = 150

/** Whether what has changed can be a file of a plan repository, or a folder. Editors keep hidden files for themselves. */
const matters = (name: string | null): boolean =>
  name === null || /^[^.~][^.]*$|^[^.~].*\.(ya?ml(\.txt)?|json)$/i.test(name)

const unwatchable = (folder: string): Refusal =>
  new Refusal(
    t(
      `Kansion muutoksia ei voi seurata: ${folder}`,
      `Ändringar i mappen kan inte följas: ${folder}`,
      `Changes in the folder cannot be watched: ${folder}`,
    ),
    t(
      'Seurattavia kansioita on ehkä liikaa, tai niihin ei ole oikeuksia. Aja validate ja check muutosten jälkeen itse.',
      'Kanske är mapparna för många eller rättigheterna för få. Kör validate och check själv efter ändringarna.',
      'There may be too many folders, or no permission to them. Run validate and check yourself after changes.',
    ),
  )

/** A key that identifies a folder: one that is removed and made again has another key and needs another listener. */
function keyOf(folder: string): string {
  const { ino, birthtimeMs } = statSync(folder, { throwIfNoEntry: false }) ?? {}
  return `${folder} ${ino} ${birthtimeMs}`
}

/**
 * The changes below a root, from the call on. Folders are watched instead of files, since many programs save by
 * replacing a file, which only its folder reports.
 */
export function changesBelow(root: string): Changes {
  const watchers = new Map<string, FSWatcher>()
  let isChanged = false
  let wake = (): void => {}
  const notice = (): void => {
    isChanged = true
    wake()
  }
  const drop = (key: string): void => {
    watchers.get(key)?.close()
    watchers.delete(key)
  }
  const listenTo = (folder: string, key: string): void => {
    const watcher = watch(folder, (_, name) => matters(name) && notice())
    watchers.set(key, watcher)
    // Windows says so when a folder goes away.
    watcher.on('error', () => {
      drop(key)
      notice()
    })
  }
  const listen = (): void => {
    const there = new Map(foldersBelow(root).map((folder) => [keyOf(folder), folder]))
    for (const key of watchers.keys()) if (!there.has(key)) drop(key)
    for (const [key, folder] of there) {
      try {
        if (!watchers.has(key)) listenTo(folder, key)
      } catch {
        throw unwatchable(folder)
      }
    }
  }
  listen()
  return {
    close: () => [...watchers.keys()].forEach(drop),
    async next() {
      if (!isChanged) await new Promise<void>((resolve) => (wake = resolve))
      while (isChanged) {
        isChanged = false
        await setTimeout(quiet)
      }
      listen()
      return true
    },
  }
}
