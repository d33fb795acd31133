import { mkdirSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** A new folder of a name that holds files, given by their paths; what ends in `/` is a folder. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>, name = 'arkisto'): string {
  const folder = join(realpathSync(mkdtempSync(join(tmpdir(), 'toimi-'))), name)
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(folder, path.endsWith('/') ? path : dirname(path)), { recursive: true })
    if (!path.endsWith('/')) writeFileSync(join(folder, path), content)
  }
  return folder
}
