import {wordsIn} from '../text/words.ts'
import {isPersonal, isTitleWord} from './title-vocabulary.ts'

/** Where the first of several names begins: `Learning to see, Ann Bee, Cy Dee`, `Does it see? Ann Bee et al.`, `Learning to see, Bee, A., Dee, C.`; no name asks, as `When, How Long and How Much?` does. */
const names =
  /(?:[,;，]|(?<=[?!]))(?:\s+|(?<=，))(?=(?!(?:How|What|When|Where|Which|Who|Whose|Why)\s)(\p{Upper}[\p{Alpha}.'’-]*(?:\s+(?:(?:van|von|de|der|den|del|di|da|du|la|le|ten|ter)\s+){0,2}\p{Upper}[\p{Alpha}.'’-]*){1,3}|\p{Upper}[\p{Alpha}'’-]+(?:,(?:[ -]\p{Upper}\.){1,3}|(?= et al)))\s*(?:[,，]|and\b|et al|&))/gu

/** Where the first of several authors begins behind a title; -1 where none does. */
export function startOfNames(text: string): number {
  for (const {1: name = '', index} of text.matchAll(names)) if (isPersonal(name)) return index
  return /\p{Lower},\p{Upper}/u.test(text) ? startOfGlued(text) : -1
}

/** Where a line begins with a name that others follow. */
const nameLine =
  /\s*\n\s*(?=(\p{Upper}[\p{Alpha}.'’-]*(?:\s+\p{Upper}[\p{Alpha}.'’-]*){1,3})[*∗†‡§¶]*\s*(?:,|and\b|et al|&))/gu

/** Where the authors begin on a line of their own; -1 where none do, as where a title goes on: `Far⏎Seeing Static Light and Lamps`. */
export function startOfNameLine(text: string): number {
  if (!text.includes('\n')) return -1
  for (const {1: name = '', index} of text.matchAll(nameLine)) {
    const words = name.split(/[\s-]+/)
    if (words.filter(isTitleWord).length * 2 < words.length) return index
  }
  return -1
}

/** The same right behind a comma, with one name as well that ends all: `Learning to see far,Ann Bee.` */
const glued =
  /,(?=(\p{Upper}\p{Lower}+(?:[ -]\p{Upper}[\p{Alpha}.'’-]*){1,2}?)\s?(?:,\s?\p{Upper}|,? et\.? al\b|[\s.*_]*$))/gu

/** Where authors begin whose comma lacks its blank: `Learning to see far,Ann Bee`; -1 where none do. */
function startOfGlued(text: string): number {
  for (const {1: name = '', index} of text.matchAll(glued))
    if (isPersonal(name) && wordsIn(text.slice(0, index)) > 3) return index
  return -1
}

/** Two last names and a venue with its year behind the name of a model: `Adam, Bee and Dee, ICLR 2015`. */
const pair =
  /^\p{Upper}[\p{Alpha}\d+-]*(?=,\s+(\p{Upper}[\p{Alpha}'’-]+ (?:and|&) \p{Upper}[\p{Alpha}'’-]+),\s+\p{Upper}[\w& -]*[\s'’](?:19|20)?\d{2}\b)/u

/** Where two authors begin behind the name of a model; -1 where none do. */
export function startOfPair(text: string): number {
  const found = pair.exec(text)
  return found?.[1] !== undefined && isPersonal(found[1].replace(/ (?:and|&) /, ' '))
    ? found[0].length
    : -1
}

/** Where one name begins that ends what stands before the venue, as in `Learning to see far, Bee, CVPR 2020`; `end` if none does. */
export function startOfLastName(text: string, end: number): number {
  const found = /,\s+(\p{Upper}[\p{Alpha}'’-]{2,})\s*$/u.exec(text.slice(0, end))
  if (!found || !/^,\s/.test(text.slice(end)) || wordsIn(text.slice(0, found.index)) < 4) return end
  return isPersonal(found[1] ?? '') ? found.index : end
}
