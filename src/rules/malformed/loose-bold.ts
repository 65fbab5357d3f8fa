import type {Report} from '../../finding/report.ts'
import {entryAround} from '../../model/covering.ts'
import type {List} from '../../model/list.ts'

/**
 * Tells marks of bold words that GitHub shows as they are written, once a line: `**SeeNet: Learning to See` that nothing
 * closes, `et al.** Learning to See**` with a blank behind the first, `**[SeeNet]**Learning to see` without one.
 */
export function* looseBolds(list: List): Generator<Report> {
  const {text, prose} = list
  let told = -1
  for (const stretch of prose) {
    const within = text.slice(stretch.start, stretch.end)
    if (!within.includes('**')) continue
    for (const {index} of within.matchAll(/(?<![\\*])\*\*(?!\*(?!\*))/g)) {
      const start = stretch.start + index
      const line = text.lastIndexOf('\n', start) + 1
      if (line === told || !isMark(text, start, line)) continue
      told = line
      yield markReport(list, start)
    }
  }
}

function markReport(list: List, start: number): Report {
  const span = {start, end: start + 2}
  const entry = entryAround(list, span)
  // `**[SeeNet]**Learning to See`
  const isGlued = /^[^*\n]*[\p{P}]\*\*[\p{Alpha}\d]/u.test(list.text.slice(span.end))
  const expected = isGlued ? 'a blank behind the pair' : 'a pair without blanks inside'
  return {
    message: `Unexpected \`**\` beside no bold words, expected ${expected}: GitHub shows it as it is written`,
    severity: 'info',
    span,
    fold: {
      key: 'bold',
      most: 3,
      message: (count) =>
        `Unexpected \`**\` beside no bold words on ${count} lines, expected pairs without blanks inside`,
    },
    ...(entry && {entry}),
  }
}

/** Tells a star right before a venue that nothing answers to, as in `A. Bee. *arXiv, 2022.`: GitHub shows it. */
export function* looseStars({text, prose, entries}: List): Generator<Report> {
  for (const entry of entries) {
    const at = (entry.venue?.span.start ?? 0) - 1
    if (text[at] !== '*' || /[*\\\p{Alpha}]/u.test(text[at - 1] ?? '')) continue
    if (!prose.some(({start, end}) => start <= at && end > at + 1)) continue
    yield {
      message:
        'Unexpected `*` before a venue, expected another behind it or none: GitHub shows it as it is written',
      severity: 'info',
      span: {start: at, end: at + 1},
      entry,
      fold: {
        key: 'star',
        most: 3,
        message: (count) =>
          `Unexpected \`*\` before ${count} venues, expected another behind each or none`,
      },
    }
  }
}

/** Whether stars are meant to open or close bold words: neither a footnote's behind a name, `A. Bee**,`, nor a power. */
function isMark(text: string, start: number, line: number): boolean {
  const before = text.slice(line, start)
  const behind = /^[^\r\n]*/.exec(text.slice(start + 2))?.[0] ?? ''
  const isFormula = before.split('$').length % 2 === 0 || /[\^_{]$/.test(before)
  if (isFormula || footnote.test(behind) || before.endsWith('`')) return false
  if (behind.startsWith('**')) return true
  const isApart = /(?:^|[\s\p{P}])$/u.test(before)
  // Behind the last words of a cell, it is a footnote's as well: `| Code* | Speed (CPU)** |`.
  if (/^[^\s,;.)|]/.test(behind)) return isApart
  if (before.endsWith('| ') && spaced.test(behind)) return true
  return /[.:\])"”’]$/.test(before) && behind.startsWith(' ') && behind.includes('**')
}

/** Bold words with a blank behind their first mark, where a cell begins: `** Learning to See**`. */
const spaced = /^ [^*|\s](?:[^*|]*[^*|\s])?\*\*(?!\*)/

/** What a footnote says of the names that its stars mark. */
const footnote =
  /^\s?(?:these|both|equal|joint|corresponding|contribut|co-?first|denotes?|indicates?|means?)/i
