import {isOnlyPeople, isPeopleText} from '../people/people.ts'

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

function arePeople(names: string): boolean {
  return isPeopleText(names) && isOnlyPeople(names)
}
