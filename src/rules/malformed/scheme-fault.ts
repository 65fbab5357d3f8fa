import type {Link} from '../../model/link.ts'
import {code} from '../../finding/quote.ts'
import type {Fault} from './fault.ts'

/** What is wrong with how an address begins. */
export function schemeFault({url, form}: Link): Fault | undefined {
  if (/^[[(]/.test(url)) return bracketFault(url)
  if (isMarkedAddress(url)) return markedFault(url)
  if (/^file:/i.test(url)) return fileFault
  const doubled = doubledFault(url)
  if (doubled || /^https?:\/\//i.test(url)) return doubled
  return (
    mistypedFault(url) ??
    (form === 'inline' || form === 'html'
      ? (mailFault(url) ?? cutFault(url) ?? missingFault(url))
      : undefined)
  )
}

/** Markdown inside the brackets of an address. */
function bracketFault(url: string): Fault | undefined {
  // `[code]([here](https://…))`
  const nested = /^\[(?!https?:)[^[\]]*\]\((https?:\/\/[^\s()]+)\)$/i.exec(url)?.[1]
  if (nested === undefined && !/^[[(]+(?:https?:\/\/|www\.)/i.test(url)) return undefined
  const inner = nested ?? /^[[(]+([^\s()[\]]+)[\])]*$/.exec(url)?.[1]
  return {
    tell: (quoted) => `Unexpected brackets in the address ${quoted}, expected the address alone`,
    ...(inner !== undefined
      ? {mended: {url: inner, safety: 'safe'}}
      : {hint: 'Keep one of the two addresses, or make two links of them'}),
  }
}

/** Whether the mark of a fragment stands before a whole address: `#https://arxiv.org/abs/2305.00001`. */
export function isMarkedAddress(url: string): boolean {
  return /^#+https?:\/\//i.test(url)
}

function markedFault(url: string): Fault {
  return {
    tell: (quoted) =>
      `Unexpected ${code('#')} before the address ${quoted}, expected none: it leads nowhere`,
    mended: {url: url.replace(/^#+/, ''), safety: 'safe'},
  }
}

const fileFault: Fault = {
  tell: (quoted) => `Unexpected address ${quoted} of a file on one computer, expected a public one`,
}

function doubledFault(url: string): Fault | undefined {
  const rest = /^(?:https?:\/*)+(https?:\/\/[^/].*)$/i.exec(url)?.[1]
  if (rest === undefined) return undefined
  return {
    tell: (quoted) => `Unexpected second scheme in ${quoted}, expected one`,
    mended: {url: rest, safety: 'safe'},
  }
}

/** `hhttps://`, `ttps://`, `https//`, `http:/`, `http;//`. */
function mistypedFault(url: string): Fault | undefined {
  const match = /^([htps]{2,8})(?:[:;.]{1,2}\/*|\/\/+)((?:[\w-]+\.)+[a-z]{2,}(?:[/?#:].*)?)$/i.exec(
    url,
  )
  const [, letters, rest] = match ?? []
  if (letters === undefined || rest === undefined || !/tp|ht/i.test(letters)) return undefined
  const scheme = /s$/i.test(letters) ? 'https://' : 'http://'
  return {
    tell: (quoted) => `Unexpected scheme of the address ${quoted}, expected ${code(scheme)}`,
    mended: {url: scheme + rest, safety: 'safe'},
  }
}

function mailFault(url: string): Fault | undefined {
  if (!/^[\w.+-]+@(?:[\w-]+\.)+(?!png|jpe?g|gif|svg|webp|md)[a-z]{2,}$/i.test(url)) return undefined
  return {
    tell: (quoted) =>
      `Unexpected mail address ${quoted} without a scheme, expected ${code('mailto:')} before it: GitHub takes it for a file`,
    mended: {url: `mailto:${url}`, safety: 'safe'},
  }
}

/** An address that has lost the first letters of a host that everybody knows: `ithub.com/o/r`, `b.com/o/r`. */
function cutFault(url: string): Fault | undefined {
  const [, host = '', path = ''] = /^([a-z\d]+\.[a-z]{2,3})(\/[^/\s].*)$/i.exec(url) ?? []
  const whole = host === '' ? undefined : wholeHosts.find((known) => isEndOf(host, known))
  if (whole === undefined) return undefined
  return {
    tell: (quoted) =>
      `Unexpected address ${quoted} without its beginning, expected ${code(`https://${whole}/`)} there`,
    mended: {url: `https://${whole}${path}`, safety: 'unsafe'},
  }
}

const wholeHosts = ['github.com', 'arxiv.org', 'huggingface.co', 'openreview.net']

function isEndOf(host: string, whole: string): boolean {
  return whole !== host.toLowerCase() && whole.endsWith(host.toLowerCase())
}

/** Hosts that nobody takes for a file. */
const surely =
  /^(?:www\.|(?:github|gitlab|youtube|medium|pan\.baidu|drive\.google|docs\.google|ieeexplore\.ieee)\.(?:com|org)\/|(?:arxiv|doi|openreview|biorxiv|openaccess\.thecvf|aclanthology|huggingface|proceedings\.mlr)\.(?:org|net|com|co|press)\/|[\w-]+\.github\.io(?:\/|$))/i

function missingFault(url: string): Fault | undefined {
  const host = /^((?:[a-z\d-]+\.)+[a-z]{2,})(?=[/?#:]|$)/i.exec(url)?.[1]
  if (host === undefined || !(surely.test(url) || isHost(host, url))) return undefined
  const safety = surely.test(url) ? 'safe' : 'unsafe'
  return {
    tell: (quoted) =>
      `Unexpected address ${quoted} without a scheme, expected ${code('https://')} before it: GitHub takes it for a file`,
    mended: {url: `https://${url}`, safety},
    many: {
      key: `no scheme, ${safety}`,
      tell: (count) =>
        `Unexpected ${count} addresses without a scheme, expected ${code('https://')} before each: GitHub takes them for files`,
    },
  }
}

/** A country's ending alone may be a language, as in `README.cn`. */
function isHost(host: string, url: string): boolean {
  if (/^readme\./i.test(host)) return false
  if (/\.(?:com|org|net|edu|gov|io)$/i.test(host)) return true
  const isNested = host.split('.').length > 2 || url.length > host.length + 1
  return isNested && /\.(?:cn|nl|de|uk|fr|jp|kr|eu|ch|au|ca|it|es|se|sg|tw|hk)$/i.test(host)
}
