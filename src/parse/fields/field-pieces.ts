import type {List as ListNode} from 'mdast'
import type {Span} from '../../model/span.ts'
import {isLabel} from '../roles/label.ts'
import type {Locate} from '../syntax/markdown.ts'
import {flatten, type Inline} from '../text/inline.ts'
import {endsInColon} from '../text/words.ts'
import {fieldName} from './field-name.ts'

/** Names of fields that tell of a paper in words of their own, which may be those of venues. */
const telling =
  /^\W*(?:abstract|approach|architectures?|categories|classes|contributions?|description|details|features?|highlights?|idea|key (?:idea|insight|point)s?|key ?words?|limitations?|methods?|motivations?|notes?|openreview|performances?|problem|ratings?|results?|scores?|summary|tags?|tasks?|tl;?dr)\W*$/i

/** Whether a field of this name tells of a paper in words of its own, which may link to other papers. */
export function isTelling(name: string): boolean {
  return telling.test(name)
}

/** What the fields of a list say, without the names of those that hold links: `arXiv: URL` names no venue. */
export function fieldPieces(list: ListNode, locate: Locate): Inline[] {
  const paragraphs = list.children
    .flatMap(({children}) => children.filter((child) => child.type === 'paragraph'))
    .filter((paragraph) => !isTelling(fieldName(paragraph) ?? ''))
  return paragraphs.flatMap(({children}) => {
    const [first, ...others] = flatten(children, locate)
    if (!first) return []
    const isName = first.kind === 'text' && endsInColon(first.text) && isLabel(first.text)
    const own = isName ? others : [first, ...others]
    // Fields are read one by one.
    return [...own, {...first, kind: 'break', text: '', span: endOf(own.at(-1) ?? first)}]
  })
}

function endOf({span: {end}}: Inline): Span {
  return {start: end, end}
}
