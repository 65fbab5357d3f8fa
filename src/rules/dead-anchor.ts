import {propose} from '../finding/propose.ts'
import {code, quote} from '../finding/quote.ts'
import type {Report} from '../finding/report.ts'
import {fragmentResolver} from '../model/fragment.ts'
import type {Link} from '../model/link.ts'
import type {List} from '../model/list.ts'
import {covers} from '../model/span.ts'
import {defineRule} from './rule.ts'

export default defineRule<{readonly allow: readonly string[]}>({
  id: 'dead-anchor',
  summary: 'A link within the document leads to no heading and no anchor.',
  severity: 'error',
  fix: 'safe',
  defaults: {allow: []},
  options: (z) =>
    z.strictObject({
      allow: z
        .array(z.string())
        .describe('Fragments that something else gives, such as the site that shows the list.'),
    }),

  *check(list, {options: {allow}}) {
    const listed = new Set(list.contents?.items.map(({link}) => link.span.start))
    const resolve = fragmentResolver(list)

    for (const link of list.links) {
      if (listed.has(link.span.start) || !/^#./.test(link.url)) continue
      const fragment = decode(link.url.slice(1))
      if (isOfPage(fragment) || allow.includes(fragment)) continue
      const target = resolve(fragment)
      const anchor = target.kind === 'nothing' ? sameBut(list, fragment) : undefined
      if (target.kind === 'case') yield caseReport(list, link, target.section.slug)
      else if (anchor !== undefined) yield caseReport(list, link, anchor)
      else if (target.kind === 'nothing') yield deadReport(list, link, fragment)
    }
  },
})

/** What GitHub's page around the document answers for, and footnotes. */
function isOfPage(fragment: string): boolean {
  return /^(?:user-content-)?fn(?:ref)?(?:[-:]|\d)|^readme$|-ov-file$|^start-of-content$|^(?:issue|discussion)comment-|:~:/i.test(
    fragment,
  )
}

/** An HTML anchor that differs in letter case alone. */
function sameBut({anchors}: List, fragment: string): string | undefined {
  return [...anchors].find((anchor) => anchor.toLowerCase() === fragment.toLowerCase())
}

function caseReport(list: List, link: Link, slug: string): Report {
  const written = quote(list.text, link.urlSpan)
  const expected = code(`#${slug}`)
  return {
    message: `Unexpected fragment ${written}, expected ${expected}: letter case counts`,
    severity: 'warning',
    span: link.urlSpan,
    fix: {safety: 'safe', edits: [{...link.urlSpan, text: `#${encodeURI(slug)}`}]},
    fold: {
      key: link.url,
      most: 1,
      message: (count) =>
        `Unexpected fragment ${written} in ${count} links, expected ${expected}: letter case counts`,
    },
    ...entryOf(list, link),
  }
}

function deadReport(list: List, link: Link, fragment: string): Report {
  const written = quote(list.text, link.urlSpan)
  const near = propose(fragment, [...list.sections.map(({slug}) => slug), ...list.anchors])
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

function entryOf(list: List, link: Link) {
  const entry = list.entries.find(({span}) => covers(span, link.span))
  return entry ? {entry} : {}
}

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment)
  } catch {
    return fragment
  }
}
