/** The house rules that a compiler does not hold. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, test } from 'vitest'
import { generated } from '../schemas/generate.ts'

/** What a folder of `src` may import, besides its own files: other folders, and packages. */
interface Room {
  readonly sees: readonly string[]
  readonly packages: readonly string[]
}

const rooms: Readonly<Record<string, Room>> = {
  core: { sees: ['schemas'], packages: ['ajv', 'big.js', 'fastest-levenshtein', 'node:buffer', 'yaml'] },
  checks: { sees: ['core'], packages: [] },
  completeness: { sees: ['core'], packages: [] },
  merge: { sees: ['core'], packages: ['big.js', 'node:crypto'] },
  changes: { sees: ['core'], packages: [] },
  followup: { sees: ['core'], packages: ['big.js'] },
  reports: { sees: ['core'], packages: [] },
  forms: { sees: ['core'], packages: [] },
  reporters: { sees: ['core'], packages: ['chalk', 'node:crypto'] },
  formats: {
    sees: ['core', 'reports', 'templates'],
    packages: [
      'exceljs',
      'handlebars',
      'jszip',
      'node:crypto',
      'node:stream',
      'node:zlib',
      'papaparse',
      'yauzl',
    ],
  },
  starter: { sees: ['core', 'templates'], packages: [] },
  commands: {
    sees: [
      'core',
      'checks',
      'completeness',
      'merge',
      'changes',
      'followup',
      'reports',
      'forms',
      'starter',
      'reporters',
      'formats',
    ],
    packages: ['@bomb.sh/tab'],
  },
}

/** What of the world and of packages only some of the files of the shell and beside it may touch; the rest of it is open to all of them. */
const keepers: Readonly<Record<string, readonly string[]>> = {
  commander: ['shell/program.ts', 'shell/usage.ts'],
  'node:child_process': ['shell/browser.ts', 'shell/git.ts', 'shell/open.ts', 'shell/workbooks.ts'],
  'node:events': ['shell/workbooks.ts'],
  'node:fs': ['shell/disk.ts', 'shell/apply.ts', 'shell/browser.ts', 'shell/listen.ts', 'shell/output.ts'],
  'node:http': ['shell/serve.ts'],
  'node:net': ['shell/serve.ts'],
  'node:os': [
    'shell/system-errors.ts',
    'shell/apply.ts',
    'shell/browser.ts',
    'shell/git-hardening.ts',
    'shell/open.ts',
  ],
  'node:path': [],
  'node:process': ['shell/git-hardening.ts'],
  'node:readline': ['bin.ts'],
  'node:timers': ['shell/listen.ts'],
  'node:url': ['shell/browser.ts'],
  'node:util': ['shell/browser.ts', 'shell/git.ts'],
  picomatch: ['shell/paths.ts'],
  'write-file-atomic': ['shell/apply.ts'],
}
const shell = (path: string): Room => ({
  sees: [...Object.keys(rooms), 'shell', ...(path.includes('/') ? [] : ['main.ts'])],
  packages: Object.keys(keepers).filter(
    (name) => keepers[name]?.length === 0 || keepers[name]?.includes(path),
  ),
})

/** An import: where it leads, and whether only types come in. */
interface Import {
  readonly from: string
  readonly typesOnly: boolean
}

