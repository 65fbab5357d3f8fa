import {isArchive} from '../../venues/likeness.ts'
import {isOnlyPeople} from '../people/people.ts'
import type {Start} from './title-credit.ts'

/** Without brackets: `Learning to see -- OSDI 2018`, `Learning to see, EMNLP 2023 Main Conference Paper`. */
export const tailStart: Start = (text, {isVenue}) => {
  if (!/[\s'’‘]\d{2,4}/.test(text)) return undefined
  const [tail = '', words = ''] =
    /(?:，\s*|(?:,|\s[|–—]|\s-{1,3})\s+)([^,，|–—]{2,30}?[\s'’‘]\d{2,4})(?:\s(?:(?:[Mm]ain|[Ll]ong|[Ss]hort|[Ff]ull|[Dd]emo)(?: [Cc]onference)?|[Ff]indings)(?: [Pp]aper)?)?$/u.exec(
      text,
    ) ?? []
  return tail !== '' && isVenue(words) ? {at: text.length - tail.length, least: 2} : undefined
}

/** A workshop by what it is on: `Learning to see. ICML 2019 Workshop on Lamps, Best Paper`, `Learning to see, ICML workshop on lamps, 2020`. */
export const workshopStart: Start = (text, {isVenue}) => {
  if (!/[Ww]orkshop (?:on|for) /.test(text)) return undefined
  const [tail = '', words = '', topic = ''] =
    /[.,]\s+(\p{Upper}[\p{Alpha}\d&' -]{2,24}\s[Ww]orkshop)(\s(?:on|for)\s[^.]{2,90})$/u.exec(
      text,
    ) ?? []
  const isPlaced = /\d{2}/.test(words) || /,\s*(?:19|20)\d{2}$/.test(topic)
  return tail !== '' && isPlaced && isVenue(words)
    ? {at: text.length - tail.length, least: 3}
    : undefined
}

/** Behind three hyphens: `Learning to see---CVPR2018 (Oral)`, `Learning to see---arXiv 2021.05.05`. */
export const hyphenStart: Start = (text, {isVenue}) => {
  if (!text.includes('---')) return undefined
  const [tail = '', words = ''] =
    /\s?-{3}\s?([^-]{2,30}?\d{2,4}(?:[./]\d{1,2}){0,2})(?:\s(?:\([^()]*\)|\p{Alpha}+))?$/u.exec(
      text,
    ) ?? []
  const isStamp = isVenue(words.replace(/[./]\d{1,2}/g, ''))
  return isStamp ? {at: text.length - tail.length, least: 2} : undefined
}

/** Between dashes, as columns are between bars: `Learning to see - arXiv - 2018`, `Learning to see | JRS | 2019`. */
export const columnsStart: Start = (text, {isVenue}) => {
  if (!/\d{4}$/.test(text)) return undefined
  const [tail = '', words = ''] =
    /\s(?:[|–—]|-{1,3})\s*((?:(?!\s-{1,3}\s)[^,|–—]){2,40}?)\s*[|–—-]\s*(?:19|20)\d{2}$/u.exec(
      text,
    ) ?? []
  const isKnown =
    isVenue(words) ||
    isArchive(words) ||
    /^\p{Upper}[\p{Upper}\d&-]{2,9}$/u.test(words) ||
    /\b(?:dissertation|tech(?:nical|\.)? report|thesis)$/i.test(words)
  return tail !== '' && isKnown ? {at: text.length - tail.length, least: 2} : undefined
}

/** The year alone, with its month or before authors: `Learning to see far, 2019`, `Learning to see far - 2019,11`, `Learning to see far, 2019, Ann Bee`, `远看综述，2019`. */
export const yearStart: Start = (text) => {
  const [signed = '', people = ''] = /,\s+(?:19|20)\d{2},\s+(\p{Upper}[^\d]+)$/u.exec(text) ?? []
  if (signed !== '' && isOnlyPeople(people)) return {at: text.length - signed.length, least: 3}
  const [behind = ''] =
    /(?:,\s+|，\s*|\s[-–—]\s|(?<=\))\.\s+)(?:19|20)\d{2}(?:[,.-]\s?\d{1,2})?$/.exec(text) ?? []
  const least = behind.startsWith('，') ? 1 : 3
  return behind === '' ? undefined : {at: text.length - behind.length, least}
}

/** Joined to a word that is no name, nor what is held each year: `Learning to See Far-2019`, but `Far Lamps at SeeEval-2019`. */
export const joinedYearStart: Start = (text) => {
  if (!/-\d{4}/.test(text)) return undefined
  const year = /-(?:19|20)\d{2}(?:\(\p{Alpha}[\p{Alpha}\d+-]*\))?$/u.exec(text)
  if (!year) return undefined
  const isWord = /(?:[\s-]\p{Alpha}?\p{Lower}{2,}|\s\p{Upper}{2,}s?|\))$/u.test(
    text.slice(0, year.index),
  )
  return isWord && !held.test(text.slice(0, year.index)) ? {at: year.index, least: 3} : undefined
}

/** What has the year in its name. */
const held =
  /\b(?:campaign|challenge|competition|conference|contest|covid|cup|dataset|in|of|task|track|workshop)$/i

/** The year alone in brackets, which ends the name of a book on a shop's page as well: `Learning to See (2018)`, `SeeNet (2018)`. */
export const bareYearStart: Start = (text, {isVenue}) => {
  const at = text.search(/\s*[(（](?:19|20)\d{2}[)）]$/)
  if (at <= 0) return undefined
  const name = text.slice(0, at)
  // Of a meeting it is part of the name: `Seeing Day (2015)`.
  const isCoined = /^\S*\p{Lower}\p{Upper}\S*$/u.test(name) && !isVenue(name)
  return {at, least: isCoined ? 1 : 3}
}

/** A month behind the name of data, and what bars part behind it: `SeeFar 2023-9 | All | EN`. */
export const barredMonthStart: Start = (text) => {
  const at = text.search(/\s+(?:19|20)\d{2}[-./](?:0?[1-9]|1[0-2])\s*\|\s/)
  return at < 0 ? undefined : {at, least: 1}
}

/** Where it is kept, in brackets: `Far Reviews [Kaggle]`, `Learning to see (ucsd.edu)`. */
export const hostStart: Start = (text) => {
  const at = text.search(
    /\s*\[(?:kaggle|github|hugging ?face|zenodo)\]$|\s\((?:[\w-]+\.){1,3}(?:ac\.uk|com|edu|gov|io|net|org)\)$/i,
  )
  return at < 0 ? undefined : {at, least: 1}
}
