import type {List as ListNode, ListItem, Paragraph} from 'mdast'
import type {Link} from '../model/link.ts'
import type {Span} from '../model/span.ts'
import type {Draft} from './entry.ts'
import {readLeadItem} from './group.ts'
import {flatten, plainText} from './inline.ts'
import {linksWithin} from './link.ts'
import {proseEntry, type ProseContext} from './prose-entry.ts'
import {isLabel} from './role.ts'
import {readTitle} from './title.ts'

/** Reads the entries of a bullet list; items without a link of their own are headings for the items in them. */
export function readItemEntries(node: ListNode, context: ProseContext): Draft[] {
  return node.children.flatMap((item) => readItem(item, context))
}

function readItem(item: ListItem, context: ProseContext): Draft[] {
  const inner = item.children.filter((child) => child.type === 'list')
  const fields = inner.filter((list) => list.children.every(isField))
  const entries = inner.filter((list) => !fields.includes(list))
  const own = readOwn(item, fields, context)

  const within = own ? context : {...context, group: groupOf(item, context)}
  return [...(own ? [own] : []), ...entries.flatMap((list) => readItemEntries(list, within))]
}

function groupOf({children: [first]}: ListItem, {locate, group}: ProseContext): Span | undefined {
  return (first?.type === 'paragraph' ? readLeadItem(first, locate) : undefined) ?? group
}

/** The entry that an item is by itself, with the lists that only hold its fields. */
function readOwn(
  item: ListItem,
  fields: readonly ListNode[],
  context: ProseContext,
): Draft | undefined {
  const paragraphs = item.children.filter((child) => child.type === 'paragraph')
  const [first] = paragraphs
  const span = context.locate(item)
  if (!first || !span) return undefined

  const links = ownLinks([...paragraphs, ...fields], context)
  if (!links.some(({url, form}) => /^https?:/i.test(url) && form !== 'image')) return undefined

  const pieces = flatten(first.children, context.locate)
  const {text, venues} = context
  const title = readTitle(pieces, {text, isVenue: venues.isVenue, alone: false})
  if (!title) return undefined

  const more = [...paragraphs.slice(1), ...fields.flatMap(paragraphsIn)]
  const others = [...pieces, ...more.flatMap(({children}) => flatten(children, context.locate))]
  return proseEntry({title, span, links, pieces: others, year: plainYear(first)}, context)
}

function paragraphsIn(list: ListNode): Paragraph[] {
  return list.children.flatMap(({children}) =>
    children.filter((child) => child.type === 'paragraph'),
  )
}

function ownLinks(nodes: readonly (Paragraph | ListNode)[], {links, locate}: ProseContext): Link[] {
  return nodes.flatMap((node) => {
    const span = locate(node)
    return span ? linksWithin(links, span) : []
  })
}

/** A field tells more about the item it stands in: its authors, or `Code: URL`. */
function isField(item: ListItem): boolean {
  const [first] = item.children
  if (first?.type !== 'paragraph') return false
  const linked = first.children.filter((child) => child.type === 'link')
  const named = /^([^:：]{1,20})[:：]/.exec(plainText(first))?.[1]
  if (named !== undefined && isLabel(named)) return true
  return linked.every((link) => isLabel(plainText(link)) || plainText(link) === link.url)
}

/** A year in brackets or at the end, such as `(2020)`. */
function plainYear(paragraph: Paragraph): number | undefined {
  const match = /[([,]\s*((?:19|20)\d{2})\s*[)\],.]/.exec(plainText(paragraph))
  return match ? Number(match[1]) : undefined
}
