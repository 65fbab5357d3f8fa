import type {List} from '../../model/list.ts'
import {covers} from '../../model/span.ts'

/** Where titles begin that are no links, in a list whose titles of several words are links nearly all. */
export function linkedTitles({entries}: List): ReadonlySet<number> {
  const papers = entries.filter(({kind, title}) => kind === 'paper' && title.split(' ').length > 3)
  const unlinked = papers.filter(
    ({links, titleSpan}) => !links.some(({span}) => covers(span, titleSpan)),
  )
  const isHabit = papers.length > 8 && unlinked.length * 2 < papers.length
  return new Set(isHabit ? unlinked.map(({titleSpan}) => titleSpan.start) : [])
}
