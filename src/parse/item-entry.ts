import type {List as ListNode, ListItem, Paragraph} from 'mdast'
import type {Link} from '../model/link.ts'
import type {Span} from '../model/span.ts'
import type {Draft} from './entry.ts'
import {fieldPieces, isFieldList} from './field.ts'
import {readLeadItem} from './group.ts'
import {flatten, plainText} from './inline.ts'
import {linksWithin} from './link.ts'
import {proseEntry, type ProseContext} from './prose-entry.ts'
import {readTitle, readTitleOrName} from './title.ts'

/** Reads the entries of a bullet list; items without a link of their own are headings for the items in them. */
export function readItemEntries(node: ListNode, context: ProseContext): Draft[] {
  return node.children.flatMap((item) => readItem(item, context))
}

function readItem(item: ListItem, context: ProseContext): Draft[] {
  const inner = item.children.filter((child) => child.type === 'list')
  const [first] = item.children
  const isLinked = first?.type === 'paragraph' && ownLinks([first], context).some(isExternal)
  const owner = first?.type === 'paragraph' ? plainText(first) : ''
  const fields = inner.filter((list) => isFieldList(list, isLinked, owner))
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
  if (!links.some(isExternal)) return undefined

  const {text, venues, locate} = context
  const own = paragraphs.map(({children}) => flatten(children, locate))
  // What stands first may say only where and when: then the title follows in its own paragraph.
  const read = own.length === 1 ? readTitleOrName : readTitle
  const title = own
    .slice(0, 2)
    .map((pieces) =>
      read(pieces, {text, isVenue: venues.isVenue, isLike: venues.isLike, alone: false}),
    )
    .find((found) => found !== undefined)
  if (!title) return undefined

  const more = fields.flatMap((list) => fieldPieces(list, locate))
  return proseEntry({title, span, links, pieces: [...own.flat(), ...more]}, context)
}

function isExternal({url, form}: Link): boolean {
  return /^https?:/i.test(url) && form !== 'image'
}

function ownLinks(nodes: readonly (Paragraph | ListNode)[], {links, locate}: ProseContext): Link[] {
  return nodes.flatMap((node) => {
    const span = locate(node)
    return span ? linksWithin(links, span) : []
  })
}
