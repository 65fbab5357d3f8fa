import type {List as ListNode, Paragraph} from 'mdast'
import {hasWords} from '../../model/words.ts'
import {isRemark} from '../../venues/remark.ts'
import {labelWords} from '../roles/label-words.ts'
import {isLabel} from '../roles/label.ts'
import {plainText} from '../text/inline.ts'
import {wordsIn} from '../text/words.ts'
import {bare} from '../titles/lead-words.ts'
import type {VenueJudge} from '../venues/venue.ts'
import {isBare, firstParagraph} from './field-link.ts'
import {isTelling} from './field-pieces.ts'
import {fieldName} from './field-name.ts'
import {linksIn} from '../text/nodes.ts'

/** Whether a list is made of `arXiv: URL`, `intro: words` and labelled links, one of them at least, and of remarks. */
export function isNamedFieldList(list: ListNode, venues: VenueJudge): boolean {
  return list.children.every((item) => {
    const paragraph = firstParagraph(item)
    if (!paragraph) return false
    const name = fieldName(paragraph)
    if (name === undefined) return isLabelLine(paragraph) || isRemarkLine(paragraph, venues)
    if (isNameOfField(name)) return true
    return linksIn([paragraph]).every(isBare)
  })
}

/** Whether every item of a list is one link and its label, or a label and its address: `- [Paper](url)`, `- 论文：URL`. */
export function isLabelList({children}: ListNode): boolean {
  return children.every(({children: [line, ...others]}) => {
    if (line?.type !== 'paragraph' || others.length > 0) return false
    const [link, ...more] = line.children
    if (link?.type === 'link' && more.length === 0) return isLabel(plainText(link))
    return isLabel(fieldName(line) ?? '') && linksIn([line]).every(isBare)
  })
}

/** Whether a name before a colon is one of fields: `arXiv`, `Description`, `简介`. */
export function isNameOfField(name: string): boolean {
  return isLabel(name) || isTelling(name) || /^\p{Script=Han}{1,6}$/u.test(name)
}

/** Labelled links and nothing else but a venue with its year: `[paper](url) | [code](url) | CVPR 2020`. */
export function isLabelLine({children}: Paragraph, venues?: VenueJudge): boolean {
  return children.every((child) => {
    if (child.type === 'link') return isLabel(plainText(child)) || isBare(child)
    if (child.type === 'text')
      return (
        !hasWords(child.value) ||
        (/\d{2}/.test(child.value) && venues?.isVenue(bare(child.value)) === true)
      )
    return child.type === 'break' || child.type === 'html' || child.type === 'image'
  })
}

/** Where or how a paper appeared and nothing else: `CVPR 2020 Oral`, `Spotlight`. */
function isRemarkLine(node: Paragraph, {isVenue}: VenueJudge): boolean {
  const text = plainText(node)
  const isPlain = node.children.every(({type}) => type !== 'link')
  return isPlain && wordsIn(text) < 7 && (isVenue(text) || labelWords(text).every(isRemark))
}
