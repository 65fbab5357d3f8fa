import {once} from 'node:events'
import {createServer} from 'node:http'
import type {IncomingMessage, ServerResponse} from 'node:http'
import type {AddressInfo} from 'node:net'
import {admissions, slowHost} from './slowness.ts'

/** What the server has seen since it was last asked. */
export interface Traffic {
  readonly requests: number
  /** Most requests that were being answered at once, in all and for one host name. */
  readonly inFlight: number
  readonly inFlightOfHost: number
  readonly connections: number
  /** Requests that the slow host refused. */
  readonly refused: number
  /** Milliseconds from the first request to the last answer: of the slow host, and of all others together. */
  readonly slowMs: number
  readonly othersMs: number
}

// A loopback web server: `server.mjs LATENCY SLOWNESS ADDRESS...`. Sends its port when it listens, and
// its traffic whenever it gets a message; ends with its parent.
const [latency = '0', slowness = 'none', ...addresses] = process.argv.slice(2)
const page = '<!doctype html><title>A page</title><p>Here it is.</p>'.padEnd(1000, '\n')
const busy = new Map<string, number>()
const admit = admissions(slowness)
let inFlight = 0
let traffic = nothing()
let begun: {slow?: number; others?: number} = {}

let port = 0
for (const address of addresses) {
  const server = createServer({keepAliveTimeout: 60_000}, answer)
  server.on('connection', () => (traffic = {...traffic, connections: traffic.connections + 1}))
  server.listen(port, address)
  await once(server, 'listening')
  port = (server.address() as AddressInfo).port
}

process.on('message', () => {
  process.send?.(traffic)
  traffic = nothing()
  begun = {}
})
process.on('disconnect', () => process.exit())
process.send?.(port)

function answer(request: IncomingMessage, response: ServerResponse): void {
  const host = request.headers.host ?? ''
  const isSlow = host === slowHost
  const start = (begun[isSlow ? 'slow' : 'others'] ??= performance.now())
  count(host)
  response.once('close', () => {
    inFlight -= 1
    busy.set(host, (busy.get(host) ?? 1) - 1)
    traffic = {...traffic, [isSlow ? 'slowMs' : 'othersMs']: performance.now() - start}
  })
  if (isSlow) answerSlowly(request, response)
  else if (latency === '0') reply(request, response)
  else setTimeout(reply, delayOf(host + (request.url ?? '')), request, response)
}

function answerSlowly(request: IncomingMessage, response: ServerResponse): void {
  const {afterMs, retryAfterS} = admit(performance.now())
  if (retryAfterS === undefined) {
    setTimeout(reply, afterMs, request, response)
    return
  }
  traffic = {...traffic, refused: traffic.refused + 1}
  response.writeHead(429, {'retry-after': String(retryAfterS), 'content-length': 0})
  response.end()
}

function reply(request: IncomingMessage, response: ServerResponse): void {
  response.writeHead(200, {'content-type': 'text/html', 'content-length': page.length})
  response.end(request.method === 'HEAD' ? undefined : page)
}

function count(host: string): void {
  const ofHost = (busy.get(host) ?? 0) + 1
  busy.set(host, ofHost)
  inFlight += 1
  traffic = {
    ...traffic,
    requests: traffic.requests + 1,
    inFlight: Math.max(traffic.inFlight, inFlight),
    inFlightOfHost: Math.max(traffic.inFlightOfHost, ofHost),
  }
}

/** Log-normal about the median, and always the same for the same URL. */
function delayOf(url: string): number {
  let hash = 2_166_136_261
  for (let index = 0; index < url.length; index++) {
    hash = Math.imul(hash ^ url.charCodeAt(index), 16_777_619) >>> 0
  }
  const scattered = Math.imul(hash ^ (hash >>> 15), 2_246_822_507) >>> 0
  const radius = Math.sqrt(-2 * Math.log((hash + 1) / 4_294_967_297))
  const normal = radius * Math.cos((2 * Math.PI * scattered) / 4_294_967_296)
  return Number(latency) * Math.exp(0.5 * normal)
}

function nothing(): Traffic {
  const counts = {requests: 0, inFlight: 0, inFlightOfHost: 0, connections: 0, refused: 0}
  return {...counts, slowMs: 0, othersMs: 0}
}
