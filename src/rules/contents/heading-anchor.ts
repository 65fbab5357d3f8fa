import type {List} from '../../model/list.ts'
import type {Section} from '../../model/section.ts'

/** The sections by the HTML anchors that stand in their headings, or right above them. */
export function sectionsByAnchor({sections, anchors, text}: List): ReadonlyMap<string, Section> {
  const byAnchor = new Map<string, Section>()
  for (const section of anchors.size === 0 ? [] : sections) {
    const {start, end} = section.span
    const above = tagLines.exec(text.slice(Math.max(0, start - 200), start))?.[0] ?? ''
    const html = above + text.slice(start, end)
    for (const [, , name = ''] of html.matchAll(anchor))
      if (!byAnchor.has(name)) byAnchor.set(name, section)
  }
  return byAnchor
}

const anchor = /<\w[^>]*?\s(?:id|name)\s*=\s*(["'])(.*?)\1/gi

/** The anchor that is set by hand for a section, or else the fragment of its heading. */
export function anchorOf(byAnchor: ReadonlyMap<string, Section>, section: Section): string {
  const [name] = [...byAnchor].find(([, one]) => one === section) ?? []
  return name ?? section.slug
}

/** Lines of tags alone, right above something. */
const tagLines = /(?<=\n)(?:[^\S\n]*(?:<\/?\w[^>\n]*>[^\S\n]*)*\n)+$/
