import {isPeople, isPeopleText, isPerson, namesOf} from '../people/people.ts'
import {isPersonal} from '../people/title-vocabulary.ts'
import {hasSetOffYear, type TitleContext} from './title-context.ts'
import {enclosedAuthor, loneAuthor} from './author-behind.ts'
import {startOfEnclosedNames} from './byline.ts'
import {standing} from './standing.ts'
import {cutLength} from './title-cut.ts'

/** Where the end of a title begins, and how many words are left at least. */
export type Start = (text: string, context: TitleContext) => {at: number; least: number} | undefined

/** `Learning to see — Bee et al. (Journal of Sights, 2019)`, `Learning to see - Bee & Dee (2019)`, `Far Sights — Bee, ed. (2019, Far Press)` */
export const creditStart: Start = (text) => {
  const [credit = '', people = ''] =
    /\s+(?:[-–—|]{1,3}|by)\s+([^–—|()]{2,60}?)(?:,? eds?\.)?,?\s*\((?:[^()]{2,60}[\s,'’])?(?:19|20)\d{2}(?:,\s[^()]{2,40})?\)$/u.exec(
      text,
    ) ?? []
  return credit !== '' && isCredited(people)
    ? {at: text.length - credit.length, least: 1}
    : undefined
}

/** Who wrote it: `Learning to see by Ann Bee, Cy Dee`, `Learning to see by Bee et al.`, `Learning to see far by Ann Bee` */
export const bylineStart: Start = (text) => {
  const [credit = '', people = ''] =
    /(?<!ed|en),?\s+by\s+(\p{Upper}[^–—|()]{5,200})$/u.exec(text) ?? []
  if (credit === '') return undefined
  const areSeveral = /\bet al\.?$/.test(people)
    ? isCredited(people)
    : /,|\sand\s|&/.test(people) && arePersons(people)
  if (!areSeveral && !(namedAlone.test(people) && isPerson(people))) return undefined
  return {at: text.length - credit.length, least: areSeveral ? 1 : 3}
}

/** One name, of no words that end as those of titles do: `Seeing by Distributional Ranking`, `Seeing by Repeated Queries`. */
const namedAlone =
  /^(?:\p{Upper}\p{Alpha}*(?<!al|ed|ic|ing|ly|s) )(?:\p{Upper}\. )?\p{Upper}\p{Lower}[\p{Alpha}'’]*(?<!al|ed|ic|ing|ly|s)$/u

/** `Learning to see (2019) - Bee, Dee and Eff`, `Learning to see - Bee et al., 2019 (SeeNet)`, `Learning to see, Bee and Dee 2019` */
export const signedStart: Start = (text) => {
  const [credit = '', people = '', year] =
    /\s*\((?:19|20)\d{2}\)\s+[-–—|]{1,3}\s+([^–—|()]{2,80})$/u.exec(text) ??
    (/(?:19|20)\d{2}(?:\.?\s\(\S+\))?$/.test(text)
      ? /(?:,|\s[-–—|]{1,3})\s+(\p{Upper}[^–—|(),]{2,60}),?\s+((?:19|20)\d{2})(?:\.?\s\(\p{Upper}\S{1,19}\))?$/u.exec(
          text,
        )
      : null) ??
    []
  const areSeveral = year === undefined || /\bet al\b|\s(?:and|&)\s/.test(people)
  return credit !== '' && areSeveral && isCredited(people)
    ? {at: text.length - credit.length, least: 3}
    : undefined
}

/** People, by their last names as citations have them too: `Bee, Dee & Eff`, `Bee et al.`, `Bee`. */
function isCredited(people: string): boolean {
  if (isPeople(people)) return true
  const names = namesOf(people.replace(/,?\s*\bet al\b\.?$/, ''))
  // A full name alone may be that of a place.
  const isFull = names.length > 1 || /\bet al\b/.test(people)
  return names.every(
    (name) =>
      (/^\p{Upper}[\p{Alpha}'’-]+$/u.test(name) && isPersonal(name)) || (isFull && isPerson(name)),
  )
}

/**
 * What a reference goes on with, authors among it and where it appeared: `Learning to see. ICLR 2018. Ann Bee and Cy Dee`,
 * `Learning to see. Ann Bee. ICLR 2018`, `Learning to see, Ann Bee, Cy Dee, ICLR 2018`, `Learning to see - ICLR 2018 - Ann Bee`.
 */
export const citedStart: Start = (text, context) => {
  if (!/[.,]\s+\p{Upper}|\s[-–—]\s/u.test(text)) return undefined
  const at = cutLength(text, context)
  const rest = text.slice(at).replace(/^[\s.,–—-]+|[\s.,]+$/g, '')
  const isStamp = (words: string): boolean =>
    /^\d{4}$/.test(words) || (hasSetOffYear(words) && context.isVenue(words))
  const [stamp = ''] =
    stamps.map((pattern) => pattern.exec(rest) ?? []).find(([, words = '']) => isStamp(words)) ?? []
  const people = rest.replace(stamp, '')
  // Topics stand in rows as well: `Learning to see - Lamps, Stars, and Drones`, `Far Sights, Dot Charts, and Lamp Plots`.
  const isSigned =
    /\bet al\.?$/.test(people) || ((stamp !== '' || text[at] !== ',') && arePersons(people))
  return isSigned ||
    (stamp !== '' && (people === '' ? /\p{Alpha}/u.test(rest) : isPeopleText(people)))
    ? {at, least: 3}
    : undefined
}

/** One author with initials: `Learning to see, A. Bee`, `Learning to see (A. Bee)`. */
export const authorStart: Start = (text) => {
  const at = /\p{Upper}\./u.test(text)
    ? Math.max(text.search(loneAuthor), text.search(enclosedAuthor))
    : -1
  return at === -1 ? undefined : {at, least: 3}
}

/** Where and when a paper appeared, before its authors or behind them. */
const stamps = [
  /^([^.–—]{2,40}?\d{2})\s*(?:[.,–—-]\s+|$)/u,
  /\s*[.,–—-]\s+([^.,–—]{2,40}?,?\s?\d{2,4}|\d{4})$/u,
]

/** Where it was accepted, in brackets: `Learning to see (accepted by CVPR)`. */
export const acceptedStart: Start = (text) => {
  const [behind = ''] = accepted.exec(text) ?? []
  return behind === '' ? undefined : {at: text.length - behind.length, least: 1}
}

const accepted = new RegExp(String.raw`(?<!\s)\s*[(（]${standing}[^()（）]+[)）]$`, 'i')

/** Behind quotes that hold the title: `"Learning to see" (Bee et al., OSDI'18)`. */
export const quoteEnd: Start = (text) => {
  const [quote = ''] =
    /^["“][^"“”]{8,}["”](?=,?\s*(?:[(\p{Upper}\d-]|ar[xX]iv\b|by\s\p{Upper}))/u.exec(text) ?? []
  return quote === '' || goesOn.test(text.slice(quote.length))
    ? undefined
    : {at: quote.length, least: 2}
}

/** More of a title behind what somebody has said: `"My lamp sees", really? Learning to see without lamps`. */
const goesOn =
  /^,?\s+(?!(?:Accepted|In|Master|Ph|Presented|Published|Submitted|To appear)\b)\p{Upper}[^\d"“”]*?(?:[?:]\s|\s\p{Lower}{4,}\s)[^\d"“”]*$/u

/** Authors behind a dash or a bar, or in a bracket: `Learning to see - Ann Bee, Cy Dee`, `Learning to see (Ann Bee, Cy Dee)`. */
export const namesStart: Start = (text) => {
  if (text.endsWith(')')) {
    const at = startOfEnclosedNames(text)
    return at > 0 && text.indexOf(')', at) === text.length - 1 ? {at, least: 3} : undefined
  }
  const [behind = '', names = ''] =
    /(?<!\s)\s+(?:[–—|]|-{1,3})\s+([^–—|()]{5,200})$/u.exec(text) ?? []
  const isColumn = /^\s+\|/.test(behind)
  return (isColumn || /[,&]|\sand\s/.test(names)) && arePersons(names)
    ? {at: text.length - behind.length, least: 3}
    : undefined
}

/** Whether a text is made of full names: `Ann Bee, Cy Dee and Ed Eel`. */
function arePersons(names: string): boolean {
  return namesOf(names).every((name) => isPerson(name))
}
