import {slice} from '../../model/span.ts'
import {authorsLength} from '../people/authors.ts'
import {tidy, wordsIn} from '../text/words.ts'
import {peopleLength} from './lead-length.ts'
import {leadingVenue} from './leading-venue.ts'
import {type Title, type TitleContext} from './title-context.ts'
import {stampLength} from './title-stamp.ts'

/** The length of a date, or of a venue with its year, before a title: `2021 - `, `2021: "`, `1901.`, `ICRA 2019: `, `ICRA 2019 submission: `. */
function dateLength(text: string, {isVenue}: TitleContext): number {
  if (!/\d/.test(text)) return 0
  const date = /^[\d([【（]/.test(text) ? dated.exec(text)?.[0] : undefined
  if (date !== undefined) return date.length
  const [prefix = '', words = ''] =
    /^(.{2,30}?(?:(?:19|20)\d{2}|['’]\s?\d{2})(?: [Ww]orkshop)?)(?: \(?(?:oral|poster|spotlight|submission)\)?)?(?:\s+(?:[–—|]|-{1,3})\s|\s*[:：]\s)/.exec(
      text,
    ) ?? []
  if (prefix !== '' && isVenue(words)) return prefix.length
  return leadingVenue(text, isVenue) || stampLength(text, isVenue)
}

const dated =
  /^(?:19|20)\d{2}(?:[-./]\d{1,2}){1,2}[.:]?\s+|^(?:19|20)\d{2}(?:\s+[-–—|]|[:：](?=\s["“]))\s+|^[([【（](?:19|20)\d{2}(?:[-./年]\d{1,2}月?){0,2}[)\]】）]\s*|^(?:1\d|2\d)(?:0[1-9]|1[0-2])\.\s?(?=\p{Alpha})/u

/**
 * A short name or a topic in brackets, or authors, or both before a title: `(ViSee) Learning to see`, `[Sights] -- Learning to see`,
 * `(CMU) Bee et al. Learning to see`.
 */
export function withoutName({text, span}: Title, context: TitleContext): Title {
  const {text: source} = context
  const name = bracketLength(text)
  const remark =
    /^[([](?:oral|spotlight|poster|highlight|best (?:\w+ )?paper|award|survey|new|(?:long|short|full|demo|position|workshop)(?: paper)?)[)\]]\s+/i.exec(
      text,
    )?.[0].length
  // `[2016][SeeNet] Learning to see`, `2016 (Lab) (CVPR) [SeeNet] Learning to see`
  const stack =
    /^(?:(?:19|20)\d{2}\s+(?=[[(*])|(?=(?:[[(][^()[\]]{1,40}[)\]]\s*){2}))(?:\*{0,2}[[(][^()[\]]{1,40}[)\]]\s*)+/u.exec(
      text,
    )?.[0].length
  const bracket =
    stack ?? name ?? remark ?? (dateLength(text, context) || houseLength(text, context))
  const length = bracket + signersLength(text.slice(bracket), context)
  const rest = text.slice(length)
  // `Bee et al (2013) - Far Sights`
  const isSure =
    stack !== undefined || /^[([【（]\d|^[^()]*\bet\.? al\.? \((?:19|20)\d{2}\)/.test(text)
  if (length === 0 || wordsIn(rest) < (isSure ? 2 : 3)) return {text, span}
  const at = lengthWritten(slice(source, span), text.slice(0, length), rest)
  return at > 0 ? {text: tidy(rest), span: {...span, start: span.start + at}} : {text, span}
}

/** The length of a short name or a topic in brackets that a title begins with, where enough tells that it is none of its words. */
function bracketLength(text: string): number | undefined {
  if (!/^[([]/.test(text)) return undefined
  return /^\((?=[^()]*(?:\p{Upper}[^()]*\p{Upper}|\d))[^()]{2,30}\)(?:\s+|(?=\p{Upper}\p{Lower}))|^\(\p{Upper}\p{Lower}+(?:former|net|bert|gan)\)\s+(?=\p{Upper})|^\[[^[\]]+ [^[\]]+\]\s+(?:[-–—]{1,2}\s+)?|^\[(?:ar|bio|med|chem)[Xx]iv\]\s+|^\[(?!Re\])\p{Upper}\p{Lower}+\]\s+(?=\p{Upper})|^\[(?=[^[\]]*(?:\p{Upper}[^[\]]*\p{Upper}|\d))[^[\]]{2,24}\](?:\s*[-–—]{1,2}|[:：])?\s*(?=\p{Upper})/u.exec(
    text,
  )?.[0].length
}

/** The length of a bracket before authors, which says where they work: `(Bee Labs, Far Lamps and Sight Works) Dee et al. Learning to see`. */
function houseLength(text: string, context: TitleContext): number {
  const length = /^\(\p{Upper}[^()]{1,80}\)\s+/u.exec(text)?.[0].length ?? 0
  return length > 0 && signersLength(text.slice(length), context) > 0 ? length : 0
}

/** The length of the authors that a title begins with: where commas part all, initials tell them: `A. Bee, C. Dee, Learning to see`. */
function signersLength(text: string, context: TitleContext): number {
  const isInitialled =
    text.charAt(1) === '.' && /^(?:\p{Upper}\.[ -]?){1,3}\p{Upper}\p{Lower}[^"“”]+$/u.test(text)
  return isInitialled ? peopleLength(text, context) : authorsLength(text)
}

/**
 * How long what stands before the rest of a title is as it is written, which may be set in bold, `**[ICRA 2019]** Learning to see`,
 * or with other blanks and breaks between; 0 if that cannot be told.
 */
function lengthWritten(written: string, before: string, rest: string): number {
  const length = lengthInLines(written, before)
  if (length > 0) return length
  const [set = ''] = /^[[(][^()[\]*]+[)\]]\*{2}\s*/.exec(written) ?? []
  return written.startsWith(rest.slice(0, 8), set.length) ? set.length : 0
}

/** How far words go with which a text begins that has other blanks between, or breaks; 0 if it begins otherwise. */
function lengthInLines(written: string, words: string): number {
  const gap = /[\s\\]*/y
  let at = gap.exec(written)?.[0].length ?? 0
  for (const word of words.trim().split(/\s+/)) {
    const end = endOfWord(written, word, at)
    if (end === -1) return 0
    gap.lastIndex = end
    at = gap.lastIndex + (gap.exec(written)?.[0].length ?? 0)
  }
  return at
}

/** Where a word ends that stands at a place, with backslashes before its signs or not, as in `\[ICRA 2019\]`; -1 if it does not. */
function endOfWord(written: string, word: string, at: number): number {
  if (written.startsWith(word, at)) return at + word.length
  let end = at
  for (const sign of word) {
    if (written[end] === '\\') end += 1
    if (!written.startsWith(sign, end)) return -1
    end += sign.length
  }
  return end
}

/**
 * A mark, a number or a word for all papers before a title, such as `(*)`, `*`, `[1]`, `1. `, `1.` and `Survey paper: `, is none of its
 * words; nor are the stars of `[**Title](url)**`.
 */
export function withoutMark({text, span}: Title, {text: source}: TitleContext): Title {
  if (!/^[*([\d]|^(?:\w+ )?(?:paper|article):/i.test(text)) return {text, span}
  const [mark = ''] =
    /^(?:\*\*(?!.*\*\*)|\*(?!.*\*)|\([*†‡]+\)\s+|(?:(?:\[\d{1,3}\]|\d{1,3}[.)])\s+(?=\p{Upper})|\d{1,3}\.(?=\p{Lower}?\p{Upper}\p{Alpha}))|(?:(?:Conference|Journal|Position|Review|Survey|Workshop) )?(?:[Pp]aper|[Aa]rticle):\s(?=\p{Upper}))+(?=[\p{Alpha}\d])/u.exec(
      text,
    ) ?? []
  if (mark === '' || !slice(source, span).startsWith(mark)) return {text, span}
  return {text: text.slice(mark.length), span: {...span, start: span.start + mark.length}}
}

/** `[[Title]](url)` is titled without its inner brackets, `**(*ICLR 2021*) Title**` without the end of the one before it. */
export function unbracketed(title: Title): Title {
  const {text, span} = title
  const close = /^[)\]）】]\s*/.exec(text)?.[0].length ?? 0
  if (close > 0) return {text: text.slice(close), span: {...span, start: span.start + close}}
  if (!/^\[[^[\]]+\]$/.test(text)) return title
  return {text: tidy(text.slice(1, -1)), span: {start: span.start + 1, end: span.end - 1}}
}

/** A title without the name before it that it begins with itself: `SeeNet: SeeNet: Learning to see`. */
export function withoutDouble({text, span}: Title, {text: source}: TitleContext): Title {
  const name = /^(\S{3,}):\s+(?=\1:)/.exec(text)?.[1]
  if (name === undefined) return {text, span}
  const written = slice(source, span)
  const at = written.indexOf(name, name.length)
  const rest = text.slice(text.indexOf(name, name.length))
  return at > 0 ? {text: rest, span: {...span, start: span.start + at}} : {text, span}
}
