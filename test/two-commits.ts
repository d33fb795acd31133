/**
 * An example repository of two commits: last year's plans, and this year's. Everything in it is made up. `npx tsx test/two-commits.ts FOLDER`
 * makes it, and `toimi -C FOLDER diff HEAD~1 HEAD` then reads like the minutes of the meeting at which the plans were updated.
 */
import { execFileSync } from 'node:child_process'
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What this year's update changes in the example, file by file: what stood there, and what stands there now. */
const update: Readonly<Record<string, readonly (readonly [was: string, is: string])[]>> = {
  'plans/vm/mallivirasto.yaml': [
    ['updated: 2025-02-14', 'updated: 2025-09-01'],
    ['{ period: 2025-H2, value: 90 }', '{ period: 2025-H2, value: 95 }'],
    [
      '{ period: 2024-H2, numerator: 117, denominator: 139, flags: [provisional] }',
      '{ period: 2024-H2, numerator: 118, denominator: 139 }\n          - { period: 2025-H1, numerator: 124, denominator: 140, flags: [provisional] }',
    ],
    [
      'status: in-progress\n        risks:',
      'status: discontinued\n        note: Mentoreita ei saatu riittävästi; tilalle tulee kuukausittainen sopimusklinikka.\n        risks:',
    ],
    [
      '        responsible: { role: Johtava hankintajuristi }',
      '        responsible: { role: Hankintajohtaja }',
    ],
    ['- id: markkinavuoropuhelu\n', '- id: vuoropuhelu\n        was: [markkinavuoropuhelu]\n'],
    [
      'goals:\n',
      `goals:
  - id: vastuullisuus
    strategyGoals: [T8.1]
    title: Hankinnoissa otetaan ympäristö huomioon
    measures:
      - id: kriteerit
        title: Laaditaan ympäristökriteerit kolmelle suurimmalle hankintaluokalle
        responsible: { role: Hankintajohtaja }
        schedule: { start: 2025-10, end: 2025-12 }
        status: not-started
    indicators:
      - id: mv-kriteerit
        title: Hankinnat, joissa on ympäristökriteeri
        kind: count
        unitOfMeasure: kpl
        direction: increase
        baseline: { period: 2024, value: 4, source: Sopimusrekisteri }
        targets: [{ period: 2025, value: 8 }]

`,
    ],
  ],
  'indicators.yaml': [
    [
      '{ period: 2025, value: 10, note: Keksitty yhteinen tavoitetaso kaikille yksiköille. }',
      '{ period: 2025, value: 12, note: Keksitty yhteinen tavoitetaso kaikille yksiköille. }',
    ],
  ],
}

function git(folder: string, day: string, ...args: string[]): void {
  const at = `${day}T12:00:00+02:00`
  execFileSync('git', ['-C', folder, '-c', 'core.hooksPath=', '-c', 'commit.gpgSign=false', ...args], {
    env: {
      ...process.env,
      GIT_AUTHOR_NAME: 'Koordinaattori',
      GIT_AUTHOR_EMAIL: 'koordinaattori@example.org',
      GIT_COMMITTER_NAME: 'Koordinaattori',
      GIT_COMMITTER_EMAIL: 'koordinaattori@example.org',
      GIT_AUTHOR_DATE: at,
      GIT_COMMITTER_DATE: at,
    },
  })
}

/** A text with one piece put in place of another. Throws when the piece is not there: the example has changed. */
function replaced(text: string, [was, is]: readonly [string, string]): string {
  if (!text.includes(was)) throw new Error(`the example does not say: ${was}`)
  return text.replace(was, () => is)
}

/** Makes the repository of two commits in a folder that is not there yet. */
export function twoCommits(folder: string): void {
  cpSync('examples/hankinta', folder, { recursive: true })
  git(folder, '2025-02-17', 'init', '--quiet', '--initial-branch=main')
  git(folder, '2025-02-17', 'add', '.')
  git(folder, '2025-02-17', 'commit', '--quiet', '--message', 'Suunnitelmat 2024')
  for (const [path, pieces] of Object.entries(update)) {
    const file = join(folder, path)
    writeFileSync(file, pieces.reduce(replaced, readFileSync(file, 'utf8')))
  }
  git(folder, '2025-09-02', 'commit', '--quiet', '--all', '--message', 'Suunnitelmien päivitys 2025')
}

if (process.argv[1]?.endsWith('two-commits.ts')) twoCommits(process.argv[2] ?? 'reports/two-commits')
