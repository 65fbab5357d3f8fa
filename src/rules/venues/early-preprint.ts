import {code} from '../../finding/quote.ts'
import type {Report} from '../../finding/report.ts'
import type {List} from '../../model/list.ts'
import {monthName} from '../../model/month.ts'
import type {Span} from '../../model/span.ts'
import type {StatedVenue} from './stated-venue.ts'

/** Preprints that are dated before their own numbers, as nobody can have read them: `arXiv 2021` over `2204.01691`. */
export function* earlyPreprints(list: List, stated: readonly StatedVenue[]): Generator<Report> {
  for (const {entry, venue, reading} of stated) {
    const number = reading.name === 'arXiv' ? numberOf(entry.paper) : undefined
    const link = number && entry.links.find(({url}) => url.includes(number.id))
    const date = link && yearIn(list, venue.span)
    if (!number || !link || !date || date.year >= number.first) continue
    yield {
      message: `Unexpected year ${code(String(date.year))} of ${code(reading.written)}, expected ${code(String(number.year))}: the arXiv id ${code(number.id)} says so`,
      hint: 'Correct the year, or the link if it leads to another paper',
      span: date.span,
      related: [{message: 'The link that says so', span: link.urlSpan}],
      entry,
      fix: {safety: 'unsafe', edits: [{...date.span, text: String(number.year)}]},
    }
  }
}

/**
 * An arXiv id, its year, and the earliest year that its paper may have: what comes in at the end of December is numbered
 * in January.
 */
function numberOf(
  paper = '',
): {readonly id: string; readonly year: number; readonly first: number} | undefined {
  const [, id, digits, month, serial] = /^arxiv:((\d{2})(\d{2})\.(\d{4,5}))$/.exec(paper) ?? []
  if (id === undefined) return undefined
  const year = 2000 + Number(digits)
  return {id, year, first: month === '01' && Number(serial) < 3000 ? year - 1 : year}
}

/**
 * The year within a preprint's name or right behind it, and a month at most between: `arXiv 2021`, `arXiv, Apr 2021`. What
 * could be a year and a month, as arXiv counts them, is left out: `arXiv 2009` of September 2020.
 */
const dated = new RegExp(
  String.raw`arxiv\W{0,3}[\s,(](?:${monthName}\W{1,2})?(20(?:1[3-9]|[2-9]\d))(?![\d/.-])`,
  'id',
)

function yearIn(
  {text}: List,
  {start, end}: Span,
): {readonly year: number; readonly span: Span} | undefined {
  const match = dated.exec(text.slice(start, end + 20))
  const [from, to] = match?.indices?.[1] ?? []
  if (from === undefined || to === undefined) return undefined
  return {year: Number(match?.[1]), span: {start: start + from, end: start + to}}
}
