import {authorsLength} from '../people/authors.ts'
import {isOnlyPeople} from '../people/people.ts'
import {wordsIn} from '../text/words.ts'
import type {TitleContext} from './title-context.ts'

/** Signs that may part what is said of a paper as bars do; most texts have none. */
const others = /;\s|\s(?:[·•‧∙]|\/\/?|::)\s/

/** A dot between columns, which no title has. */
const dot = /(?<=\s)[·•‧∙](?=\s)/g

/** Each of them with the white space around it. */
const signs = [/;(?=\s)/g, dot, /(?<=\s)\/\/(?=\s)/g, /(?<=\s)::(?=\s)/g, /(?<=\s)\/(?=\s)/g]

/**
 * A text with a bar in the place of each other sign that parts people or a venue from the rest, as long as before:
 * `Learning to see · Ann Bee, Cy Dee · CVPR 2020`, `CVPR 2020; Learning to see`.
 */
export function withBars(text: string, context: TitleContext): string {
  if (!others.test(text)) return text
  const names = listLength(text)
  return text.slice(0, names) + barred(withCommas(text.slice(names)), context)
}

/** The length of a number and of authors that semicolons part: `[7] Bee, A.; Dee, C. Learning to see. Sights 2018, 57, 3–13` */
function listLength(text: string): number {
  const number = /^\s*(?:\[?\d{1,3}[\].]+\s)?/.exec(text)?.[0].length ?? 0
  const rest = text.slice(number)
  const names = /^[^;.]+, \p{Upper}[^;]*;/u.test(rest) ? authorsLength(rest) : 0
  return names && number + names
}

/** A text with a comma in the place of each semicolon between two people: `Learning to see, by Ann Bee; Cy Dee`. */
function withCommas(text: string): string {
  return text.replace(/;(?=\s)/g, (sign, at: number) => {
    const before =
      text
        .slice(0, at)
        .split(partedBefore)
        .at(-1)
        ?.replace(/^by:?\s/, '') ?? ''
    const [behind = ''] = text.slice(at + 1).split(partedBehind)
    const areNames = [before, behind].every((name) => wordsIn(name) > 1 && wordsIn(name) < 5)
    return areNames && isOnlyPeople(`${before.trim()}, ${behind.trim()}`) ? ',' : sign
  })
}

const partedBefore = /[,;:]\s|\sby:?\s|\s[-–—|]\s|\n|(?<=\p{Lower}{2})\.\s/u
const partedBehind = /[,;:([|`]|\n|(?<=\p{Lower}{2})\.|\sand\s/u

/** A text with bars, whatever it begins with. */
function barred(text: string, context: TitleContext): string {
  return signs.reduce((barred, sign) => {
    const parts = barred.split(sign).filter((part) => part.trim() !== '')
    const beside = parts.filter((part) => isBeside(part.trim(), context))
    // Titles have semicolons too, and places: `Far sights of Aville, FL; Beeville, FL; and more`.
    const isSure = parts.length > 2 || beside.some((part) => /[\d,]|\set al/.test(part))
    const isTold = sign !== signs[0] || (isSure && beside.length >= parts.length - 1)
    return (beside.length > 0 && isTold) || (sign === dot && isTitleFirst(parts))
      ? barred.replace(sign, (found) => '|'.padEnd(found.length))
      : barred
  }, text)
}

/** Whether a title stands before dots, and who made it or what kind it is behind them: `Learning to see far · Far Labs · Survey`. */
function isTitleFirst([title = '', ...others]: readonly string[]): boolean {
  return others.length > 0 && wordsIn(title) > 3
}

/** Whether a part says who wrote a paper, or where and when it appeared. */
function isBeside(part: string, {isVenue}: TitleContext): boolean {
  const words = part.replace(/[\s[(]+$/, '')
  return (!/^and\s/.test(words) && isOnlyPeople(words)) || (/\d{2}/.test(words) && isVenue(words))
}

/** People, or a name alone, and the bar or dash that parts them from a title. */
const column = /^([^|–—]{4,400}?)\s*(?:\||\s(?:[–—]|-{1,3})\s)\s*(?=[\p{Upper}\d"“])/u

/** The length of the authors before a title and of the sign between: `Ann Bee and Cy Dee | Learning to see | CVPR 2020`. */
export function authorColumnLength(
  text: string,
  {alone, isVenue}: Pick<TitleContext, 'alone' | 'isVenue'>,
): number {
  const [lead = '', names = ''] = /[|–—]|\s-/.test(text) ? (column.exec(text) ?? []) : []
  if (lead === '' || /\d/.test(names) || !isOnlyPeople(names)) return 0
  const [title = '', place] = text
    .slice(lead.length)
    .split(/\s*\|\s*|\s+(?:[–—]|-{1,3})\s+|\s*[[(]/)
  if (isVenue(title) || isOnlyPeople(title)) return 0
  // A name alone may be that of a method, and two words in a column of titles any: `Traps and Pitfalls - Problems of far sights`.
  const isList =
    /[,&]|\band\b|\bet al\b/.test(names) &&
    !(alone && /^\p{Alpha}+ (?:and|&) \p{Alpha}+$/u.test(names))
  return isList || (wordsIn(title) > 1 && place !== undefined && isVenue(place.trim()))
    ? lead.length
    : 0
}
