/** What is bundled is known: the bill of materials holds each package that toimi brings along. */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

test('npm run sbom names every bundled package, in CycloneDX', () => {
  const told = execFileSync('npm', ['run', '--silent', 'sbom'], { maxBuffer: 2 ** 26 }).toString()
  const { bomFormat, components } = JSON.parse(told) as {
    readonly bomFormat: string
    readonly components: readonly {
      readonly name: string
      readonly group?: string
      readonly version: string
    }[]
  }
  expect(bomFormat).toBe('CycloneDX')
  const named = new Set(components.map(({ name, version }) => `${name} ${version}`))
  const bundled = [
    ...readFileSync('dist/THIRD-PARTY-LICENCES.txt', 'utf8').matchAll(/^(\S+ \d+\.\d+\.\d+\S*) \(/gm),
  ].map(([, name]) => name)
  expect(bundled.length).toBeGreaterThan(10)
  expect(bundled.filter((name = '') => !named.has(name))).toEqual([])
})
