/** What a machine does to programs, done to each command that writes: as real processes, of the built toimi. */
import { spawn, spawnSync } from 'node:child_process'
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { bin } from '../bin.ts'
import { powerCut } from '../power-cut.ts'
import { exit, Tried } from '../tried.ts'

const kills = Math.ceil(Number(process.env['TOIMI_KILLS'] ?? 0) / 10) || 1
const day = { TOIMI_AS_OF: '2024-10-01' }

/** An agency's own table, and the map of its columns. */
const table = {
  'taulukko.csv': 'Tavoite;Toimenpide\nHankinnat ilman paperia;Sähköinen tilaaminen\n',
  'kartta.yaml':
    'format: 1\nunit: mallivirasto\ncolumns:\n  - { column: Tavoite, field: goals.title }\n  - { column: Toimenpide, field: measures.title }\n',
}

/** The example, with a plan that is not laid out as `fmt` would, one that the branch has not yet merged, and a table to take in. */
function repository(): string {
  const folder = join(realpathSync(mkdtempSync(join(tmpdir(), 'toimi-fault-'))), 'arkisto ä')
  cpSync('examples/hankinta', folder, { recursive: true })
  const plan = join(folder, 'plans/vm/vm.yaml')
  const text = readFileSync(plan, 'utf8')
  const other = text.replace(/\{ period: 2023, value: (\d+) \}/, '{ period: 2023,   value: 9$1 }')
  expect(other).not.toBe(text)
  rmSync(plan)
  spawnSync('tee', [plan], { input: other })
  for (const [name, content] of Object.entries(table)) writeFileSync(join(folder, name), content)
  return folder
}
const toRemove: string[] = []
const ends = new Tried()
afterAll(() => {
  ends.tell('Faults of the machine')
  for (const folder of toRemove) rmSync(join(folder, '..'), { recursive: true })
})
function made(): string {
  const folder = repository()
  toRemove.push(folder)
  return folder
}

/** Each file by path; of what was half written when the power went, and bears a number behind its name, nobody takes notice. */
const filesIn = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => statSync(join(folder, path)).isFile() && !/\.\d+$/.test(path))
      .sort()
      .map((path) => [path, readFileSync(join(folder, path)).toString('base64')]),
  )

const writing: Readonly<Record<string, string>> = {
  merge: 'merge --branch vm',
  fmt: 'fmt',
  new: 'new goal --unit mallivirasto --id uusi-tavoite --title Uusi',
  form: 'form --unit mallivirasto',
  import: 'import taulukko.csv --map kartta.yaml --apply',
  report: 'report overview --format html,csv',
  export: 'export json -o data.json',
  schema: 'schema --write',
  init: 'init uusi',
}
/** A sample of them; all where more is asked for. */
const tried = Object.entries(writing).filter(
  ([command]) => process.env['TOIMI_KILLS'] || ['fmt', 'import', 'init'].includes(command),
)
/** Where `init` may found a repository: beside the other one. */
const standing = (command: string, folder: string): string =>
  command === 'init' ? join(folder, '..') : folder

/** Runs a line of a shell in which `"$@"` is toimi, with an environment of its own. */
function shell(line: string, command: string, cwd: string, env: Readonly<Record<string, string>> = {}) {
  const words = [process.execPath, bin, ...command.split(' ')]
  const { status, stdout, stderr } = spawnSync('bash', ['-c', line, 'bash', ...words], {
    cwd,
    env: { PATH: process.env['PATH'] ?? '', HOME: tmpdir(), TOIMI_LANG: 'fi', ...day, ...env },
    encoding: 'utf8',
    timeout: 60_000,
  })
  expect(stderr).not.toMatch(/\n\s+at |Error:/)
  ends.count(exit(status), `toimi ${command.split(' ')[0]}`)
  return { status, stdout, stderr }
}

/** The whole file system under a folder, put there for one process only; where that is not allowed, these tests are left out. */
const canMount = spawnSync('unshare', ['-rm', 'true']).status === 0
const readOnly =
  'exec unshare -rm sh -c \'mount --bind "$0" "$0" && mount -o remount,ro,bind "$0" && cd "$0" && exec "$@"\' "$PWD" "$@"'
/** A disk that has room for some more bytes, in whole pages. What the words print goes where they say. */
const full = (room: number, words = '"$@"') =>
  `exec unshare -rm sh -c 'cp -r "$0" "$1.copy" && mount -t tmpfs -o size=3m x "$0" && cp -r "$1.copy/." "$0" && cd "$0" && { head -c 9000000 /dev/zero > .full 2> /dev/null; truncate -s -${room} .full; shift; ${words}; code=$?; rm .full; cp -r . "$OUT"; exit $code; }' "$PWD" "$PWD" "$@"`

