import type {Clock} from '../host/clock.ts'
import type {Address} from '../model/address.ts'
import {conclude, concludeTwice, type Conclusion} from '../verdict/conclude.ts'
import type {Evidence} from '../verdict/evidence.ts'
import {forEachInCrowd, queuesBy} from './crowd.ts'
import {createLook, type Look} from './look.ts'
import {noTitles, type Ports, type Source, type Titles} from './source.ts'

/** What was found out about an address. */
export interface Found {
  readonly address: Address
  readonly evidence: readonly Evidence[]
  readonly conclusion: Conclusion
  /** ISO 8601, in UTC. */
  readonly checkedAt: string
}

export interface Progress {
  readonly done: number
  readonly total: number
}

/** Who looks, and with what. */
export interface Lookout {
  readonly sources: readonly Source[]
  readonly ports: Omit<Ports, 'isSecondLook'>
  readonly clock: Clock
  readonly titles?: Titles | undefined
}

/** Milliseconds between the looks. */
const pauseBefore = 1500

/** Looks at all addresses, and at the end again at those that seemed gone or did not answer; in their order. */
export async function lookTwice(
  addresses: readonly Address[],
  lookout: Lookout,
  onProgress: ((progress: Progress) => void) | undefined,
): Promise<readonly Found[]> {
  let done = 0
  const settle = () => onProgress?.({done: ++done, total: addresses.length})
  const findings = new Map<Address, Found>()
  const queueOf = queuesBy(lookout.sources, lookout.titles ?? noTitles)
  const first = lookWith(lookout, false)
  await forEachInCrowd(addresses, queueOf, async (address) => {
    const found = await first(address)
    findings.set(address, found)
    if (!isOpen(found)) settle()
  })
  const open = [...findings.values()].filter(isOpen)
  // What was ill for a moment may be well again.
  if (open.length > 0) await lookout.clock.sleep(pauseBefore, lookout.ports.signal)
  const second = lookWith(lookout, true)
  await forEachInCrowd(
    open.map(({address}) => address),
    queueOf,
    async (address) => {
      const found = await second(address)
      findings.set(address, together(findings.get(address) ?? found, found))
      settle()
    },
  )
  return addresses.flatMap((address) => findings.get(address) ?? [])
}

function lookWith(
  {sources, ports, clock, titles}: Lookout,
  isSecondLook: boolean,
): (address: Address) => Promise<Found> {
  const look: Look = createLook(sources, {...ports, isSecondLook}, titles)
  return async (address) => {
    const evidence = await look(address)
    const checkedAt = new Date(clock.now()).toISOString()
    return {address, evidence, conclusion: conclude(evidence), checkedAt}
  }
}

function isOpen({conclusion: {verdict}}: Found): boolean {
  return verdict === 'dead' || verdict === 'unsure'
}

function together(first: Found, second: Found): Found {
  return {
    ...second,
    evidence: [...first.evidence, ...second.evidence],
    conclusion: concludeTwice(first.conclusion, second.conclusion),
  }
}
