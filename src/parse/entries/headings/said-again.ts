import type {RootContent} from 'mdast'
import {roleOfLabel} from '../../roles/label.ts'
import {plainText} from '../../text/inline.ts'
import {lettersOf} from '../../text/words.ts'
import {paragraphsOf} from './labelled-block.ts'
import type {TitleLine} from './titled-entry.ts'

/** Whether a field of a list leads to the paper that a heading above is the title of, by that title: `- Paper: [Learning to See](url)`. */
export function saysAgain(node: RootContent, head: TitleLine): boolean {
  if (node.type !== 'list') return false
  const title = lettersOf(plainText(head).replace(/\s*\[\d+\]\s*$/, ''))
  return paragraphsOf(node).some(({children: [name, link]}) => {
    if (name?.type !== 'text' || link?.type !== 'link') return false
    const label = /^\s*([^:：]{1,24})[:：]\s*$/.exec(name.value)?.[1]
    return (
      label !== undefined &&
      roleOfLabel(label) === 'paper' &&
      title.length > 8 &&
      lettersOf(plainText(link)) === title
    )
  })
}
