import type {Address} from '../model/address.ts'
import {decode} from '../model/percent-code.ts'
import {crossrefBatch, noWork, workEvidence, type Crossref} from './crossref.ts'
import type {Source} from './source.ts'
import {urlOf} from './url.ts'

/** Papers of Elsevier, whose pages refuse robots: most are deposited under their item number (PII). */
export function createScienceDirect(crossref: Crossref): Source {
  return {
    name: 'sciencedirect',
    batch: crossrefBatch,
    concurrency: 3,
    claims: piiIn,
    ask: async (numbers, ports) => {
      const reply = await crossref.find('alternative-id', numbers, ports)
      const works = reply.kind === 'value' ? reply.value : []
      return new Map(
        numbers.map((number) => {
          const request = `PII ${number}`
          if (reply.kind === 'none') return [number, reply.evidence(request)]
          const work = works.find(({otherIds}) => otherIds.some((id) => plain(id) === number))
          // Older articles were deposited without it.
          return [number, work ? workEvidence(work, request) : noWork(request)]
        }),
      )
    },
  }
}

/** The publisher item number of an address, without its punctuation. */
export function piiIn(address: Address): string | undefined {
  const {hostname, pathname} = urlOf(address)
  if (!hosts.test(hostname)) return undefined
  const number = /\/(?:pii|fulltext|abstract|retrieve\/pii)\/([SB]?[\dX()-]{15,24})(?=\/|$)/i.exec(
    decode(pathname),
  )?.[1]
  return number === undefined ? undefined : plain(number)
}

/** The DOI that an article of such a number has, where it was made from it: all that are older, and some that are not. */
export function doiOfPii(number: string): string | undefined {
  const parts = /^(S?\d{4})(\d{3}[\dX])(\d{2})(\d{5})([\dX])$/.exec(number)
  if (!parts) return undefined
  const [, start = '', end = '', year = '', item = '', check = ''] = parts
  return `10.1016/${start}-${end}(${year})${item}-${check}`
}

const hosts = /^(?:(?:www\.)?sciencedirect\.com|linkinghub\.elsevier\.com|(?:www\.)?cell\.com)$/

function plain(number: string): string {
  return number.replace(/[()-]/g, '').toUpperCase()
}
