import type {ListItem} from 'mdast'
import {isLabel} from '../roles/role.ts'
import {plainText} from '../text/inline.ts'
import {isCapital, wordsIn} from '../text/words.ts'
import {firstParagraph, linksOf} from './field-link.ts'

/** Whether an item without links is a group of linked things: `word2vec` over `[Vectors of far words](url)`. */
export function holdsThings(item: ListItem): boolean {
  const words = plainText(firstParagraph(item)?.children ?? [])
  if (words === '' || linksOf(item).length > 0 || isLabel(words) || /[:：]\s*$/.test(words))
    return false
  return item.children.some(
    (child) =>
      child.type === 'list' &&
      child.children.every((inner) => labelOf(inner) !== '') &&
      child.children.some((inner) => wordsIn(labelOf(inner)) > 2 && !isLabel(labelOf(inner))),
  )
}

/** What labels the link that an item begins with. */
function labelOf(item: ListItem): string {
  const [first] = firstParagraph(item)?.children ?? []
  return first?.type === 'link' ? plainText(first) : ''
}

/** Whether an item is a title with labels in brackets behind it: `(Bee) Learning to See Far (2014) ([note](url), code)`. */
export function isNotedTitle(item: ListItem): boolean {
  const [title, link] = firstParagraph(item)?.children ?? []
  if (title?.type !== 'text' || link?.type !== 'link' || !isLabel(plainText(link))) return false
  const [, words = ''] =
    /^(?:\([^()]+\)\s*)?([^()[\]]+?)\s*(?:\(\d{4}\)\s*)?[([]$/.exec(title.value) ?? []
  return wordsIn(words) > 2 && isCapital(words)
}
