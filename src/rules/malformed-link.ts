import {quote} from '../finding/quote.ts'
import type {Fold, Report} from '../finding/report.ts'
import {contentTest, coverFinder, entryAround} from '../model/covering.ts'
import type {Entry} from '../model/entry.ts'
import type {Link} from '../model/link.ts'
import type {List} from '../model/list.ts'
import {slice} from '../model/span.ts'
import {addressFault} from './malformed/address-fault.ts'
import {cutLinks} from './malformed/cut-link.ts'
import {emptyItems} from './malformed/empty-item.ts'
import {emptyRows} from './malformed/empty-row.ts'
import type {Fault} from './malformed/fault.ts'
import {gluedMarks} from './malformed/glued-mark.ts'
import {looseBolds, looseStars} from './malformed/loose-bold.ts'
import {looseUnderlines} from './malformed/loose-underline.ts'
import {looseBrackets} from './malformed/loose-bracket.ts'
import {splitBolds} from './malformed/split-bold.ts'
import {paperFault} from './malformed/paper-fault.ts'
import {rawLinks} from './malformed/raw-link.ts'
import {defineRule} from './rule.ts'
import {runOnLines} from './malformed/run-on-line.ts'
import {isMarkedAddress, schemeFault} from './malformed/scheme-fault.ts'

export default defineRule({
  id: 'malformed-link',
  summary:
    'A link is broken as it is written, so that no click leads where it should, or a mark of its line is shown as it is or missing.',
  severity: 'error',
  fix: 'unsafe',

  *check(list) {
    const raw = [...rawLinks(list), ...cutLinks(list)]
    yield* raw
    const told = raw.map(({span}) => span).sort((one, other) => one.start - other.start)
    const rawAround = coverFinder(told, (span) => span)
    yield* looseBrackets(list, contentTest(told))
    yield* gluedMarks(list)
    yield* emptyItems(list)
    yield* emptyRows(list)
    yield* runOnLines(list)
    yield* looseBolds(list)
    yield* splitBolds(list)
    yield* looseUnderlines(list)
    yield* looseStars(list)
    const places = new Set<number>()
    const contents = [list.contents, ...list.partContents].flatMap((one) => one?.items ?? [])
    const inContents = new Set(contents.map(({link}) => link.urlSpan.start))
    for (const link of list.links) {
      if (link.form === 'image' || (link.url.startsWith('#') && !isMarkedAddress(link.url)))
        continue
      // Where an entry of the contents should lead is told by their own rule.
      if (link.url.startsWith('#') && inContents.has(link.urlSpan.start)) continue
      // What is raw already is told, and a definition is told once.
      if (rawAround(link.span) || places.has(link.urlSpan.start)) continue
      places.add(link.urlSpan.start)
      const fault = schemeFault(link) ?? addressFault(link) ?? paperFault(link)
      if (fault) yield faultReport(list, link, fault)
    }
  },
})

function faultReport(list: List, link: Link, {part, tell, hint, mended, many}: Fault): Report {
  const {urlSpan} = link
  const written = slice(list.text, urlSpan)
  const at = part === undefined ? -1 : written.lastIndexOf(part)
  const start = urlSpan.start + at
  const span = part === undefined || at === -1 ? urlSpan : {start, end: start + part.length}
  const entry = entryAround(list, link.span)
  // Where escapes or entities stand in an address, its letters cannot be replaced one by one.
  const fix =
    mended && written === link.url
      ? {safety: mended.safety, edits: [{...urlSpan, text: mended.url}]}
      : undefined
  return {
    message: tell(quote(list.text, span)),
    span,
    ...(hint !== undefined && {hint}),
    ...(fix && {fix}),
    ...(entry && {entry}),
    ...(many
      ? {fold: {key: many.key, most: 3, message: many.tell}}
      : entry && {fold: sameOf(entry, link, tell(quote(list.text, span)))}),
  }
}

/** An entry that has one address twice, as behind its title and behind its badge, hears of it once. */
function sameOf(entry: Entry, {url}: Link, message: string): Fold {
  return {
    key: `${entry.span.start} ${url}`,
    most: 1,
    message: (count) => `${message} (${count} such links)`,
  }
}
