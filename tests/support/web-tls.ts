import type {AddressInfo, Server, Socket} from 'node:net'
import {onTestFinished} from 'vitest'
import type {ConnectTo} from '../../src/net/connect-to.ts'
import {addressAt} from './web.ts'
import {authority} from './web-certificates.ts'
import {startJudge} from './web-net.ts'

/** Listens on the loopback until the test ends, and gives the way there for all who ask for any host. */
export async function listen(server: Pick<Server, 'listen' | 'address' | 'close' | 'on'>) {
  const sockets = new Set<Socket>()
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.on('error', () => undefined)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.close()
    for (const socket of sockets) socket.destroy()
  })
  const {port} = server.address() as AddressInfo
  const connectTo: readonly ConnectTo[] = [
    {from: {host: undefined, port: undefined}, to: {host: '127.0.0.1', port}},
  ]
  return {connectTo, port, connections: () => sockets.size}
}

/** What is found at one URL, by a judge that knows the authority of the tests. */
export async function judgeAt(
  connectTo: readonly ConnectTo[],
  url = 'https://paper.example/a',
  timeout = 5000,
) {
  const {judge, net} = startJudge({connectTo, authorities: [authority], timeout})
  const address = addressAt(url)
  const judgement = (await judge.judge([address])).get(address)
  return {found: `${judgement?.verdict} ${judgement?.reason}`, requests: net.requests()}
}
