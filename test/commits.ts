import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const hour = 3_600_000

/** A git repository in a folder in which commits are made one after the other, each on a day of its own. */
export class Commits {
  readonly folder: string
  private days = 0

  constructor(folder: string) {
    this.folder = folder
    this.git('init', '--quiet', '--initial-branch=main')
  }

  git(...args: readonly string[]): string {
    const at = new Date(Date.UTC(2024, 0, 1 + this.days) + 12 * hour).toISOString()
    const who = { NAME: 'Koordinaattori', EMAIL: 'koordinaattori@example.org', DATE: at }
    const env = Object.fromEntries(
      Object.entries(who).flatMap(([name, value]) => [
        [`GIT_AUTHOR_${name}`, value],
        [`GIT_COMMITTER_${name}`, value],
      ]),
    )
    const settings = [
      '-c',
      'core.hooksPath=',
      '-c',
      'commit.gpgSign=false',
      '-c',
      'merge.conflictStyle=merge',
    ]
    return execFileSync('git', ['-C', this.folder, ...settings, ...args], {
      env: { ...process.env, ...env },
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    })
  }

  /** Files as they are to be; undefined: gone. */
  write(files: Readonly<Record<string, string | undefined>>): void {
    for (const [path, text] of Object.entries(files)) {
      const full = join(this.folder, path)
      mkdirSync(dirname(full), { recursive: true })
      if (text === undefined) rmSync(full)
      else writeFileSync(full, text)
    }
  }

  commit(message: string, files: Readonly<Record<string, string | undefined>>): void {
    this.write(files)
    this.days++
    this.git('add', '--all')
    this.git('commit', '--quiet', '--message', message)
  }
}
