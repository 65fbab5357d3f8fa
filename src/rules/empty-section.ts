import {code} from '../finding/quote.ts'
import type {Fold} from '../finding/report.ts'
import {fragmentResolver} from '../model/fragment.ts'
import type {List} from '../model/list.ts'
import type {Section} from '../model/section.ts'
import {slice} from '../model/span.ts'
import {hasWords} from '../model/words.ts'
import {drawnHeadings} from './sections/drawn-heading.ts'
import {defineRule} from './rule.ts'

export default defineRule<{readonly allow: readonly string[]}>({
  id: 'empty-section',
  summary: 'A heading has nothing under it, or no words in it.',
  severity: 'info',
  fix: 'unsafe',
  defaults: {allow: []},
  options: (z) =>
    z.strictObject({
      allow: z.array(z.string()).describe('Headings that may stand alone.'),
    }),

  *check(list, {options: {allow}}) {
    yield* drawnHeadings(list)
    const depthOf = depthFinder(list)
    for (const [index, section] of list.sections.entries()) {
      const next = list.sections[index + 1]
      const isParent = next !== undefined && (next.level > section.level || isYearOf(section, next))
      const content = list.text.slice(section.span.end, next?.span.start)
      // The heading that names the list may well stand alone.
      if (allow.includes(section.title)) continue
      const isFirst = index === 0 || section.path.length === 0
      if (isParent || isFirst || !(isEmpty(content) || isBareHeader(list, section, content)))
        continue
      // A notice may stand between a heading and what belongs to it, and one in HTML above others of its level.
      if (isNotice(list, section) || (next && isNotice(list, next))) continue
      if (next?.level === section.level && isInHtml(list, section)) continue
      yield {
        message: `Unexpected empty section ${code(nameOf(list, section))}, expected entries below its heading`,
        hint:
          next && isDeeper(depthOf(next), depthOf(section))
            ? 'Give the headings below it a deeper level, as the contents nest them'
            : 'Add the entries, or remove the heading and its line in the contents',
        span: section.titleSpan,
        fold: skeleton,
      }
    }
  },
})

/** A list that is begun with headings for what is to come hears of them once. */
const skeleton: Fold = {
  key: 'empty',
  most: 2,
  message: (count) => `Unexpected ${count} empty sections, expected entries below each heading`,
}

/** Makes the function from section to its depth in the contents, by the first item that leads to it or bears its title. */
function depthFinder(list: List): (section: Section) => number | undefined {
  const firsts = new Map<Section | string, {readonly depth: number; readonly at: number}>()
  const resolve = fragmentResolver(list)
  for (const [at, {fragment, text, depth}] of (list.contents?.items ?? []).entries()) {
    const target = resolve(fragment)
    const section = 'section' in target ? target.section : undefined
    for (const key of [section, text])
      if (key !== undefined && !firsts.has(key)) firsts.set(key, {depth, at})
  }
  return (section) => {
    const [led, named] = [firsts.get(section), firsts.get(section.title)]
    return (led && named && named.at < led.at ? named : (led ?? named))?.depth
  }
}

/** Whether the contents nest the heading that follows, although it stands on the same level. */
function isDeeper(below: number | undefined, own: number | undefined): boolean {
  return own !== undefined && below !== undefined && below > own
}

/** Whether a heading of the same level is a year of the one above it: `## Surveys`, `## 2024`. */
function isYearOf(section: Section, next: Section): boolean {
  const [own, other] = [section, next].map((one) => /^\W*(?:19|20)\d{2}\W*$/.test(wordsOf(one)))
  return next.level === section.level && own === false && other === true
}

/** What a reader sees of a heading. */
function wordsOf({title}: Section): string {
  return title
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** The words of a heading without those of a link that leads back: `Discussion [Back to top](#top)`. */
function nameOf({text}: List, section: Section): string {
  const words = wordsOf(section)
  const [, back = ''] = /\S.*\[([^\]]*)\]\(#[^)]*\)\s*$/.exec(slice(text, section.titleSpan)) ?? []
  const tail = back.replace(/\s+/g, ' ').trim()
  return tail !== '' && words.endsWith(tail) ? words.slice(0, -tail.length).trim() : words
}

/** A heading that says all it has to say: a line of dashes, a call, a date, a long line, a link to somewhere else. */
function isNotice(list: List, {title, titleSpan}: Section): boolean {
  const {text} = list
  const written = slice(text, titleSpan)
  return (
    title.split(' ').length > 9 ||
    /[:：] ?[^\s:：]/.test(title.replace(/:[\w+-]+:/g, '')) ||
    !hasWords(title) ||
    /\bupdated? (?:on |at |in )?\S*\d/i.test(title) ||
    /[.!?~…。！？]\s*$/u.test(title.replace(/<[^>]*>/g, '')) ||
    /\]\((?!#)|href=["'](?!#)/i.test(written) ||
    (wholeLink.test(written) && !isLinkOfSections(list, written))
  )
}

const wholeLink = /^\[[^\]]*\]\(([^)]*)\)\s*$/

/** Whether headings that hold entries are links to the same place, as where each leads back: `## [Surveys](#content)`. */
function isLinkOfSections({text, entries}: List, written: string): boolean {
  const target = wholeLink.exec(written)?.[1]
  return entries.some(({section}) => wholeLink.exec(slice(text, section.titleSpan))?.[1] === target)
}

/** Whether nothing but the header of a table stands under a heading. */
function isBareHeader({tables}: List, section: Section, content: string): boolean {
  const own = tables.filter((table) => table.section === section)
  return (
    own.length > 0 &&
    own.every(({rows}) => rows.length === 0) &&
    content.trim().split(/\r\n?|\n/).length === 2
  )
}

function isInHtml({text}: List, {titleSpan}: Section): boolean {
  return /<h[1-6]\b/i.test(slice(text, titleSpan))
}

/** Whether a reader sees nothing: comments, anchors and rules are no content. */
function isEmpty(content: string): boolean {
  // Two letters that no tag can have before them.
  if (/^[^<]*[A-Za-z]{2}/.test(content)) return false
  return (
    content
      .replace(/<!--[^]*?-->|<\/?(?:a|br|hr|p|div|details)\b[^>]*>|^\s*[-*_]{3,}\s*$/gim, '')
      .trim() === ''
  )
}
