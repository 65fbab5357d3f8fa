import type {Link as LinkNode, PhrasingContent} from 'mdast'
import {decode} from '../../model/percent-code.ts'
import type {Role} from '../../model/role.ts'
import {roleOfLabel} from '../roles/label.ts'
import {attributeOf} from './tag-link.ts'

/** Whether a link's label is made of images alone, as a badge's is. */
export function isBadge(label: readonly PhrasingContent[]): boolean {
  const images = label.filter(({type}) => type === 'image' || type === 'imageReference')
  return images.length > 0 && images.length === label.length
}

/** The words of a badge or of the badge that a link is labelled by. */
export function badgeOf(node: PhrasingContent): string | undefined {
  if (node.type === 'image') return badgeWords(node.url)
  if (node.type === 'html')
    return /^<img\b/i.test(node.value) ? badgeWords(attributeOf(node.value, 'src')) : undefined
  if (node.type !== 'link' && node.type !== 'linkReference') return undefined
  const image = isBadge(node.children)
    ? node.children.find(({type}) => type === 'image')
    : undefined
  return image && badgeOf(image)
}

/** A badge that leads nowhere is one and nothing else, unless what it is called and what is written on it are labels: `Code`. */
export function isIdleBadge({children}: LinkNode, said: Role): boolean {
  const [image] = children
  const words = image?.type === 'image' ? badgeWords(image.url) : undefined
  if (!isBadge(children) || image?.type !== 'image') return false
  // `![Paper](https://img.shields.io/badge/arXiv-red)` says where the paper appeared.
  const isPlace = said === 'paper' && words !== image.alt
  return said === 'other' || (words !== undefined && (isPlace || roleOfLabel(words) !== said))
}

/**
 * The words on a badge of shields.io, which its path holds as `label-message-color`: of `/badge/Conference-ACL'23-blue`
 * `Conference ACL'23`; nothing for an address that is no such badge.
 */
export function badgeWords(url: string): string | undefined {
  const path = /^https?:\/\/(?:img\.)?shields\.io\/badge\/([^?#]+)/i.exec(url)?.[1]
  // What a badge looks up is not written on it.
  if (path === undefined || /^(?:dynamic|endpoint)(?:\/|$)/i.test(path)) return undefined
  // Two hyphens are one, and so are two underscores; a single one is a blank.
  const parts = decode(path).split(/(?<!-)-(?!-)/)
  const words = (parts.length > 1 ? parts.slice(0, -1) : parts).map((part) =>
    part
      .replaceAll('--', '-')
      .replace(/(?<!_)_(?!_)/g, ' ')
      .replaceAll('__', '_')
      .trim(),
  )
  return words.filter((word) => word !== '').join(' ')
}
