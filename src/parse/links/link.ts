import type {
  Definition,
  Image,
  ImageReference,
  Link as LinkNode,
  LinkReference,
  Nodes,
  Root,
} from 'mdast'
import type {Link} from '../../model/link.ts'
import type {Role} from '../../model/role.ts'
import type {Span} from '../../model/span.ts'
import type {Document, Locate} from '../syntax/markdown.ts'
import {walk} from '../syntax/walk.ts'
import {isIdleBadge} from '../text/badge.ts'
import {plainText} from '../text/inline.ts'
import {drawnOn, drawnRole} from './drawn-role.ts'
import {htmlLinks, isTag} from './html-link.ts'
import {fieldReader} from './link-field.ts'
import {hrefSpan} from './raw-html.ts'
import {destinationSpan} from './url-span.ts'

/** Gives a link its role from its label, its URL and the name of the field that it stands in. */
export type Judge = (label: string, url: string, field?: string) => Role

/** The judge of a link that stands in a place. */
type JudgeAt = (span: Span) => Judge

/** Reads links out of nodes of one document. */
export type LinkReader = (node: Nodes, judge: Judge) => Link[]

/** Is told what the reader comes across besides links. */
export interface Listener {
  html(html: string): void
  text(span: Span): void
  emptyItem(span: Span): void
}

/**
 * Makes the link reader of a document, which knows the definitions that references point to; it
 * hands on the raw HTML, the plain text and the empty items that it comes across.
 */
export function linkReader({text, tree}: Document, locate: Locate, listener: Listener): LinkReader {
  const definitions = definitionsIn(tree)
  return (root, judge) => {
    const links: Link[] = []
    const fieldOf = fieldReader(text)
    const judgeAt: JudgeAt =
      ({start, end}) =>
      (label, url) =>
        judge(label, url, fieldOf(start, end))
    walk(root, (node, parent) => {
      switch (node.type) {
        case 'link':
          links.push(...inlineLink(node, text, locate, judgeAt))
          return
        case 'image':
          links.push(...imageLink(node, text, locate))
          return false
        case 'linkReference':
        case 'imageReference':
          links.push(
            ...referenceLink(node, definitions.get(node.identifier), text, locate, judgeAt),
          )
          return
        case 'html':
          listener.html(node.value)
          links.push(...htmlLinks(node, parent, text, locate, judge))
          return
        case 'text': {
          const span = locate(node)
          if (span) listener.text(span)
          return
        }
        case 'listItem': {
          const span = node.children.length === 0 ? locate(node) : undefined
          if (span) listener.emptyItem(span)
          return
        }
        default:
          return
      }
    })
    return links
  }
}

/** The definitions of a document by their names; of two with one name the first counts. */
function definitionsIn({children}: Root): ReadonlyMap<string, Definition> {
  const definitions = new Map<string, Definition>()
  for (const node of children) {
    if (node.type === 'definition' && !definitions.has(node.identifier))
      definitions.set(node.identifier, node)
  }
  return definitions
}

/** A link with its address beside it, in Markdown or as a tag, or one that is an address. */
function inlineLink(node: LinkNode, text: string, locate: Locate, judgeAt: JudgeAt): Link[] {
  const span = locate(node)
  if (!span) return []
  const {url} = node
  const label = labelOf(node)
  const said = judgeAt(span)(label, url)
  const role = url === '' && isIdleBadge(node, said) ? 'badge' : drawnRole(said, drawnOn(node))

  if (isTag(text, span)) {
    const urlSpan = hrefSpan(text.slice(span.start, span.end), span.start, 0)
    return [{role, form: 'html', label, url, span, urlSpan}]
  }
  if (text[span.start] !== '[') {
    const written = text[span.start] === '<' ? {start: span.start + 1, end: span.end - 1} : span
    return [{role, form: 'autolink', label, url, span, urlSpan: written}]
  }
  const urlSpan = destinationSpan(text, labelEnd(node, span, locate), span.end - 1)
  return [{role, form: 'inline', label, url, span, urlSpan}]
}

/** A picture, whose address counts as a link's. */
function imageLink(node: Image, text: string, locate: Locate): Link[] {
  const span = locate(node)
  if (!span || node.url === '' || isTag(text, span)) return []
  const urlSpan = destinationSpan(text, labelClose(text, span), span.end - 1)
  return [{role: 'badge', form: 'image', label: node.alt ?? '', url: node.url, span, urlSpan}]
}

/** A link or a picture whose address a definition gives: `[paper][1]`. */
function referenceLink(
  node: LinkReference | ImageReference,
  definition: Definition | undefined,
  text: string,
  locate: Locate,
  judgeAt: JudgeAt,
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
  return [{role: judgeAt(span)(label, url), form: 'reference', label, url, span, urlSpan}]
}

/** Where the brackets of an image close, which may hold others. */
function labelClose(text: string, {start, end}: Span): number {
  let depth = 0
  for (let index = start; index < end; index++) {
    const character = text[index]
    if (character === '\\') index++
    else if (character === '[') depth++
    else if (character === ']' && --depth === 0) return index
  }
  return start
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
