import type {ListItem} from 'mdast'
import {isLabel} from '../../roles/label.ts'
import {flatten} from '../../text/inline.ts'
import {isOnlyOfData} from '../data-section.ts'
import type {Draft} from '../draft.ts'
import {proseEntry, type ProseContext} from '../prose-entry.ts'
import {isLinked} from '../unlinked-entry.ts'

/** An item of a list, and what it has been read as. */
export interface ReadItem {
  readonly item: ListItem
  readonly drafts: readonly Draft[]
}

/** How many items with links show that a list is one of things. */
const enough = 3

/** The drafts of a list; where nothing but data stands, a name without a link among those that have theirs is a dataset too: `- SeeNet`. */
export function withNamedData(items: readonly ReadItem[], context: ProseContext): Draft[] {
  const linked = items.filter(({drafts}) => drafts.length === 1 && drafts.every(isLinked)).length
  const isList = linked >= enough && linked < items.length && linked * 3 >= items.length * 2
  const isOfData = isList && isOnlyOfData(context.section)
  return items.flatMap(({item, drafts}) =>
    isOfData && drafts.length === 0 ? namedData(item, context) : drafts,
  )
}

/** An item that is a coined name and nothing else. */
function namedData({children: [first, ...others]}: ListItem, context: ProseContext): Draft[] {
  const isAlone = first?.type === 'paragraph' && others.length === 0
  const [piece, ...rest] = isAlone ? flatten(first.children, context.locate) : []
  const span = first && context.locate(first)
  if (piece?.kind !== 'text' || rest.length > 0 || !span) return []
  if (!coined.test(piece.text) || isLabel(piece.text)) return []
  const title = {text: piece.text, span: piece.inner}
  return [{...proseEntry({title, span, links: [], pieces: [piece]}, context), isSure: true}]
}

/** One word that only a thing is called by: `SeeNet`, `SEE-2000`, `See3D`. */
const coined = /^\p{Upper}[\p{Alpha}\d]*[\p{Upper}\d][\p{Alpha}\d+-]*$/u
