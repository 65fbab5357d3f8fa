import {code} from '../../finding/quote.ts'
import type {Report} from '../../finding/report.ts'
import type {Contents} from '../../model/contents.ts'
import type {Link} from '../../model/link.ts'
import type {List} from '../../model/list.ts'
import type {Section} from '../../model/section.ts'
import {covers} from '../../model/span.ts'
import {nameOf, type SectionsByName} from './section-name.ts'

/** Links among the entries that have another sign for their `#`, as `[Surveys](*Surveys)` has. */
export function* strayTargets(
  {links}: List,
  {span}: Contents,
  byName: SectionsByName,
  listed: ReadonlySet<Section>,
): Generator<readonly [Link, Section]> {
  for (const link of links) {
    if (!covers(span, link.span) || !/^[^#/.:?]+$/.test(link.url)) continue
    const [section, ...others] = byName.get(nameOf(link.label)) ?? []
    if (section && others.length === 0 && !listed.has(section)) yield [link, section]
  }
}

/** A link of the contents whose address only lacks its sign. */
export function strayReport({url, urlSpan}: Link, {slug, titleSpan}: Section): Report {
  return {
    message: `Unexpected address ${code(url)} of a contents entry, expected ${code(`#${slug}`)} of the heading with that text`,
    severity: 'error',
    span: urlSpan,
    related: [{message: 'The heading', span: titleSpan}],
    fix: {safety: 'safe', edits: [{...urlSpan, text: `#${encodeURI(slug)}`}]},
  }
}
