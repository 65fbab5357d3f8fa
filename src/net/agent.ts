import type {Dispatcher} from 'undici'
import {UserError} from '../host/user-error.ts'
import {home, name, version} from '../project.ts'
import {targetOf, type ConnectTo} from './connect-to.ts'
import {createConnector, portOf, type Connector} from './connector.ts'
import type {Guard} from './guard.ts'
import {Agent, EnvHttpProxyAgent} from './undici.ts'

/** What connections a request may use. */
export type Line =
  /** Kept alive between requests. */
  | 'kept'
  /** A new one for each request: what came before cannot blur the answer. */
  | 'fresh'
  /** The same by HTTP/2, where it is offered; whoever asks for it closes it. */
  | 'fresh-h2'
  /** Kept alive, and open to private networks: for endpoints that the operator chose. */
  | 'trusted'

/** What the connections of a run depend on. */
export interface AgentOptions {
  readonly guard: Guard
  readonly connectTo: readonly ConnectTo[]
  readonly connect: Connector | undefined
  /** Certificates of the authorities to trust, in PEM; nothing for those that Node knows. */
  readonly authorities: readonly string[] | undefined
  /** Where proxies are named, as in the environment. */
  readonly env: Readonly<Record<string, string | undefined>>
  /** Milliseconds to wait for a connection. */
  readonly connectTimeout: number
  /** Milliseconds to wait for headers, and between two pieces of a body. */
  readonly answerTimeout: number
}

/** The dispatchers of a run. */
export interface Agents {
  dispatcherFor(url: URL, line: Line): Dispatcher
  /** Whether a proxy may be the one who looks the host up. */
  isProxied(url: URL): boolean
  /** Whether there is a proxy at all. */
  readonly hasProxy: boolean
  close(): Promise<void>
}

/** Makes the dispatchers of a run, each with connections of its own; throws `UserError` where a proxy's address is no URL. */
export function createAgents(options: AgentOptions): Agents {
  const proxies = options.connect ? undefined : proxiesOf(options.env)
  const lines = {
    kept: createLine({...options, allowH2: true}, proxies),
    // The older protocol, which is a second opinion besides.
    fresh: createLine({...options, allowH2: false}, proxies),
    trusted: createLine({...options, guard: undefined, allowH2: true}, proxies),
  } satisfies Record<Exclude<Line, 'fresh-h2'>, unknown>
  const isProxied = ({hostname, protocol, port}: URL) =>
    proxies !== undefined && !targetOf(options.connectTo, hostname, portOf(protocol, port))
  return {
    hasProxy: proxies !== undefined,
    isProxied,
    dispatcherFor: (url, line) => {
      const way = isProxied(url) ? 'proxied' : 'direct'
      return line === 'fresh-h2' ? lines.kept.renewed(way) : lines[line][way]
    },
    close: async () => {
      await Promise.all(Object.values(lines).map(({close}) => close()))
    },
  }
}

/** Says honestly who asks, where to read about it, and whom to write to. */
export function userAgentOf(contact: string | undefined): string {
  const isAddress = contact !== undefined && /^[^\s()<>;,@]+@[^\s()<>;,@]+$/.test(contact)
  return `${name}/${version} (+${home}${isAddress ? `; mailto:${contact}` : ''})`
}

/** Longer than Node's own 16 KB: some sites' security policies need it. */
const maxHeaderSize = 65_536

interface LineOptions extends Omit<AgentOptions, 'guard'> {
  readonly guard: Guard | undefined
  readonly allowH2: boolean
}

/** The dispatchers of one line: `direct`, `proxied`, and `renewed` for another one with no connections yet. */
function createLine(options: LineOptions, proxies: Proxies | undefined) {
  const {connectTimeout, allowH2} = options
  const isForgiving = !allowH2
  const connector = createConnector({...options, timeout: connectTimeout, isForgiving})
  const shared = sharedBy(options, connector.connect)
  const createDirect = () => new Agent(shared)
  // Plain HTTP goes through without a tunnel: most proxies refuse tunnels to port 80.
  const createProxied = () =>
    proxies ? new EnvHttpProxyAgent({...shared, ...proxies, proxyTunnel: false}) : createDirect()
  const direct = createDirect()
  const proxied = proxies ? createProxied() : direct
  return {
    direct,
    proxied,
    renewed: (way: 'direct' | 'proxied') => (way === 'direct' ? createDirect() : createProxied()),
    close: async () => {
      await Promise.all([direct.destroy(), proxies && proxied.destroy()])
      connector.close()
    },
  }
}

/** What the dispatchers of a line have in common. */
function sharedBy({answerTimeout, allowH2}: LineOptions, connect: Connector): Agent.Options {
  return {
    connect,
    allowH2,
    maxHeaderSize,
    headersTimeout: answerTimeout,
    bodyTimeout: answerTimeout,
  }
}

interface Proxies {
  readonly httpProxy: string
  readonly httpsProxy: string
  readonly noProxy: string
}

function proxiesOf(env: AgentOptions['env']): Proxies | undefined {
  const httpProxy = proxyOf(env, 'http_proxy')
  const httpsProxy = proxyOf(env, 'https_proxy')
  if (httpProxy === '' && httpsProxy === '') return undefined
  return {httpProxy, httpsProxy, noProxy: env['no_proxy'] ?? env['NO_PROXY'] ?? ''}
}

function proxyOf(env: AgentOptions['env'], key: string): string {
  const value = env[key] ?? env[key.toUpperCase()] ?? ''
  if (value === '') return ''
  const url = value.includes('://') ? value : `http://${value}`
  if (URL.canParse(url)) return url
  throw new UserError(`Unexpected value of \`${key.toUpperCase()}\`, expected the URL of a proxy`)
}
