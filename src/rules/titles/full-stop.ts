import {quote} from '../../finding/quote.ts'
import type {Report} from '../../finding/report.ts'
import type {Entry} from '../../model/entry.ts'
import type {List} from '../../model/list.ts'
import {covers, slice} from '../../model/span.ts'
import {lostStops} from './lost-stop.ts'
import {areParted, isParting, isStopBehind} from './parting-stop.ts'

/** Whether titles may end with a full stop. */
export const stopHabits = ['as most', 'none', 'always', 'any'] as const
/** One of the ways to end titles. */
export type StopHabit = (typeof stopHabits)[number]

/** The titles that end otherwise than they may. */
export function stopReports(
  list: List,
  entries: readonly Entry[],
  habit: StopHabit,
): readonly Report[] {
  if (habit === 'any') return []
  if (habit === 'always')
    return entries.filter((entry) => lacksStop(list, entry)).map((entry) => lack(list, entry))
  // Where nearly all entries have links, a bullet without any is a remark.
  const isLinked = entries.filter(({links}) => links.length > 0).length * 5 > entries.length * 4
  const ends = entries.filter((entry) => (endBeforeLinks(list, entry) ?? '') !== '')
  const isEnded = ends.length * 2 > entries.length
  const stopped = entries.filter(
    (entry) =>
      hasStop(list, entry) &&
      !(isEnded && endBeforeLinks(list, entry) === '') &&
      !(isLinked && entry.links.length === 0 && entry.venue === undefined) &&
      !isQuoted(list, entry) &&
      !hasLoneQuote(list, entry) &&
      !isAccount(entry) &&
      !isRunning(list, entry) &&
      !isParting(list, entry),
  )
  const isHabit = habit === 'as most' && stopped.length * 10 > entries.length
  if (!isHabit) {
    const isParted = habit === 'as most' && areParted(list, entries)
    const told = isParted ? stopped.filter((entry) => isStopBehind(list, entry)) : stopped
    return told.map((entry) => excess(list, entry))
  }
  return lostStops(list, entries).map((entry) => lack(list, entry, ' as the other titles have'))
}

/**
 * What stands between a title and the full stop before the links behind it, or at the end of an entry without any, which
 * ends the entry and not the title: `Learning to See, in *KDD* 2024. [Paper](…)`, beside which `Learning to Hear. [Paper](…)`
 * says neither.
 */
function endBeforeLinks({text}: List, {span, titleSpan, links}: Entry): string | undefined {
  const {start, end} = titleSpan
  if (links.some(({span}) => span.start <= start && span.end >= end)) return undefined
  const next = links.find(({span}) => span.start >= end)
  const from = text[end - 1] === '.' ? end - 1 : end
  const said = text.slice(from, next?.span.start ?? span.end)
  return /^(|[,;(*_\s](?:[^.]|\.(?=[\d,]))*)\.\s*[\\[]*$/.exec(said)?.[1]
}

/** Where or when a paper appeared, which ends what is read as its title: `…, RS.`, `…, September 2019.` */
const appearance = /(?:(?<!\d)(?:19|20)\d{2}|,\s(?:\p{Upper}{2,}|[Aa]r[Xx]iv))\.$/u

/** A full stop that ends a title, and no abbreviation. */
export function hasStop({text}: List, {titleSpan}: Entry): boolean {
  const title = slice(text, titleSpan)
  return (
    /[\p{Alpha}\d)]\.$/u.test(title.slice(-3)) &&
    !/\bet\.? al\b|\[[CJ]\]|\bin: /.test(title) &&
    // `Sights I.&II.` writes all its numbers so.
    !/\b[IVX]+\.\s?(?:&|and|,).*[IVX]\.$/.test(title) &&
    !appearance.test(title) &&
    !/(?:\b(?:et\.? al|etc|vs|inc|ltd|co|jr|ph\.d|u\.s)|\.\p{Alpha}+|\b\p{Alpha})\.$/iu.test(title)
  )
}

/** Whether a full stop ends a description, as of another list: `A curated list of …`, `SeeSet: the dataset contains …` */
function isAccount({title, links}: Entry): boolean {
  const isDescription =
    /^(?:an?|the) (?:\p{Lower}+ )?(?:list|collection|set|series) of\b/iu.test(title) ||
    /[:,] (?:the|this|it) (?:\p{Lower}+ )?(?:is|has|contains|includes|involves|provides|consists of|covers)\b/u.test(
      title,
    )
  return isDescription && links.every(({role}) => role !== 'paper')
}

/** Whether a full stop ends a sentence of running text, which leads to a page: `More can be found in the survey.` */
function isRunning({paragraphs}: List, {title, titleSpan, links}: Entry): boolean {
  const isLed = links.every(({label}) => /^(?:link|here|page|website)$/i.test(label))
  return (
    isLed &&
    /\b(?:can be|please|is|are)\b/.test(title) &&
    paragraphs.some((paragraph) => covers(paragraph, titleSpan))
  )
}

/** Whether quotation marks close behind the full stop, which then belongs to a citation. */
function isQuoted({text}: List, {titleSpan: {end}}: Entry): boolean {
  return /^["”’*_]*["”’]/.test(text.slice(end, end + 6))
}

/** Whether a title has lost one of its quotation marks, which is what it lacks: `"Learning to See.` */
function hasLoneQuote({text}: List, {titleSpan}: Entry): boolean {
  return slice(text, titleSpan).split('"').length === 2
}

/** A title that ends with a letter, digit or bracket, and no full stop behind its markup. */
function lacksStop({text}: List, {titleSpan}: Entry): boolean {
  const {end} = titleSpan
  return (
    /[\p{Alpha}\d)]$/u.test(slice(text, titleSpan)) &&
    !/^[*_"'”’]*\./.test(text.slice(end, end + 4))
  )
}

function excess(list: List, entry: Entry): Report {
  const {titleSpan} = entry
  return {
    message: `Unexpected full stop behind ${quote(list.text, titleSpan)}, expected none as in the other titles`,
    span: titleSpan,
    entry,
    fold: {
      key: 'stop',
      most: 2,
      message: (count) =>
        `Unexpected full stops behind ${count} titles, expected none as in the others`,
    },
    fix: {safety: 'safe', edits: [{start: titleSpan.end - 1, end: titleSpan.end, text: ''}]},
  }
}

function lack(list: List, entry: Entry, why = ''): Report {
  const {titleSpan} = entry
  const {end} = titleSpan
  return {
    message: `Unexpected end of ${quote(list.text, titleSpan)}, expected a full stop${why}`,
    span: titleSpan,
    entry,
    fold: {
      key: 'no stop',
      most: 2,
      message: (count) => `Unexpected ends of ${count} titles, expected full stops${why}`,
    },
    fix: {safety: 'safe', edits: [{start: end, end, text: '.'}]},
  }
}
