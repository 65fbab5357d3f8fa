import type {Definition, Image, ImageReference, Link as LinkNode, LinkReference, Nodes} from 'mdast'
import {SKIP, visit} from 'unist-util-visit'
import type {Link} from '../model/link.ts'
import type {Role} from '../model/role.ts'
import type {Span} from '../model/span.ts'
import {readHtml} from './html.ts'
import {plainText} from './inline.ts'
import type {Document, Locate} from './markdown.ts'
import {destinationSpan} from './url-span.ts'

/** Gives a link its role from its label and URL. */
export type Judge = (label: string, url: string) => Role

/** Reads links out of nodes of one document. */
export type LinkReader = (node: Nodes, judge: Judge) => Link[]

/** Makes the link reader of a document, which knows the definitions that references point to. */
export function linkReader({text, tree}: Document, locate: Locate): LinkReader {
  const definitions = new Map<string, Definition>()
  for (const node of tree.children) {
    if (node.type === 'definition' && !definitions.has(node.identifier))
      definitions.set(node.identifier, node)
  }

  return (root, judge) => {
    const links: Link[] = []
    visit(root, (node) => {
      switch (node.type) {
        case 'link':
          links.push(...inlineLink(node, text, locate, judge))
          return
        case 'image':
          links.push(...imageLink(node, text, locate))
          return SKIP
        case 'linkReference':
        case 'imageReference':
          links.push(...referenceLink(node, definitions.get(node.identifier), text, locate, judge))
          return
        case 'html':
          links.push(...htmlLinks(node.value, text, locate(node), judge))
          return
        default:
          return
      }
    })
    return links
  }
}

function inlineLink(node: LinkNode, text: string, locate: Locate, judge: Judge): Link[] {
  const span = locate(node)
  if (!span) return []
  const {url} = node
  const label = labelOf(node)
  const role = judge(label, url)

  if (text[span.start] !== '[') {
    const written = text[span.start] === '<' ? {start: span.start + 1, end: span.end - 1} : span
    return [{role, form: 'autolink', label, url, span, urlSpan: written}]
  }
  const urlSpan = destinationSpan(text, labelEnd(node, span, locate), span.end - 1)
  return [{role, form: 'inline', label, url, span, urlSpan}]
}

function imageLink(node: Image, text: string, locate: Locate): Link[] {
  const span = locate(node)
  if (!span || node.url === '') return []
  const labelled = text.indexOf('](', span.start)
  const from = labelled === -1 || labelled > span.end ? span.start : labelled
  const urlSpan = destinationSpan(text, from, span.end - 1)
  return [{role: 'badge', form: 'image', label: node.alt ?? '', url: node.url, span, urlSpan}]
}

function referenceLink(
  node: LinkReference | ImageReference,
  definition: Definition | undefined,
  text: string,
  locate: Locate,
  judge: Judge,
): Link[] {
  const span = locate(node)
  const place = definition && locate(definition)
  if (!span || !place) return []
  const urlSpan = destinationSpan(text, place.start, place.end)
  const {url} = definition
  if (node.type === 'imageReference') {
    return [{role: 'badge', form: 'image', label: node.alt ?? '', url, span, urlSpan}]
  }
  const label = labelOf(node)
  return [{role: judge(label, url), form: 'reference', label, url, span, urlSpan}]
}

function htmlLinks(html: string, text: string, span: Span | undefined, judge: Judge): Link[] {
  if (!span || !/<a\b/i.test(html)) return []
  // A lone opening tag is a node of its own: what follows it in the text holds the label.
  const alone = /^<a\b[^>]*>$/i.test(html)
  const close = alone ? text.indexOf('</a', span.end) : -1
  const source = close === -1 ? html : text.slice(span.start, text.indexOf('>', close) + 1)

  return readHtml(source, span.start).links.map(({url, label, span: place, urlSpan}) => ({
    role: judge(label, url),
    form: 'html',
    label,
    url,
    span: place,
    urlSpan,
  }))
}

/** The label as plain text; `[[code]](url)` is labelled `code`. */
function labelOf(node: LinkNode | LinkReference): string {
  return plainText(node).replace(/^\[(.*)\]$/, '$1')
}

/** Where the label ends, whose brackets may be nested: behind the last child, else behind the bracket. */
function labelEnd(node: LinkNode, span: Span, locate: Locate): number {
  const last = node.children.at(-1)
  return (last && locate(last)?.end) ?? span.start + 1
}
