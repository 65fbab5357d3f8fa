import type {RootContent} from 'mdast'
import {isOnlyPeople} from '../../people/people.ts'
import {isAddress} from '../../roles/label.ts'
import {plainText} from '../../text/inline.ts'
import {wordsIn} from '../../text/words.ts'
import type {Title} from '../../titles/title-context.ts'
import type {ProseContext} from '../prose-entry.ts'
import {holdsPaperLabel, isOfLabels, paragraphsOf} from './labelled-block.ts'
import {isNameHeading} from './name-heading.ts'
import {isPlacedHeading} from './placed-heading.ts'
import {saysAgain} from './said-again.ts'
import {isThingHeading} from './thing-heading.ts'
import type {TitleLine} from './titled-entry.ts'

/** What shows that a heading or a line may be the title of a paper. */
export interface HeadSigns {
  /** It leads to a paper. */
  readonly isLinked: boolean
  /** It names a thing with its links, such as a dataset. */
  readonly isThing: boolean
  /** Links with the labels of papers stand below it. */
  readonly isLabelled: boolean
  /** It says where the paper appeared, or is signed. */
  readonly isPlaced: boolean
  readonly isSigned: boolean
}

/** The signs that a head shows; nothing where it shows none. */
export function signsOf(
  head: TitleLine,
  body: readonly RootContent[],
  isLinked: boolean,
  isSigned: boolean,
  {venues, section}: ProseContext,
): HeadSigns | undefined {
  const isThing = isThingHeading(head, body, section)
  const isLabelled =
    body.some((node) => holdsPaperLabel(node) || saysAgain(node, head)) ||
    (head.type !== 'heading' && isNumber(head) && isAddressLine(body[0]))
  const isPlaced = isSigned || isPlacedHeading(head, venues)
  if (!isLinked && !isThing && !isLabelled && !isPlaced) return undefined
  return {isLinked, isThing, isLabelled, isPlaced, isSigned}
}

/** Whether a title has as many words as its signs ask for: the less they say, the more of them. */
export function isProved(
  title: Title,
  head: TitleLine,
  body: readonly RootContent[],
  {isLinked, isThing, isLabelled, isPlaced, isSigned}: HeadSigns,
): boolean {
  const isDated = datedLead.test(plainText(head)) || (isLabelled && hasAuthors(body))
  // The line that opens a fold may be a name alone.
  const isNamed = isLabelled && isNameHeading(head, body)
  const isTelling = head.type !== 'heading' || coined.test(title.text) || isPlaceLine(body[0])
  const isSure = isThing || isDated || isNamed || (isLinked && isTelling)
  const words = wordsIn(title.text)
  if (words < (isSure ? 1 : isLinked || isSigned ? 2 : 3)) return false
  const isTold = isLabelled && (isNamed || isDated || words > 3 || isOfLabels(body[0]))
  return isLinked || isTold || isThing || isPlaced
}

/** One word that only a method is called by: `SeeNet`, `SEE-2`. */
const coined = /^(?=\S*(?:\p{Lower}\S*\p{Upper}|\p{Upper}{2}|\p{Upper}\S*\d))[\p{Alpha}\d+-]{3,}$/u

/** Whether a block says where and when a paper appeared, and nothing more: `Published at CVPR 2019.` */
function isPlaceLine(node: RootContent | undefined): boolean {
  const words = node?.type === 'paragraph' ? plainText(node) : ''
  return /^(?:accepted|appeared|presented|published) (?:at|by|in|to) [^.]{2,60}\d{2}\W*$/i.test(
    words,
  )
}

/** Whether a line begins with a number in brackets and a bracket that cites: `[1] [Bee et al., 2017] Learning to see`. */
function isNumber(head: TitleLine): boolean {
  return /^\s*\[\d{1,3}\]\s*\[[^[\]]{2,60}(?:19|20)\d{2}\]\s*\S/.test(plainText(head))
}

/** Whether a block is an address and nothing else. */
function isAddressLine(node: RootContent | undefined): boolean {
  return node?.type === 'paragraph' && isAddress(plainText(node))
}

/** When a paper appeared, in brackets before its name: `[ICS 2021] SeeNet`. */
const datedLead = /^\s*[[(【][^()[\]【】]{0,40}\d{2}[)\]】]\s*\S/u

/** Whether authors come first below a heading, or are named there: `Ann Bee, Cy Dee. *CVPR 2016*`, `- Authors: Ann Bee`. */
function hasAuthors([first]: readonly RootContent[]): boolean {
  const [line] = first?.type === 'list' ? paragraphsOf(first) : [first]
  const words = line?.type === 'paragraph' ? plainText(line) : ''
  const [, label, names = ''] =
    /^\s*(authors?\s*[:：]\s*)?([^|[(\n:]*?)(?:\.\s.*|[|[(\n].*)?$/isu.exec(words) ?? []
  return isOnlyPeople(names.trim()) && (label !== undefined || names.includes(','))
}
