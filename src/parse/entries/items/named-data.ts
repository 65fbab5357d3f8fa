import type {ListItem} from 'mdast'
import {linksWithin} from '../../links/link-query.ts'
import {isAddress, isLabel} from '../../roles/label.ts'
import {flatten, type Inline} from '../../text/inline.ts'
import {isDataLine} from '../data-line.ts'
import {isOnlyOfData} from '../data-section.ts'
import {isLinked, type Draft} from '../draft.ts'
import {proseEntry, type ProseContext} from '../prose-entry.ts'

/** An item of a list, and what it has been read as. */
export interface ReadItem {
  readonly item: ListItem
  readonly drafts: readonly Draft[]
}

/** How many items with links show that a list is one of things. */
const enough = 3

/**
 * The drafts of a list; where nothing but data stands, a name without a link among those that have theirs is a dataset too, `- SeeNet`,
 * and so is a bare address where each item is one or has a link.
 */
export function withNamedData(items: readonly ReadItem[], context: ProseContext): Draft[] {
  const rest = items.filter(({drafts}) => drafts.length !== 1 || !drafts.every(isLinked))
  const linked = items.length - rest.length
  const {section} = context
  if (rest.length === 0 || !isOnlyOfData(section)) return items.flatMap(({drafts}) => drafts)
  const isList = linked >= enough && linked * 3 >= items.length * 2
  const isHeaded = isDataLine(section.title) || (items.length > 1 && sets.test(section.title))
  const isOfAddresses = isHeaded && rest.every(({item}) => isAddressed(soleWords(item, context)))
  const isThing = isOfAddresses ? isAddressed : isList ? isName : undefined
  return items.flatMap(({item, drafts}) =>
    isThing && drafts.length === 0 ? namedData(item, isThing, context) : drafts,
  )
}

const sets = /\b(?:data ?sets|databases|benchmarks|corpora)\W*$/i

/** An item that is the name or the address of a thing and nothing else. */
function namedData(
  item: ListItem,
  isThing: (piece: Inline | undefined) => boolean,
  context: ProseContext,
): Draft[] {
  const piece = soleWords(item, context)
  const span = item.children[0] && context.locate(item.children[0])
  if (!piece || !span || !isThing(piece)) return []
  const title = {text: piece.text, span: piece.inner}
  const links = linksWithin(context.links, span)
  return [{...proseEntry({title, span, links, pieces: [piece]}, context), isSure: true}]
}

/** The words that an item is, if they are all of one piece. */
function soleWords(
  {children: [first, ...others]}: ListItem,
  {locate}: ProseContext,
): Inline | undefined {
  const isAlone = first?.type === 'paragraph' && others.length === 0 && first.children.length < 3
  const [piece, ...rest] = isAlone ? flatten(first.children, locate) : []
  return rest.every(({text}) => text.trim() === '') ? piece : undefined
}

/** Whether a piece is a link that shows its address. */
function isAddressed(piece: Inline | undefined): boolean {
  return piece?.kind === 'link' && isAddress(piece.text)
}

/** Whether a piece is a coined name without a link. */
function isName(piece: Inline | undefined): boolean {
  return piece?.kind === 'text' && coined.test(piece.text) && !isLabel(piece.text)
}

/** One word that only a thing is called by: `SeeNet`, `SEE-2000`, `See3D`. */
const coined = /^\p{Upper}[\p{Alpha}\d]*[\p{Upper}\d][\p{Alpha}\d+-]*$/u
