import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type ServerResponse,
} from 'node:http'
import type {AddressInfo, Socket} from 'node:net'
import {onTestFinished} from 'vitest'
import {addressOf, type Address} from '../../src/model/address.ts'

/** A web server on the loopback that remembers what it was asked. */
export interface Web {
  readonly port: number
  /** `METHOD host path` of every request, in order. */
  readonly asked: readonly string[]
  /** Requests at a time at most, so far: of one host, and of all. */
  peakOf(host?: string): number
  address(path: string, host?: string): Address
}

export type Handler = (request: IncomingMessage, response: ServerResponse, count: number) => void

/**
 * Starts a server that ends with the test, on an address of the loopback; `count` tells a handler how often its method
 * and path were asked before.
 */
export async function startWeb(handler: Handler, ip = '127.0.0.1'): Promise<Web> {
  const asked: string[] = []
  const gauge = createGauge()
  const server = createServer({maxHeaderSize: 65_536}, ((request, response) => {
    const host = request.headers.host?.replace(/:\d+$/, '') ?? ''
    const line = `${request.method ?? ''} ${host} ${request.url ?? ''}`
    const count = asked.filter((other) => other === line).length
    asked.push(line)
    gauge.enter(host)
    // Before the answer is on its way: the client may ask again before it is known to be over.
    response.once('prefinish', () => gauge.leave(host))
    handler(request, response, count)
  }) satisfies RequestListener)
  const sockets = new Set<Socket>()
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.on('error', () => undefined)
    socket.on('close', () => sockets.delete(socket))
  })
  await new Promise<void>((resolve) => server.listen(0, ip, resolve))
  onTestFinished(() => {
    server.close()
    for (const socket of sockets) socket.destroy()
  })
  const {port} = server.address() as AddressInfo
  return {
    port,
    asked,
    peakOf: gauge.peakOf,
    address: (path, host = ip) => addressAt(`http://${host}:${port}${path}`),
  }
}

/** The address of a URL that surely has one. */
export function addressAt(url: string): Address {
  const address = addressOf(url)
  if (!address) throw new Error(`no address: ${url}`)
  return address
}

function createGauge() {
  const now = new Map<string, number>()
  const peak = new Map<string, number>()
  const add = (key: string, step: number) => {
    const value = (now.get(key) ?? 0) + step
    now.set(key, value)
    peak.set(key, Math.max(peak.get(key) ?? 0, value))
  }
  return {
    enter: (host: string) => {
      add(host, 1)
      add('', 1)
    },
    leave: (host: string) => {
      add(host, -1)
      add('', -1)
    },
    peakOf: (host = '') => peak.get(host) ?? 0,
  }
}