describe.runIf(canMount)('a disk that takes nothing', () => {
  test.each(tried)('that may not be written: toimi %s', (command, line) => {
    const folder = made()
    const cwd = standing(command, folder)
    const before = filesIn(cwd)
    const { status, stdout, stderr } = shell(readOnly, line, cwd)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toMatch(
      /^✖ Levylle ei voi kirjoittaa: .+\n {4}→ Käytä kansiota, johon voi kirjoittaa\.\n$/,
    )
    expect(filesIn(cwd)).toEqual(before)
  })

  /** Runs toimi where the disk is full, or becomes it, and finds what it left there. */
  function onFullDisk(how: string, line: string, cwd: string) {
    const out = `${mkdtempSync(join(tmpdir(), 'toimi-fault-'))}/out`
    const { status, stdout, stderr } = shell(how, line, cwd, { OUT: out })
    expect({ status, stdout, stderr }).toMatchObject({ status: 2, stdout: '' })
    expect(stderr).toMatch(/^✖ Levy on täynnä: .+\n {4}→ Vapauta tilaa ja yritä uudelleen\.\n$/)
    const left = filesIn(out)
    rmSync(join(out, '..'), { recursive: true })
    rmSync(`${cwd}.copy`, { recursive: true })
    return left
  }

  test.each(tried)('that is full: toimi %s', (command, line) => {
    const cwd = standing(command, made())
    const before = filesIn(cwd)
    expect(onFullDisk(full(0), line, cwd)).toEqual(before)
  })

  test.each(['fmt', 'import', 'export'])('that takes a part of a file: toimi %s', (command) => {
    const cwd = made()
    const before = filesIn(cwd)
    expect(onFullDisk(full(4096), writing[command] ?? '', cwd)).toEqual(before)
  })

  test('that takes a part of what is printed into a file: toimi export json > data.json', () => {
    onFullDisk(full(4096, '"$@" > data.json'), 'export json', made())
  })
})

