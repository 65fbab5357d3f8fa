import type {Parser} from 'htmlparser2'
import type {Span} from '../../model/span.ts'
import {htmlParser} from '../syntax/html-parser.ts'

/** A link that raw HTML holds. */
export interface HtmlLink {
  readonly url: string
  readonly label: string
  readonly span: Span
  readonly urlSpan: Span
}

export interface HtmlHeading {
  readonly level: number
  readonly title: string
  readonly span: Span
}

/** What matters to a list in a piece of raw HTML. */
export interface Html {
  /** Values of `id` and of an anchor's `name`. */
  readonly anchors: readonly string[]
  readonly links: readonly HtmlLink[]
  readonly headings: readonly HtmlHeading[]
}

/**
 * Reads a piece of raw HTML that stands at `offset` of the text. A piece may be a lone tag: then a
 * link's label is empty. Never throws; HTML that no browser would take gives what can be read.
 */
export function readHtml(html: string, offset: number): Html {
  const {anchors, closed} = readElements(html)
  // An anchor within another closes first.
  const found = closed.sort((a, b) => a.start - b.start).map((one) => placed(one, html, offset))
  return {
    anchors,
    links: found.flatMap(({url, label, span, start}) =>
      url === undefined ? [] : [{url, label, span, urlSpan: hrefSpan(html, offset, start)}],
    ),
    headings: found.flatMap(({tag, label, span}) =>
      tag === 'a' ? [] : [{level: Number(tag[1]), title: label, span}],
    ),
  }
}

/** The names of anchors in a piece of HTML, and its anchors and headings in the order in which they close. */
function readElements(html: string): {readonly anchors: string[]; readonly closed: Closed[]} {
  const anchors: string[] = []
  const open: Element[] = []
  const closed: Closed[] = []
  const parser: Parser = htmlParser({
    onopentag(tag, attributes) {
      const {id, name, href} = attributes
      if (id !== undefined && id !== '') anchors.push(id)
      if (tag === 'a' && name !== undefined && name !== '') anchors.push(name)
      if (tag === 'a' || /^h[1-6]$/.test(tag)) {
        const url = tag === 'a' ? href?.trim() : undefined
        open.push({tag, url, start: parser.startIndex, text: ''})
      }
    },
    ontext(text) {
      for (const element of open) element.text += text
    },
    onclosetag(tag) {
      const index = open.findLastIndex((element) => element.tag === tag)
      const ended = index === -1 ? [] : open.splice(index)
      closed.push(...ended.map((element) => ({...element, end: parser.endIndex + 1})))
    },
  })
  parser.end(html)
  return {anchors, closed}
}

/** An anchor or a heading while it is read. */
interface Element {
  readonly tag: string
  readonly url: string | undefined
  readonly start: number
  text: string
}

interface Closed extends Element {
  /** The offset behind its closing tag. */
  readonly end: number
}

/** What an element says, and where it stands in the text. */
function placed({tag, url, start, text, end}: Closed, html: string, offset: number) {
  return {
    tag,
    url,
    start,
    label: text.replace(/\s+/g, ' ').trim(),
    span: {start: offset + start, end: offset + Math.min(end, html.length)},
  }
}

/** Where the URL of the tag at `tag` is written, as it is: entities count as they stand. */
export function hrefSpan(html: string, offset: number, tag: number): Span {
  const href = /(?<=[\s"'/])href\s*=\s*(?:"([^"]*)|'([^']*)|([^\s>]*))/dgi
  href.lastIndex = tag
  const [, ...values] = href.exec(html)?.indices ?? []
  const [start, end] = values.find((value) => value !== undefined) ?? [tag, tag]
  return {start: offset + start, end: offset + end}
}
