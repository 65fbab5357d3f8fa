import type {Definition, Nodes, Parents, Root} from 'mdast'
import type {Link} from '../../model/link.ts'
import type {Role} from '../../model/role.ts'
import type {Span} from '../../model/span.ts'
import {definitionsOf, mayDefine} from '../syntax/definitions.ts'
import type {Document, Locate} from '../syntax/markdown.ts'
import {walk} from '../syntax/walk.ts'
import {htmlLinks} from './html-link.ts'
import {fieldReader} from './link-field.ts'
import {imageLink, inlineLink, referenceLink, type JudgeAt} from './markdown-link.ts'

/** Gives a link its role from its label, its URL and the name of the field that it stands in. */
export type Judge = (label: string, url: string, field?: string) => Role

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
  const definitions = mayDefine(text) ? definitionsByName(tree) : new Map<string, Definition>()
  return (root, judge) => {
    const links: Link[] = []
    const fieldOf = fieldReader(text)
    const judgeAt: JudgeAt =
      ({start, end}) =>
      (label, url) =>
        judge(label, url, fieldOf(start, end))
    const linksOf = (node: Nodes, parent: Parents | undefined): Link[] => {
      if (node.type === 'link') return inlineLink(node, text, locate, judgeAt)
      if (node.type === 'image') return imageLink(node, text, locate)
      if (node.type === 'html') return htmlLinks(node, parent, text, locate, judge)
      if (node.type !== 'linkReference' && node.type !== 'imageReference') return []
      return referenceLink(node, definitions.get(node.identifier), text, locate, judgeAt)
    }
    walk(root, (node, parent) => {
      tell(listener, node, locate)
      links.push(...linksOf(node, parent))
      return node.type !== 'image'
    })
    return links
  }
}

/** Tells a listener of a node that is no link. */
function tell(listener: Listener, node: Nodes, locate: Locate): void {
  if (node.type === 'html') listener.html(node.value)
  const isEmptyItem = node.type === 'listItem' && node.children.length === 0
  const span = isEmptyItem || node.type === 'text' ? locate(node) : undefined
  if (!span) return
  if (isEmptyItem) listener.emptyItem(span)
  else listener.text(span)
}

/** The definitions of a document by their names; of two with one name the first counts. */
function definitionsByName(tree: Root): ReadonlyMap<string, Definition> {
  const definitions = new Map<string, Definition>()
  for (const node of definitionsOf(tree)) {
    if (node.type === 'definition' && !definitions.has(node.identifier))
      definitions.set(node.identifier, node)
  }
  return definitions
}
