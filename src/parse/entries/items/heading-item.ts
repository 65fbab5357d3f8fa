import type {List as ListNode, ListItem, Paragraph} from 'mdast'
import {linksOf} from '../../fields/field-link.ts'
import {isPerson} from '../../people/people.ts'
import {roleOfUrl} from '../../roles/role-of-url.ts'
import {plainText} from '../../text/inline.ts'
import {linksIn} from '../../text/nodes.ts'
import {wordsIn} from '../../text/words.ts'
import {rest} from '../../venues/venue-family.ts'

/** Words that are the heading of papers, and no paper. */
const heads =
  /^\W*(?:data ?sets?|methods|models|overviews?|(?:survey |review )?papers|reviews?|surveys?|tutorials?)\W*$/i

/** Whether an item is the heading of those in it, and leads to a list of more: `- **[Survey](https://github.com/a/b)**`. */
export function isLinkedHeading(head: Paragraph | undefined): boolean {
  return head !== undefined && holdsRepository(head.children) && heads.test(plainText(head))
}

/** Whether an item heads what belongs nowhere else, so that no line below is its own: `- **Others**`. */
export function isRestHeading(head: Paragraph | undefined): boolean {
  return head !== undefined && head.children.length < 4 && rest.test(plainText(head))
}

/** Whether an item leads to a person, whose papers the lists in it hold by their titles: `[Ann Bee](https://bee.org): Far sights`. */
export function isPersonHeading(head: Paragraph | undefined, inner: readonly ListNode[]): boolean {
  const [person, ...others] = head?.children ?? []
  return (
    person?.type === 'link' &&
    isPerson(plainText(person)) &&
    roleOfUrl(person.url) !== 'paper' &&
    linksIn(others).length === 0 &&
    inner.some(({children}) =>
      children.some((item) => linksOf(item).some((link) => wordsIn(plainText(link)) > 3)),
    )
  )
}

/** Whether a link to a repository stands among nodes. */
function holdsRepository(nodes: Paragraph['children']): boolean {
  return nodes.some((node) =>
    node.type === 'link'
      ? /^https?:\/\/github\.com\//i.test(node.url)
      : node.type === 'strong' && holdsRepository(node.children),
  )
}

/** An item as if its first line were no heading, unless that heads a list in it: `- ### [Learning to see](url)`. */
export function withoutHeading(item: ListItem): ListItem {
  const [first, ...others] = item.children
  if (first?.type !== 'heading') return item
  const isTitle =
    first.children.some(({type}) => type === 'link') || others.every(({type}) => type !== 'list')
  return isTitle ? {...item, children: [{...first, type: 'paragraph'}, ...others]} : item
}
