/** What a workbook made to do harm may take of the machine: the reader of it, watched from outside. */
import { readdirSync, readFileSync } from 'node:fs'
import { env, pid, platform } from 'node:process'
import { expect, test } from 'vitest'
import { ask } from '../../src/shell/workbooks.ts'
import { harmlessNow, insideTheFence, outsideTheFence } from '../formats/workbook/bad-workbooks.ts'
import { textCell, withRows, workbookOf } from '../formats/workbook/made.ts'

const most = 300
const kilobytes = /^VmHWM:\s*(\d+) kB$/m

/** The processes that this one has started. */
const children = (): string[] =>
  readdirSync(`/proc/${pid}/task`).flatMap((thread) =>
    readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8').split(' ').filter(Boolean),
  )

/** The most memory that a process has had, in megabytes; 0 where it is gone. */
function peakOf(process: string): number {
  try {
    return Number(kilobytes.exec(readFileSync(`/proc/${process}/status`, 'utf8'))?.[1] ?? 0) / 1024
  } catch {
    return 0
  }
}

/** Reads a workbook; the most memory that the reader of it has had meanwhile. */
async function peak(bytes: Uint8Array): Promise<number> {
  const before = new Set(children())
  let highest = 0
  const watch = setInterval(() => {
    const readers = children().filter((each) => !before.has(each))
    highest = Math.max(highest, ...readers.map(peakOf))
  }, 5)
  // Refused, read or stopped: what it says is held by other tests.
  await ask({ bytes, name: 'lomake.xlsx' }).catch(() => undefined)
  clearInterval(watch)
  return highest
}

const long = 'A1+'.repeat(1320)
const shared = Array.from(
  { length: 90_000 },
  (_, at) => `<row r="${at + 2}"><c r="A${at + 2}"><f t="shared" si="0"/><v>1</v></c></row>`,
).join('')

/** Within the limits of the fence, and as hard to read as can be. */
const hardest: readonly (readonly [name: string, bytes: () => Uint8Array])[] = [
  ['one text of 15 megabytes', () => withRows(`<row r="1">${textCell('A1', 'ä'.repeat(7_800_000))}</row>`)],
  [
    'many texts',
    () => workbookOf({ 'xl/sharedStrings.xml': `<sst>${'<si><t>a</t></si>'.repeat(924_000)}</sst>` }),
  ],
  ['many empty rows', () => withRows('<row r="1"/>'.repeat(1_250_000))],
  ['rows within rows', () => withRows('<row>'.repeat(2_500_000))],
  [
    'a formula of four kilobytes in every row',
    () =>
      withRows(
        `<row r="1"><c r="A1"><f t="shared" ref="A1:A90001" si="0">${long}1</f><v>1</v></c></row>${shared}`,
      ),
  ],
]

const bad = [...outsideTheFence, ...insideTheFence].map(({ name, bytes }) => [name, bytes] as const)
/** In the ordinary run, a few kilobytes that kill exceljs alone. */
const sample = harmlessNow.filter(([name]) => name === 'all cells merged')

test.runIf(platform === 'linux').for(env['TOIMI_RUNS'] ? [...bad, ...harmlessNow, ...hardest] : sample)(
  'the reader of %s stays below 300 megabytes',
  { timeout: 60_000 },
  async ([, bytes]) => {
    const megabytes = await peak(bytes())
    expect(megabytes).toBeGreaterThan(10)
    expect(megabytes).toBeLessThan(most)
  },
)
