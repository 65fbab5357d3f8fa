import {spawn} from 'node:child_process'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import {onTestFinished} from 'vitest'
import {cleanEnv, root} from './process.ts'

/** A place as the protocol counts: lines and characters from 0. */
export interface Position {
  readonly line: number
  readonly character: number
}

export interface Range {
  readonly start: Position
  readonly end: Position
}

export interface Diagnostic {
  readonly range: Range
  readonly message: string
  readonly code: string
  readonly codeDescription?: {readonly href: string}
}

export interface CodeAction {
  readonly title: string
  readonly kind: string
  readonly edit: {
    readonly changes: Readonly<
      Record<string, readonly {readonly range: Range; readonly newText: string}[]>
    >
  }
}

interface Message {
  readonly id?: number
  readonly method?: string
  readonly params?: unknown
  readonly result?: unknown
}

/** An editor with one document open, served by the language server of remark. */
export interface Editor {
  readonly diagnostics: readonly Diagnostic[]
  /** The quick fixes that are offered for a diagnostic. */
  readonly actionsFor: (diagnostic: Diagnostic) => Promise<readonly CodeAction[]>
}

/** Opens a document of a folder, and waits for what the server has to say about it. */
export async function openDocument(folder: string, name: string, text: string): Promise<Editor> {
  const client = startServer(folder)
  const uri = pathToFileURL(path.join(folder, name)).href
  await client.request('initialize', {
    processId: null,
    rootUri: pathToFileURL(folder).href,
    capabilities: {textDocument: {codeAction: {codeActionLiteralSupport: {}}}},
    workspaceFolders: [{uri: pathToFileURL(folder).href, name: 'list'}],
  })
  client.notify('initialized', {})
  client.notify('textDocument/didOpen', {
    textDocument: {uri, languageId: 'markdown', version: 1, text},
  })
  const {diagnostics} = (await client.told('textDocument/publishDiagnostics')) as {
    readonly diagnostics: readonly Diagnostic[]
  }
  return {
    diagnostics,
    actionsFor: async (diagnostic) =>
      (await client.request('textDocument/codeAction', {
        textDocument: {uri},
        range: diagnostic.range,
        context: {diagnostics: [diagnostic]},
      })) as readonly CodeAction[],
  }
}

/** Starts the server, and speaks with it in messages that begin with their length. */
function startServer(cwd: string) {
  const script = path.join(import.meta.dirname, 'language-server.ts')
  const loader = pathToFileURL(path.join(root, 'node_modules/tsx/dist/loader.mjs')).href
  const server = spawn(process.execPath, ['--import', loader, script, '--stdio'], {
    cwd,
    env: cleanEnv(),
    stdio: ['pipe', 'pipe', 'ignore'],
  })
  onTestFinished(() => void server.kill())
  const waiting: {fits: (message: Message) => boolean; settle: (message: Message) => void}[] = []
  const send = (message: object) => {
    const body = JSON.stringify({jsonrpc: '2.0', ...message})
    server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`)
  }
  const next = (fits: (message: Message) => boolean) =>
    new Promise<Message>((settle) => waiting.push({fits, settle}))
  readMessages(server.stdout, (message) => {
    // What the server asks of an editor, such as its settings, this one does not have.
    if (message.id !== undefined && message.method !== undefined)
      send({id: message.id, result: null})
    const index = waiting.findIndex(({fits}) => fits(message))
    if (index !== -1) waiting.splice(index, 1)[0]?.settle(message)
  })

  let last = 0
  return {
    notify: (method: string, params: object) => send({method, params}),
    async request(method: string, params: object): Promise<unknown> {
      const id = ++last
      const answer = next((message) => message.id === id && message.method === undefined)
      send({id, method, params})
      return (await answer).result
    },
    async told(method: string): Promise<unknown> {
      return (await next((message) => message.method === method)).params
    },
  }
}

function readMessages(stream: NodeJS.ReadableStream, take: (message: Message) => void): void {
  let buffer = Buffer.alloc(0)
  stream.on('data', (chunk: Buffer) => {
    buffer = Buffer.concat([buffer, chunk])
    for (;;) {
      const end = buffer.indexOf('\r\n\r\n')
      const [, length] = /Content-Length: (\d+)/i.exec(buffer.toString('ascii', 0, end)) ?? []
      const stop = end + 4 + Number(length)
      if (end === -1 || length === undefined || buffer.length < stop) return
      take(JSON.parse(buffer.toString('utf8', end + 4, stop)) as Message)
      buffer = buffer.subarray(stop)
    }
  })
}
