import type {Edit} from '../../finding/fix.ts'
import {code} from '../../finding/quote.ts'
import type {Report} from '../../finding/report.ts'
import type {List} from '../../model/list.ts'
import {slice} from '../../model/span.ts'
import {isVerbatim, type StatedVenue} from './stated-venue.ts'

/** Tells venues with two blanks where one would do, as in `CVPR  2023`, unless most of a list's venues have them. */
export function* venueBlanks(list: List, stated: readonly StatedVenue[]): Generator<Report> {
  const wide = stated.filter(({venue}) => {
    const words = slice(list.text, venue.span)
    return words.includes('  ') && single(words) === single(venue.raw)
  })
  if (wide.length * 2 > stated.length) return
  for (const {entry, venue} of wide) {
    const words = slice(list.text, venue.span)
    const isPlain = isVerbatim(list, {...venue, raw: words})
    const edits = singleBlanks(words, venue.span.start)
    yield {
      message: `Unexpected ${edits[0] ? edits[0].end - edits[0].start : 2} blanks in the venue ${code(single(venue.raw))}, expected one`,
      severity: 'info',
      span: venue.span,
      entry,
      fold: {
        key: 'blanks',
        most: 2,
        message: (count) => `Unexpected blanks in ${count} venues, expected a single blank`,
      },
      ...(isPlain && {fix: {safety: 'safe', edits}}),
    }
  }
}

/** The edits that leave one blank of several in words that stand at an offset. */
function singleBlanks(words: string, offset: number): Edit[] {
  return [...words.matchAll(/ {2,}/g)].map(({index, 0: blanks}) => ({
    start: offset + index,
    end: offset + index + blanks.length,
    text: ' ',
  }))
}

function single(words: string): string {
  return words.replace(/ {2,}/g, ' ')
}

/** Tells years with a blank behind their apostrophe, where the list writes more without it: `Preprint' 23` beside `Preprint'22`. */
export function* yearBlanks(list: List, stated: readonly StatedVenue[]): Generator<Report> {
  const loose = stated.filter(
    ({venue: {raw}}) => raw.includes("' ") && /' \d{2}(?:\d{2})?$/.test(raw),
  )
  if (loose.length === 0) return
  const tight = stated.filter(({venue: {raw}}) => /'\d{2}(?:\d{2})?$/.test(raw))
  if (tight.length <= loose.length) return
  for (const {entry, venue} of loose) {
    const at = venue.span.start + venue.raw.lastIndexOf("' ") + 1
    const fix = {safety: 'safe' as const, edits: [{start: at, end: at + 1, text: ''}]}
    yield {
      message: `Unexpected blank behind the apostrophe of ${code(venue.raw)}, expected none as in most years of the list`,
      severity: 'info',
      span: venue.span,
      entry,
      fold: {
        key: 'apostrophe',
        most: 2,
        message: (count) =>
          `Unexpected blanks behind the apostrophes of ${count} years, expected none as in most of the list`,
      },
      ...(isVerbatim(list, venue) && {fix}),
    }
  }
}
