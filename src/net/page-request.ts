import type {Exchange, Method} from '../verdict/exchange.ts'
import type {Validator} from '../verdict/validator.ts'
import type {Line} from './agent.ts'
import {createCookies} from './cookies.ts'
import {follow} from './redirects.ts'
import type {Allowance, Send} from './send.ts'

/** Asks for one URL, all that it leads to included, over a line and within what is left of an allowance. */
export type AskPage = (method: Method, line: Line, allowance: Allowance) => Promise<Exchange>

/** What all requests for one page have in common. */
export interface PageOptions {
  readonly send: Send
  /** By what the first request asks whether the page is the one that is known. */
  readonly validator?: Validator | undefined
  /** Whether it is a second look. */
  readonly isAgain?: boolean | undefined
  readonly signal?: AbortSignal | undefined
}

/** Makes what asks for one URL, by either method and as often as it takes. */
export function createAskPage(asked: URL, options: PageOptions): AskPage {
  const {send, validator, isAgain, signal} = options
  const ranged = {...headers, ...rangeFor(asked)}
  const conditional = validator && {...ranged, ...conditionsOf(validator)}
  const known = validator?.url ?? asked.href
  // What the first answer hands out, the confirmation brings back: to some servers nobody without it has a page.
  const cookies = createCookies()
  return (method, line, allowance) =>
    follow(asked, method, cookies, (url, cookie) => {
      const first = conditional && url.href === known ? conditional : ranged
      const plain = line === 'kept' ? first : headers
      const sent = cookie === undefined ? plain : {...plain, cookie}
      const request = {url, method, headers: sent, maxBytes, textOnly: true, line}
      return send({...request, allowance, isAgain, signal})
    })
}

const headers = {
  accept: 'text/html,application/xhtml+xml,*/*;q=0.8',
  'accept-language': 'en',
  // A packed answer would have to be unpacked to be understood, which costs more than its bytes.
  'accept-encoding': 'identity',
}

function conditionsOf({etag, lastModified}: Validator): Readonly<Record<string, string>> {
  return {
    ...(etag !== undefined && {'if-none-match': etag}),
    ...(lastModified !== undefined && {'if-modified-since': lastModified}),
  }
}

/** A title, a message or a challenge stands at the top of a page. */
const maxBytes = 65_536

/** Of what looks like a file, only the beginning is asked for; the confirmation asks for all, as a browser does. */
function rangeFor({pathname}: URL): {readonly range?: string} {
  return file.test(pathname) ? {range: `bytes=0-${maxBytes - 1}`} : {}
}

const file =
  /\.(?:7z|avi|bin|bz2|ckpt|csv|docx?|gz|h5|hdf5|iso|jpe?g|mat|mp4|nc|np[yz]|onnx|parquet|pdf|pkl|png|pptx?|pth?|rar|safetensors|tar|tgz|tiff?|xlsx?|xz|zip|zst)$/i
