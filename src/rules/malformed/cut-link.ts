import {quote} from '../../finding/quote.ts'
import type {Report} from '../../finding/report.ts'
import {entryAround} from '../../model/covering.ts'
import type {List} from '../../model/list.ts'
import {type Span} from '../../model/span.ts'

/** Tells links that have lost one of their signs, or whose brackets are swapped, so that GitHub shows them as they are written. */
export function* cutLinks(list: List): Generator<Report> {
  for (const span of list.prose) {
    // An address may begin right behind.
    if (!/[\](]https?:|\[https?:/.test(list.text.slice(span.start, span.end + 6))) continue
    for (const cut of cuts) yield* cutsIn(list, span, cut)
  }
}

function* cutsIn(list: List, span: Span, cut: Cut): Generator<Report> {
  const {pattern, isLost} = cut
  // The address behind the last sign is often read as a link of its own.
  const text = list.text.slice(span.start, span.end + reach)
  for (const match of text.matchAll(pattern)) {
    const start = span.start + match.index
    if (start < span.end && isLost(list.text, start)) yield report(list, start, match, cut)
  }
}

/** How far an address reaches at most. */
const reach = 500

interface Cut {
  readonly pattern: RegExp
  readonly expected: string
  readonly isLost: (text: string, start: number) => boolean
  /** The link as it was meant, made of its words and its address, where the pattern has both. */
  readonly mend?: (words: string, address: string) => string
}

const cuts: readonly Cut[] = [
  {
    // `(code)[https://…]`
    pattern:
      /(?<!\])\(((?=[^()\n]*\p{Alpha})[^()[\]\n|`]{2,80})\)\[(https?:[^\s()[\]|]+)\](?!\()/gu,
    expected: 'its words in brackets and its address in parentheses',
    isLost: () => true,
    mend: (words, address) => `[${words}](${address})`,
  },
  {
    // `([code])(https://…)`
    pattern: /\(\[[^[\]\n]{2,60}\]\)\(https?:[^\s()]+\)/g,
    expected: 'its address right behind its brackets',
    isLost: () => true,
  },
  {
    // `[[code]https://…)]`
    pattern: /\[[\p{Alpha} -]{2,30}\]https?:[^\s()[\]]+\)/gu,
    expected: 'a `(` before its address',
    isLost: () => true,
  },
  {
    // `[[arxiv]https://…]`
    pattern: /(?<=\[)\[[\p{Alpha} -]{2,30}\]https?:[^\s()[\]]+(?=\])/gu,
    expected: 'parentheses around its address',
    isLost: () => true,
  },
  {
    // `[Learning to see(https://…)`, `[Code (soon)(https://…)`
    pattern: /\[(?:[^[\]()\n|]|\([^()\n]{1,60}\)){3,200}\(https?:[^\s()[\]]+\)/g,
    expected: 'a `]` before its address',
    isLost: (text, start) => !isClosed(lineFrom(text, text[start - 1] === '[' ? start - 1 : start)),
  },
  {
    // `[[https://…)]`
    pattern: /\[{1,2}https?:[^\s()[\]]+\)\]?/g,
    expected: 'a label, and its address in parentheses',
    isLost: () => true,
  },
  {
    // `Learning to see](https://…)`
    pattern: /^[^[\]()\n|`\\]{3,300}\]\(https?:[^\s()[\]]+\)/gm,
    expected: 'a `[` before its words',
    isLost: (text, start) => /^[ \t]*(?:[-*+]|\d+\.)[ \t]+$/.test(lineUpTo(text, start)),
  },
]

function lineFrom(text: string, start: number): string {
  return /^[^\n]*/.exec(text.slice(start, start + 2000))?.[0] ?? ''
}

function lineUpTo(text: string, end: number): string {
  return text.slice(text.lastIndexOf('\n', end - 1) + 1, end)
}

/** Whether the bracket with which a text begins is closed in it. */
function isClosed(text: string): boolean {
  let depth = 0
  for (const sign of text) {
    if (sign === '[') depth++
    if (sign === ']' && --depth === 0) return true
  }
  return false
}

function report(
  list: List,
  start: number,
  [written, words, address]: RegExpExecArray,
  {expected, mend}: Cut,
): Report {
  const span = {start, end: start + written.length}
  const entry = entryAround(list, span)
  const text = words !== undefined && address !== undefined && mend?.(words, address)
  return {
    message: `Unexpected link ${quote(list.text, span)}, expected ${expected}: GitHub shows it as it is written`,
    span,
    ...(entry && {entry}),
    ...(typeof text === 'string' && {fix: {safety: 'unsafe', edits: [{...span, text}]}}),
  }
}
