import type {Link} from '../../../model/link.ts'
import type {Venue} from '../../../model/venue.ts'
import {covers} from '../../../model/span.ts'
import {isLabel} from '../../roles/label.ts'
import {isIndexed, roleOfUrl} from '../../roles/role-of-url.ts'
import {wordsIn} from '../../text/words.ts'
import type {Draft} from '../draft.ts'
import {isEvent} from './event.ts'
import {isContest} from './other-thing.ts'
import {isVideo} from './post.ts'

/** Whether a draft proves by itself to be a paper: by its links, by where and when it appeared, or by who cites it. */
export function isPaper(draft: Draft): boolean {
  if (isContest(draft) || isEvent(draft)) return false
  const {title, venue, year, links, row} = draft
  const papers = links.filter((link) => link.role === 'paper' && !isMentioned(link, draft))
  // A tool is told by its name, and by the paper to cite it by.
  const isTitle = wordsIn(title) > 4
  if (papers.some(({url}) => roleOfUrl(url) === 'paper' || (isTitle && isIndexed(url)))) return true
  if (isTitle && year !== undefined && papers.some(({label}) => isLabel(label))) return true
  if (wordsIn(title) > 2 && isCitedBehind(draft)) return true
  if (links.length > 0 && links.every(({url}) => isVideo(url))) return false
  if (wordsIn(title) > 2 && links.length === 1 && links.every(isOfYear)) return true
  // A venue's name alone may be a word.
  const isCited = links.length === 0 && year !== undefined && wordsIn(title) > 2
  const isSure = venue?.year !== undefined || row !== undefined || papers.length > 0 || isCited
  return venue !== undefined && (isSure || isLedByVenue(venue, draft))
}

/** Whether a venue in capitals begins what a title of many words ends: `1. CVPR Oral [Learning to See Far](url)`. */
function isLedByVenue({raw, span}: Venue, {title, titleSpan, beside}: Draft): boolean {
  const [first] = beside
  return (
    span.end <= titleSpan.start &&
    wordsIn(title) > 3 &&
    /^(?:\p{Upper}{3}|[Aa]r[Xx]iv$)/u.test(raw) &&
    first?.kind === 'text' &&
    /^\s*\S+(?:\s(?:oral|spotlight|poster|highlight))?\s*$/i.test(first.text) &&
    first.text.includes(raw)
  )
}

/**
 * Whether a link names in a few words what the sentence about a tool speaks of, which is linked elsewhere itself:
 * `[seer](https://github.com/…) - An implementation of the [seer paper](url)`.
 */
function isMentioned({span, label}: Link, {title, titleSpan, links, beside}: Draft): boolean {
  const [own] = links
  if (!own || wordsIn(title) > 3 || !covers(own.span, titleSpan)) return false
  if (roleOfUrl(own.url) === 'paper' || wordsIn(label) > 4 || isLabel(label)) return false
  const at = beside.findIndex(({kind, span: {start}}) => kind === 'link' && start === span.start)
  const before = beside[at - 1]
  return before?.kind === 'text' && /\p{Alpha}\S*\s+\p{Lower}{2,}\s$/u.test(before.text)
}

/** Whether a title is cited by who wrote it and when: `[Learning to see](url) (Bee et al. 2019)`, `[… al., 2019]`, `Learning to see, Bee et al, 2019.` */
export function isCitedBehind({beside, titleSpan}: Draft): boolean {
  const behind = beside.find(({inner}) => inner.start >= titleSpan.end)
  return /^(?:\W*[[(]\p{Upper}[^()[\]\d]{1,40} (?:et\.? )?al\.?,? (?:19|20)\d{2}[a-z]?[\])]|[.,]\s+\p{Upper}[^()\d]{1,40} et\.? al[.,]{1,2} (?:19|20)\d{2}[\s.]*$)/u.test(
    behind?.text ?? '',
  )
}

/** Whether a link is labelled by a year alone, as that of a paper is: `Learning to see [[2001]](url)`. */
function isOfYear({label, role}: Link): boolean {
  return role === 'other' && /^\W*(?:19|20)\d{2}\W*$/.test(label)
}

/** Whether a draft has a title rather than a name, and leads to more than a talk. */
export function isTitled({title, links}: Draft): boolean {
  return wordsIn(title) > 3 && !links.every(({url}) => isVideo(url))
}
