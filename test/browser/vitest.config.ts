import { defineConfig } from 'vitest/config'
import base from '../../vitest.config.ts'

// Vitest wants its configuration as the default export.
// biome-ignore lint/style/noDefaultExport: see above
export default defineConfig({
  plugins: base.plugins ?? [],
  test: {
    include: ['test/browser/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Browsers and offices take the machine; each has a profile of its own.
    maxWorkers: 2,
  },
})
