import type {Fix} from '../../finding/fix.ts'
import type {List} from '../../model/list.ts'
import type {Section} from '../../model/section.ts'
import {slice} from '../../model/span.ts'
import type {Found} from './contents-target.ts'

/** The fix that lists a section below the entry of the sibling before it; nothing where there is none to go by. */
export function newLine(
  list: List,
  section: Section,
  candidates: readonly Section[],
  found: readonly Found[],
): Fix | undefined {
  const before = candidates.filter(
    ({parent, span}) => parent === section.parent && span.start < section.span.start,
  )
  const sibling = found.findLast((one) => before.includes(one.section))
  if (!sibling) return undefined
  const line = slice(list.text, sibling.item.line)
  const marker = /^[\s>]*(?:[*+-]|\d+[.)])\s+/.exec(line)?.[0]
  if (marker === undefined) return undefined
  const at = lastBefore(section, sibling, found).item.line.end
  const eol = list.text.includes('\r\n') ? '\r\n' : '\n'
  const text = `${eol}${marker}[${section.title.replace(/[[\]]/g, String.raw`\$&`)}](#${encodeURI(section.slug)})`
  return {safety: 'unsafe', edits: [{start: at, end: at, text}]}
}

/**
 * The last entry nested below a sibling's whose heading stands before a section, or the sibling's own;
 * the section's own children stand there, too, where it has no entry.
 */
function lastBefore({span}: Section, sibling: Found, found: readonly Found[]): Found {
  const from = found.indexOf(sibling)
  const next = found.findIndex(
    ({item, section}, index) =>
      index > from && (item.depth <= sibling.item.depth || section.span.start > span.start),
  )
  return found[(next === -1 ? found.length : next) - 1] ?? sibling
}
