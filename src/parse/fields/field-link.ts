import type {Link, ListItem, Paragraph} from 'mdast'
import {plainText} from '../text/inline.ts'
import {linksIn} from '../text/nodes.ts'
import {wordsIn} from '../text/words.ts'

/** What an item begins with, where that is a line of text; one written as a heading is one as well: `- #### Download: [data](url)`. */
export function firstParagraph({children: [first]}: ListItem): Paragraph | undefined {
  if (first?.type === 'heading' && linksIn(first.children).length > 0)
    return {...first, type: 'paragraph'}
  return first?.type === 'paragraph' ? first : undefined
}

/** The links of the paragraph that an item begins with. */
export function linksOf(item: ListItem): Link[] {
  return linksIn(firstParagraph(item)?.children ?? [])
}

/** Whether an item is a repository by its own name and a word or two: `[ann/seenet](https://github.com/ann/seenet) | [Pytorch]`. */
export function isRepository(item: ListItem): boolean {
  const [link, ...others] = linksOf(item)
  const words = firstParagraph(item)?.children.filter(({type}) => type !== 'link') ?? []
  const path =
    /^https?:\/\/(?:www\.)?(?:github|gitlab|gitee|bitbucket)\.(?:com|org)\/([\w.-]+\/([\w.-]+?))(?:\.git|\/.*)?$/i.exec(
      link?.url ?? '',
    )
  if (!link || !path || others.length > 0 || wordsIn(plainText(words)) > 3) return false
  const [, whole = '', name = ''] = path.map((part) => part.toLowerCase())
  const label = plainText(link).toLowerCase()
  return label === name || label === whole || label.startsWith(`${whole}/`)
}

/** Whether a link shows its own address. */
export function isBare(link: Link): boolean {
  return plainText(link) === link.url
}
