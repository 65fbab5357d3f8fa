import {lookup as systemLookup, type LookupAddress, type LookupAllOptions} from 'node:dns'
import {BlockList, isIP, isIPv6, type LookupFunction} from 'node:net'
import {rememberNames} from './names.ts'

/** Refuses addresses that only this machine or its network can see. */
export interface Guard {
  /** Whether a host as a URL writes it is an IP address that may not be asked. */
  refuses(host: string): boolean
  /** The same for those whose names somebody else will look up, a proxy: names of private networks count. */
  refusesUnseen(host: string): boolean
  /** Looks a name up, and refuses it when one of its addresses may not be asked. */
  readonly lookup: LookupFunction
}

/** What of a private network may be asked all the same. */
export interface GuardOptions {
  /** Whether everything may be asked. */
  readonly allowPrivate?: boolean | undefined
  /** Hosts that may be asked wherever they are. */
  readonly allowPrivateHosts?: readonly string[] | undefined
  readonly lookup?: Lookup | undefined
}

/** Finds all addresses of a name; `dns.lookup` is one. */
export type Lookup = (
  hostname: string,
  options: LookupAllOptions,
  callback: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void

/** Says that an address was not asked because it belongs to a private network. */
export class PrivateAddressError extends Error {
  override readonly name = 'PrivateAddressError'

  constructor(host: string) {
    super(`Unexpected private address \`${host}\`, expected a public one`)
  }
}

/** Makes the guard of a run. */
export function createGuard(options: GuardOptions): Guard {
  const {allowPrivate = false, allowPrivateHosts = []} = options
  const lookup = rememberNames(options.lookup ?? systemLookup)
  const allowed = new Set(allowPrivateHosts.map(hostOf))
  const isAllowed = (host: string) => allowPrivate || allowed.has(hostOf(host))
  const refuses = (host: string) => !isAllowed(host) && isPrivate(bare(host))
  return {
    refuses,
    refusesUnseen: (host) => refuses(host) || (!isAllowed(host) && isPrivateName(host)),
    lookup: (hostname, {all, ...rest}, callback) => {
      lookup(hostname, {...rest, all: true}, (error, answers) => {
        const addresses = error ? [] : withoutTwins(answers)
        const isRefused = !isAllowed(hostname) && addresses.some(({address}) => isPrivate(address))
        const refusal = isRefused ? new PrivateAddressError(hostname) : error
        const [first] = addresses
        if (all === true || first === undefined) callback(refusal, addresses)
        else callback(refusal, first.address, first.family)
      })
    },
  }
}

const privateBlocks = new BlockList()

// IPv6 addresses that hold an IPv4 address of these blocks are found by the list itself.
for (const block of [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '168.63.129.16/32', // Azure's wire server
  '169.254.0.0/16', // with the metadata of most clouds
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '224.0.0.0/4',
  '240.0.0.0/4',
  '::/96', // unspecified, loopback, and the old way to hold IPv4
  '64:ff9b::/96',
  '64:ff9b:1::/48',
  '2001::/32',
  '2002::/16',
  'fc00::/7',
  'fe80::/10',
  'fec0::/10',
  'ff00::/8',
]) {
  const [prefix = '', length] = block.split('/')
  privateBlocks.addSubnet(prefix, Number(length), isIPv6(prefix) ? 'ipv6' : 'ipv4')
}

function isPrivate(address: string): boolean {
  const family = isIP(address)
  return family !== 0 && privateBlocks.check(address, family === 6 ? 'ipv6' : 'ipv4')
}

function isPrivateName(host: string): boolean {
  const name = bare(host).replace(/\.$/, '').toLowerCase()
  return (
    isIP(name) === 0 &&
    (!name.includes('.') || /\.(?:localhost|local|internal|intranet|lan|home\.arpa)$/.test(name))
  )
}

/** Networks without IPv4 give each IPv4 address a twin (DNS64): the address itself is judged. */
function withoutTwins(addresses: LookupAddress[]): LookupAddress[] {
  const plain = addresses.filter(({address}) => !/^64:ff9b::/i.test(address))
  return plain.length > 0 ? plain : addresses
}

function hostOf(entry: string): string {
  const url = `http://${isIPv6(entry) ? `[${entry}]` : entry}`
  return bare(URL.canParse(url) ? new URL(url).hostname : entry.toLowerCase())
}

function bare(host: string): string {
  return host.replace(/^\[(.*)\]$/, '$1')
}
