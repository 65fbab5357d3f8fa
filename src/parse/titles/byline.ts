import {isOnlyPeople, isPeopleText, namesOf} from '../people/people.ts'

/** Where authors in italics begin: `Learning to see, *Ann Bee, Cy Dee*`, `…, *Ann Bee*, *Cy Dee*`; -1 where none do. */
export function startOfSetNames(all: string): number {
  const text = all.replace(/([*_])(,?\s+(?:and\s+)?)\1(?=\p{Upper})/gu, '$2')
  const found =
    /(?<![\s,.;–—-])[\s,.;–—-]+([*_]{1,2})(?=\p{Upper})([^*_\n]{5,300})\1(?!\p{Alpha})/u.exec(text)
  return found && arePeople(found[2] ?? '') ? found.index : -1
}

/** Where `by` and authors end a text, a line or a sentence: `Learning to see by Bee et al.`; -1 where none do. */
export function startOfByline(text: string): number {
  const found =
    /(?<![\s,.])[\s,.]+by:?\s+(?=\p{Upper})([^()[\]\d]{2,200}?\bet al\b|[^()[\]\d]{4,200}?(?=[\s.,([]*$|\s*\n|\.\s))/u.exec(
      text,
    )
  return found && arePeople(found[1] ?? '') ? found.index : -1
}

/** Where authors begin between semicolons: `Learning to see; Bee, Dee; Sights Today; 2021`; -1 where none do. */
export function startOfParts(text: string): number {
  if (!text.includes(';')) return -1
  const [title = '', people, ...places] = text.split(/;\s+/)
  const isDated = places.some((place) => /(?:19|20)\d{2}/.test(place))
  return people !== undefined && isDated && arePeople(people) ? title.length : -1
}

/** Whether a text is made of people and nothing else. */
function arePeople(names: string): boolean {
  return isPeopleText(names) && isOnlyPeople(names)
}

/** Where several authors by their full names stand in a bracket: `Learning to see (Ann Bee, Cy Dee)`; -1 where none do. */
export function startOfEnclosedNames(text: string): number {
  if (!text.includes('(')) return -1
  for (const {1: names = '', index} of text.matchAll(/\s*\((\p{Upper}[^()\d]{6,400})\)/gu))
    if (areFullNames(names)) return index
  return -1
}

/** `Ann Bee, C. Dee and Ed Eff` */
function areFullNames(names: string): boolean {
  const all = namesOf(names.replace(/,? et\.? al\.?$/, ''))
  const isCutOff = / et\.? al\.?$/.test(names)
  const isFull = (name: string): boolean =>
    /^\p{Upper}(?:\p{Lower}[\p{Alpha}'’-]*|\.)(?:[\s-]\p{Upper}[\p{Alpha}.'’-]*){0,2}\s(?:\p{Lower}{2,3}\s){0,2}\p{Upper}\p{Lower}[\p{Alpha}'’-]*$/u.test(
      name,
    )
  return all.length > (isCutOff ? 0 : 1) && all.every(isFull) && isOnlyPeople(all.join(', '))
}
