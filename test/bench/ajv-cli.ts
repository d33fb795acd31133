import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { resolve } from 'node:path'

const folder = resolve('node_modules/.cache/toimi-bench')
const program = `${folder}/node_modules/ajv-cli/dist/index.js`

/** Where ajv-cli lies; it is fetched once. Undefined when it cannot be had: then the rest is measured without it. */
export function ajvCli(): string | undefined {
  if (existsSync(program)) return program
  try {
    mkdirSync(folder, { recursive: true })
    const packages = ['ajv-cli@5.0.0', 'ajv-formats@2.1.1']
    execFileSync('npm', ['install', '--prefix', folder, '--no-audit', '--no-fund', ...packages], {
      stdio: 'ignore',
    })
    return program
  } catch {
    process.stderr.write('ajv-cli could not be fetched; going on without it.\n')
    return undefined
  }
}
