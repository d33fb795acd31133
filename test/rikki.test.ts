import { describe, expect, test } from 'vitest'
import { languages } from '../src/core/text.ts'
import { reporters } from '../src/reporters/index.ts'
import { copyOf, toimi } from './cli.ts'

// A copy, since paths in reports for CI services count from the root of the checkout, wherever this one lies.
const rikki = copyOf('examples/rikki')
const endings = {
  text: 'txt',
  json: 'json',
  github: 'txt',
  gitlab: 'json',
  junit: 'xml',
  sarif: 'sarif',
  markdown: 'md',
} as const
const formats = Object.keys(reporters) as (keyof typeof reporters)[]

describe.each(formats)('examples/rikki as %s', (format) => {
  test.each(languages)('in %s', async (language) => {
    const { stdout, stderr, exitCode } = await toimi(['validate', '--format', format, '--lang', language], {
      cwd: rikki,
    })
    expect({ stderr, exitCode }).toEqual({ stderr: '', exitCode: 1 })
    const name = format === 'json' ? format : `${format}.${language}`
    await expect(stdout).toMatchFileSnapshot(`golden/rikki/${name}.${endings[format]}`)
  })
})
