import type {EntryKind} from '../../../model/entry.ts'
import type {Link} from '../../../model/link.ts'
import type {Role} from '../../../model/role.ts'
import {covers} from '../../../model/span.ts'
import {isIndexed, roleOfUrl} from '../../roles/role-of-url.ts'
import {roleOfLabel} from '../../roles/label.ts'
import {wordsIn} from '../../text/words.ts'
import type {Draft} from '../draft.ts'
import {isOfShop} from './book.ts'
import {isHomeBesidePaper} from './home-page.ts'
import {isTitleOfPapers} from './paper-column.ts'
import {isOwnNote} from './own-note.ts'
import {isOnTalks, isPresentation} from './talk.ts'

/** A link that carries the title leads to the paper or the dataset, unless its host says otherwise. */
export function withTitleRole(link: Link, draft: Draft, kind: EntryKind): Link {
  const {titleSpan, links, section} = draft
  if (!covers(link.span, {...titleSpan, end: titleSpan.start})) return link
  if (link.role === 'contents' || isOfShop(link.url)) return link
  // `[Title]()` awaits its address.
  if (/^#?$/.test(link.url) && kind !== 'other')
    return {...link, role: kind === 'paper' || isOnlyPaper(draft, link) ? 'paper' : 'dataset'}
  // What the list itself has written of a paper that it leads to elsewhere.
  const isNote = /^[^:]+\.md$/i.test(link.url)
  if (isNote && links.some((one) => one !== link && one.role === 'paper'))
    return {...link, role: 'project'}
  if (kind === 'paper' && (hostedNote.test(link.url) || isOwnNote(draft)))
    return {...link, role: 'project'}
  const role = roleOfUrl(link.url)
  if (role === 'other' && tagRole(draft) === 'project') return {...link, role: 'project'}
  const isSaid = role === 'other' && link.role === 'paper'
  // People keep papers where they keep other files.
  const isOpen = role === 'other' || (role === 'download' && wordsIn(link.label) > 2)
  if (kind === 'other' && (role === 'other' || isPresentation(link.url)) && isOnTalks(section))
    return {...link, role: 'project'}
  // A dataset may be kept in a repository.
  if ((role === 'other' || role === 'code') && kind === 'dataset' && /^https?:/i.test(link.url))
    return {...link, role: isIndexed(link.url) ? 'paper' : 'dataset'}
  if (role === 'other' && isHomeBesidePaper(link, links)) return {...link, role: 'project'}
  const isPaper = isOpen && (kind === 'paper' || isSaid)
  const isMeant = kind === 'paper' && draft.row !== undefined && isTitleOfPapers(draft.row, link)
  return {...link, role: isPaper || isMeant ? 'paper' : role}
}

/** Whether a dataset has appeared somewhere, and leads to no paper by another link. */
function isOnlyPaper({venue, links}: Draft, link: Link): boolean {
  return venue !== undefined && links.every((one) => one === link || one.role !== 'paper')
}

/** What a tag before a title says that it leads to: `[Blog] [Learning to See](url)`. */
function tagRole({beside: [tag], titleSpan}: Draft): Role | undefined {
  if (tag?.kind !== 'text' || tag.span.end > titleSpan.start) return undefined
  const [, label] = /^\s*[[(【]([^()[\]【】]{2,20})[)\]】][\s:：]*\[?$/.exec(tag.text) ?? []
  return label === undefined ? undefined : roleOfLabel(label)
}

/**
 * What somebody has written in a repository: `github.com/o/notes/blob/main/Far_Sights.md`,
 * `github.com/o/far/blob/main/papers/sights/README.md`.
 */
const hostedNote =
  /^https?:\/\/(?:www\.)?github\.com\/[^/]+\/[^/]+\/blob\/(?:.*(?<!readme(?:[-_.]\w+)?)|[^/]+\/(?:[\w-]*[-_])?(?:notes|papers?|publications|readings?|reviews|summaries)\/.*)\.md$/i
