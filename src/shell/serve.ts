import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Diagnostic } from '../core/diagnostic.ts'
import { Refusal } from '../core/refusal.ts'
import { type Language, t } from '../core/text.ts'
import { boardPage, noReport } from '../formats/html/board.ts'
import type { Seen } from './seen.ts'

/** A page on this machine that shows what the last look has found. */
export interface Board {
  readonly port: number
  show(seen: Seen): void
  close(): void
}

const mostPort = 65_535

function portRefusal(port: number): Refusal {
  return new Refusal(
    t(
      `Porttia ${port} ei voi käyttää: se on varattu tai kielletty.`,
      `Port ${port} kan inte användas: den är upptagen eller förbjuden.`,
      `Port ${port} cannot be used: it is taken or not allowed.`,
    ),
    t(
      'Anna toinen portti: --port 8080. Arvolla 0 toimi valitsee vapaan portin.',
      'Ange en annan port: --port 8080. Med 0 väljer toimi en ledig port.',
      'Give another port: --port 8080. With 0, toimi chooses a free one.',
    ),
  )
}

/** The headers of every response: no caching, no sniffing of types, no use by other sites. */
const headers = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
}

/** A name that another site has pointed at this machine is not one of these. */
const hosts = (port: number): string[] =>
  ['127.0.0.1', 'localhost'].flatMap((name) => [`${name}:${port}`, ...(port === 80 ? [name] : [])])

/** The JSON text that the page gets about the state of the plans. */
function told({ at, problems, closing, gaps }: Seen, edition: number, language: Language): string {
  const lines = (diagnostics: readonly Diagnostic[]) =>
    diagnostics.map(({ severity, goal, file, line, column, message, fix }) => ({
      severity,
      place: [...(goal === undefined ? [] : [goal]), `${file}:${line}:${column}`].join(' · '),
      message: message[language],
      fix: fix?.[language] ?? '',
    }))
  const said = closing.map((line) => line[language])
  return JSON.stringify({ at, edition, said, problems: lines(problems), gaps: lines(gaps) })
}

const html = { 'content-type': 'text/html; charset=utf-8' }

/** The report has no script; only the page may frame it. With its own origin, the page can keep the place that is being read. */
const reportPolicy = "sandbox allow-same-origin; frame-ancestors 'self'"

/** The status of a request that is not answered; undefined: it is. */
function refusal({ headers, url, method }: IncomingMessage, port: number, paths: readonly string[]) {
  if (!hosts(port).includes(headers.host ?? '')) return 403
  if (!paths.includes(url ?? '')) return 404
  return method === 'GET' ? undefined : 405
}

const portOf = (server: Server): number => (server.address() as AddressInfo).port

async function listening(server: Server, wanted: number): Promise<void> {
  if (!Number.isInteger(wanted) || wanted > mostPort) throw portRefusal(wanted)
  await new Promise<void>((resolve, reject) => {
    server.once('error', () => reject(portRefusal(wanted)))
    server.listen(wanted, '127.0.0.1', resolve)
  })
}

/** Opens the page on 127.0.0.1, nowhere else, at a port; 0: any that is free. Refuses a port that cannot be had. */
export async function serve(wanted: number, language: Language): Promise<Board> {
  const page = boardPage(language)
  const readers = new Set<ServerResponse>()
  let [report, latest, edition] = [noReport(language), ':\n\n', 0]
  const answers: Readonly<Record<string, (response: ServerResponse) => void>> = {
    '/': (response) =>
      response.writeHead(200, { ...html, 'content-security-policy': page.policy }).end(page.html),
    '/report': (response) =>
      response.writeHead(200, { ...html, 'content-security-policy': reportPolicy }).end(report),
    '/events': (response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' }).write(latest)
      readers.add(response)
      response.on('close', () => readers.delete(response))
    },
  }
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
    const status = refusal(request, portOf(server), Object.keys(answers))
    if (status === undefined) answers[request.url ?? '']?.(response)
    else response.writeHead(status, status === 405 ? { allow: 'GET' } : {}).end()
  })
  await listening(server, wanted)
  return {
    port: portOf(server),
    show(seen) {
      if (seen.report !== undefined && seen.report !== report) {
        report = seen.report
        edition++
      }
      latest = `data: ${told(seen, edition, language)}\n\n`
      for (const reader of readers) reader.write(latest)
    },
    close() {
      server.close()
      server.closeAllConnections()
    },
  }
}
