import {createServer, type IncomingMessage, type ServerResponse} from 'node:http'
import {connect as openSocket, type AddressInfo} from 'node:net'
import type {Connector} from '../net/connector.ts'
import {answerFor, answerForRepositories, type Answers} from './answers.ts'
import {answerForRegistry, type Paper} from './registries.ts'

/** A web of one server on this machine. */
export interface Loopback {
  /** Opens every connection to the server, whatever host is asked for. */
  readonly connect: Connector
  close(): Promise<void>
}

/** Starts the server that plays the answers; no byte leaves the machine. */
export async function startLoopback(answers: Answers, papers: readonly Paper[]): Promise<Loopback> {
  const server = createServer(
    (request, response) => void respond(request, response, answers, papers),
  )
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const {port} = server.address() as AddressInfo

  return {
    connect: ({hostname, protocol}, callback) => {
      const answer = answerFor(`${protocol}//${hostname}/`, answers)
      if ('failure' in answer) {
        callback(Object.assign(new Error(answer.failure), {code: answer.failure, hostname}), null)
        return
      }
      // Without TLS: the connection ends on this machine.
      const socket = openSocket(port, '127.0.0.1')
      socket.once('connect', () => callback(null, socket))
      socket.once('error', (error) => callback(error, null))
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  answers: Answers,
  papers: readonly Paper[],
): Promise<void> {
  const {method, url = '/', headers} = request
  const host = headers.host ?? ''
  if (host === 'api.github.com') {
    const {variables} = JSON.parse(await bodyOf(request)) as {variables: Record<string, string>}
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify(answerForRepositories(variables, answers)))
    return
  }
  const registry = answerForRegistry(
    new URL(url, `https://${host}`),
    method === 'POST' ? await bodyOf(request) : '',
    papers,
  )
  if (registry) {
    response.writeHead(registry.status, {'content-type': 'application/json'}).end(registry.body)
    return
  }
  const answer = pageFor(`${host}${url}`, answers)
  if ('failure' in answer) return void request.socket.destroy()
  response.writeHead(answer.status, {'content-type': 'text/html', ...answer.headers})
  response.end(method === 'HEAD' ? '' : (answer.body ?? '<title>A page</title><p>Here it is.</p>'))
}

/** The answer to an address without its scheme, which the server does not see: that of `https:`, unless `http:` alone has one. */
function pageFor(place: string, answers: Answers) {
  const secure = answerFor(`https://${place}`, answers)
  const plain = answerFor(`http://${place}`, answers)
  const isPlain =
    'status' in secure && secure.status === 404 && 'status' in plain && plain.status !== 404
  return isPlain ? plain : secure
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}
