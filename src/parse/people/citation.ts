import {authorsLength} from './authors.ts'
import {full, last, others, reader} from './person.ts'
import {isPersonal} from './title-vocabulary.ts'

const cited = new RegExp(
  String.raw`^[\s[(]*(?<names>(?:(?:${last}|\p{Upper}), ){0,4}${last}(?:,? (?:and|&) ${last}|,? et\.? al\.?| ?\+))(?:,[^()\d]{2,40})?[\s,(]*(?:19|20)\d{2}[a-z]?(?:[,;]\s[^()\d]{2,40})?[\s)\]]*$`,
  'u',
)

/** Last names in a row and a year in brackets: `Bee, Cy Dee, Eff (1978)`. */
const row = reader(
  String.raw`^\s*(?:${last}(?: ${last})?, +){1,5}${last}(?: ${last})? \((?:19|20)\d{2}[a-z]?\)\s*$`,
)

/**
 * Whether a text cites a paper by its authors and nothing else but where and when: `Bee et al., ACL 2022`,
 * `Bee, Dee and Eff 2019`, `Bee & Dee, 2010, IEEE`, `Bee, Dee (1978)`.
 */
export function isCited(text: string): boolean {
  if (!/\d{4}/.test(text)) return false
  const isJoined = /(?:\band\b|&|\bet\b|\+).*\d{4}/.test(text)
  const isRow = /,.*\s\(\d{4}/.test(text)
  const names =
    (isJoined ? cited.exec(text)?.groups?.['names'] : undefined) ??
    (isRow ? row(text)?.replace(/\d.*/s, '') : undefined)
  return names !== undefined && isPersonal(names.replace(/,? (?:and|&) |,? et\b.*| ?\+/gu, ' '))
}

/** Whether a text is made of authors and when they wrote: `Bee, A., & Dee, C. (1995).`, `Bee, A., Dee, C., 1995.` */
export function isDatedAuthors(text: string): boolean {
  const words = text.trim()
  return (
    /(?:\([^()]*\)|(?:19|20)\d{2}[a-z]?)[.:]?$/.test(words) && authorsLength(words) === words.length
  )
}

/** Whether a text names the first author of a paper and nothing else but what it is on: `Bee et al.`, `Bee et al. (Lamps)` */
export function isFirstAuthor(text: string): boolean {
  return (
    /\set\.? al/.test(text) &&
    /^\s*\p{Upper}[\p{Alpha}'’-]+(?: \p{Upper}[\p{Alpha}'’-]+)?,? et\.? al\.?,?\s*(?:\([^()\d]{2,40}\)\s*)?$/u.test(
      text,
    )
  )
}

/** Whether a text is last names and a year: `Bee 2020`, `Bee, Dee 2020`, which only a title beside it tells from another name. */
export function isNameAndYear(text: string): boolean {
  return (
    /\s\(?(?:19|20)\d{2}[a-z]?\)?\s*$/.test(text) &&
    /^\s*(?:\p{Upper}\p{Lower}+, ){0,4}\p{Upper}\p{Lower}+,?\s\(?(?:19|20)\d{2}[a-z]?\)?\s*$/u.test(
      text,
    ) &&
    isPersonal(text.replace(/\d.*/s, ''))
  )
}

const signature = new RegExp(
  String.raw`^[\s.,(–—-]*(?<names>${last}(?=${others})|${last},? (?:and|&) ${last}(?=,)|${full}(?=,| and | &|${others}))[^;]*['’ ](?:19|20)?\d{2}(?!\d)`,
  'u',
)

/** Whether authors and a year stand behind a name, which is that of a paper then: `GPipe, Bee et al, ICS 2019`. */
export function isSignature(text: string): boolean {
  const names = signature.exec(text)?.groups?.['names']
  return names !== undefined && isPersonal(names.replace(/,? (?:and|&) /, ' '))
}
