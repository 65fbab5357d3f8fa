import type {Paragraph} from 'mdast'
import {plainText} from '../../text/inline.ts'

/** Words that are the heading of papers, and no paper. */
const heads =
  /^\W*(?:data ?sets?|methods|models|overviews?|(?:survey |review )?papers|reviews?|surveys?|tutorials?)\W*$/i

/** Whether an item is the heading of those in it, and leads to a list of more: `- **[Survey](https://github.com/a/b)**`. */
export function isLinkedHeading(head: Paragraph | undefined): boolean {
  return head !== undefined && holdsRepository(head.children) && heads.test(plainText(head))
}

/** Whether a link to a repository stands among nodes. */
function holdsRepository(nodes: Paragraph['children']): boolean {
  return nodes.some((node) =>
    node.type === 'link'
      ? /^https?:\/\/github\.com\//i.test(node.url)
      : node.type === 'strong' && holdsRepository(node.children),
  )
}
