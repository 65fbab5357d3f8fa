import type {Link} from '../../model/link.ts'
import type {List} from '../../model/list.ts'

/** Whether a link stands in a task that is still to be done: what it leads to is to come. */
export function isPlanned({text}: List, {span}: Link): boolean {
  const start = text.lastIndexOf('\n', span.start - 1) + 1
  return /^[\s>]*(?:[-*+]|\d+[.)])\s(?:[-*+]\s)*\[ \]\s/.test(text.slice(start, span.start))
}
