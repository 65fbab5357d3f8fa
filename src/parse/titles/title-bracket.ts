import {monthName} from '../../model/month.ts'
import {isCited, isNameAndYear} from '../people/citation.ts'
import type {Start} from './title-credit.ts'

/** In brackets: `Learning to see (OSDI'18)`, `SeeNet (CVPR, 2019)`, `Learning to see (2019 CVPR)`, `SeeNet (2019.05)`, `Learning to see [ICS 20]`. */
export const bracketStart: Start = (text, {isVenue}) => {
  if (!/[)）\]]$|,\s+in:/.test(text)) return undefined
  const [dated = '', venue = ''] =
    /\s*[(（](?:19|20)\d{2}(?:[./-](?:0?[1-9]|1[0-2]))?(?:\s+(\p{Upper}[\p{Alpha}& -]{1,20}))?[)）]$/u.exec(
      text,
    ) ?? []
  if (dated !== '' && (venue === '' || isVenue(venue)))
    return {at: text.length - dated.length, least: 1}
  const [behind = '', words = ''] =
    /\s*[(（[]([^()（）[\]]{2,40}?['’‘]?\s?\d{2,4})(?:[\s,，]+(?:CCF[\s-]?)?[ABC]类?|\s\p{Upper}\p{Alpha}+\sTrack|\s\p{Upper}\p{Alpha}+\s[Ww]orkshop)?[)）\]]$|,\s+in:\s+[\p{Upper}\d].*$/u.exec(
      text,
    ) ?? []
  const isShout = behind !== '' && /\[\p{Upper}[\p{Upper}&-]{1,7} [0-2]\d\]$/u.test(behind)
  if (behind === '' || (words !== '' && !isShout && !isVenue(words.replace(guest, ''))))
    return undefined
  const least = /\s(?:19|20)\d{2}$/.test(words) ? 1 : 2
  return {at: text.length - behind.length, least}
}

/** A month or a day in brackets, which no name of a meeting or a page has: `Learning to see (2015-11)`, `(Nov 2015)`. */
export const monthStart: Start = (text) => {
  const at = /\d[)）]$/.test(text) ? text.search(bracketedMonth) : -1
  return at < 0 ? undefined : {at, least: 1}
}

const bracketedMonth = new RegExp(
  String.raw`\s*[(（](?:(?:19|20)\d{2}[./-](?:0?[1-9]|1[0-2])(?:[./-]\d{1,2})?|${monthName}\.?,? (?:19|20)\d{2})[)）]$`,
  'i',
)

/** In brackets behind bold words or within a paper's link, whatever stands there with a year: `SeeNet (SeeingDay 2017)`. */
export const datedStart: Start = (text) => {
  const [behind = ''] =
    /\s+[(（[](?:[^()（）[\]]{2,60}[\s,'’])?(?:19|20)\d{2}(?:,[^()（）[\]]{1,30})?[)）\]]$/.exec(
      text,
    ) ?? []
  return behind === '' ? undefined : {at: text.length - behind.length, least: 1}
}

/** In brackets within a link, who wrote it and when: `Learning to see [Bee et al. 2018]`, `Learning to see [Bee, Dee 2018]`. */
export const citationStart: Start = (text) => {
  const [behind = '', words = ''] =
    /\s+[(（[]((?!Autumn|Fall|Spring|Summer|Winter)[^()（）[\]]{2,60}[\s,](?:19|20)\d{2}[a-z]?)[)）\]]$/.exec(
      text,
    ) ?? []
  const isOf = behind !== '' && (isCited(words) || isNameAndYear(words))
  return isOf ? {at: text.length - behind.length, least: 2} : undefined
}

/** A workshop before the venue where it was held: `DeepSee@CVPR 2021`. */
const guest = /^\p{Upper}[\p{Alpha}\d&+.-]*(?: Workshop)?\s?@\s?/u
