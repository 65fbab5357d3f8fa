import type {Link} from '../../../model/link.ts'
import {isPerson} from '../../people/people.ts'
import {isWorkplace} from '../../people/workplace.ts'
import type {Aside} from '../aside.ts'
import type {Draft} from '../draft.ts'

/**
 * Whether a draft is one of the people who work on the matter or on the list: those are no entries beside papers. Elsewhere
 * an account tells them, `[Ann Bee](https://twitter.com/bee)`, or where they work: `Ann Bee, CMU, [slides](url)`.
 */
export function isSomebody(
  {title, links, beside}: Pick<Draft, 'title' | 'links' | 'beside'>,
  aside: Aside | undefined,
): boolean {
  if (aside === 'people') return true
  const [name = '', place] = title.split(', ', 2)
  if (post.test(place ?? beside[0]?.text ?? '')) return isPerson(name)
  if (place !== undefined) return isWorkplace(place) && isPerson(name)
  const isKnown = aside === 'frame' || (links.length > 0 && links.every(isAccount))
  return isKnown && isPerson(title)
}

/** What people are at their places of work: `Ann Bee, Assistant Professor, CMU`. */
const post = /^[\s,]*(?:(?:assistant|associate|chair|full) )?(?:professor|lecturer|postdoc)\b/i

/** Whether a draft is nothing but where one person tells of themselves, by whatever name: `[Write to me](https://www.linkedin.com/in/bee)`. */
export function isProfile({
  title,
  links: [link, ...others],
}: Pick<Draft, 'title' | 'links'>): boolean {
  return link?.label === title && others.length === 0 && profile.test(link.url)
}

const profile = /^https?:\/\/(?:[a-z]+\.)?(?:linkedin\.com\/in|zhihu\.com\/people)\//i

/** Whether a link leads to where people tell of themselves. */
function isAccount({url}: Link): boolean {
  return /^https?:\/\/(?:[a-z]+\.)?(?:twitter|x|linkedin)\.com\//i.test(url)
}
