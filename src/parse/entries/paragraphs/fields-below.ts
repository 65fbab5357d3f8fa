import type {List as ListNode} from 'mdast'
import {fieldPieces} from '../../fields/field-pieces.ts'
import {isFieldList} from '../../fields/field.ts'
import {isPaperLink} from '../../links/link-query.ts'
import {isLabel} from '../../roles/label.ts'
import type {Draft} from '../draft.ts'
import {titleBelow} from '../named-paper.ts'
import {proseEntry, type ProseContext} from '../prose-entry.ts'

/**
 * A paper of a paragraph with what the list right below it says of it: `[Learning to See](url)` over `- [code](url)` and
 * `- It sees far`, or a short name over its reference; nothing where the list says something else. The links of the context are those
 * of the list.
 */
export function withFieldsBelow(
  draft: Draft,
  list: ListNode,
  context: ProseContext,
): Draft | undefined {
  const {text, locate, venues, links} = context
  const span = locate(list)
  if (!span || text.slice(draft.span.end, span.start).trim() !== '') return undefined
  const owner = {words: draft.title, isLinked: draft.links.length > 0, isWork: false}
  if (!links.every(({label, url}) => isLabel(label) || label === url)) return undefined
  const name = {text: draft.title, span: draft.titleSpan}
  const cited = draft.links.some(isPaperLink) ? titleBelow(name, [list], context) : undefined
  if (!owner.isLinked || !(cited || isFieldList(list, owner, venues))) return undefined
  const own = proseEntry(
    {
      title: cited ?? name,
      span: {start: draft.span.start, end: span.end},
      links: [...draft.links, ...links],
      pieces: [...draft.beside, ...fieldPieces(list, locate)],
    },
    {...context, section: draft.section, group: draft.group},
  )
  return {...own, venue: draft.venue ?? own.venue, year: draft.year ?? own.year}
}
