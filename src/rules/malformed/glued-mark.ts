import {code} from '../../finding/quote.ts'
import type {Report} from '../../finding/report.ts'
import {entryAround} from '../../model/covering.ts'
import type {List} from '../../model/list.ts'
import {slice} from '../../model/span.ts'

/** Tells marks of bullets and headings that lack their blank, which GitHub shows as they are written: `-[Title](url)`, `##Papers`. */
export function* gluedMarks(list: List): Generator<Report> {
  const starts = new Set(list.links.map(({span}) => span.start))
  for (const span of list.prose) {
    for (const {0: found, index, groups} of slice(list.text, span).matchAll(marks)) {
      const mark = groups?.['mark'] ?? ''
      const end = span.start + index + found.length
      const isBullet = !mark.startsWith('#')
      if (isBullet && !starts.has(end) && !starts.has(end + 1)) continue
      if (mark === '#' && !isTitle(list, end) && !isHeading(list, end)) continue
      if (!/(?:^|\n)[ \t]*$/.test(list.text.slice(0, end - mark.length))) continue
      yield report(list, mark, end - mark.length)
    }
  }
}

/** The number of a heading may stand before its words: `##2 Deep Learning`. */
const marks = /(?:^|\n)[ \t]*(?<mark>[-+*](?=\[|$)|#{1,6}(?=\p{Upper}|\d{1,2}[.)]? \p{Upper}))/gu

/** Whether words behind a single `#` open a list that has no other title: `#A Survey of Seeing (CVPR 2024)`. */
function isTitle({text, sections}: List, start: number): boolean {
  return (
    /^\uFEFF?\s*#$/.test(text.slice(0, start)) &&
    /^\S+ [^\r\n#]+\r?\n/.test(text.slice(start)) &&
    !sections.some(({level}) => level === 1)
  )
}

/**
 * Whether the words behind a single `#` are a heading rather than a tag: several, on a line between empty ones, where the
 * list's sections are of the first level.
 */
function isHeading({text, sections}: List, start: number): boolean {
  const [line = ''] = /^.*/.exec(text.slice(start)) ?? []
  const isAlone =
    /(?:^|\n)[ \t]*\r?\n#$/.test(text.slice(Math.max(0, start - 40), start)) &&
    /^\r?\n[ \t]*\r?\n/.test(text.slice(start + line.trimEnd().length))
  const isWords =
    /^(?:\d{1,2}[.)]? )?\p{Upper}[\p{Alpha}\d&+/-]*(?: [\p{Alpha}\d&+/-]+){1,5}\s*$/u.test(line)
  return isAlone && isWords && sections.filter(({level}) => level === 1).length > 2
}

function report(list: List, mark: string, start: number): Report {
  const end = start + mark.length
  const span = {start, end}
  const thing = mark.startsWith('#') ? 'heading' : 'bullet'
  const entry = entryAround(list, span)
  return {
    message: `Unexpected ${thing} ${code(mark)} without a blank, expected one behind it: GitHub shows it as it is written`,
    span,
    fix: {safety: 'unsafe', edits: [{start: end, end, text: ' '}]},
    fold: {
      key: mark,
      most: 3,
      message: (count) =>
        `Unexpected ${thing} ${code(mark)} without a blank (${count} times), expected one behind it`,
    },
    ...(entry && {entry}),
  }
}
