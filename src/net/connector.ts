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
  const sockets = new Set<Socket>()
  const open: Opener = options.connect ?? connectorWith(options, undefined)
  const openGuarded: Opener = options.connect ?? connectorWith(options, guard)

  const connect: Connector = (asked, tell) => {
    const callback: typeof tell = (...result) => {
      const [, socket] = result
      if (socket && !isH2(socket)) skipContinue(socket, options.isForgiving)
      tell(...result)
    }
    const {hostname, protocol, port} = asked
    const target = targetOf(connectTo, hostname, portOf(protocol, port))
    if (target) {
      // `host` stays, and by it the certificate is judged.
      track(open({...asked, hostname: target.host, port: String(target.port)}, callback))
    } else if (guard?.refuses(hostname)) {
      callback(new PrivateAddressError(hostname), null)
    } else {
      track(openGuarded(asked, callback))
    }
  }

  // A connection that is still being opened belongs to nobody, and would keep the process alive.
  const track = (socket: unknown) => {
    if (!(socket instanceof Socket)) return
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
  }

  return {
    connect,
    close: () => {
      for (const socket of sockets) socket.destroy()
    },
  }
}

function isH2(socket: Socket): boolean {
  return socket instanceof TLSSocket && socket.alpnProtocol === 'h2'
}

/** The port of a URL's connection. */
export function portOf(protocol: string, port: string): number {
  return port === '' ? (protocol === 'https:' ? 443 : 80) : Number(port)
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
