import type {Paragraph} from 'mdast'
import type {Link} from '../../model/link.ts'
import {plainText} from '../text/inline.ts'

/** What a list stands under. */
export interface Owner {
  readonly words: string
  readonly isLinked: boolean
  /** Whether a link leads to a paper or to its page. */
  readonly isWork: boolean
}

/** Reads what a list stands under, with the links of its own. */
export function ownerOf(node: Paragraph | undefined, links: readonly Link[]): Owner {
  const out = links.filter(isExternal)
  const isWork = out.some(({role}) => role === 'paper' || role === 'project')
  return {words: node ? plainText(node) : '', isLinked: out.length > 0, isWork}
}

/** Whether a link leads out of the list, if only to a paper that is kept beside it. */
export function isExternal({url, form}: Link): boolean {
  return /^https?:|\.pdf$/i.test(url) && form !== 'image'
}
