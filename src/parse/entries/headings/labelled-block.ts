import type {List as ListNode, Paragraph, RootContent} from 'mdast'
import {monthName} from '../../../model/month.ts'
import {hasWords} from '../../../model/words.ts'
import {isLabel, roleOfLabel} from '../../roles/label.ts'
import {roleOfUrl} from '../../roles/role-of-url.ts'
import {plainText} from '../../text/inline.ts'
import {wordsIn} from '../../text/words.ts'
import {definesPaper} from './definition.ts'
import {fieldLinesOf} from '../field-line.ts'

/** Whether a block is a short line, or a list of such, that ends with labelled links, one of which leads to a paper. */
export function holdsPaperLabel(node: RootContent): boolean {
  if (node.type === 'list') return paragraphsOf(node).some(holdsPaperLabel)
  if (node.type === 'blockquote') return node.children.some(holdsPaperLabel)
  if (node.type === 'html') return definesPaper(node)
  if (node.type !== 'paragraph') return false
  const fields = fieldLinesOf(node)
  if (fields.length > 1) return fields.some(holdsPaperLabel)
  if (!isShort(node)) return false
  const links = node.children.filter((child) => child.type === 'link')
  const behind = node.children.slice(node.children.findLastIndex(({type}) => type === 'link') + 1)
  // `Link: https://x.org/a.pdf (in Japanese)`, `[Paper](url) [Code](url) #far_sights #lamps`
  const rest = plainText(behind)
    .toLowerCase()
    .replace(date, '')
    .replace(tags, '')
    .replace(/\([^()]{1,40}\)/, '')
  return (
    isAwaited(rest) &&
    links.some((link) => {
      const label = plainText(link)
      const isNamed = isLabel(label) || ofVenue.test(plainText(node))
      return roleOfLabel(label) === 'paper' || (isNamed && roleOfUrl(link.url) === 'paper')
    })
  )
}

/** A field whose link to the paper says where that appeared: `**Venue:** [ICML 2023](url)`. */
const ofVenue = /^\W*(?:conference|journal|published(?: (?:at|in))?|venue)\s*[:：]/i

/** The day of a paper, which may stand behind its links: `24 Oct 2022`. */
const date = new RegExp(
  String.raw`(?<![a-z\d])(?:\d{1,2} )?${monthName}\.?(?: \d{1,2},)? (?:19|20)\d{2}`,
)

/** What sorts papers, behind their links: `#far_sights #lamps`. */
const tags = /#[a-z\d][\w-]*/gi

/** Whether a block is nothing but labelled links, the first to a paper: `[[Paper]](url) [[Code]](url)`. */
export function isOfLabels(node: RootContent | undefined): boolean {
  if (node?.type !== 'paragraph') return false
  const [first] = node.children.filter(({type}) => type === 'link')
  const rest = node.children.filter(({type}) => type !== 'link')
  return (
    first !== undefined &&
    roleOfLabel(plainText(first)) === 'paper' &&
    isAwaited(plainText(rest).replace(tags, '')) &&
    holdsPaperLabel(node)
  )
}

/** Whether words beside links are none, or labels that lead nowhere yet, set off as those are: `[Paper](url) | Code | Project Page`. */
function isAwaited(words: string): boolean {
  if (!hasWords(words)) return true
  const [before = '', ...labels] = words.split(/[|·•/]/)
  return !hasWords(before) && labels.every((label) => !hasWords(label) || isLabel(label))
}

/** Words of a long row of authors with their venue. */
const longest = 60

/** Whether a line is short enough to tell of a paper. */
export function isShort(node: Paragraph): boolean {
  return wordsIn(plainText(node)) <= longest
}

/** The lines of a list. */
export function paragraphsOf({children}: ListNode): Paragraph[] {
  return children.flatMap((item) => item.children.filter((child) => child.type === 'paragraph'))
}
