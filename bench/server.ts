import {once} from 'node:events'
import {createServer} from 'node:http'
import type {IncomingMessage, ServerResponse} from 'node:http'
import type {AddressInfo} from 'node:net'

/** What the server has seen since it was last asked. */
export interface Traffic {
  readonly requests: number
  /** Most requests that were being answered at once, in all and for one host name. */
  readonly inFlight: number
  readonly inFlightOfHost: number
  readonly connections: number
}

// A loopback web server: `server.mjs LATENCY ADDRESS...`. Sends its port when it listens, and its
// traffic whenever it gets a message; ends with its parent.
const [latency = '0', ...addresses] = process.argv.slice(2)
const page = '<!doctype html><title>A page</title><p>Here it is.</p>'.padEnd(1000, '\n')
const busy = new Map<string, number>()
let inFlight = 0
let traffic = nothing()

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
})
process.on('disconnect', () => process.exit())
process.send?.(port)

function answer(request: IncomingMessage, response: ServerResponse): void {
  const host = request.headers.host ?? ''
  count(host)
  response.once('close', () => {
    inFlight -= 1
    busy.set(host, (busy.get(host) ?? 1) - 1)
  })

  const reply = () => {
    response.writeHead(200, {'content-type': 'text/html', 'content-length': page.length})
    response.end(request.method === 'HEAD' ? undefined : page)
  }
  if (latency === '0') reply()
  else setTimeout(reply, delayOf(host + (request.url ?? '')))
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
  return {requests: 0, inFlight: 0, inFlightOfHost: 0, connections: 0}
}
