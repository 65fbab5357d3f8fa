import type {Address} from '../model/address.ts'
import type {Evidence} from '../verdict/evidence.ts'
import type {Work} from './crossref-work.ts'
import {
  crossrefBatch,
  crossrefPaces,
  noWork,
  workEvidence,
  type Crossref,
  type Found,
} from './crossref.ts'
import {ieeeNumberIn} from './ieee.ts'
import {mdpiPathIn} from './mdpi.ts'
import {doiIn, isDeletion} from './paper-address.ts'
import {piiIn} from './sciencedirect.ts'
import type {Hint} from '../model/hint.ts'
import type {Environment, Source} from './source.ts'

/** Papers whose address holds a DOI, as Crossref describes them. */
export function createCrossrefDoi(env: Environment, crossref: Crossref): Source {
  return {
    name: 'crossref',
    batch: crossrefBatch,
    concurrency: 3,
    paces: crossrefPaces(env),
    claims: (address) => {
      const doi = doiIn(address)
      // A comma would end a filter.
      return doi?.includes(',') === true ? undefined : doi
    },
    ask: async (dois, ports) => evidenceOf(dois, await crossref.find('doi', dois, ports)),
    advise: (addresses) => adviceOn(addresses, crossref, env),
  }
}

/** What Crossref's answer proves of each DOI that it was asked for. */
function evidenceOf(dois: readonly string[], found: Found): ReadonlyMap<string, Evidence> {
  const works = new Map(found.kind === 'value' ? found.value.map((work) => [work.doi, work]) : [])
  return new Map(
    dois.map((doi) => {
      const request = `DOI ${doi}`
      const work = works.get(doi)
      if (found.kind === 'none') return [doi, found.evidence(request)]
      return [doi, work ? evidenceFor(work, request) : noWork(request)]
    }),
  )
}

/** A DOI that was given up leads to a page that says so. */
function evidenceFor(work: Work, request: string): Evidence {
  const isDeleted = work.urls.some(isDeletion)
  if (!isDeleted) return workEvidence(work, request)
  const meaning = {kind: 'gone', reason: 'doi-deleted'} as const
  return {source: 'crossref', request, answer: 'deleted DOI', meaning}
}

function adviceOn(
  addresses: readonly Address[],
  crossref: Crossref,
  env: Environment,
): Hint | undefined {
  const isNamed = (env['AWESOME_PAPER_LINT_MAILTO'] ?? '') !== ''
  if (isNamed && crossref.isPolite() === false) {
    return {
      id: 'crossref-pool',
      message:
        'Check `AWESOME_PAPER_LINT_MAILTO`: Crossref did not take it for a mail address and answers more slowly',
    }
  }
  const count = addresses.filter(isForCrossref).length
  if (isNamed || count < manyQuestions) return undefined
  return {
    id: 'crossref-address',
    message: `Set \`AWESOME_PAPER_LINT_MAILTO\` to a mail address of yours: Crossref then answers for ${count} papers three times as fast`,
  }
}

/** Fewer are asked about soon enough. */
const manyQuestions = 10

function isForCrossref(address: Address): boolean {
  return [doiIn, mdpiPathIn, piiIn, ieeeNumberIn].some((find) => find(address) !== undefined)
}
