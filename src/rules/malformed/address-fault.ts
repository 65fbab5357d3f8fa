import {code} from '../../finding/quote.ts'
import type {Link} from '../../model/link.ts'
import {urlOf} from '../../model/url.ts'
import {endFault, foreignFault} from './address-end.ts'
import {manySigns, type Fault} from './fault.ts'
import {titleFault} from './glued-title.ts'
import {isOnPlainHost} from './plain-host.ts'

/** What is wrong with an address as a whole, its beginning left out. */
export function addressFault({url, form}: Link): Fault | undefined {
  if (!/^https?:\/\/./i.test(url)) return undefined
  return (
    gluedFault(url) ??
    titleFault(url, form) ??
    unclosedFault(url, form) ??
    blankFault(url) ??
    boldFault(url) ??
    tildeFault(url) ??
    (form === 'autolink' ? undefined : hostFault(url)) ??
    foreignFault(url, form) ??
    endFault(url) ??
    queryFault(url)
  )
}

/** Two addresses written as one: `https://arxiv.org/abs/1https://arxiv.org/abs/2`. */
function gluedFault(url: string): Fault | undefined {
  const at = url.slice(1).search(/https?:\/\/[\w-]+\./i) + 1
  if (at === 0) return undefined
  const before = url.slice(0, at)
  // An archive or a proxy holds the address behind a slash, a parameter behind its sign.
  if (before.includes('?') || /[=:#&]$/.test(before)) return undefined
  if (before.endsWith('/') && !isOnPlainHost(url)) return undefined
  return {
    tell: (quoted) => `Unexpected second address in ${quoted}, expected one`,
    hint: 'Keep one of the two addresses, or make two links of them',
  }
}

/** The attribute that follows is read as part of an address whose quotation mark is not closed. */
function unclosedFault(url: string, form: Link['form']): Fault | undefined {
  const match = form === 'html' ? /^(\S+)\s+([a-z-]+=)$/.exec(url) : null
  const [, address, attribute] = match ?? []
  if (address === undefined || attribute === undefined) return undefined
  return {
    part: address,
    tell: (quoted) => `Unexpected address ${quoted} that is not closed, expected \`"\` behind it`,
    mended: {url: `${address}" ${attribute}`, safety: 'safe'},
  }
}

/** A blank, or a sign that cannot be seen. */
function blankFault(url: string): Fault | undefined {
  const words = url.trim()
  if (/\s/.test(words)) {
    return {tell: (quoted) => `Unexpected blank in the address ${quoted}, expected none`}
  }
  if (!/[\u200B-\u200F\u2060\u00AD\uFEFF]/.test(words)) return undefined
  return {
    tell: (quoted) => `Unexpected invisible sign in the address ${quoted}, expected none`,
    mended: {url: words.replace(/[\u200B-\u200F\u2060\u00AD\uFEFF]/g, ''), safety: 'safe'},
  }
}

/** Marks for bold that were put around a word wherever it stood. */
function boldFault(url: string): Fault | undefined {
  const plain = url.replace(/\*\*([\w-]+)\*\*/g, '$1')
  if (plain === url) return undefined
  return {
    tell: (quoted) => `Unexpected \`**\` in the address ${quoted}, expected none`,
    mended: {url: plain, safety: 'unsafe'},
    many: manySigns('**', 'in'),
  }
}

/** A sign that only looks like the tilde before a home page's name, as a PDF has it: `https://www.example.edu/˜bee/`. */
function tildeFault(url: string): Fault | undefined {
  const [, sign] = /\/([˜∼～])[a-z]/u.exec(url) ?? []
  if (sign === undefined) return undefined
  return {
    part: sign,
    tell: (quoted) => `Unexpected ${quoted} in an address, expected ${code('~')}`,
    mended: {url: url.replace(`/${sign}`, '/~'), safety: 'safe'},
  }
}

/** A host without a dot, which nobody can reach: `https://arxiv/abs/1`. */
function hostFault(url: string): Fault | undefined {
  const host = urlOf(url)?.hostname ?? ''
  if (host.includes('.') || host.startsWith('[') || host === 'localhost') return undefined
  return {
    tell: (quoted) => `Unexpected address ${quoted}, expected a host with a dot in its name`,
  }
}

/** A second question mark swallows what stands behind it. */
function queryFault(url: string): Fault | undefined {
  const match = /^([^?#]+\?[^?#]*)\?([\w.-]+=)/.exec(url)
  const [, before, parameter] = match ?? []
  if (before === undefined || parameter === undefined || /:\/\/|%3A/i.test(before.slice(8)))
    return undefined
  return {
    tell: (quoted) =>
      `Unexpected second \`?\` in ${quoted}, expected ${code(`&${parameter}`)} there`,
    mended: {url: `${before}&${url.slice(before.length + 1)}`, safety: 'unsafe'},
  }
}
