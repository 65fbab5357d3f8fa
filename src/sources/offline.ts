import {hostOf, type Address} from '../model/address.ts'
import type {Reason} from '../verdict/reason.ts'
import type {Judgement} from '../verdict/verdict.ts'

/** What was asked in vain as if there were no network. */
export interface Silence {
  readonly addresses: ReadonlySet<Address>
  /** Whether names were not found. */
  readonly lacksNames: boolean
}

/** No address was asked in vain. */
export const noSilence: Silence = {addresses: new Set(), lacksNames: false}

/** The addresses that were asked in vain because there is no network, where no HTTP answer came at all. */
export function silenceAmong(judgements: ReadonlyMap<Address, Judgement>): Silence {
  const asked = [...judgements.values()].flatMap(({address, evidence}) => {
    const last = evidence.at(-1)
    return last && last.meaning.kind !== 'unasked' && last.meaning.reason !== 'impossible-id'
      ? [{address, reason: last.meaning.reason}]
      : []
  })
  const hosts = new Set(asked.map(({address}) => hostOf(address)))
  const signs = hosts.size > 1 ? signsOfMany : signsOfOne
  if (!asked.every(({reason}) => signs.has(reason))) return noSilence
  return {
    addresses: new Set(asked.map(({address}) => address)),
    lacksNames: asked.some(({reason}) => reason === 'name-not-found'),
  }
}

/** A server of the root of all names: where it is not found, no name is. */
const rootServer = 'a.root-servers.net'

/** Whether names that were not found do not exist: it is not our own network that finds none. */
export async function isAnyNameFound(
  {lacksNames}: Silence,
  findsName: (name: string) => Promise<boolean>,
): Promise<boolean> {
  return lacksNames && (await findsName(rootServer))
}

/** What speaks of our own network even when one host alone was asked. */
const signsOfOne: ReadonlySet<Reason> = new Set<Reason>(['name-unresolved', 'network-unreachable'])

/** What speaks of our own network when all hosts end so. */
const signsOfMany: ReadonlySet<Reason> = new Set<Reason>([
  'name-unresolved',
  'network-unreachable',
  'name-not-found',
  'connection-refused',
  'unreachable',
])
