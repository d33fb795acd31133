import { expect, test } from 'vitest'
import { markdown } from '../../src/reporters/markdown.ts'
import { circumstances, problems } from './problems.ts'

const lines = markdown(problems, circumstances).split('\n')

test('every row has four cells, whatever stands in them', () => {
  const rows = lines.filter((line) => line.startsWith('|'))
  expect(rows.length).toBeGreaterThan(problems.length)
  for (const row of rows) expect(row.match(/(?<!\\)\|/g)).toHaveLength(5)
})

test('no HTML but line breaks', () => {
  expect(lines.join('\n').replaceAll('<br>', '')).not.toMatch(/[<>]/)
})

test('what people wrote is shown and not obeyed', () => {
  expect(lines.find((line) => line.includes('`markup`'))).toMatchInlineSnapshot(
    `"| 6:12 | ▲ varoitus | 50 % \\| &lt;b&gt;"A" &amp; \\\`B\\\`&lt;/b&gt; \\*c\\* \\_d\\_ \\{0\\} \\[e\\](https://example.fi) \\$f\\$, g: h | \`markup\` |"`,
  )
})
