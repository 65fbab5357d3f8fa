import type {Report} from '../../finding/report.ts'
import {entryAround} from '../../model/covering.ts'
import type {List} from '../../model/list.ts'
import type {Span} from '../../model/span.ts'

/**
 * Tells words that begin a line and are meant to be bold, which the marks around them do not make so: a blank stands inside
 * them, as in `**Learning to See **.`, or none behind them, as in `**SeeNet:**Learning to See`. The entry is read as if.
 */
export function* splitBolds(list: List): Generator<Report> {
  const {text, prose} = list
  for (const {start, end} of prose) {
    if (!text.startsWith('**', end) || !text.startsWith('**', start - 2)) continue
    const line = text.lastIndexOf('\n', start) + 1
    if (!/^[ \t]*(?:(?:[-*+]|\d+[.)])[ \t]+)?$/.test(text.slice(line, start - 2))) continue
    const edits = blanksOf(text, {start, end})
    if (edits.length > 0) yield splitReport(list, {start: start - 2, end: end + 2}, edits)
  }
}

/** The blanks inside the marks to take out, or the one behind them to put in. */
function blanksOf(text: string, {start, end}: Span): (Span & {text: string})[] {
  const words = text.slice(start, end)
  const [before = ''] = /^ */.exec(words) ?? []
  const [behind = ''] = / *$/.exec(words) ?? []
  const inside = [
    {start, end: start + before.length, text: ''},
    {start: end - behind.length, end, text: ''},
  ].filter((blank) => blank.end > blank.start)
  if (inside.length > 0) return inside
  const isGlued = /[:：]$/.test(words) && /^[\p{Alpha}\d]/u.test(text.slice(end + 2, end + 4))
  return isGlued ? [{start: end + 2, end: end + 2, text: ' '}] : []
}

function splitReport(list: List, span: Span, edits: readonly (Span & {text: string})[]): Report {
  const entry = entryAround(list, span)
  const expected = edits.some(({text}) => text === ' ')
    ? 'a blank behind them'
    : 'no blank inside them'
  return {
    message: `Unexpected \`**\` around words that they do not make bold, expected ${expected}: GitHub shows them as they are written`,
    severity: 'info',
    span,
    fold: {
      key: expected,
      most: 3,
      message: (count) =>
        `Unexpected \`**\` around words that they do not make bold (${count} times), expected ${expected}`,
    },
    fix: {safety: 'safe', edits},
    ...(entry && {entry}),
  }
}
