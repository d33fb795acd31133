import { readFileSync } from 'node:fs'
import { defineConfig } from 'vitest/config'

/** Templates and style sheets are texts, as they are to the build. */
const texts = {
  name: 'texts',
  enforce: 'pre' as const,
  load: (id: string) => (/\.(hbs|css)$/.test(id) ? `export default ${JSON.stringify(readFileSync(id, 'utf8'))}` : undefined),
}

// Vitest wants its configuration as the default export.
// biome-ignore lint/style/noDefaultExport: see above
export default defineConfig({
  plugins: [texts],
  test: { include: ['test/**/*.test.ts'], exclude: ['test/browser/**'], testTimeout: 30_000, env: { TZ: 'Europe/Helsinki' } },
})
