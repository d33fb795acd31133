import { writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { bin } from './bin.ts'
import { folderOf } from './folder.ts'

/** An environment in which `toimi` can be called by its name, as where it is installed; it is the built one. */
export function environment(): Record<string, string | undefined> {
  const folder = folderOf({ 'bin/': '' })
  const call = `#!/bin/sh\nexec "${process.execPath}" "${bin}" "$@"\n`
  writeFileSync(join(folder, 'toimi'), call, { mode: 0o755 })
  return { ...process.env, PATH: `${folder}${delimiter}${process.env['PATH']}` }
}
