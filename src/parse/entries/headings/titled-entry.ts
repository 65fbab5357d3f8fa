import type {Heading, List as ListNode, ListItem, Paragraph, PhrasingContent} from 'mdast'
import {hasWords} from '../../../model/words.ts'
import {titleInField} from '../../fields/field-title.ts'
import {fieldPieces} from '../../fields/field-pieces.ts'
import {isLabelLine, isLabelList, isNamedFieldList} from '../../fields/named-fields.ts'
import {isOnlyPeople, isPeopleText} from '../../people/people.ts'
import {isPaperLink} from '../../links/link-query.ts'
import {flatten, plainText} from '../../text/inline.ts'
import {endsInColon, isCount, wordsIn} from '../../text/words.ts'
import {readTitle} from '../../titles/title.ts'
import type {Draft} from '../draft.ts'
import {isProse} from '../title-likeness.ts'
import {proseEntry, type ProseContext} from '../prose-entry.ts'

/** A line of its own that may be the title of what follows it. */
export type TitleLine = Heading | Paragraph

/**
 * Reads a title line with the links below it, as in `**Title**` over `- arXiv: URL`; nothing where the line
 * has links of its own or the block below holds more than them.
 */
export function readTitledEntry(
  line: TitleLine,
  body: ListNode | Paragraph,
  context: ProseContext,
): Draft | undefined {
  const {text, venues, locate, links} = context
  const [start, end] = [locate(line)?.start, locate(body)?.end]
  if (start === undefined || end === undefined) return undefined
  // The name of the list heads its badges.
  if (line.type === 'heading' && context.section.path.length === 0) return undefined
  if (!isOver(line, body, context)) return undefined
  const pieces = flatten(line.children, locate)
  const title =
    (line.type === 'heading' && body.type === 'list' ? titleInField(body, context) : undefined) ??
    readTitle(pieces, {...venues, text, alone: false})
  if (!title) return undefined
  const others = body.type === 'list' ? fieldPieces(body, locate) : flatten(body.children, locate)
  return proseEntry(
    {title, span: {start, end}, links, pieces: [...pieces, ...others]},
    line.type === 'heading'
      ? {...context, section: context.section.parent ?? context.section}
      : context,
  )
}

/** Whether a line is a title, and what stands below it is labels and fields of that, which lead to it. */
function isOver(line: TitleLine, body: ListNode | Paragraph, context: ProseContext): boolean {
  const {venues, links} = context
  const isBody =
    body.type === 'list'
      ? isFlat(body) && isNamedFieldList(body, venues) && !body.children.some(holdsTitle)
      : isLabelLine(body, venues)
  const isTitle =
    isTitleLine(line) ||
    (isPlainLine(line) && body.type === 'list' && isLabelList(body) && links.some(isPaperLink))
  return (
    isBody &&
    isTitle &&
    links.some((link) => isPaperLink(link) || (link.form !== 'image' && line.type !== 'heading'))
  )
}

/** Whether no list stands within a list: fields hold none, where entries and their groups do. */
function isFlat({children}: ListNode): boolean {
  return children.every((item) => item.children.every(({type}) => type !== 'list'))
}

/** Whether an item has a title of its own, in bold, over what is said of it. */
function holdsTitle({children: [first, ...others]}: ListItem): boolean {
  return first?.type === 'paragraph' && others.length > 0 && isTitleBefore(first.children[0])
}

/** Whether bold words are enough for a title, and no name of a field. */
function isTitleBefore(node: PhrasingContent | undefined): boolean {
  const words = node?.type === 'strong' ? plainText(node) : ''
  return wordsIn(words) > 2 && !endsInColon(words)
}

/** Whether a bold title and a line break stand before something. */
function isTitled(title: PhrasingContent | undefined, gap: PhrasingContent | undefined): boolean {
  return title?.type === 'strong' && gap?.type === 'break' && wordsIn(plainText(title)) > 1
}

/** Where and when a paper appeared, behind its title: `. ICML19.` */
function isWhen(text: string): boolean {
  return /^[\s.,(|–—-]*\p{Upper}[\p{Alpha}&-]*[\s'’-]{0,2}(?:19|20)?\d{2}[\s.)]*$/u.test(text)
}

/** Who wrote a paper behind its title, and where and when it appeared: `. Ann Bee, Cy Dee. ICML 2019.` */
function isSigned(text: string): boolean {
  const [, people = '', when = ''] = /^[.,]\s+([^\d]+?)([.,]\s[^.,]*\d[\s.)]*)?$/u.exec(text) ?? []
  return (
    isPeopleText(people) &&
    isOnlyPeople(people.replace(/[\s.]+$/, '')) &&
    (when === '' || isWhen(when))
  )
}

/** A line of a number in brackets and words enough for a title: `[1] Learning to See Far`. */
function isNumbered(children: readonly PhrasingContent[]): boolean {
  const text = children.every(({type}) => type === 'text') ? plainText(children) : ''
  return /^\s*\[\d{1,3}\]\s*[\p{Alpha}\d]/u.test(text) && wordsIn(text) > 3
}

/** A line of plain words that may be a title, as many as one has: `Learning to See Far with Lamps`. */
function isPlainLine({type, children: [words, ...others]}: TitleLine): boolean {
  if (type !== 'paragraph' || words?.type !== 'text' || others.length > 0) return false
  const {value} = words
  return (
    wordsIn(value) > 3 &&
    /^[\p{Upper}\d"“]/u.test(value) &&
    !/[.:：。,，;]$/.test(value) &&
    !value.includes('\n') &&
    !isProse(value)
  )
}

/** A bold or numbered line, with the authors on the next one or not, or a heading of some words. */
function isTitleLine({type, children}: TitleLine): boolean {
  if (children.some((child) => child.type === 'link' || child.type === 'linkReference'))
    return false
  if (type === 'heading') return wordsIn(plainText(children)) > 3
  if (isNumbered(children)) return true
  return children.every(
    (child, index) =>
      child.type === 'strong' ||
      (child.type === 'text' && index === 0 && isCount(child.value)) ||
      (child.type === 'break' && index > 0) ||
      (child.type === 'text' &&
        (!hasWords(child.value) ||
          (isTitleBefore(children[index - 1]) && isWhen(child.value)) ||
          (children[index - 1]?.type === 'strong' && isSigned(child.value)) ||
          (isTitled(children[index - 2], children[index - 1]) && isPeopleText(child.value)))),
  )
}
