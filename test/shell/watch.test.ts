import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { watch as command } from '../../src/commands/watch.ts'
import { parse } from '../../src/shell/program.ts'
import { watch } from '../../src/shell/watch.ts'
import { copyOf } from '../cli.ts'

const plan = 'plans/vm/mallivirasto.yaml'
const at = new Date('2024-10-01T12:00:00Z')

/** Watches a copy of the example while one edit comes after the other; gives what is printed, look by look. */
async function watched(
  args: readonly string[],
  edits: readonly ((
    write: (path: string, change: (text: string) => string) => void,
    said: string,
  ) => unknown)[],
) {
  const cwd = copyOf('examples/hankinta')
  const write = (path: string, change: (text: string) => string) =>
    writeFileSync(join(cwd, path), change(readFileSync(join(cwd, path), 'utf8')))
  let [said, isClosed] = ['', false]
  const left = [...edits]
  const changes = {
    async next() {
      const edit = left.shift()
      await edit?.(write, said)
      return edit !== undefined
    },
    close() {
      isClosed = true
    },
  }
  const print = (text: string) => {
    said += text
  }
  const terminal = {
    cwd,
    env: {},
    version: '0.0.0',
    now: at,
    isTTY: false,
    width: 80,
    out: print,
    err: print,
  }
  const asked = parse(command, [...args, '--lang', 'en'])
  const world = { changes: () => changes, clock: () => at }
  const ended = watch(command, asked, ['watch', '--lang', 'en'], terminal, world)
  const exitCode = await ended.catch((error) => error.message)
  expect(isClosed).toBe(true)
  return { said: said.replace(/:\d+\/\n/, ':PORT/\n'), exitCode }
}

test('each change is looked at, and what is told follows the plans', async () => {
  const told = await watched(
    ['--unit', 'mallivirasto'],
    [
      (write) => write(plan, (text) => text.replace('stage: monitoring', 'stage: monitring')),
      (write) => write('toimi.yaml', () => 'format: 1\nlanguage: [\n'),
      (write) => write('toimi.yaml', () => 'format: 1\nlanguage: fi\n'),
      (write) => write(plan, (text) => text.replace('stage: monitring', 'stage: draft')),
      (write) => write(plan, (text) => text.replace('unit: mallivirasto', 'unit: toinen')),
    ],
  )
  expect(told).toMatchSnapshot()
})

test('what stops the first look stops all', async () => {
  expect(await watched(['--unit', 'malivirasto'], [])).toMatchObject({
    said: '',
    exitCode: 'There is no malivirasto in this repository.',
  })
})

test('the page shows problems, gaps and the report of what is watched', async () => {
  const events: Record<string, unknown>[] = []
  const reports: string[] = []
  const read = async (_: unknown, said: string): Promise<void> => {
    const address = /http:\S+/.exec(said)?.[0] ?? ''
    const reader = (await fetch(`${address}events`)).body?.getReader()
    let text = ''
    while (reader && !text.endsWith('\n\n')) text += new TextDecoder().decode((await reader.read()).value)
    await reader?.cancel()
    events.push(JSON.parse(text.slice('data: '.length)))
    reports.push(await (await fetch(`${address}report`)).text())
  }
  const { said } = await watched(
    ['--unit', 'mallivirasto', '--serve', '--port', '0'],
    [
      async (write, said) => {
        await read(write, said)
        write(plan, (text) => text.replace('title: Hankintakortin suorittaneet', 'title: Kortin saaneet'))
      },
      async (write, said) => {
        await read(write, said)
        write('toimi.yaml', () => 'format: 1\nlanguage: [\n')
      },
      read,
    ],
  )
  expect(said).toContain('http://127.0.0.1:PORT/\nWatching the plans. Stop with Ctrl-C.\n')
  expect(events.map(({ edition }) => edition)).toEqual([1, 2, 2])
  expect(events.map(({ problems }) => (problems as unknown[]).length)).toEqual([0, 0, 1])
  expect(JSON.stringify(events[0]?.['gaps'])).toContain('plans/vm/mallivirasto.yaml:')
  expect(reports.map((page) => page.includes('Kortin saaneet'))).toEqual([false, true, true])
  expect(reports[0]).toMatch(/<h1[^>]*>Model Agency/)
})

test('the built toimi serves, follows the files, and ends at Ctrl-C with nothing left behind', async () => {
  const cwd = copyOf('examples/hankinta')
  const child = spawn(process.execPath, [
    'bin/toimi.cjs',
    '-C',
    cwd,
    'watch',
    '--serve',
    '--port',
    '0',
    '--lang',
    'en',
  ])
  try {
    let [out, err] = ['', '']
    const until = async (stream: 'stdout' | 'stderr', isEnough: () => boolean) => {
      while (!isEnough()) await once(child[stream], 'data')
    }
    child.stdout.on('data', (text) => (out += text))
    child.stderr.on('data', (text) => (err += text))
    await until('stderr', () => err.includes('Ctrl-C'))
    const address = /http:\S+/.exec(err)?.[0] ?? ''
    expect((await fetch(address)).status).toBe(200)
    writeFileSync(join(cwd, plan), 'format: 1\n')
    await until('stdout', () => out.includes('plans/vm/mallivirasto.yaml:1:1'))
    child.kill('SIGINT')
    expect(await once(child, 'close')).toEqual([130, null])
    await expect(fetch(address)).rejects.toThrow()
  } finally {
    child.kill('SIGKILL')
  }
})
