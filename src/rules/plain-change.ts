import {code} from '../finding/quote.ts'
import type {Change} from './link-forms.ts'
import {needlessFragments, needlessParameters, type Needless} from './needless-parameters.ts'
import {isSecure} from './secure-host.ts'
import {wrappedChange} from './wrapped-link.ts'

/** What can change without any doubt about the target. */
export function plainChanges(host: string, url: string): Change[] {
  const wrapped = wrappedChange(host, url)
  if (wrapped) return [wrapped]
  return [
    ...schemeChanges(host, url),
    ...hostChanges(host, url),
    ...suffixChanges(url),
    ...needlessParameters(host, url).map((stretch) => {
      const kind = /\busp=/.test(url.slice(stretch.start, stretch.end)) ? 'sharing' : 'query'
      return removal(kind, stretch, 'in an address')
    }),
    ...needlessFragments(host, url).map((stretch) =>
      removal('fragment', stretch, 'at the end of an address'),
    ),
  ]
}

function schemeChanges(host: string, url: string): Change[] {
  if (!/^http:/i.test(url) || !isSecure(host)) return []
  const expected = '`https:`'
  const where = `for ${code(host)}`
  return [{kind: 'scheme', start: 0, end: 5, text: 'https:', where, expected, safety: 'safe'}]
}

/** Other names of arXiv, and the servers of single countries, most of which are gone. */
const mirrors =
  /^(?:(?:www|export|browse|lanl|xxx|aps|[a-z]{2})\.arxiv\.org|xxx\.(?:lanl\.gov|itp\.ac\.cn))$/

function hostChanges(host: string, url: string): Change[] {
  const start = url.indexOf('//') + 2
  const end = start + host.length
  const isMirror = mirrors.test(host) && /^\/(?:abs|pdf)\//.test(url.slice(end))
  const text = host === 'dx.doi.org' ? 'doi.org' : isMirror ? 'arxiv.org' : undefined
  if (text === undefined) return []
  return [
    {kind: host, start, end, text, where: 'as the host', expected: code(text), safety: 'safe'},
  ]
}

function suffixChanges(url: string): Change[] {
  const match = /^https?:\/\/(?:www\.)?github\.com\/[\w.-]+\/[\w.-]+?(?=\.git$)/i.exec(url)
  if (!match) return []
  const stretch = {start: match[0].length, end: url.length}
  return [removal('git', stretch, 'at the end of a repository')]
}

function removal(kind: string, {start, end}: Needless, where: string): Change {
  return {kind, start, end, text: '', where, expected: 'none', safety: 'safe'}
}
