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
  const anchors: string[] = []
  const links: HtmlLink[] = []
  const headings: HtmlHeading[] = []
  const open: {tag: string; url: string | undefined; start: number; text: string}[] = []

  const finish = ({tag, url, start, text}: (typeof open)[number], end: number): void => {
    const span = {start: offset + start, end: offset + Math.min(end, html.length)}
    const label = text.replace(/\s+/g, ' ').trim()
    if (url !== undefined) links.push({url, label, span, urlSpan: hrefSpan(html, offset, start)})
    if (/^h[1-6]$/.test(tag)) headings.push({level: Number(tag[1]), title: label, span})
  }

  const parser: Parser = htmlParser({
    onopentag(tag, attributes) {
      const {id, name, href} = attributes
      if (id !== undefined && id !== '') anchors.push(id)
      if (tag === 'a' && name !== undefined && name !== '') anchors.push(name)
      if (tag === 'a' || /^h[1-6]$/.test(tag)) {
        open.push({
          tag,
          url: tag === 'a' ? href?.trim() : undefined,
          start: parser.startIndex,
          text: '',
        })
      }
    },
    ontext(text) {
      for (const element of open) element.text += text
    },
    onclosetag(tag) {
      const index = open.findLastIndex((element) => element.tag === tag)
      for (const element of index === -1 ? [] : open.splice(index))
        finish(element, parser.endIndex + 1)
    },
  })
  parser.end(html)

  // An anchor within another closes first.
  links.sort((a, b) => a.span.start - b.span.start)
  return {anchors, links, headings}
}

/** Where the URL of the tag at `tag` is written, as it is: entities count as they stand. */
export function hrefSpan(html: string, offset: number, tag: number): Span {
  const href = /(?<=[\s"'/])href\s*=\s*(?:"([^"]*)|'([^']*)|([^\s>]*))/dgi
  href.lastIndex = tag
  const [, ...values] = href.exec(html)?.indices ?? []
  const [start, end] = values.find((value) => value !== undefined) ?? [tag, tag]
  return {start: offset + start, end: offset + end}
}
