import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { defineConfig } from 'vitest/config'

/** Ends the name of a module that is a file's text, so that nobody takes a style sheet for one of the tests' own. */
const ending = '.text'

/** Templates and style sheets are texts, as they are to the build. */
const texts = {
  name: 'texts',
  enforce: 'pre' as const,
  resolveId: (source: string, importer = '.') =>
    /\.(hbs|css|md|txt|ya?ml)$/.test(source) ? resolve(dirname(importer), source) + ending : undefined,
  load: (id: string) =>
    id.endsWith(ending)
      ? `export default ${JSON.stringify(readFileSync(id.slice(0, -ending.length), 'utf8'))}`
      : undefined,
}

// Vitest wants its configuration as the default export.
// biome-ignore lint/style/noDefaultExport: see above
export default defineConfig({
  plugins: [texts],
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/browser/**'],
    maxWorkers: '100%',
    testTimeout: 60_000,
    env: { TZ: 'Europe/Helsinki' },
  },
})
