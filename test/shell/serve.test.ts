import { once } from 'node:events'
import { type IncomingMessage, request } from 'node:http'
import { connect } from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import type { Diagnostic } from '../../src/core/diagnostic.ts'
import { t } from '../../src/core/text.ts'
import type { Seen } from '../../src/shell/seen.ts'
import { type Board, serve } from '../../src/shell/serve.ts'

let board: Board
afterEach(() => board.close())

const problem: Diagnostic = {
  code: 'x',
  severity: 'error',
  file: 'plans/vm/ä b.yaml',
  path: [],
  line: 3,
  column: 5,
  endLine: 3,
  endColumn: 6,
  message: t('väärin </script>', 'fel </script>', 'wrong </script>'),
  related: [],
}
const seen: Seen = {
  at: new Date('2024-10-01T12:00:00Z'),
  problems: [problem],
  gaps: [],
  closing: [],
  report: '<p>raportti</p>',
}

interface Answer {
  readonly status: number | undefined
  readonly headers: IncomingMessage['headers']
  readonly body: string
}

/** Asks for exactly that path: no client tidies it up. */
async function ask(path: string, { method = 'GET', host = '' } = {}): Promise<Answer> {
  const headers = { host: host || `127.0.0.1:${board.port}` }
  const asked = request({ host: '127.0.0.1', port: board.port, path, method, headers }).end()
  const [answer] = (await once(asked, 'response')) as [IncomingMessage]
  let body = ''
  for await (const part of answer) body += part
  return { status: answer.statusCode, headers: answer.headers, body }
}

describe('the page of toimi watch', () => {
  test('is served with a policy of its own, and the report with another', async () => {
    board = await serve(0, 'fi')
    board.show(seen)
    const [page, report] = [await ask('/'), await ask('/report')]
    expect([page.status, report.status, report.body]).toEqual([200, 200, seen.report])
    expect(page.headers['content-security-policy']).toMatch(
      /^default-src 'none'; script-src 'sha256-[^']+'; style-src 'sha256-[^']+'; connect-src 'self'; frame-src 'self'; /,
    )
    expect(report.headers['content-security-policy']).toBe(
      "sandbox allow-same-origin; frame-ancestors 'self'",
    )
    for (const { headers } of [page, report])
      expect(headers).toMatchObject({
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cross-origin-resource-policy': 'same-origin',
      })
    expect(page.headers['access-control-allow-origin']).toBeUndefined()
  })

  test.each([
    ['evil.example', 403],
    ['evil.example:PORT', 403],
    ['127.0.0.1', 403],
    ['127.0.0.1:1', 403],
    ['[::1]:PORT', 403],
    ['127.0.0.1.evil.example:PORT', 403],
    ['localhost:PORT', 200],
    ['127.0.0.1:PORT', 200],
  ])('asked for as %s answers %i', async (host, status) => {
    board = await serve(0, 'fi')
    const own = host.replace('PORT', String(board.port))
    for (const path of ['/', '/report']) expect((await ask(path, { host: own })).status).toBe(status)
  })

  // All of 127.0.0.0/8 is this machine on Linux: one that listened everywhere would answer there too.
  test.runIf(process.platform === 'linux')('is listened for at no other address', async () => {
    board = await serve(0, 'fi')
    await expect(once(connect(board.port, '127.0.0.2'), 'connect')).rejects.toThrow('ECONNREFUSED')
  })

  test('without a host is refused', async () => {
    board = await serve(0, 'fi')
    const socket = connect(board.port, '127.0.0.1')
    socket.end('GET /report HTTP/1.0\r\n\r\n')
    let said = ''
    for await (const part of socket) said += part
    expect(said).toMatch(/^HTTP\/1\.1 403 /)
  })

  test.each([
    '/plans/vm/vm.yaml',
    '/../toimi.yaml',
    '/report/../../toimi.yaml',
    '/%2e%2e/toimi.yaml',
    '/..%2ftoimi.yaml',
    '//etc/passwd',
    '/report/',
    '/report?x=1',
    '/constructor',
    '/__proto__',
    '/toString',
    'http://evil.example/report',
    '*',
  ])('has nothing else: %s', async (path) => {
    board = await serve(0, 'fi')
    expect(await ask(path)).toMatchObject({ status: 404, body: '' })
  })

  test.each(['HEAD', 'POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])('takes no %s', async (method) => {
    board = await serve(0, 'fi')
    for (const path of ['/', '/report', '/events']) {
      const { status, headers, body } = await ask(path, { method })
      expect({ status, allow: headers.allow, body }).toEqual({ status: 405, allow: 'GET', body: '' })
    }
  })

  test('tells each reader what is found, at once and when there is more', async () => {
    board = await serve(0, 'sv')
    const headers = { host: `localhost:${board.port}` }
    const asked = request({ host: '127.0.0.1', port: board.port, path: '/events', headers }).end()
    const [answer] = (await once(asked, 'response')) as [IncomingMessage]
    expect(answer.headers['content-type']).toBe('text/event-stream')
    const events: { edition: number; problems: unknown[] }[] = []
    board.show(seen)
    board.show({ ...seen, problems: [], report: undefined })
    board.show({ ...seen, report: '<p>uusi</p>' })
    let text = ''
    for await (const part of answer) {
      text += part
      const whole = text.split('\n\n').filter((each) => each.startsWith('data: '))
      if (whole.length < 3) continue
      events.push(...whole.map((each) => JSON.parse(each.slice(6))))
      break
    }
    expect(events.map(({ edition }) => edition)).toEqual([1, 1, 2])
    expect(events[0]?.problems).toEqual([
      { severity: 'error', place: 'plans/vm/ä b.yaml:3:5', message: 'fel </script>', fix: '' },
    ])
    expect(events[1]?.problems).toEqual([])
  })

  test('is gone when it is closed, also for those who read', async () => {
    board = await serve(0, 'fi')
    const headers = { host: `localhost:${board.port}` }
    const asked = request({ host: '127.0.0.1', port: board.port, path: '/events', headers }).end()
    await once(asked, 'response')
    const gone = once(asked, 'close')
    asked.on('error', () => {})
    board.close()
    await gone
    await expect(once(connect(board.port, '127.0.0.1'), 'connect')).rejects.toMatchObject({
      code: 'ECONNREFUSED',
    })
  })

  test.each([[() => board.port], [() => 65_536], [() => 0.5]])(
    'a port that cannot be had is refused',
    async (port) => {
      board = await serve(0, 'fi')
      await expect(serve(port(), 'fi')).rejects.toThrow(/^Port .* cannot be used/)
    },
  )
})
