import {isTemplate, isWordForAddress} from '../../model/awaited.ts'
import type {Entry} from '../../model/entry.ts'
import type {Link} from '../../model/link.ts'
import {isLabel} from '../roles/label.ts'
import type {Inline} from '../text/inline.ts'
import {wordsIn} from '../text/words.ts'

/** An entry before its neighbours have told what kind of thing it is. */
export type Draft = Omit<Entry, 'kind' | 'paper' | 'headed'> & {
  /** What is said of it in running text, its title excluded. */
  readonly beside: readonly Inline[]
  /** Whether where it stands has told that it is an entry, though nothing may link or date it. */
  readonly isSure?: true
}

/** Whether a draft leads out of the list, as entries do; a row of a table is an entry by its place. */
export function isLinked({links, row}: Pick<Draft, 'links' | 'row'>): boolean {
  return (
    row !== undefined ||
    links.some(
      (link) =>
        (/^https?:|\.pdf$/i.test(link.url) && link.form !== 'image' && !isDesk(link.url)) ||
        isNotes(link),
    )
  )
}

/** Whether an address is where people tell a repository what to change, and of no thing: `https://github.com/bee/list/pulls`. */
function isDesk(url: string): boolean {
  if (!/\/(?:pulls|compare|fork|issues)/i.test(url)) return false
  return /^https?:\/\/(?:www\.)?git(?:hub|lab)\.com\/[^/]+\/[^/]+\/(?:-\/)?(?:(?:pulls|compare|fork)\/?(?:[?#]|$)|issues\/?(?:$|new\b))/i.test(
    url,
  )
}

/** Whether a link leads to what somebody has written of a paper, in a file of the list's own. */
export function isNotes({url, label}: Link): boolean {
  return /^[^:]+\.md$/i.test(url) && notes.test(label)
}

const notes = /^\W*(?:my |paper |reading )?(?:notes?|summary|笔记|解读)\W*$/i

/** Whether a draft says where and when it appeared, as papers do. */
export function hasDatedVenue({venue}: Draft): boolean {
  return venue?.year !== undefined
}

/** Whether a title has the label of its paper, whose address is still missing: `**Learning to see** [[Paper]](link)`, `[[Paper]]()`. */
export function awaitsPaper({title, links}: Draft): boolean {
  return (
    wordsIn(title) > 2 &&
    links.some(
      ({url, role, label}) =>
        role === 'paper' && isLabel(label) && (isOpen(url) || isWordForAddress(url)),
    ) &&
    !isTemplate(title)
  )
}

/** Whether an address leads nowhere. */
function isOpen(url: string): boolean {
  return url === '' || url === '#'
}
