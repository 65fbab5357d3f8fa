import type {Html} from 'mdast'
import {isLabel, roleOfLabel} from '../../roles/label.ts'
import {roleOfUrl} from '../../roles/role-of-url.ts'
import type {Locate} from '../../syntax/markdown.ts'
import {flatten, type Inline} from '../../text/inline.ts'

/** Whether HTML defines what a paper is by a link to it: `<dt>Paper links</dt> <dd><a href="url">arXiv</a></dd>`. */
export function definesPaper({value}: Html): boolean {
  if (!/<dd[\s>]/i.test(value)) return false
  return [...value.matchAll(/<a\s[^<>]*?href=["']([^"']+)["'][^<>]*>([^<>]*)</gi)].some(
    ([, url = '', label = '']) =>
      roleOfUrl(url) === 'paper' || (isLabel(label) && roleOfLabel(label) === 'paper'),
  )
}

/** What HTML says of a paper in definitions of words alone: `<dt>Reference</dt> <dd>Ann Bee, "Far Sights," in ACL, 2020</dd>`. */
export function definedPieces({value, position}: Html, locate: Locate): Inline[] {
  const from = position?.start.offset
  if (position === undefined || from === undefined || !/<dd[\s>]/i.test(value)) return []
  return [...value.matchAll(/(<dd>)([^<>]{8,600})(?=<\/dd>)/gi)].flatMap(
    ({1: tag = '', 2: words = '', index}) => {
      const start = from + index + tag.length
      const place = {
        start: {...position.start, offset: start},
        end: {...position.end, offset: start + words.length},
      }
      return flatten([{type: 'text', value: words, position: place}], locate)
    },
  )
}
