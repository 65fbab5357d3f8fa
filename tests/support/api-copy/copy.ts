import {once} from 'node:events'
import {
  createServer as createPlainServer,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http'
import {createServer} from 'node:https'
import type {AddressInfo, Socket} from 'node:net'
import {buildConnector} from 'undici'
import {onTestFinished} from 'vitest'
import type {Clock} from '../../../src/host/clock.ts'
import type {ConnectTo} from '../../../src/net/connect-to.ts'
import {parseConnectTo} from '../../../src/net/connect-to.ts'
import type {Connector} from '../../../src/net/connector.ts'
import {certificate} from './certificate.ts'
import {createMeter, type Limits} from './meter.ts'

/** One host of the copy: one file each. */
export interface CopyHost {
  /** Its name; `*.github.io` stands for all below, `*` for all that have no other. */
  readonly host: string
  /** What its documentation allows; whoever goes beyond is answered 429 and noted. */
  readonly limits?: Limits
  /** Whether credentials may be sent to it. */
  readonly takesCredentials?: true
  answer(asked: Asked): Answered
}

/** One request. */
export interface Asked {
  readonly method: string
  readonly url: URL
  readonly headers: IncomingMessage['headers']
  readonly body: string
  /** Notes that a documented limit was not kept, such as too many ids in a batch. */
  readonly note: (violation: string) => void
}

export interface Answered {
  /** 200 where it is left out. */
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  /** A text as it is, all else as JSON. */
  readonly body?: unknown
}

/** How a host can fail: 503, 429, no answer, or an answer that nobody can understand. */
export const faults = ['down', 'limited', 'slow', 'nonsense'] as const

export type Fault = (typeof faults)[number]

export interface CopyOptions {
  readonly hosts: readonly CopyHost[]
  /** By which the rates are counted; the clock that the client sleeps by. */
  readonly clock: Clock
  readonly faults?: Readonly<Record<string, Fault>>
}

/** The APIs on the loopback, with real TLS under their real names. */
export interface ApiCopy {
  /** For `--connect-to`: everybody is here. */
  readonly connectTo: readonly ConnectTo[]
  /** Opens connections that trust the copy's certificate, and no other. */
  readonly connect: Connector
  /** `METHOD https://host/path` of every request, in order. */
  readonly asked: readonly string[]
  /** Whether a connection is being made or a request answered; those that never will be do not count. */
  readonly isBusy: () => boolean
  /** What went beyond a documented limit, or sent credentials to a stranger. */
  readonly violations: readonly string[]
}

/** Starts the copy; it ends with the test. */
export async function startApiCopy(options: CopyOptions): Promise<ApiCopy> {
  const asked: string[] = []
  const violations: string[] = []
  const work = {inHand: 0}
  const handle = (scheme: string) => {
    const handler = handlerOf(options, asked, violations, work)(scheme)
    return (request: IncomingMessage, response: ServerResponse) => void handler(request, response)
  }
  const secure = await listen(createServer(certificate, handle('https')))
  const plain = await listen(createPlainServer(handle('http')))
  const open = buildConnector({ca: certificate.cert})
  return {
    asked,
    violations,
    isBusy: () => work.inHand > 0,
    connectTo: [`:443:127.0.0.1:${secure}`, `:80:127.0.0.1:${plain}`].map(parseConnectTo),
    connect: (connection, callback) => {
      work.inHand++
      open(connection, (...opened) => {
        work.inHand--
        callback(...opened)
      })
    },
  }
}

function handlerOf(
  {hosts, clock, faults: broken = {}}: CopyOptions,
  asked: string[],
  violations: string[],
  work: {inHand: number},
) {
  const meter = createMeter(clock)
  const find = (name: string) =>
    hosts.find(({host}) => host === name) ??
    hosts.find(({host}) => host.startsWith('*.') && name.endsWith(host.slice(1))) ??
    hosts.find(({host}) => host === '*')
  return (scheme: string) => async (request: IncomingMessage, response: ServerResponse) => {
    const url = new URL(request.url ?? '', `${scheme}://${request.headers.host ?? ''}`)
    const note = (violation: string) => void violations.push(`${url.hostname}: ${violation}`)
    asked.push(`${request.method ?? ''} ${url.href}`)
    const host = find(url.hostname)
    if (!host) {
      send(response, {status: 404, body: 'no such host in the copy'})
      return
    }
    if (host.takesCredentials !== true && hasCredentials(request, url)) note('credentials')
    const within = meter.enter(url.hostname, host.limits)
    // Before the answer is on its way: the client may ask again before it is known to be over.
    response.once('prefinish', () => within.leave())
    response.once('close', () => within.leave())
    if (within.violation !== undefined) note(within.violation)
    const fault = broken[url.hostname] ?? (within.violation === undefined ? undefined : 'limited')
    if (fault) {
      fail(response, fault)
      return
    }
    const {method = '', headers} = request
    work.inHand++
    send(response, host.answer({method, url, headers, body: await bodyOf(request), note}))
    work.inHand--
  }
}

function hasCredentials({headers}: IncomingMessage, url: URL): boolean {
  return (
    headers.authorization !== undefined ||
    headers['x-api-key'] !== undefined ||
    url.searchParams.has('api_key')
  )
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString()
}

function fail(response: ServerResponse, fault: Fault): void {
  if (fault === 'down') send(response, {status: 503, body: 'Service Unavailable'})
  if (fault === 'limited') send(response, {status: 429, body: 'Rate exceeded.'})
  if (fault === 'nonsense') send(response, {body: '<html><p>Hello & welcome</html'})
}

function send(response: ServerResponse, {status = 200, headers, body = ''}: Answered): void {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  const type = typeof body === 'string' ? 'text/html; charset=utf-8' : 'application/json'
  response.writeHead(status, {'content-type': type, ...headers}).end(text)
}

async function listen(server: ReturnType<typeof createPlainServer>): Promise<number> {
  const sockets = new Set<Socket>()
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.on('error', () => undefined)
    socket.on('close', () => sockets.delete(socket))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    server.close()
    for (const socket of sockets) socket.destroy()
  })
  return (server.address() as AddressInfo).port
}
