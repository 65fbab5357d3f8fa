import type {Fix} from '../finding/fix.ts'
import {code} from '../finding/quote.ts'
import type {Report} from '../finding/report.ts'
import type {Entry} from '../model/entry.ts'
import type {List} from '../model/list.ts'
import {slice} from '../model/span.ts'
import {compareTitles, type Comparison} from '../titles/compare.ts'
import type {Slip} from '../titles/slips.ts'
import type {Check} from './check.ts'
import {knownPapers, nameOf, type Known, type KnownPaper} from './paper-evidence.ts'

export default {
  id: 'title-mismatch',
  summary: 'A listed title is not that of the paper at its link.',
  severity: 'warning',
  fix: 'unsafe',

  *check(list, world): Generator<Report> {
    for (const paper of knownPapers(list, world)) {
      const told = paper.entry.kind === 'paper' ? reportOf(list, paper) : undefined
      if (told) yield told
    }
  },
} satisfies Check

function reportOf(list: List, {entry, records}: KnownPaper): Report | undefined {
  const compared = records.map((known) => ({
    known,
    comparison: compareTitles(entry.title, known.record.title),
  }))
  // A title that one source has is a title of the paper: it may have had several.
  const best = order
    .map((kind) => compared.find(({comparison}) => comparison.kind === kind))
    .find((found) => found !== undefined)
  const words = best && wordsFor(list, entry, best.known, best.comparison)
  return words && {...words, span: entry.titleSpan, entry}
}

/** Which comparison counts where sources have different titles. */
const order = ['same', 'misspelled', 'glued', 'reworded', 'unknown', 'other'] as const

function wordsFor(
  list: List,
  entry: Entry,
  {source, record}: Known,
  comparison: Comparison,
): Pick<Report, 'message' | 'hint' | 'fix'> | undefined {
  const as = `as ${nameOf(source)} has it`
  if (comparison.kind === 'misspelled') return wordsForSlips(list, entry, comparison.slips, as)
  if (comparison.kind === 'glued') {
    const fix = fixWithout(list, entry, comparison.venue)
    return {
      message: `Unexpected ${code(comparison.venue)} in a title, expected the title alone, ${as}`,
      ...(fix && {fix}),
    }
  }
  if (comparison.kind !== 'other') return undefined
  return {
    message: `Unexpected title ${code(entry.title)}, expected ${code(record.title)}, ${as}`,
    hint: 'Link the paper that is named, or name the one that is linked',
  }
}

function wordsForSlips(
  list: List,
  entry: Entry,
  found: readonly Slip[],
  as: string,
): Pick<Report, 'message' | 'fix'> {
  const slips = found.map((slip) => ({...slip, meant: inCaseOf(slip)}))
  const fix = fixFor(list, entry, slips)
  const written = slips.map((slip) => code(slip.written)).join(', ')
  const meant = slips.map((slip) => code(slip.meant)).join(', ')
  return {
    message: `Unexpected ${written} in a title, expected ${meant}, ${as}`,
    ...(fix && {fix}),
  }
}

/** Registries write titles in capitals of their own; what a list writes small stays small. */
function inCaseOf({written, meant}: Slip): string {
  if (/\p{Upper}/u.test(written)) return meant
  return /^\p{Upper}?[^\p{Upper}]*$/u.test(meant) ? meant.toLowerCase() : meant
}

/** Mends each slip where it is written but once. */
function fixFor(list: List, entry: Entry, slips: readonly Slip[]): Fix | undefined {
  const text = slice(list.text, entry.titleSpan)
  const edits = slips.flatMap(({written, meant}) => {
    const [start, second] = [text.indexOf(written), text.lastIndexOf(written)]
    if (start === -1 || start !== second) return []
    const from = entry.titleSpan.start + start
    return [{start: from, end: from + written.length, text: meant}]
  })
  return edits.length === slips.length ? {safety: 'unsafe', edits} : undefined
}

/** Takes the venue out, with the signs between it and the title. */
function fixWithout(list: List, entry: Entry, venue: string): Fix | undefined {
  const text = slice(list.text, entry.titleSpan)
  const start = text.indexOf(venue)
  if (start === -1) return undefined
  const [before, behind] = [text.slice(0, start), text.slice(start + venue.length)]
  const isBehind = behind.trim() === ''
  const kept = isBehind
    ? {from: before.replace(/[\s:,.;(\-–—|]+$/u, '').length, to: text.length}
    : {from: start, to: text.length - behind.replace(/^[\s:,.;)\-–—|]+/u, '').length}
  const {start: offset} = entry.titleSpan
  return {safety: 'unsafe', edits: [{start: offset + kept.from, end: offset + kept.to, text: ''}]}
}
