import {code} from '../../finding/quote.ts'
import {isRepositoryFront} from '../../model/repository-address.ts'
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
    ...slashChanges(host, url),
    ...suffixChanges(url),
    ...tailChanges(host, url),
    ...needlessParameters(host, url).map((stretch) => {
      const written = url.slice(stretch.start, stretch.end)
      if (written === '?') return removal('mark', stretch, 'behind an address')
      const kind = /\busp=/.test(written) ? 'sharing' : 'query'
      return removal(kind, stretch, 'in an address')
    }),
    ...needlessFragments(host, url).map((stretch) =>
      removal('fragment', stretch, 'at the end of an address'),
    ),
  ]
}

function schemeChanges(host: string, url: string): Change[] {
  // What listens at a port of its own speaks what it speaks.
  const isAtPort = /^http:\/\/[^/?#]*:\d/i.test(url)
  if (!/^http:/i.test(url) || isAtPort || !isSecure(host)) return []
  const expected = '`https:`'
  const where = `for ${code(host)}`
  return [{kind: 'scheme', start: 0, end: 5, text: 'https:', where, expected, safety: 'safe'}]
}

/** A second slash behind a host on which nothing has an empty name: `https://ojs.aaai.org//index.php`. */
function slashChanges(host: string, url: string): Change[] {
  const start = url.indexOf('//') + 2 + host.length
  const slashes = /^\/{2,}(?=\w)/.exec(url.slice(start))?.[0]
  if (slashes === undefined || !isSecure(host)) return []
  const where = 'behind the host'
  const end = start + slashes.length
  return [{kind: 'slash', start, end, text: '/', where, expected: '`/`', safety: 'safe'}]
}

/** Other names of arXiv, and the servers of single countries, most of which are gone. */
const mirrors =
  /^(?:(?:www|export|browse|lanl|xxx|aps|[a-z]{2})\.arxiv\.org|xxx\.(?:lanl\.gov|itp\.ac\.cn))$/

/** The servers of arXiv by their numbers, which are those of its university. */
const numbered = /^128\.84(?:\.\d{1,3}){2}$/

function hostChanges(host: string, url: string): Change[] {
  const start = url.indexOf('//') + 2
  const end = start + host.length
  const isPaper = /^\/(?:abs|pdf)\//.test(url.slice(end))
  const where = 'as the host'
  if (isPaper && numbered.test(host)) {
    const expected = code('arxiv.org')
    return [{kind: host, start: 0, end, text: 'https://arxiv.org', where, expected, safety: 'safe'}]
  }
  const isMirror = isPaper && mirrors.test(host)
  const text = host === 'dx.doi.org' ? 'doi.org' : isMirror ? 'arxiv.org' : undefined
  if (text === undefined) return []
  return [{kind: host, start, end, text, where, expected: code(text), safety: 'safe'}]
}

/** What stands behind an arXiv id, which says it all: what a search engine puts there, `.pdf` of what is no file. */
function tailChanges(host: string, url: string): Change[] {
  if (host !== 'arxiv.org' || !/0$|\.pdf$/.test(url)) return []
  const id =
    /^https?:\/\/arxiv\.org\/(?:(?:abs|pdf)\/\d{4}\.\d{4,5}(?:v\d+)?(?=\/1000$)|abs\/\d{4}\.\d{4,5}(?:v\d+)?(?=\.pdf$))/i.exec(
      url,
    )?.[0]
  if (id === undefined) return []
  return [removal('suffix', {start: id.length, end: url.length}, 'behind an arXiv id')]
}

function suffixChanges(url: string): Change[] {
  if (!url.endsWith('.git') || !isRepositoryFront(url)) return []
  const stretch = {start: url.length - '.git'.length, end: url.length}
  return [removal('git', stretch, 'at the end of a repository')]
}

function removal(kind: string, {start, end}: Needless, where: string): Change {
  return {kind, start, end, text: '', where, expected: 'none', safety: 'safe'}
}
