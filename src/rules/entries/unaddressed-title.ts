import {quote} from '../../finding/quote.ts'
import type {Report} from '../../finding/report.ts'
import type {Link} from '../../model/link.ts'
import type {List} from '../../model/list.ts'
import {covers} from '../../model/span.ts'

/**
 * Titles that lead nowhere at the head of an item that is no entry without an address, where nearly all entries link their
 * titles: `3. [Knockoff nets: Stealing functionality of black-box models]() | CVPR 2019`.
 */
export function* unaddressedTitles(list: List): Generator<Report> {
  const {text, links, entries} = list
  const empty = links.filter((link) => isEmptyTitle(text, link))
  if (empty.length === 0 || empty.length > 3) return
  const papers = entries.filter(({kind, row}) => kind === 'paper' && !row)
  const linked = papers.filter((entry) =>
    entry.links.some(({span, url}) => url !== '' && covers(span, entry.titleSpan)),
  )
  if (linked.length < 9 || linked.length * 10 < papers.length * 9) return
  for (const {span} of empty) {
    if (entries.some(({titleSpan}) => covers(span, titleSpan))) continue
    yield {
      message: `Unexpected ${quote(text, span)} that leads nowhere, expected the address of the paper`,
      hint: 'Give it its address, or say that there is no paper',
      span,
    }
  }
}

/** A link of four words and more without an address, with which an item begins. */
function isEmptyTitle(text: string, {url, label, form, span}: Link): boolean {
  if (url !== '' || form !== 'inline' || label.split(' ').length < 4) return false
  const start = text.lastIndexOf('\n', span.start - 1) + 1
  return /^\s*(?:[*+-]|\d+[.)])\s+[*_]*$/.test(text.slice(start, span.start))
}
