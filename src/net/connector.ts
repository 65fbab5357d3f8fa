import {Socket} from 'node:net'
import {TLSSocket} from 'node:tls'
import type {buildConnector as types} from 'undici'
import {targetOf, type ConnectTo} from './connect-to.ts'
import {PrivateAddressError, type Guard} from './guard.ts'
import {buildConnector} from './undici.ts'
import {skipContinue} from './interim.ts'

/** Opens a connection; the shape is undici's. */
export type Connector = types.connector

/** What opening connections depends on. */
export interface ConnectorOptions {
  /** Nothing where everybody may be asked. */
  readonly guard: Guard | undefined
  readonly connectTo: readonly ConnectTo[]
  /** Milliseconds to wait for a connection. */
  readonly timeout: number
  /** Whether HTTP/2 is spoken where it is offered. */
  readonly allowH2: boolean
  /** Whether the first answer is understood although its head is not quite right. */
  readonly isForgiving: boolean
  /** Certificates of the authorities to trust, in PEM; nothing for those that Node knows. */
  readonly authorities: readonly string[] | undefined
  /** Opens the connections instead; the guard sees hosts that are IP addresses and no others. */
  readonly connect: Connector | undefined
}

/** A connector that asks the guard first, and that can be closed with all that it has begun. */
export interface GuardedConnector {
  readonly connect: Connector
  close(): void
}

/** Makes the connector of a run. */
export function createConnector(options: ConnectorOptions): GuardedConnector {
  const {guard, connectTo} = options
  const sockets = new OpenSockets()
  const open: Opener = options.connect ?? connectorWith(options, undefined)
  const openGuarded: Opener = options.connect ?? connectorWith(options, guard)
  const connect: Connector = (asked, tell) => {
    const {hostname, protocol, port} = asked
    const target = targetOf(connectTo, hostname, portOf(protocol, port))
    const callback = withoutContinue(tell, options)
    if (target) {
      // `host` stays, and by it the certificate is judged.
      const other = {...asked, hostname: target.host, port: String(target.port)}
      sockets.add(open(other, callback))
    } else if (guard?.refuses(hostname)) {
      callback(new PrivateAddressError(hostname), null)
    } else {
      sockets.add(openGuarded(asked, callback))
    }
  }
  return {connect, close: () => sockets.close()}
}

/** The port of a URL's connection: the one that it names, or that of its protocol, such as `https:`. */
export function portOf(protocol: string, port: string): number {
  return port === '' ? (protocol === 'https:' ? 443 : 80) : Number(port)
}

/** The sockets of a run. One that is still being opened belongs to nobody, and would keep the process alive. */
class OpenSockets {
  readonly #sockets = new Set<Socket>()

  add(socket: unknown): void {
    if (!(socket instanceof Socket)) return
    this.#sockets.add(socket)
    socket.once('close', () => this.#sockets.delete(socket))
  }

  close(): void {
    for (const socket of this.#sockets) socket.destroy()
  }
}

type Callback = Parameters<Connector>[1]

/** Tells of a connection once interim answers are skipped on it. */
function withoutContinue(
  tell: Callback,
  {isForgiving}: Pick<ConnectorOptions, 'isForgiving'>,
): Callback {
  return (...result) => {
    const [, socket] = result
    if (socket && !isH2(socket)) skipContinue(socket, isForgiving)
    tell(...result)
  }
}

function isH2(socket: Socket): boolean {
  return socket instanceof TLSSocket && socket.alpnProtocol === 'h2'
}

/** A connector that tells which socket it opens, as undici's do. */
type Opener = (...asked: Parameters<Connector>) => unknown

/** Milliseconds after which the next of a host's addresses is tried. Node gives up the one before, so that it is long. */
const nextAddressAfter = 1500

function connectorWith(
  {timeout, allowH2, authorities}: ConnectorOptions,
  guard: Guard | undefined,
): Connector {
  return buildConnector({
    timeout,
    allowH2,
    autoSelectFamily: true,
    autoSelectFamilyAttemptTimeout: nextAddressAfter,
    ...(authorities && {ca: [...authorities]}),
    ...(guard && {lookup: guard.lookup}),
  })
}
