import {quote} from '../finding/quote.ts'
import {slice} from '../model/span.ts'
import {defineRule} from './rule.ts'

export default defineRule<{readonly allow: readonly string[]}>({
  id: 'empty-section',
  summary: 'A heading has nothing under it.',
  severity: 'info',
  fix: 'none',
  defaults: {allow: []},
  options: (z) =>
    z.strictObject({
      allow: z.array(z.string()).describe('Headings that may stand alone.'),
    }),

  *check(list, {options: {allow}}) {
    for (const [index, section] of list.sections.entries()) {
      const next = list.sections[index + 1]
      const isParent = next !== undefined && next.level > section.level
      const content = list.text.slice(section.span.end, next?.span.start)
      // The heading that names the list may well stand alone.
      if (allow.includes(section.title)) continue
      if (isParent || section.path.length === 0 || !isEmpty(content)) continue
      if (isNotice(section.title, slice(list.text, section.titleSpan))) continue
      yield {
        message: `Unexpected empty section ${quote(list.text, section.titleSpan)}, expected entries below its heading`,
        hint: 'Add the entries, or remove the heading and its line in the contents',
        span: section.titleSpan,
      }
    }
  },
})

/** A heading that says all it has to say: a line of dashes, a call, a link to somewhere else, a link and no more. */
function isNotice(title: string, written: string): boolean {
  return (
    !/[\p{L}\p{N}]/u.test(title) ||
    /[.!?~…。！？]\s*$/u.test(title.replace(/<[^>]*>/g, '')) ||
    /\]\((?!#)|href=["'](?!#)/i.test(written) ||
    /^\[[^\]]*\]\([^)]*\)\s*$/.test(written)
  )
}

/** Whether a reader sees nothing: comments, anchors and rules are no content. */
function isEmpty(content: string): boolean {
  return (
    content
      .replace(/<!--[^]*?-->|<\/?(?:a|br|hr|p|div|details)\b[^>]*>|^\s*[-*_]{3,}\s*$/gim, '')
      .trim() === ''
  )
}
