import type {List} from '../../model/list.ts'
import type {Section} from '../../model/section.ts'

/** What stands under a heading, up to the next of any rank. */
export function sectionText({text, sections}: List, section: Section): string {
  return text.slice(section.span.end, sections[sections.indexOf(section) + 1]?.span.start)
}
