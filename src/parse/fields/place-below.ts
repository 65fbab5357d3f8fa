import type {List as ListNode} from 'mdast'
import {hasWords} from '../../model/words.ts'
import {roleOfUrl} from '../roles/role-of-url.ts'
import {isLabel} from '../roles/label.ts'
import {plainText} from '../text/inline.ts'
import {wordsIn} from '../text/words.ts'
import {hasYear} from '../text/year.ts'

/**
 * Whether a title has nothing below it but a link to the paper that says where and when it appeared, and labels:
 * `Learning to see far` over `[[Sights 15.1 (2024)](url)] • [[code](url)]`.
 */
export function isPlaceBelow({children: [only, ...others]}: ListNode, owner: string): boolean {
  const line = only?.children[0]
  if (line?.type !== 'paragraph' || others.length > 0 || wordsIn(owner) < 4) return false
  const [first, ...labels] = line.children.filter((child) => child.type === 'link')
  const words = plainText(line.children.filter((child) => child.type !== 'link'))
  return (
    first !== undefined &&
    roleOfUrl(first.url) === 'paper' &&
    isDated(plainText(first)) &&
    labels.every((link) => isLabel(plainText(link))) &&
    !hasWords(words)
  )
}

/** A few words with a year among them. */
function isDated(text: string): boolean {
  return wordsIn(text) < 7 && hasYear(text)
}
