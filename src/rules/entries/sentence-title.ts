import type {Entry} from '../../model/entry.ts'
import type {List} from '../../model/list.ts'

/** Whether what is read as a title is a sentence about a work: `The model uses two decoders.` */
export function isStatement({text}: List, {title, titleSpan: {end}}: Entry): boolean {
  return sentence.test(title) && text.slice(end - 1, end + 1).includes('.')
}

const sentence =
  /^(?:The|This|These|It|We|They) (?:\p{Lower}+ )?(?:is|are|has|have|uses?|shows?|needs?|requires?|can|proposes?)\b/u
