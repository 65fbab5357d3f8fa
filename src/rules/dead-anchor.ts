import {code, quote} from '../finding/quote.ts'
import type {Report} from '../finding/report.ts'
import {entryAround} from '../model/covering.ts'
import type {Link} from '../model/link.ts'
import type {List} from '../model/list.ts'
import {decode} from '../model/percent-code.ts'
import type {Section} from '../model/section.ts'
import {covers} from '../model/span.ts'
import {nameOf, sectionsByName} from './contents/section-name.ts'
import {deadFiles} from './contents/dead-file.ts'
import {fragmentJudge} from './contents/lost-fragment.ts'
import {isPlanned} from './contents/planned-link.ts'
import {topLinks} from './contents/top-link.ts'
import {defineRule} from './rule.ts'
import {isMarkedAddress} from './malformed/scheme-fault.ts'

export default defineRule<{readonly allow: readonly string[]}>({
  id: 'dead-anchor',
  summary: 'A link within the repository leads to no heading, no anchor and no file.',
  severity: 'error',
  fix: 'safe',
  defaults: {allow: []},
  options: (z) =>
    z.strictObject({
      allow: z
        .array(z.string())
        .describe(
          'Fragments and files that something else gives, such as the site that shows the list.',
        ),
    }),

  *check(list, {options: {allow}}) {
    const contents = [...(list.contents ? [list.contents] : []), ...list.partContents]
    const listed = new Set(contents.flatMap(({items}) => items.map(({link}) => link.span.start)))
    const named = sectionsByName(list)
    const lostFragment = fragmentJudge(list, allow)

    for (const link of list.links) {
      if (listed.has(link.span.start) || !/^#./.test(link.url) || isPlanned(list, link)) continue
      if (isMarkedAddress(link.url)) continue
      const lost = lostFragment(decode(link.url.slice(1)))
      if (lost?.kind === 'case') yield caseReport(list, link, lost.fragment)
      else if (lost) yield deadReport(list, link, lost.near, named.get(nameOf(link.label)))
    }
    yield* topLinks(list)
  },

  among: (list, siblings, {options: {allow}}) => deadFiles(list, siblings, allow),
})

function caseReport(list: List, link: Link, slug: string): Report {
  const written = quote(list.text, link.urlSpan)
  const expected = code(`#${slug}`)
  return {
    message: `Unexpected fragment ${written}, expected ${expected}: letter case may count`,
    severity: 'warning',
    span: link.urlSpan,
    fix: {safety: 'safe', edits: [{...link.urlSpan, text: `#${encodeURI(slug)}`}]},
    fold: {
      key: 'case',
      most: 1,
      message: (count) =>
        `Unexpected letter case in the fragments of ${count} links, expected that of the headings' own`,
    },
    ...entryOf(list, link),
  }
}

/** A fragment of no heading: that of the one that is named as the link is may be meant, else the nearest. */
function deadReport(
  list: List,
  link: Link,
  near: string | undefined,
  named: readonly Section[] = [],
): Report {
  const [meant, ...others] = named
  if (meant && others.length === 0 && !isWayBack(link, meant)) return meantReport(list, link, meant)
  const written = quote(list.text, link.urlSpan)
  return {
    message: `Unexpected fragment ${written}, expected a heading or anchor of that name`,
    hint:
      near === undefined
        ? 'Remove the link, or name the heading that it should lead to'
        : `Did you mean ${code(`#${near}`)}?`,
    span: link.urlSpan,
    fold: {
      key: link.url,
      most: 1,
      message: (count) =>
        `Unexpected fragment ${written} in ${count} links, expected a heading or anchor of that name`,
    },
    ...entryOf(list, link),
  }
}

function meantReport(list: List, link: Link, {slug, titleSpan}: Section): Report {
  return {
    message: `Unexpected fragment ${quote(list.text, link.urlSpan)}, expected ${code(`#${slug}`)} of the heading with that text`,
    span: link.urlSpan,
    related: [{message: 'The heading', span: titleSpan}],
    fix: {safety: 'safe', edits: [{...link.urlSpan, text: `#${encodeURI(slug)}`}]},
    ...entryOf(list, link),
  }
}

/** Whether the link of a heading leads elsewhere, such as back to the contents: its fragment has no word of the heading. */
function isWayBack({url, span}: Link, {slug, titleSpan}: Section): boolean {
  const own = slug.split('-')
  return covers(titleSpan, span) && !wordsIn(url).some((word) => own.includes(word))
}

function wordsIn(url: string): string[] {
  return decode(url.slice(1)).toLowerCase().split('-')
}

function entryOf(list: List, link: Link) {
  const entry = entryAround(list, link.span)
  return entry ? {entry} : {}
}
