import {code} from '../../finding/quote.ts'
import type {Link} from '../../model/link.ts'
import {manySigns, type Fault} from './fault.ts'
import {isOnPlainHost} from './plain-host.ts'

/** Words that run into an address where the writing needs no blanks. */
export function foreignFault(url: string, form: Link['form']): Fault | undefined {
  const isAuto = form === 'autolink'
  const [words] = (isAuto ? autolinkTail(url) : inlineTail(url)) ?? []
  if (words === undefined) return undefined
  return {
    part: words,
    tell: (quoted) => `Unexpected ${quoted} at the end of an address, expected none`,
    ...(isAuto
      ? {hint: 'Put a blank between the address and the words behind it'}
      : {mended: {url: url.slice(0, -words.length), safety: 'safe'}}),
  }
}

/** The sentence that follows; of letters alone only where no path holds them. */
function autolinkTail(url: string): RegExpExecArray | null {
  const sentence = /(?<=[!-~])[\u3001\u3002\uFF01-\uFF0F\uFF1A-\uFF1F].*$/u.exec(url)
  return (
    sentence ?? (isOnPlainHost(url) ? /(?<=[a-z\d])[\u4E00-\u9FFF][^/.=&#]*$/iu.exec(url) : null)
  )
}

/** Full-width signs, but for brackets that may belong to a name. */
function inlineTail(url: string): RegExpExecArray | null {
  return /[\u3001\u3002\uFF01-\uFF07\uFF0A-\uFF0F\uFF1A-\uFF1F]+$/u.exec(url)
}

/** A sign at the end that is none of the address: a comma, a bracket, a quotation mark. */
export function endFault(url: string): Fault | undefined {
  // A quotation in a fragment ends as its sentence does.
  if (url.includes('#:~:')) return undefined
  const [sign] =
    /[;,<>|]$/.exec(url) ?? sentenceStop(url) ?? looseQuote(url) ?? braceDebris(url) ?? []
  if (sign === undefined) return undefined
  const kind = /^(?:%7D|.)/i.exec(sign)?.[0] ?? sign
  return {
    tell: (quoted) => `Unexpected address ${quoted}, expected no ${code(kind)} at its end`,
    mended: {
      // A parameter that held nothing but the sign goes with it: `?ref=;`.
      url: url.slice(0, url.length - sign.length).replace(/[?&]\w+=$/, ''),
      safety: sign === kind && sign !== '.' ? 'safe' : 'unsafe',
    },
    many: manySigns(kind),
  }
}

/** The full stop of the sentence that an address was copied from; that of an abbreviation is its own: `/wiki/Bee_Inc.`, `/bee/E.T.`. */
function sentenceStop(url: string): RegExpExecArray | null {
  const stop = url.endsWith('.') ? /(?<=\/[\w.-]*[\w-]{2})\.$/.exec(url) : null
  return stop && !/\/wiki\/|[_-](?:inc|corp|ltd|co|jr|sr|al|etc|vol|no)\.$/i.test(url) ? stop : null
}

/** A quotation mark that closes what the address has not opened. */
function looseQuote(url: string): RegExpExecArray | null {
  return /^[^"“”]*["“”]$/.test(url) ? /["“”]$/.exec(url) : null
}

/** What is left of a LaTeX command, such as `}` or `}{words}`. */
function braceDebris(url: string): RegExpExecArray | null {
  const match = /\}.*$|%7D$/i.exec(url)
  return match && !/\{|%7B/i.test(url.slice(0, match.index)) ? match : null
}
