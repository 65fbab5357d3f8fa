import {UserError} from '../host/user-error.ts'

/** To whom to connect when someone is asked for, as curl's option of this name; nothing matches or keeps all. */
export interface ConnectTo {
  readonly from: Endpoint
  readonly to: Endpoint
}

interface Endpoint {
  readonly host: string | undefined
  readonly port: number | undefined
}

/** Reads `HOST1:PORT1:HOST2:PORT2`; throws `UserError` for what is written otherwise. */
export function parseConnectTo(text: string): ConnectTo {
  const [, host1, port1, host2, port2] = shape.exec(text) ?? []
  const from = endpointOf(host1, port1)
  const to = endpointOf(host2, port2)
  if (from && to) return {from, to}
  throw new UserError(
    `Unexpected value \`${text}\` of \`--connect-to\`, expected \`HOST1:PORT1:HOST2:PORT2\` with IPv6 addresses in brackets and ports from 1 to 65535`,
  )
}

/** Where to connect for a host and port; nothing when no rule speaks of them. The first rule wins. */
export function targetOf(
  rules: readonly ConnectTo[],
  host: string,
  port: number,
): {readonly host: string; readonly port: number} | undefined {
  const name = host.replace(/^\[(.*)\]$/, '$1').toLowerCase()
  const rule = rules.find(({from}) => (from.host ?? name) === name && (from.port ?? port) === port)
  return rule && {host: rule.to.host ?? name, port: rule.to.port ?? port}
}

const shape = /^(\[[^[\]]*\]|[^:[\]]*):([^:[\]]*):(\[[^[\]]*\]|[^:[\]]*):([^:[\]]*)$/

function endpointOf(host: string | undefined, port: string | undefined): Endpoint | undefined {
  if (host === undefined || port === undefined) return undefined
  const name = host === '' ? undefined : nameOf(host)
  const number = port === '' ? undefined : numberOf(port)
  return name === null || number === null ? undefined : {host: name, port: number}
}

function nameOf(host: string): string | null {
  if (!URL.canParse(`http://${host}`) || /[\s/?#@\\]/.test(host)) return null
  return new URL(`http://${host}`).hostname.replace(/^\[(.*)\]$/, '$1')
}

function numberOf(port: string): number | null {
  const number = /^\d{1,5}$/.test(port) ? Number(port) : 0
  return number >= 1 && number <= 65_535 ? number : null
}
