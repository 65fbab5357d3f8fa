import type {List as ListNode, ListItem, Paragraph} from 'mdast'
import type {Link} from '../../../model/link.ts'
import {fieldPieces} from '../../fields/field-pieces.ts'
import {isFieldList} from '../../fields/field.ts'
import {foldLine} from '../../fields/fold-line.ts'
import {isExternal, ownerOf} from '../../fields/owner.ts'
import {labelledLines} from '../../fields/quoted-line.ts'
import {titleLineOf} from '../../fields/title-line.ts'
import {linksWithin} from '../../links/link-query.ts'
import {flatten} from '../../text/inline.ts'
import {joinParagraphs} from '../../text/pieces.ts'
import {citedName} from '../../titles/cited-name.ts'
import {dashedThing, dashedWhole} from '../../titles/dashed-whole.ts'
import {groupYear} from '../../venues/group-year.ts'
import {hasDatedVenue, isLinked, type Draft} from '../draft.ts'
import {proseEntry, type ProseContext} from '../prose-entry.ts'
import {isIntroduction, isNote, isSourceLine} from '../paragraphs/note-line.ts'
import {isCredit, isKeeper} from '../paragraphs/set-title.ts'
import {withSlipped} from '../slips/slipped-item.ts'
import {isUnlinkedTitle} from '../unlinked-title.ts'
import {citedBelow, isNoteBelow, referenceBelowName} from './entry-below.ts'
import {isLinkedHeading, isPersonHeading, isRestHeading, withoutHeading} from './heading-item.ts'
import {withoutContents} from './listed-contents.ts'
import {
  groupOf,
  headingOf,
  isGroup,
  isPlacedTitle,
  papersBelow,
  venueAlone,
  yearAlone,
} from './item-group.ts'
import {withNamedData} from './named-data.ts'
import {readItemTitle} from './item-title.ts'
import {readSharedItem} from './shared-item.ts'

/** Reads the entries of a bullet list; items that are none themselves are headings for the items in them. */
export function readItemEntries(node: ListNode, context: ProseContext): readonly Draft[] {
  return withoutContents(readItems(node, context))
}

/** Reads the items of a list; an item that is but a year or a venue heads those behind it. */
function readItems(node: ListNode, context: ProseContext): Draft[] {
  let {outerYear, group} = context
  const items = withSlipped(node, context.venues).children.map((written) => {
    const item = withoutHeading(written)
    outerYear = yearAlone(item) ?? outerYear
    group = venueAlone(item, context) ?? group
    return {item, drafts: readItem(item, {...context, outerYear, group})}
  })
  return withNamedData(items, context)
}

/** Reads an item with the lists in it: as one entry, as an entry with others below, or as the heading of those below. */
function readItem(item: ListItem, context: ProseContext): Draft[] {
  const shared = readSharedItem(item, context)
  if (shared.length > 1) return [...shared]
  const inner = item.children.filter((child) => child.type === 'list')
  const [first] = item.children
  const head = first?.type === 'paragraph' ? first : undefined
  if (inner.length > 0 && (isLinkedHeading(head) || isPersonHeading(head, inner)))
    return inner.flatMap((list) => readItems(list, context))
  if (isRestHeading(head))
    return inner.flatMap((list) => readItems(list, {...context, group: groupOf(item, context)}))
  const owner = ownerOf(head, head ? ownLinks([head], context) : [])
  const isOut = owner.isLinked
  const titled = isOut ? undefined : inner.find((list) => titleLineOf(list) !== undefined)
  const fields = inner.filter((list) => list === titled || isFieldList(list, owner, context.venues))
  const own = readOwn(item, fields, titled && titleLineOf(titled), context)
  if (own && isLinked(own)) {
    const below = inner
      .filter((list) => !fields.includes(list))
      .flatMap((list) => readItems(list, {...context, group: headingOf(list, item, context)}))
    return withEntriesBelow(own, below.filter(isLinked), context)
  }
  const outerYear = groupYear(context.text, context.group) ?? context.outerYear
  const within = {...context, group: groupOf(item, context), outerYear}
  const below = inner.flatMap((list) => {
    const drafts = readItems(list, within)
    return fields.includes(list) ? drafts.filter((draft) => !isLinked(draft)) : drafts
  })
  const cited = own && citedBelow(own, below)
  if (cited) return [cited]
  if (own && !isGroup(own, below)) return [own, ...papersBelow(own, below)]
  return own && isPlacedTitle(own) ? [own, ...below.filter(isSure)] : below
}

/** An entry with those below it that have links of their own: what has none says more about it, as a note does. */
function withEntriesBelow(own: Draft, others: readonly Draft[], {text}: ProseContext): Draft[] {
  const named = referenceBelowName(own, others, text)
  if (named) return [named]
  return [own, ...others.filter((draft) => !isNoteBelow(draft, own, text))]
}

/** Whether what stands below an entry is one as well, and no note on it: by a link, or by where and when it appeared. */
function isSure(draft: Draft): boolean {
  return isLinked(draft) || hasDatedVenue(draft)
}

/** The entry that an item is by itself, with the lists that only hold its fields, of which one line may be its title. */
function readOwn(
  item: ListItem,
  fields: readonly ListNode[],
  titleLine: Paragraph | undefined,
  context: ProseContext,
): Draft | undefined {
  const paragraphs = item.children.filter((child) => child.type === 'paragraph')
  const [first] = paragraphs
  const span = context.locate(item)
  if (!first || !span) return undefined
  const quoted = item.children.flatMap(labelledLines)
  const links = ownLinks([...paragraphs, ...quoted, ...fields], context)
  const isOut = links.some(isExternal)
  if (!isOut && links.some(leadsAway)) return undefined

  const {text, locate} = context
  const own = paragraphs.map(({children}) => flatten(children, locate))
  const [line = []] = own
  if (noEntries.some((isNone) => isNone(line))) return undefined
  const read = readItemTitle({span, own, fields, titleLine, links, isOut}, context)
  if (!read) return undefined
  const title = isOut ? dashedThing(read, line, text) : dashedWhole(read, text, context.venues)
  const said = [...own, ...quoted.map(({children}) => flatten(children, locate))]
  const pieces = [
    ...joinParagraphs(said),
    ...item.children.flatMap((child) => foldLine(child, text, locate)),
    ...fields.flatMap((list) => fieldPieces(list, locate)),
  ]
  const isCited = !isOut && citedName(line) !== undefined
  if (!isOut && !isCited && !isUnlinkedTitle(title, own, context)) return undefined
  const draft = proseEntry({title, span, links, pieces}, context)
  return isCited ? {...draft, isSure: true} : draft
}

/** What the first line of an item may be that is no entry. */
const noEntries = [isCredit, isKeeper, isIntroduction, isNote, isSourceLine]

/** Whether a link leads to another place than a paper that has none: within the list, or to a person. */
function leadsAway({url}: Link): boolean {
  return /^(?:#.|mailto:)/i.test(url)
}

/** The links that stand in some blocks. */
function ownLinks(nodes: readonly (Paragraph | ListNode)[], {links, locate}: ProseContext): Link[] {
  return nodes.flatMap((node) => {
    const span = locate(node)
    return span ? linksWithin(links, span) : []
  })
}
