import type {RootContent} from 'mdast'
import {roleOfField} from '../../fields/field-name.ts'
import {plainText} from '../../text/inline.ts'
import {endsInColon, lettersOf} from '../../text/words.ts'
import {paragraphsOf} from './labelled-block.ts'
import type {TitleLine} from './titled-entry.ts'

/** Whether a field of a list leads to the paper that a heading above is the title of, by that title: `- Paper: [Learning to See](url)`. */
export function saysAgain(node: RootContent, head: TitleLine): boolean {
  if (node.type !== 'list') return false
  const title = lettersOf(plainText(head).replace(/\s*\[\d+\]\s*$/, ''))
  return paragraphsOf(node).some((line) => {
    const [name, link] = line.children
    if (name?.type !== 'text' || link?.type !== 'link' || !endsInColon(name.value)) return false
    return roleOfField(line) === 'paper' && title.length > 8 && lettersOf(plainText(link)) === title
  })
}