const importing = /^(?:import|export)\b(?:([^'";]*?)from )? ?'([^']+)'|\bimport\('([^']+)'\)/gm

function importsOf(text: string): Import[] {
  return [...text.matchAll(importing)].map(([, names = '', from = '', later]) => ({
    from: later ?? from,
    typesOnly: later === undefined && (/^\s*type\b/.test(names) || !/[{,]\s*(?!type\b)\w/.test(names)),
  }))
}

/** The source files below a folder, by path from there. */
const filesBelow = (folder: string, recursive = true): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(folder, { recursive, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts'))
      .sort()
      .map((path) => [path, readFileSync(join(folder, path), 'utf8')]),
  )

const source = filesBelow('src')
/** `ajv/dist/2020.js` is of the package ajv. */
const packageOf = (from: string): string =>
  from
    .split('/')
    .slice(0, from.startsWith('@') ? 2 : 1)
    .join('/')
/** The folder that a relative import leads to: of `src`, or beside it. A file that lies in `src` itself is a room of its own: `main.ts`, which only its neighbours see. */
const folderOf = (path: string, from: string): string =>
  normalize(join('src', dirname(path), from))
    .replace(/^src\//, '')
    .split('/')[0] ?? ''

/** What runs as a process: toimi, and the reader of workbooks that it starts. */
const processes = ['bin.ts', 'shell/workbook-reader.ts']

describe.each([...source])('src/%s', (path, text) => {
  const [folder = '', ...rest] = path.split('/')
  const room = rest.length > 0 && folder !== 'shell' ? rooms[folder] : shell(path)
  const imports = importsOf(text)

  test('imports what its folder may', () => {
    const packages = imports.filter(({ from }) => !from.startsWith('.')).map(({ from }) => packageOf(from))
    const folders = imports.filter(({ from }) => from.startsWith('.')).map(({ from }) => folderOf(path, from))
    const others = folders.filter((each) => each !== folder)
    expect(room?.packages ?? []).toEqual(expect.arrayContaining(packages))
    expect(room?.sees ?? []).toEqual(expect.arrayContaining(others))
  })

  test('is part of the house', () => {
    expect(path).toMatch(/^([a-z0-9]+(-[a-z0-9]+)*\/)*[a-z0-9]+(-[a-z0-9]+)*(\.d)?\.ts$/)
    expect(path).not.toMatch(/util|helper|manager/)
    expect(text).not.toMatch(/\bconsole\./)
    // What a language does differently stands in core/customs.ts.
    expect(text).not.toMatch(/[!=]== '(fi|sv|en)'/)
    if (!processes.includes(path)) expect(text).not.toMatch(/\bprocess\.\w/)
    if (!path.endsWith('.d.ts')) expect(text).not.toMatch(/^export default\b/m)
  })
})

test('formats know reports by their types only', () => {
  const taken = [...source]
    .filter(([path]) => path.startsWith('formats/'))
    .flatMap(([path, text]) => importsOf(text).map((each) => ({ path, ...each })))
    .filter(({ path, from }) => from.startsWith('.') && folderOf(path, from) === 'reports')
  expect(taken.length).toBeGreaterThan(0)
  expect(taken.filter(({ typesOnly }) => !typesOnly)).toEqual([])
})

/** Files whose exports are used from elsewhere: what is started, what others install, and shapes, which the compiler names in the types of the files made of them. */
const entries = ['src/bin.ts', 'src/index.ts', 'src/core/shape/shape.ts']
const exporting = /^export (?:async )?(?:function\*?|class|const|interface|type) (\w+)/gm

test('what a file exports is named in a file that imports it', () => {
  const files = ['src', 'test', 'schemas', '.'].flatMap((folder) =>
    [...filesBelow(folder, folder !== '.')].map(([path, text]) => [join(folder, path), text] as const),
  )
  const unused = new Map(
    files
      .filter(([path]) => path.startsWith('src/') && !entries.includes(path))
      .map(([path, text]) => [path, new Set([...text.matchAll(exporting)].map(([, name = '']) => name))]),
  )
  for (const [path, text] of files) {
    const words = new Set(text.match(/\w+/g))
    for (const [, from = ''] of text.matchAll(/'(\.{1,2}\/[^']+\.ts)'/g)) {
      const names = unused.get(join(dirname(path), from))
      for (const name of names ?? []) if (words.has(name)) names?.delete(name)
    }
  }
  expect([...unused].flatMap(([path, names]) => [...names].map((name) => `${path}: ${name}`))).toEqual([])
})

test.each(Object.entries(generated()))('schemas/%s is fresh: npm run generate', (name, content) => {
  expect(readFileSync(join('schemas', name), 'utf8')).toBe(content)
})

test('the public API is what it was', () => {
  const names = [...(source.get('index.ts') ?? '').matchAll(/^export (type )?\{([^}]*)\}/gm)].flatMap(
    ([, , list = '']) => list.split(',').map((name) => name.replace('type', '').trim()),
  )
  expect(names.sort()).toMatchInlineSnapshot(`
    [
      "Diagnostic",
      "ExitCode",
      "FileContent",
      "Language",
      "Terminal",
      "Text",
      "Words",
      "Workspace",
      "allChecks as checks",
      "languages",
      "main",
      "openWorkspace",
      "runChecks",
    ]
  `)
})
