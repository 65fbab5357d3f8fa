import type {List as ListNode, ListItem, Paragraph} from 'mdast'
import {hasWords} from '../../model/words.ts'
import {isLabel} from '../roles/label.ts'
import {isBadge} from '../text/badge.ts'
import {boldWords, plainText} from '../text/inline.ts'
import {endsInColon, wordsIn} from '../text/words.ts'
import {fieldName} from './field-name.ts'
import {linksIn} from '../text/nodes.ts'

/**
 * The bold line of a list that is the title of what all its other lines tell of, under words that only name it or say
 * when it appeared: `2024.05 SeeNet` over `**Learning to see**`, `Authors: Ann Bee` and `[Paper](url)`.
 */
export function titleLineOf(list: ListNode): Paragraph | undefined {
  const lines = list.children.map(onlyLine)
  const titles = lines.filter((line) => line !== undefined && isBoldTitle(line))
  const others = lines.filter((line) => line === undefined || !isBoldTitle(line))
  const isTold = others.every((line) => line !== undefined && isTelling(line))
  const isLinked = others.some((line) => line !== undefined && linksIn([line]).length > 0)
  return titles.length === 1 && isTold && isLinked ? titles[0] : undefined
}

/** The one line that an item is. */
function onlyLine({children: [only, ...others]}: ListItem): Paragraph | undefined {
  return only?.type === 'paragraph' && others.length === 0 ? only : undefined
}

/** Bold words enough for a title, and no name of a field. */
function isBoldTitle({children}: Paragraph): boolean {
  const words = boldWords(children)
  return wordsIn(words) > 3 && !endsInColon(words) && linksIn(children).length === 0
}

/** A field, or short labels and nothing else; what has no link tells as well. */
function isTelling(line: Paragraph): boolean {
  const links = linksIn([line])
  if (links.length === 0 || fieldName(line) !== undefined) return true
  const beside = line.children.filter((child) => child.type !== 'link')
  return (
    !hasWords(plainText(beside)) &&
    links.every((link) => isBadge(link.children) || isShortLabel(plainText(link)))
  )
}

function isShortLabel(text: string): boolean {
  return isLabel(text) || wordsIn(text) < 4
}
