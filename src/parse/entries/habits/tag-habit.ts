import {countsOf} from '../../../model/counts.ts'
import type {Link} from '../../../model/link.ts'
import {isLabel, roleOfLabel} from '../../roles/label.ts'
import {badgeWords} from '../../text/badge.ts'
import type {Draft} from '../draft.ts'

/**
 * Makes the function that tells the badges which several entries bear with one and the same link, as those of the data that
 * papers were tried on: they lead to no page of the paper itself.
 */
export function tagLinks(text: string, drafts: readonly Draft[]): (link: Link) => boolean {
  const urlsOf = ({links}: Draft) =>
    new Set(links.filter((link) => isTag(link, text)).map(({url}) => url))
  const counts = countsOf(drafts.flatMap((draft) => [...urlsOf(draft)]))
  const isShared = (url: string): boolean => (counts.get(url) ?? 0) > 1
  // Where several are shared, one that stands once is such as well.
  const isHabit = [...counts.keys()].filter(isShared).length > 1
  return (link) => (isHabit || isShared(link.url)) && isTag(link, text)
}

/** Whether a link is a badge whose words do not say what it is. */
function isTag({label, role, span}: Link, text: string): boolean {
  const image = /^\[\s*!\[[^\]]*\]\(([^()\s]+)/.exec(text.slice(span.start, span.end))?.[1]
  const words = role === 'badge' || image === undefined ? '' : (badgeWords(image) ?? '')
  return words !== '' && !isLabel(words) && !(label !== '' && isLabel(label)) && !saysRole(words)
}

/** Whether one of several words says what a link is: `Code SeeNet`. */
function saysRole(words: string): boolean {
  return words
    .split(/[^\p{Alpha}\d.]+/u)
    .some((word) => word !== '' && roleOfLabel(word) !== undefined)
}
