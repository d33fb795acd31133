import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node.js'

/** A place in a file that is open in the editor. */
interface Place {
  readonly textDocument: { readonly uri: string }
  readonly position: { readonly line: number; readonly character: number }
}

/** What the server offers to write at a place. */
export interface Item {
  readonly label: string
  readonly documentation?: string | { readonly value: string }
  readonly insertText?: string
  readonly textEdit?: { readonly newText: string }
}

interface Found {
  readonly message: string
}

/** The YAML language server, as Visual Studio Code runs it: the folder is open in it, with the folder's own settings. */
export class Editor {
  private readonly folder: string
  private readonly child
  private readonly connection
  private readonly published = new Map<string, readonly Found[]>()
  private opened = 0
  private asked = 0

  constructor(folder: string) {
    this.folder = folder
    const server = resolve('node_modules/yaml-language-server/bin/yaml-language-server')
    this.child = spawn(process.execPath, [server, '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] })
    this.connection = createMessageConnection(
      new StreamMessageReader(this.child.stdout),
      new StreamMessageWriter(this.child.stdin),
    )
  }

  async start(): Promise<void> {
    const settings = JSON.parse(readFileSync(join(this.folder, '.vscode/settings.json'), 'utf8'))
    const sections: Readonly<Record<string, unknown>> = {
      yaml: {
        schemas: settings['yaml.schemas'],
        schemaStore: { enable: settings['yaml.schemaStore.enable'] },
        hover: true,
        completion: true,
        validate: true,
      },
    }
    const configured = new Promise<void>((done) => {
      this.connection.onRequest('workspace/configuration', ({ items }: { items: { section: string }[] }) => {
        // Asked for twice: when the server starts, and when it is told that the settings are there.
        if (this.asked++ > 0) done()
        return items.map(({ section }) => sections[section] ?? {})
      })
    })
    this.connection.onRequest('client/registerCapability', () => null)
    this.connection.onNotification(
      'textDocument/publishDiagnostics',
      ({ uri, diagnostics }: { uri: string; diagnostics: Found[] }) => this.published.set(uri, diagnostics),
    )
    this.connection.listen()
    const rootUri = pathToFileURL(this.folder).href
    await this.connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri,
      workspaceFolders: [{ uri: rootUri, name: 'plans' }],
      capabilities: {
        textDocument: {
          hover: { contentFormat: ['markdown'] },
          completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown'] } },
          publishDiagnostics: {},
        },
        workspace: { configuration: true, workspaceFolders: true },
      },
    })
    await this.connection.sendNotification('initialized', {})
    await this.connection.sendNotification('workspace/didChangeConfiguration', { settings: sections })
    await configured
  }

  /** Opens a text as a file of the folder. */
  private async show(path: string, text: string): Promise<string> {
    // Each text is a file of its own, so that no answer about an earlier one comes in between.
    this.opened++
    const name = path.startsWith('plans/') ? path.replace('.yaml', `-${this.opened}.yaml`) : path
    const uri = pathToFileURL(join(this.folder, name)).href
    await this.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'yaml', version: 1, text },
    })
    return uri
  }

  /** Opens a file of the folder with a text in which `|` marks where the cursor stands. */
  private async open(path: string, marked: string): Promise<Place> {
    const [before = '', after = ''] = marked.split('|')
    const lines = before.split('\n')
    return {
      textDocument: { uri: await this.show(path, before + after) },
      position: { line: lines.length - 1, character: (lines.at(-1) ?? '').length },
    }
  }

  /** What is shown when the mouse rests on a place. */
  async hover(path: string, marked: string): Promise<string> {
    const place = await this.open(path, marked)
    const hover = await this.connection.sendRequest<{ contents: { value: string } } | null>(
      'textDocument/hover',
      place,
    )
    return hover?.contents.value ?? ''
  }

  /** What is offered to be written at a place. */
  async completion(path: string, marked: string): Promise<readonly Item[]> {
    const place = await this.open(path, marked)
    const found = await this.connection.sendRequest<{ items: Item[] } | Item[]>(
      'textDocument/completion',
      place,
    )
    return 'items' in found ? found.items : found
  }

  /** What is underlined. */
  async problems(path: string, text: string): Promise<readonly string[]> {
    const uri = await this.show(path, text)
    while (!this.published.has(uri)) await new Promise((done) => setTimeout(done, 20))
    await this.connection.sendNotification('textDocument/didClose', { textDocument: { uri } })
    return (this.published.get(uri) ?? []).map(({ message }) => message)
  }

  close(): void {
    this.connection.dispose()
    this.child.kill()
  }
}
