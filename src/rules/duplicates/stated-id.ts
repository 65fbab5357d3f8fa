import type {Edit} from '../../finding/fix.ts'
import type {List} from '../../model/list.ts'
import type {User} from './shared-link.ts'

/** The number that an entry states in words where its link leads to another preprint: `CVPR 2023 (arXiv:2303.10883)`. */
interface StatedId {
  readonly id: string
  readonly edit: Edit
}

/** Finds the one arXiv number that an entry states beside its links, if its link has another. */
export function statedId({text}: List, {entry, link}: User): StatedId | undefined {
  const linked = /arxiv\.org\/(?:abs|pdf|html)\/(\d{4}\.\d{4,5}(?:v\d+)?)/i.exec(link.url)
  const number = linked?.[1]
  const at = number === undefined ? -1 : text.indexOf(number, link.urlSpan.start)
  if (number === undefined || at === -1 || at >= link.urlSpan.end) return undefined
  const said = text.slice(entry.span.start, entry.span.end)
  const ids = new Set(
    Array.from(said.matchAll(/\barXiv:\s?(\d{4}\.\d{4,5})(?!\d)/gi), ([, id]) => id),
  )
  const [id, ...others] = ids
  if (id === undefined || others.length > 0 || number.startsWith(id)) return undefined
  return {id, edit: {start: at, end: at + number.length, text: id}}
}
