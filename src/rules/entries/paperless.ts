import type {Entry} from '../../model/entry.ts'
import type {Link} from '../../model/link.ts'
import type {List} from '../../model/list.ts'
import {covers} from '../../model/span.ts'
import type {VenueSearch} from '../../venues/search.ts'
import {wordsBeside} from './company.ts'
import {isPlaceholder} from './placeholder.ts'
import {isOfThings} from '../sections/section-kind.ts'

/** Whether an entry is a work without a paper, or one whose paper is not out: a post, a tool, a model, a series of events. */
export function isPaperless(list: List, entry: Entry, search: VenueSearch): boolean {
  const {links, venue, title} = entry
  const filled = links.filter(({url}) => url !== '')
  if (
    filled.some(({label}) =>
      /\b(?:blog(?: ?posts?)?|posts?|report|thesis|book|course|docs)\b/i.test(label),
    )
  )
    return true
  const others = filled.filter(({span}) => !covers(span, entry.titleSpan))
  if (others.length > 0 && others.every(({label}) => /^\W*(?:19|20)\d{2}\W*$/.test(label)))
    return true
  const {said} = wordsBeside(list, entry)
  if (noVenue.test(`${venue?.raw ?? ''} ${title} ${said}`)) return true
  if (filled.length > 0 && event.test(`${venue?.raw ?? ''} ${said}`)) return true
  if (filled.length === 0 || (venue && search(venue.raw))) return false
  if (filled.every(({label}) => videoLabel.test(label))) return true
  if (thingTitle.test(title)) return true
  return entry.row ? isRowElsewhere(entry) : isThing(list, entry, search)
}

/** What stands for a venue where there is none yet, and what a book is told by. */
const noVenue =
  /\b(?:thesis|(?:under|undergoing) review|submitted|unpublished|git ?hub|hugging ?face|isbn|addison[ -]wesley|mit press|o['’]reilly)\b/i

/** A tutorial, or a workshop that is no venue but the thing itself: `[Workshop] Annual Workshop on Seeing`. */
const event = /\btutorial\b|\[workshop\]|\b(?:annual|\d+(?:st|nd|rd|th)) workshop on\b/i

/** A row that says that there is no venue, or that links a thing where most others link the paper. */
function isRowElsewhere({row}: Entry): boolean {
  if (!row) return false
  const {columns, rows} = row.table
  const venue = row.row.cells[columns.findIndex(({role}) => role === 'venue')]
  if (venue && isPlaceholder(venue)) return true
  return row.row.cells.some(({links}, column) => {
    if (!links.some(({label}) => /^\W*git ?hub/i.test(label) || thingLabel.test(label)))
      return false
    const papers = rows.filter(({cells}) => cells[column]?.links.some(({role}) => role === 'paper'))
    return papers.length * 2 > rows.length
  })
}

/** A bullet that links a thing and names no venue, as its siblings do, or no more than the thing. */
function isThing(list: List, entry: Entry, search: VenueSearch): boolean {
  if (isOfThings(entry.section)) return true
  const siblings = list.entries.filter(({section}) => section === entry.section)
  if (entry.links.some((link) => link.role === 'dataset' || isThingLink(link, siblings)))
    return true
  const isCode = entry.links.every(({role}) => role === 'code' || role === 'badge')
  if (isCode && isDescription(entry.title)) return true
  if (isOfSoftware(entry) && siblings.some((one) => one.kind === 'other' && isOfSoftware(one)))
    return true
  const venued = siblings.filter(({venue}) => venue !== undefined && search(venue.raw))
  return venued.length * 2 > siblings.length && !(isCode && isNamedTitle(entry.title))
}

/** Whether an entry leads to code and pages alone, as software does: where some is listed, it may be such. */
function isOfSoftware({links}: Entry): boolean {
  return links.length > 0 && links.every(({role}) => ['badge', 'code', 'project'].includes(role))
}

/** Whether words describe a repository rather than name a paper: `owner/repo: data for all`, `Name - a manager of data`. */
function isDescription(title: string): boolean {
  return /^[\w.-]+\/[\w.-]+[:\s]|^\S+ [-–—] /.test(title)
}

/** Whether words are a paper's: a name before a colon, and capitals behind it: `SeeNet: Learning to See Far and Wide`. */
function isNamedTitle(title: string): boolean {
  return /^\S+: (?:\S+ ){3}/.test(title) && capitalShare(title) > 0.7
}

/** How many of the longer words behind the first have a capital. */
function capitalShare(title: string): number {
  const [, ...words] = title.split(/\s+/).filter((word) => /^\p{Alpha}{4,}/u.test(word))
  return words.filter((word) => /\p{Upper}/u.test(word)).length / Math.max(1, words.length)
}

/** A label of what is used rather than read, unless many have such a link besides that of their paper: `[[paper]] [[demo]]`. */
function isThingLink({label}: Link, siblings: readonly Entry[]): boolean {
  if (!thingLabel.test(label)) return false
  const alike = siblings.filter(({links}) => links.some((other) => other.label === label))
  const read = alike.filter(({links}) =>
    links.some(({role, url}) => role === 'paper' && url !== ''),
  )
  return read.length < 3 || read.length < alike.length - 1
}

/** Labels of what is used rather than read. */
const thingLabel =
  /\bdata ?set\W*$|^\W*(?:models?|weights|checkpoints?|data ?(?:sets?|bases?)?|corpus|platform|demo|app|api|product|software|tool)\b/i

/** Labels of what is watched rather than read. */
const videoLabel = /^\W*(?:you ?tube|videos?|talks?|lectures?|slides?|bilibili|视频)\W*$/i

const thingTitle = /\b(?:implementation|toolbox|toolkit|library|package|platform|software)\b/i
