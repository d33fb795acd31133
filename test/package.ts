/** toimi as others get it: packed, and installed where it has never been. */
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

const npm = (cwd: string, ...words: readonly string[]): void => {
  execFileSync('npm', words, { cwd, stdio: ['ignore', 'ignore', 'inherit'] })
}

/** Packs toimi into a folder, as it has been built, and gives the path of the package. */
export function pack(folder: string): string {
  npm(root, 'pack', '--ignore-scripts', '--silent', '--pack-destination', folder)
  const [name = ''] = readdirSync(folder).filter((each) => each.endsWith('.tgz'))
  return join(folder, name)
}

/** Installs a package into a new folder, without the network, and gives the path of toimi's bin. */
export function install(tarball: string, folder: string): string {
  mkdirSync(folder)
  cpSync(tarball, join(folder, basename(tarball)))
  npm(folder, 'install', '--save-dev', '--no-audit', '--no-fund', '--offline', `./${basename(tarball)}`)
  return join(folder, 'node_modules/toimi/bin/toimi.cjs')
}
