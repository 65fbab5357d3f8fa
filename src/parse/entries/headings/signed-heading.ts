import type {RootContent} from 'mdast'
import {firstParagraph} from '../../fields/field-link.ts'
import {isOnlyPeople, isPerson} from '../../people/people.ts'
import {isLabel} from '../../roles/label.ts'
import {plainText} from '../../text/inline.ts'
import {wordsIn} from '../../text/words.ts'
import {ofList} from './name-heading.ts'
import type {TitleLine} from './titled-entry.ts'

/**
 * Whether a heading stands over the names of several people and may be what they wrote: `#### Wasserstein GAN` over
 * `* Ann Bee, Cy Dee and Bo Eff`; the year of one's own work stands behind it: `#### Seeing by Lamps. 1993` over `* Ann Bee`,
 * or behind the name, with who published it: `Ann Bee, Far Press, 1992.`
 */
export function isSignedHeading(head: TitleLine, [first]: readonly RootContent[]): boolean {
  if (head.type !== 'heading' || !first) return false
  const line =
    first.type === 'list' ? first.children[0] && firstParagraph(first.children[0]) : first
  if (line?.type !== 'paragraph') return false
  const title = plainText(head)
  if (wordsIn(title) < 2 || isLabel(title) || (wordsIn(title) < 4 && ofList.test(title)))
    return false
  const [names = ''] = plainText(line).split(/(?<=\p{Lower}{2})\.\s|[\n(*]/u)
  const isDated = wordsIn(title) > 4 && /[.,]\s*(?:19|20)\d{2}[.\s]*$/.test(title)
  return areSigners(names) || (isDated && isPerson(names)) || isImprint(plainText(line))
}

/** Whether a few words begin with one name and a comma, and say a year behind it: `Ann Bee, Far Press, 1992.` */
function isImprint(text: string): boolean {
  const name = /^([^,]{5,40}),\s[^?!]{0,120}\b(?:19|20)\d{2}\b[^?!]{0,80}$/.exec(text)?.[1]
  return name !== undefined && isPerson(name)
}

/** Whether a text names several people, each by more than one word. */
function areSigners(names: string): boolean {
  const each = names.split(/,|\band\b|&/).filter((name) => /\p{Alpha}/u.test(name))
  return each.length > 1 && each.every((name) => wordsIn(name) > 1) && isOnlyPeople(names)
}
