import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** Where a program is that tests need and cannot bring along; undefined, and said so, when it is not on this machine. */
export function found(variable: string, names: readonly string[]): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(process.platform === 'win32' ? ';' : ':')
  const places = names.flatMap((name) => folders.map((folder) => join(folder, name)))
  const place = [process.env[variable] ?? '', ...places].find((path) => path !== '' && existsSync(path))
  if (place === undefined) {
    console.warn(
      `Skipped: none of ${names.join(', ')} is on this machine. Install one, or set ${variable} to where it is.`,
    )
  }
  return place
}
