import type {Paragraph} from 'mdast'
import {isLabel} from '../../roles/label.ts'
import {roleOfUrl} from '../../roles/role-of-url.ts'
import {isFieldName} from '../../roles/role.ts'
import {plainText, type Inline} from '../../text/inline.ts'
import {isLabelLink, withWords} from '../../text/pieces.ts'
import {wordsIn} from '../../text/words.ts'

/**
 * A bold name that begins a paragraph and its labelled link, a bold link alone, or a linked name and what it is:
 * `**SeeSet** [[Link](url)]`, `[**SeeSet**](url)`, `[SeeSet](url): far sights`.
 */
export function isNamedThing(pieces: readonly Inline[]): boolean {
  const [name, next] = withWords(pieces)
  if (!name || isLabel(name.text)) return false
  if (!name.strong) return isExplainedName(name, next) || isNumberedName(name, next)
  return name.kind === 'link' ? next === undefined : isLabelLink(next)
}

/** A name with a number in brackets before it and a labelled link behind a colon: `[1] SeeSet: [link](url)`. */
function isNumberedName({kind, text}: Inline, next: Inline | undefined): boolean {
  const name =
    kind === 'text' ? /^\s*\[\d{1,3}\]\s+([^\n]{2,80}?)\s*[:：]\s*$/.exec(text)?.[1] : undefined
  return name !== undefined && wordsIn(name) < 8 && isLabelLink(next)
}

/** A linked name and what it is, behind a colon or a dash. */
function isExplainedName({kind, text, internal}: Inline, next: Inline | undefined): boolean {
  const isName = kind === 'link' && !internal && wordsIn(text) < 7
  return isName && next?.kind === 'text' && /^\s*(?:[:：]|[–—-]{1,2}\s)/.test(next.text)
}

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
