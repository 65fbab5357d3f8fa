import type {Paragraph} from 'mdast'
import {isLabel} from '../../roles/label.ts'
import {roleOfUrl} from '../../roles/role-of-url.ts'
import {isFieldName} from '../../roles/role.ts'
import {plainText} from '../../text/inline.ts'
import {wordsIn} from '../../text/words.ts'

/**
 * Whether a line is a name and its linked paper, and the name is no label, as those of the lines of one paper are:
 * `**SeeNet**: [Learning to See](url)`.
 */
export function isNamedPaper({children}: Paragraph, from: number): boolean {
  const line = children.slice(from, from + 4)
  const at = line.findIndex(({type}) => type === 'link')
  const link = line[at]
  if (link?.type !== 'link' || roleOfUrl(link.url) !== 'paper') return false
  const before = line.slice(0, at)
  const name = /^\s*([^:：\n]{2,40})[:：]\s*$/.exec(before.map(plainText).join(''))?.[1] ?? ''
  return (
    name !== '' &&
    before.every(({type}) => type === 'text' || type === 'strong') &&
    wordsIn(plainText(link)) > 3 &&
    !isLabel(name) &&
    !isFieldName(name)
  )
}
