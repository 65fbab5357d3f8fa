import type {List as ListNode, ListItem, Nodes, Paragraph} from 'mdast'
import type {Contents, ContentsItem} from '../../model/contents.ts'
import {slice} from '../../model/span.ts'
import {readItems, type ContentsContext} from './contents-item.ts'

/** Reads a bullet list as contents; nothing where most of its items lead elsewhere. */
export function readContents(node: ListNode, context: ContentsContext): Contents | undefined {
  return contentsOf(node, () => itemLines(node, 0), context)
}

/** Reads a line as contents that leads to the headings of its own document by their full addresses: `[2020](https://github.com/bee/far#2020), …` */
export function readContentsLine(node: Paragraph, context: ContentsContext): Contents | undefined {
  const span = context.locate(node)
  if (!span || !slice(context.text, span).includes('](https://github.com/')) return undefined
  const contents = contentsOf(node, () => [{paragraph: node, depth: 0}], context)
  return contents?.items.every(({link}) => !link.url.startsWith('#')) ? contents : undefined
}

/** The contents that the lines of a block are; nothing where most of them lead elsewhere. */
export function contentsOf(
  node: Nodes,
  linesOf: () => readonly ItemLine[],
  context: ContentsContext,
): Contents | undefined {
  const span = context.locate(node)
  if (
    !span ||
    !/\]\(\s*<?#|href\s*=\s*["']?#|\]\(https:\/\/github\.com\/[^()\s#]+#/i.test(
      slice(context.text, span),
    )
  )
    return undefined
  const lines = linesOf()
  const read = lines.map(({paragraph, depth}) => readItems(paragraph, depth, context))
  const items = read.flat()
  const leading = read.filter((own) => own.length > 0)
  const few = items.length < 2 || leading.length * 3 < lines.length * 2
  return few || !isOwn(items, context) ? undefined : {span, section: context.section, items}
}

/** Joins contents that are split into several lists. */
export function joinContents(first: Contents, second: Contents): Contents {
  return {
    ...first,
    span: {start: first.span.start, end: second.span.end},
    items: [...first.items, ...second.items],
  }
}

/** What may be a line of contents, and how deep it is nested. */
export interface ItemLine {
  readonly paragraph: Paragraph | undefined
  readonly depth: number
}

/** The lines of a list and of those in it, each with how deep it stands. */
function itemLines(node: ListNode, depth: number): ItemLine[] {
  return node.children.flatMap((item) => [
    // A second marker on the line, as in `- - [Data](#data)`, is a level and no line.
    ...(item.children[0]?.type === 'list' ? [] : [{paragraph: firstParagraph(item), depth}]),
    ...item.children.flatMap((child) => (child.type === 'list' ? itemLines(child, depth + 1) : [])),
  ])
}

function firstParagraph(item: ListItem): Paragraph | undefined {
  return item.children.find((child) => child.type === 'paragraph')
}

/** What an address has behind that of a repository, where it leads to a heading of its first page. */
const ownPage = /(?:\/blob\/[^/#?]+\/readme\.md)?\/?#.*$/i

/** Whether contents with the full address of a repository are of this document: it has the headings that most of them name. */
function isOwn(items: readonly ContentsItem[], {text}: ContentsContext): boolean {
  const absolute = items.filter(({link}) => !link.url.startsWith('#'))
  if (absolute.length === 0) return true
  const bases = new Set(absolute.map(({link}) => link.url.replace(ownPage, '')))
  const headed = absolute.filter((item) => text.includes(`# ${item.text}`))
  return bases.size === 1 && absolute.length > 2 && headed.length * 3 >= absolute.length * 2
}
