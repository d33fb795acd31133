import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Parses every file of an ending below the folder that the process was given. */
export function parseAll(ending: string, parse: (text: string) => unknown): void {
  const folder = process.argv[2] ?? '.'
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (path.endsWith(ending)) parse(readFileSync(join(folder, path), 'utf8'))
  }
}
