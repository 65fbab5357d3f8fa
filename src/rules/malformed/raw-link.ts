import type {Fix} from '../../finding/fix.ts'
import {quote} from '../../finding/quote.ts'
import type {Report} from '../../finding/report.ts'
import {entryAround} from '../../model/covering.ts'
import type {List} from '../../model/list.ts'
import {slice, type Span} from '../../model/span.ts'
import {readDraft, type Draft} from './link-draft.ts'
import {linkedTitles} from './linked-title.ts'

/** Tells links that are written so that GitHub shows their Markdown instead. */
export function* rawLinks(list: List): Generator<Report> {
  const titles = linkedTitles(list)
  for (const span of list.prose) {
    for (const {index} of slice(list.text, span).matchAll(/\][ \t]{0,2}\(/g)) {
      const draft = readDraft(list.text, span.start + index)
      const report = draft && judge(list, draft, titles)
      const entry = entryAround(list, span)
      if (report) yield entry ? {...report, entry} : report
    }
  }
}

function judge(list: List, draft: Draft, titles: ReadonlySet<number>): Report | undefined {
  const {start, isOpened, label, labelEnd, paren, target, closed} = draft
  if (!/\p{Alpha}/u.test(label) || label.length < 2) return undefined
  const span = {start, end: paren + 1 + target.length + (closed ? 1 : 0)}
  const isAddress = /^\(?\s*(?:https?:|www\.)/i.test(target)

  if (paren > labelEnd) {
    if (!isAddress || !closed) return undefined
    return told(list, span, 'no blank between its brackets', safe({start: labelEnd, end: paren}))
  }
  if (target.startsWith('(') && isAddress)
    return told(list, span, 'one `(` before its address', safe({start: paren, end: paren + 1}))
  // `[SeeNet](#see |` lacks its end as well.
  const isFragment = /^#[\w-]+$/.test(target) && /^\s*(?:\||$)/m.test(list.text.slice(span.end))
  if (!closed) return isAddress || isFragment ? unclosed(list, draft, span) : undefined
  if (!isOpened) {
    const edits = [{start, end: start, text: '['}]
    return told(list, span, 'as many opening brackets as closing ones', {safety: 'unsafe', edits})
  }
  return targetReport(list, draft, span, titles)
}

function unclosed(list: List, {target, paren, start, isOpened}: Draft, span: Span): Report {
  const end = paren + 1 + target.length
  if (target.endsWith('）')) {
    const edits = [{start: end - 1, end, text: ')'}]
    return told(list, span, 'a `)` for the `）` behind its address', {safety: 'unsafe', edits})
  }
  const isDouble = isOpened && list.text[start - 1] === '[' && list.text[end] !== ']'
  const edits = [{start: end, end, text: isDouble ? ')]' : ')'}]
  return told(list, span, 'a `)` behind its address', {safety: 'unsafe', edits})
}

/** An address with blanks in it, or other words where it should be. */
function targetReport(
  list: List,
  {target, label, start, paren}: Draft,
  span: Span,
  titles: ReadonlySet<number>,
): Report | undefined {
  const split = /^https?\s*:\s*\/\s*\/\s*/i.exec(target)?.[0]
  if (split !== undefined && /\s/.test(split) && !/\s/.test(target.slice(split.length))) {
    const place = {start: paren + 1, end: paren + 1 + split.length}
    const edits = [{...place, text: split.replace(/\s+/g, '')}]
    return told(list, span, 'no blank in its address', {safety: 'safe', edits})
  }
  if (/^(?:https?:|www\.|#|\.{0,2}\/)/i.test(target)) return blankReport(list, target, span)
  // A date behind a link in brackets is no address: `[[v1](url)](2021.01.04)`.
  if (/^\s*(?:19|20)\d{2}(?:[./-]\d{1,2}){0,2}\s*$/.test(target)) return undefined
  // Nor is what is said behind one: `[[data](url)](2017 CVPR)`.
  if (/\p{Alpha}/u.test(target) && slice(list.text, span).split('](').length > 2) return undefined
  const isDouble = list.text.slice(Math.max(0, start - 1), start + 2).includes('[[')
  const isLabel = /^(?:paper|pdf|code|project|website|arxiv|github|page|video|dataset)s?$/i.test(
    label,
  )
  return isDouble || isLabel || titles.has(start + 1)
    ? told(list, span, 'an address between its parentheses')
    : undefined
}

/** An address with a blank in it, or a second one for words that are a link already; a pipe in the words is the table's matter. */
function blankReport(list: List, target: string, span: Span): Report | undefined {
  if (/\s/.test(target.trim())) return told(list, span, 'no blank in its address')
  const isLinked = slice(list.text, span).split('](').length > 2
  return isLinked ? told(list, span, 'one address for its words') : undefined
}

function told(list: List, span: Span, expected: string, fix?: Fix): Report {
  return {
    message: `Unexpected link ${quote(list.text, span)}, expected ${expected}: GitHub shows it as it is written`,
    span,
    ...(fix && {fix}),
  }
}

/** A fix that takes a stretch away. */
function safe(span: Span): Fix {
  return {safety: 'safe', edits: [{...span, text: ''}]}
}
