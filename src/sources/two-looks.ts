import type {Clock} from '../host/clock.ts'
import type {Address} from '../model/address.ts'
import {conclude, concludeTwice} from '../verdict/conclude.ts'
import type {Judgement} from '../verdict/verdict.ts'
import {forEachInCrowd, queuesBy} from './crowd.ts'
import {createLook} from './look.ts'
import {noTitles, type Ports, type Source, type Titles} from './source.ts'

/** How many addresses are judged, and how many there are. */
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
): Promise<Map<Address, Judgement>> {
  let done = 0
  const settle = () => onProgress?.({done: ++done, total: addresses.length})
  const findings = new Map<Address, Judgement>()
  const queueOf = queuesBy(lookout.sources, lookout.titles ?? noTitles)
  const first = lookWith(lookout, false)
  await forEachInCrowd(addresses, queueOf, async (address) => {
    const found = await first(address)
    findings.set(address, found)
    if (!isOpen(found)) settle()
  })
  // From the end: where the first pages of a host hang, it may be that nobody was asked about the last ones.
  const open = addresses.filter((address) => isOpen(findings.get(address))).reverse()
  // What was ill for a moment may be well again.
  if (open.length > 0) await lookout.clock.sleep(pauseBefore, lookout.ports.signal)
  const second = lookWith(lookout, true)
  await forEachInCrowd(open, queueOf, async (address) => {
    const found = await second(address)
    findings.set(address, together(findings.get(address) ?? found, found))
    settle()
  })
  return inOrder(addresses, findings)
}

function lookWith(
  {sources, ports, clock, titles}: Lookout,
  isSecondLook: boolean,
): (address: Address) => Promise<Judgement> {
  const look = createLook(sources, {...ports, isSecondLook}, titles)
  const timeOf = createStamp()
  return async (address) => {
    const evidence = await look(address)
    const {verdict, reason, movedTo} = conclude(evidence)
    const checkedAt = timeOf(clock.now())
    return {address, verdict, reason, movedTo, evidence, checkedAt, fromCache: false}
  }
}

/** Writes times as ISO 8601; those of one millisecond share a text, since many of them are kept. */
function createStamp(): (time: number) => string {
  let last = {time: Number.NaN, text: ''}
  return (time) => {
    if (time !== last.time) last = {time, text: new Date(time).toISOString()}
    return last.text
  }
}

/** Whether another look may tell more; a page that shows the same to everybody would only show it again. */
function isOpen(judgement: Judgement | undefined): boolean {
  if (judgement?.verdict === 'dead') return true
  return (
    judgement?.verdict === 'unsure' &&
    judgement.evidence.some(({meaning}) => meaning.reason !== 'page-says-nothing')
  )
}

function together(first: Judgement, second: Judgement): Judgement {
  const {verdict, reason, movedTo} = concludeTwice(first, second)
  const evidence = [...first.evidence, ...second.evidence]
  return {...second, verdict, reason, movedTo, evidence}
}

function inOrder(
  addresses: readonly Address[],
  findings: ReadonlyMap<Address, Judgement>,
): Map<Address, Judgement> {
  const ordered = new Map<Address, Judgement>()
  for (const address of addresses) {
    const found = findings.get(address)
    if (found) ordered.set(address, found)
  }
  return ordered
}
