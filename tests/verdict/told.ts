import {classify} from '../../src/verdict/classify.ts'
import type {Exchange} from '../../src/verdict/exchange.ts'

/** What a server told: its last status, headers and body, and the redirects from one address to another. */
export interface Told {
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
  readonly from?: string
  readonly to?: string
  readonly by?: readonly number[]
}

/** The exchange in which it was told. */
export function exchange({status = 200, headers = {}, body, ...way}: Told): Exchange {
  const {from = 'https://lab.example/paper', to = from, by = to === from ? [] : [301]} = way
  return {
    method: 'GET',
    asked: from,
    hops: by.map((hop) => ({url: from, status: hop})),
    url: to,
    outcome: {kind: 'answer', status, headers, body},
  }
}

/** What it proves, in two words: `gone http-404`. */
export const brief = (told: Told) => {
  const {kind, reason} = classify(exchange(told))
  return `${kind} ${reason}`
}
