import type {Nodes, PhrasingContent} from 'mdast'
import {toString} from 'mdast-util-to-string'
import {withoutOuterPictures} from '../../model/picture.ts'
import type {Span} from '../../model/span.ts'
import {roleOfUrl} from '../roles/role-of-url.ts'
import type {Locate} from '../syntax/markdown.ts'
import {badgeOf, isBadge} from './badge.ts'
import {withSelfLinks} from './self-link.ts'
import {withTagLinks} from './tag-link.ts'
import {isBold, isFormatting, isOthers, plain, styledBy, type Style} from './inline-style.ts'
import {isLineBreak} from './nodes.ts'

/** A piece of running text, flattened out of its emphasis. */
export interface Inline extends Style {
  readonly kind: 'text' | 'code' | 'link' | 'image' | 'html' | 'break'
  /** Plain text: a link's label, an image's alternative text, an HTML tag as written. */
  readonly text: string
  readonly span: Span
  /** Where the text itself is written: of a link, its label without markup. */
  readonly inner: Span
  /** Whether it is a link within this document. */
  readonly internal: boolean
  /** Whether it is a link whose address is that of a paper. */
  readonly paper: boolean
  /** The words that a badge is drawn of, by its address; nothing for all that is none. */
  readonly badge?: string | undefined
  /** Whether it is a badge that leads nowhere, and so says no more than its words. */
  readonly idle?: boolean
}

/** Flattens running text into its pieces, in order; nodes that the parser made up are left out. */
export function flatten(nodes: readonly PhrasingContent[], locate: Locate): Inline[] {
  return flattenAll(nodes, locate, plain)
}

/** The plain text of a node: no markup, no HTML; images give their alternative text. */
export function plainText(node: Nodes | readonly Nodes[]): string {
  return wordsOf(node).replace(/\s+/g, ' ').trim()
}

/** The words of a line that is bold and nothing else; empty for another. */
export function boldWords(line: readonly PhrasingContent[]): string {
  const [only, ...others] = line.filter((node) => plainText(node) !== '')
  return only?.type === 'strong' && others.length === 0 ? plainText(only) : ''
}

/** As `plainText`, with all its white space; a line break is a blank. */
function wordsOf(node: Nodes | readonly Nodes[]): string {
  if (!('type' in node)) return node.map(wordsOf).join('')
  if (node.type === 'text') return node.value
  if (isLineBreak(node)) return ' '
  return 'children' in node ? wordsOf(node.children) : toString(node, {includeHtml: false})
}

/** Flattens siblings; the tags among them set the style of what stands between them. */
function flattenAll(nodes: readonly PhrasingContent[], locate: Locate, outer: Style): Inline[] {
  let style = outer
  return withSelfLinks(withTagLinks(nodes)).flatMap((node) => {
    style = node.type === 'html' ? styledBy(node.value, style, outer) : style
    return flattenNode(node, locate, style)
  })
}

/** The pieces that a node consists of, each in the style of all that is around it. */
function flattenNode(node: PhrasingContent, locate: Locate, style: Style): Inline[] {
  switch (node.type) {
    case 'delete':
      return flattenAll(node.children, locate, style)
    case 'emphasis':
      return flattenAll(node.children, locate, isOthers(node) ? style : {...style, emphasis: true})
    case 'strong':
      return flattenAll(node.children, locate, {...style, strong: true})
    default: {
      const span = locate(node)
      if (!span || isFormatting(node)) return []
      return [
        {
          kind: kindOf(node),
          text: ownText(node),
          span,
          inner: innerSpan(node, locate) ?? span,
          strong: style.strong || isBold(node),
          emphasis: style.emphasis,
          internal: isInternal(node),
          paper: node.type === 'link' && roleOfUrl(node.url) === 'paper',
          badge: badgeOf(node),
          idle: node.type !== 'link' || node.url === '',
        },
      ]
    }
  }
}

/** What a node is to running text; a link around a picture is a picture. */
function kindOf(node: PhrasingContent): Inline['kind'] {
  switch (node.type) {
    case 'link':
    case 'linkReference':
      return isBadge(node.children) ? 'image' : 'link'
    case 'image':
    case 'imageReference':
      return 'image'
    case 'html':
    case 'break':
      return isLineBreak(node) ? 'break' : 'html'
    case 'inlineCode':
      return 'code'
    default:
      return 'text'
  }
}

/** What a node says. */
function ownText(node: PhrasingContent): string {
  if (node.type === 'html') return node.value
  const text = node.type === 'break' ? '' : wordsOf(node)
  return node.type === 'text' ? withoutOuterPictures(text) : text
}

function isInternal(node: PhrasingContent): boolean {
  return node.type === 'link' && node.url.startsWith('#') && node.url !== '#'
}

/** From the words of the first piece to those of the last. */
export function outline(pieces: readonly Inline[]): Span | undefined {
  const [first, last] = [pieces[0], pieces.at(-1)]
  return first && last && {start: first.inner.start, end: last.inner.end}
}

/** Where a part of a piece is written; the whole piece, if it does not stand letter by letter. */
export function spanWithin({text, inner}: Inline, at: number, length: number): Span {
  const isExact = text.length === inner.end - inner.start
  return isExact ? {start: inner.start + at, end: inner.start + at + length} : inner
}

/** Where the label of a link stands. */
function innerSpan(node: PhrasingContent, locate: Locate): Span | undefined {
  if (node.type !== 'link' && node.type !== 'linkReference') return undefined
  const [first, ...others] = node.children
  // Most labels are words alone.
  if (first?.type === 'text' && others.length === 0) return locate(first)
  return outline(flatten(node.children, locate))
}
