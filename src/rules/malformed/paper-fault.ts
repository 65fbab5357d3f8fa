import {code} from '../../finding/quote.ts'
import type {Link} from '../../model/link.ts'
import {decode} from '../../model/percent-code.ts'
import {urlOf} from '../../model/url.ts'
import type {Fault} from './fault.ts'

/** What is wrong with the number of a paper that an address names. */
export function paperFault({url}: Link): Fault | undefined {
  const parsed = urlOf(url)
  if (!parsed) return undefined
  const {hostname, pathname} = parsed
  if (/^(?:www\.|export\.)?arxiv\.org$/.test(hostname)) return arxivFault(url, pathname)
  if (/^(?:dx\.|www\.)?doi\.org$/.test(hostname)) return doiFault(url, pathname)
  return undefined
}

function arxivFault(url: string, path: string): Fault | undefined {
  const [, form, slashes, id] = /^\/(abs|pdf|html)(\/*)(.*?)(?:\.pdf)?\/?$/i.exec(path) ?? []
  if (form === undefined || id === undefined) return undefined
  if (id === '') {
    return {tell: (quoted) => `Unexpected address ${quoted} without an arXiv id, expected one`}
  }
  const expected = numberFault(id)
  if (expected !== undefined)
    return {part: id, tell: (quoted) => `Unexpected arXiv id ${quoted}, expected ${expected}`}
  if (slashes?.length === 1) return undefined
  return {
    tell: (quoted) => `Unexpected slashes in ${quoted}, expected one before the arXiv id`,
    mended: {url: url.replace(/(\/(?:abs|pdf|html))\/+/i, '$1/'), safety: 'safe'},
    many: {
      key: 'slashes',
      tell: (count) =>
        `Unexpected slashes in ${count} addresses at arXiv, expected one before each id`,
    },
  }
}

/** What an arXiv number lacks: `YYMM.NNNN` from April 2007 on, five digits behind the dot from 2015 on. */
function numberFault(id: string): string | undefined {
  if (!/^\d/.test(id)) return undefined
  const [, year, month, number, rest] = /^(\d{2})(\d{2})\.(\d+)(.*)$/.exec(id) ?? []
  if (year === undefined || month === undefined || number === undefined)
    return `one such as ${code('2305.05726')}`
  if (Number(month) < 1 || Number(month) > 12) return 'a month from 01 to 12 before the dot'
  if (Number(year + month) < 704) return 'a year and month from `0704` on before the dot'
  const digits = Number(year) < 15 ? 4 : 5
  if (number.length !== digits) return `${digits} digits behind the dot`
  // A paper in HTML has pages of its own below it.
  return /^(?:v\d{1,2})?(?:\/.*)?$/.test(rest ?? '') ? undefined : 'nothing behind its digits'
}

function doiFault(url: string, path: string): Fault | undefined {
  const doi = decode(path).replace(/^\/+(?:doi:\s*)?/i, '')
  // A short DOI has no dot, and the registry has pages of its own.
  if (
    !/^\d|10\.\d/.test(doi) ||
    !/[./]/.test(doi) ||
    /^10\/\w+$/.test(doi) ||
    /^10\.\d{4,9}(?:\.\d+)*\/\S/.test(doi)
  )
    return undefined
  const real = /^(?:https?:\/+)?(?:dx\.)?doi\.org\/+(10\.\d{4,9}\/.+)$/i.exec(doi)?.[1]
  const expected = real === undefined ? `one such as ${code('10.1109/5.771073')}` : code(real)
  return {
    part: doi,
    tell: (quoted) => `Unexpected DOI ${quoted}, expected ${expected}`,
    ...(real !== undefined && {
      mended: {url: url.slice(0, url.indexOf(path)) + `/${real}`, safety: 'safe'},
    }),
  }
}
