import {distance} from 'fastest-levenshtein'
import {bareTitle, isVenue, venueAround, withoutVenue} from './decoration.ts'
import {isCjk, normalizeTitle, type NormalTitle} from './normalize.ts'
import {likeness} from './likeness.ts'
import {findSlips, type Slip} from './slips.ts'

/** How a listed title stands to the title that a registry has for the paper. */
export type Comparison =
  /** The same, but for how it is written, or for a subtitle that came, went or changed. */
  | {readonly kind: 'same'}
  /** The same with slips of the pen. */
  | {readonly kind: 'misspelled'; readonly slips: readonly Slip[]}
  /** The same with the name of a venue glued to it. */
  | {readonly kind: 'glued'; readonly venue: string}
  /** That of another paper. */
  | {readonly kind: 'other'}
  /** Reworded, as titles are between two versions. */
  | {readonly kind: 'reworded'}
  /** Too short to tell, or in another script. */
  | {readonly kind: 'unknown'}

/**
 * Compares a listed title with that of the paper that its link surely names: lenient, since titles change between versions.
 */
export function compareTitles(listed: string, actual: string): Comparison {
  if (Math.max(listed.length, actual.length) > longest) return {kind: 'unknown'}
  const [a, b] = [normalizeTitle(bareTitle(listed)), normalizeTitle(bareTitle(actual))]
  if (a.compact === '' || b.compact === '') return {kind: 'unknown'}
  if (a.compact === b.compact) return {kind: 'same'}
  const venue = venueAround(listed, actual)
  if (venue !== undefined) return {kind: 'glued', venue}
  if (isVenue(bareTitle(listed)) || languageOf(listed) !== languageOf(actual)) {
    return {kind: 'unknown'}
  }
  if (sameWords(a) === sameWords(b) || withoutYear(a) === withoutYear(b)) return {kind: 'same'}
  const slips = slipsBetween(bareTitle(listed), bareTitle(actual))
  if (slips) return {kind: 'misspelled', slips}
  if (sharesHead(listed, actual) || isPart(a, b)) return {kind: 'same'}
  if (isName(listed) || isName(actual)) return {kind: 'unknown'}
  if (sharesName(listed, actual)) return {kind: 'reworded'}
  return {kind: likeness(a, b) < leastLikeness ? 'other' : 'reworded'}
}

/** Whether a title that was found by searching is surely the one that was searched for: strict. */
export function isSameTitle(found: string, wanted: string): boolean {
  if (Math.max(found.length, wanted.length) > longest) return false
  const [a, b] = [normalizeTitle(bareTitle(found)), normalizeTitle(withoutVenue(wanted))]
  const letters = Math.max(a.compact.length, b.compact.length)
  return letters > 0 && 1 - distance(a.compact, b.compact) / letters >= 0.95
}

/** Letters of the longest text that is taken for a title. */
const longest = 500

/** Whether a text of few words is the name of a thing more than a title. */
function isName(title: string): boolean {
  return isCjk(title) ? Array.from(title).length < 5 : bareTitle(title).split(/\s+/).length < 4
}

/** Whether the name in front of one title's colon stands in the other. */
function sharesName(listed: string, actual: string): boolean {
  return [
    [listed, actual],
    [actual, listed],
  ].some(([one = '', other = '']) => {
    const name = /^([^\s:]{3,}(?:\s[^\s:]+)?)\s*[:：]/u.exec(bareTitle(one))?.[1] ?? ''
    const isOwn = /\p{Upper}.*\p{Upper}|\d/u.test(name)
    return isOwn && normalizeTitle(other).compact.includes(normalizeTitle(name).compact)
  })
}

/** Two titles in different languages cannot be compared. */
function languageOf(title: string): string {
  if (isCjk(title)) return 'cjk'
  const letters = title.match(/\p{Alpha}/gu) ?? []
  const foreign = letters.filter((letter) => letter > '\u024f').length
  if (foreign > letters.length / 2) return 'other'
  return (title.match(/[ğışıİąęłżčřěůçãõß]/giu)?.length ?? 0) > 1 ? 'accented' : 'plain'
}

function withoutYear({compact}: NormalTitle): string {
  return compact.replace(/(?:19|20)\d{2}$/, '')
}

/** Slips in the whole title, or in what stands before the colon where one side has no more than that. */
function slipsBetween(listed: string, actual: string): readonly Slip[] | undefined {
  const [head, actualHead] = [headOf(listed), headOf(actual)]
  return (
    findSlips(listed, actual) ??
    (head === undefined && actualHead !== undefined ? findSlips(listed, actualHead) : undefined) ??
    (head !== undefined && actualHead === undefined ? findSlips(head, actual) : undefined)
  )
}

/** What stands before the colon, if it is more than a name. */
function headOf(title: string): string | undefined {
  const head = /^(.+?)[:：]\s*\S/su.exec(title)?.[1]
  return head !== undefined && (isCjk(head) || head.split(/\s+/).length >= 3) ? head : undefined
}

const leastLikeness = 0.55

/** Articles come and go. */
function sameWords({words}: NormalTitle): string {
  return words.filter((word) => !/^(?:a|an|the)$/.test(word)).join('')
}

/** Whether what stands before or behind the colon is the same. */
function sharesHead(listed: string, actual: string): boolean {
  const [one, other] = [partsOf(listed), partsOf(actual)]
  if (one.head !== '' && one.head === other.head) return !isGeneric(one.head)
  if (one.tail !== '' && one.tail === other.tail) return one.tail.length >= 20
  // A name in front of what was the whole title.
  const whole = [normalizeTitle(listed).compact, normalizeTitle(actual).compact]
  return [one.tail, other.tail].some((tail) => tail.length >= 20 && whole.includes(tail))
}

function partsOf(title: string): {readonly head: string; readonly tail: string} {
  const [, head, tail] = /^(.+?)(?::|：|\?|\s[-–—]{1,2}\s)\s*(.+)$/su.exec(title) ?? []
  if (head === undefined || tail === undefined) {
    return {head: normalizeTitle(title).compact, tail: ''}
  }
  return {head: normalizeTitle(head).compact, tail: normalizeTitle(tail).compact}
}

/** What many papers are called. */
function isGeneric(head: string): boolean {
  return /^(?:a?(?:survey|review|overview|tutorial|editorial|supplement\w*|benchmark|corrigendum|erratum|reply|comment)(?:of|on|to)?)$/.test(
    head,
  )
}

/** Whether one is the beginning of the other, cut off behind the greater part of it or at the end of a word. */
function isPart(a: NormalTitle, b: NormalTitle): boolean {
  const [short, long] = a.compact.length < b.compact.length ? [a, b] : [b, a]
  const isLong = short.compact.length >= (isCjk(short.compact) ? 8 : 20) && short.words.length >= 4
  return isLong && (long.compact.startsWith(short.compact) || long.compact.endsWith(short.compact))
}
