import type {Link, ListItem, List as ListNode} from 'mdast'
import {roleOfLabel} from '../roles/label.ts'
import {plainText} from '../text/inline.ts'
import {firstParagraph} from './field-link.ts'

/** Words before a link, and what follows it. */
interface Led {
  readonly words: string
  readonly link: Link
  readonly behind: string
}

/** An item that is a link behind a few words, bold or not; nothing for another. */
function ledLink(item: ListItem): Led | undefined {
  const [first, ...others] = firstParagraph(item)?.children ?? []
  if (first?.type !== 'text' && first?.type !== 'strong') return undefined
  const [gap] = others
  const isGap = gap?.type === 'text' && /^\s*[:：]?\s*$/.test(gap.value)
  const [link, ...rest] = isGap ? others.slice(1) : others
  const words = `${plainText(first)}${isGap ? gap.value : ''}`.trim()
  return link?.type === 'link' && words.length < 26
    ? {words, link, behind: plainText(rest).trim()}
    : undefined
}

/** Whether an item is an address behind a name and nothing else, as `Related data: URL` is beside labels. */
export function isNamedAddress(item: ListItem): boolean {
  const led = ledLink(item)
  const isBare = led?.behind === '' && plainText(led.link) === led.link.url
  return isBare && /^[^:：.]+[:：]$/.test(led.words)
}

/** Whether an item is a linked title behind a label or the name of a field, and the only one so: `Paper [Learning to see far](url)`, `Cited by: [Learning to see far](url)`. */
export function isLedTitle(
  item: ListItem,
  {children}: ListNode,
  isField: (item: ListItem) => boolean,
): boolean {
  const label = ledLabel(item)
  if (label !== undefined) return children.every((one) => one === item || ledLabel(one) !== label)
  return isNamed(item) && children.every((one) => one === item || isField(one) || !isNamed(one))
}

/** The label that leads in a link without a colon. */
function ledLabel(item: ListItem): string | undefined {
  const words = ledLink(item)?.words ?? ''
  return words !== '' && roleOfLabel(words) !== undefined ? words : undefined
}

/** Whether small words and a colon lead in a link and nothing else: `Cited by: [Learning to see far](url)`. */
function isNamed(item: ListItem): boolean {
  const {words = '', behind} = ledLink(item) ?? {}
  return behind === '' && /^\p{Upper}?\p{Lower}+(?: \p{Lower}+){1,2}[:：]$/u.test(words)
}