describe('a terminal and a machine of some other kind', () => {
  const cwd = made()
  const commands = ['validate', 'status'] as const
  const plain = commands.map((command) => shell('"$@"', command, cwd))
  test.each<[string, string, Record<string, string>]>([
    ['LANG=C', '"$@"', { LANG: 'C', LC_ALL: 'C' }],
    ['NO_COLOR', '"$@"', { NO_COLOR: '1' }],
    ['a time zone far in the east', '"$@"', { TZ: 'Pacific/Kiritimati' }],
    ['a time zone far in the west', '"$@"', { TZ: 'Pacific/Niue' }],
    ['a time zone that is none', '"$@"', { TZ: 'Ei/Ole' }],
    ['no HOME', 'unset HOME; "$@"', {}],
    ['few files at once', 'ulimit -n 40; "$@"', {}],
  ])('%s changes nothing', (_, line, env) => {
    expect(commands.map((command) => shell(line, command, cwd, env))).toEqual(plain)
  })

  test.each(['Pacific/Kiritimati', 'Pacific/Niue'])('the day is that of the place: %s', (TZ) => {
    const { stdout } = shell('"$@"', 'status --format json', cwd, { TZ, TOIMI_AS_OF: '' })
    const date = new Intl.DateTimeFormat('sv-SE', { timeZone: TZ }).format(new Date())
    expect(JSON.parse(stdout)).toMatchObject({ asOf: date })
  })

  test('FORCE_COLOR adds nothing but colour', () => {
    const { stdout, ...rest } = shell('"$@"', 'validate', cwd, { FORCE_COLOR: '1' })
    expect({ ...rest, stdout: stdout.replace(/\u001b\[\d+m/g, '') }).toEqual(plain[0])
    expect(stdout).not.toBe(plain[0]?.stdout)
  })

  test.each(['validate', 'check', 'status', 'check --format json', 'export json'])(
    'a reader who has seen enough is no fault: toimi %s | head -1',
    (command) => {
      // biome-ignore lint/suspicious/noTemplateCurlyInString: it is bash that reads it
      const { status, stderr } = shell('"$@" | head -1 > /dev/null; exit ${PIPESTATUS[0]}', command, cwd)
      expect([0, 1]).toContain(status)
      // Errors in the plans are told beside the result; a pipe that was closed is not.
      expect(stderr).toMatch(/^(|Suunnitelmissa on .*\n)$/)
    },
  )
})

/** What stands in a process of toimi before it begins: while it reads or writes a file, no other can be opened. */
const crowd = `
  const fs = require('node:fs')
  const { openSync, closeSync } = fs
  for (const name of ['readFileSync', 'writeFileSync']) {
    const whole = fs[name]
    fs[name] = (path, ...more) => {
      const taken = []
      try {
        while (String(path).includes(process.env.CROWDED)) taken.push(openSync('/dev/null'))
      } catch {}
      try {
        return whole(path, ...more)
      } finally {
        for (const each of taken) closeSync(each)
      }
    }
  }
`

test.each([
  ['validate', 'plans/vm/vm.yaml', 'validate'],
  ['merge', 'plans/vm/branch.base.json.next', writing['merge']],
  ['report', 'reports/overview-fi.csv', writing['report']],
])('too many files that are open are told in a sentence: toimi %s', (_, file, line = '') => {
  const folder = made()
  const hook = join(folder, '..', 'crowd.cjs')
  writeFileSync(hook, crowd)
  const env = { NODE_OPTIONS: `--require "${hook}"`, CROWDED: file }
  const { status, stdout, stderr } = shell('ulimit -n 60; "$@"', line, folder, env)
  expect(status).toBe(2)
  expect(stdout + stderr).toMatch(/Liian monta tiedostoa on auki: .+\n +→ Sulje muita ohjelmia/)
  expect(stdout + stderr).toContain(file)
})

/** What stands in a process of toimi before it begins: somebody saves a file right after toimi has read it. */
const neighbour = `
  const fs = require('node:fs')
  const { readFileSync, appendFileSync } = fs
  let isSaved = false
  fs.readFileSync = (path, ...more) => {
    const read = readFileSync(path, ...more)
    if (!isSaved && String(path).endsWith(process.env.SAVED)) {
      isSaved = true
      appendFileSync(path, '# tallennettu\\n')
    }
    return read
  }
`

describe('a file that somebody saves while toimi works on it', () => {
  test.each([
    ['fmt', 'plans/vm/vm.yaml'],
    ['new', 'plans/vm/mallivirasto.yaml'],
    ['import', 'plans/vm/mallivirasto.yaml'],
    ['merge', 'plans/vm/branch.yaml'],
  ])('is left as it was saved: toimi %s', (command, file) => {
    const folder = made()
    const hook = join(folder, '..', 'neighbour.cjs')
    writeFileSync(hook, neighbour)
    const before = filesIn(folder)
    const env = { NODE_OPTIONS: `--require "${hook}"`, SAVED: file }
    const { status, stdout, stderr } = shell('"$@"', writing[command] ?? '', folder, env)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain(
      `✖ Tiedosto muuttui kesken kaiken: ${file}\n    → Mitään ei kirjoitettu. Aja komento uudelleen.`,
    )
    const after = filesIn(folder)
    expect({ ...after, [file]: '' }).toEqual({ ...before, [file]: '' })
    expect(readFileSync(join(folder, file), 'utf8')).toMatch(/# tallennettu\n$/)
  })
})

test('of two merges at once both end, and the next finds nothing to do', { timeout: 120_000 }, async () => {
  const folder = made()
  const one = () =>
    new Promise<number | null>((done) => {
      const env = { ...process.env, ...day }
      spawn(process.execPath, [bin, 'merge', '--branch', 'vm'], { cwd: folder, stdio: 'ignore', env }).on(
        'exit',
        done,
      )
    })
  for (const code of await Promise.all([one(), one()])) expect([0, 2]).toContain(code)
  expect(shell('"$@"', 'merge --branch vm', folder).status).toBe(0)
  const after = filesIn(folder)
  expect(shell('"$@"', 'merge --branch vm --check', folder).status).toBe(0)
  expect(filesIn(folder)).toEqual(after)
})

/** Starts toimi and kills it after a while; without one, waits for its end. */
const killed = (
  args: readonly string[],
  cwd: string,
  { after, env = {} }: { readonly after?: number; readonly env?: Readonly<Record<string, string>> },
): Promise<void> =>
  new Promise((done) => {
    const child = spawn(process.execPath, [bin, ...args], {
      cwd,
      stdio: 'ignore',
      env: { ...process.env, ...day, ...env },
    })
    const timer = after === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), after)
    child.on('exit', () => {
      clearTimeout(timer)
      done()
    })
  })

describe(`left off at the first steps of writing, and killed ${kills} times at random moments`, () => {
  test.each(tried)(
    'each file is as before or as it should be: toimi %s',
    { timeout: (kills + 4) * 60_000 },
    async (command, line) => {
      const whole = made()
      const before = filesIn(standing(command, whole))
      const start = Date.now()
      expect(shell('"$@"', line, standing(command, whole)).status).toBeLessThan(2)
      const took = Date.now() - start
      const after = filesIn(standing(command, whole))
      expect(after).not.toEqual(before)
      const random = Array.from({ length: kills }, () => ({ after: took * (0.5 + Math.random() * 0.5) }))
      const steps = [0, 1, 2, 3].map((step) => ({ env: powerCut(step) }))
      for (const how of [...steps, ...random]) {
        const folder = made()
        await killed(line.split(' '), standing(command, folder), how)
        const found = filesIn(standing(command, folder))
        for (const path of Object.keys({ ...before, ...after, ...found }))
          if (!path.endsWith('.next')) expect([before[path], after[path]], path).toContain(found[path])
        ends.count('killed, and all files whole', `toimi ${command}`)
      }
    },
  )
})
