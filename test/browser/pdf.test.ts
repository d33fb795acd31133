import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { toimi } from '../cli.ts'
import { folderOf } from '../folder.ts'
import { mergedWorld } from '../reports/world.ts'
import { found } from './found.ts'

const browser = found('CHROMIUM', ['chromium', 'chromium-browser', 'google-chrome', 'microsoft-edge'])
const pdfinfo = found('PDFINFO', ['pdfinfo'])

test.skipIf(browser === undefined || pdfinfo === undefined)(
  'toimi report --pdf is a tagged A4 with an outline and a title',
  async () => {
    const folder = folderOf(mergedWorld())
    const { exitCode } = await toimi(['report', 'branch', '--branch', 'vm', '--pdf'], {
      cwd: folder,
      env: { TOIMI_BROWSER: browser ?? '' },
    })
    expect(exitCode).toBe(0)
    const pdf = join(folder, 'reports/branch-vm-fi.pdf')
    const told = execFileSync(pdfinfo ?? '', [pdf], { encoding: 'utf8' })
    expect(told).toMatch(/Tagged: +yes/)
    expect(told).toMatch(/Title: +\S/)
    expect(told).toMatch(/Page size: +59[45][.\d]* x 84[12][.\d]* pts \(A4\)/)
    expect(execFileSync('grep', ['-c', '-a', '/Outlines', pdf], { encoding: 'utf8' }).trim()).not.toBe('0')
  },
)
