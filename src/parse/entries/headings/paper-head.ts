import type {Paragraph, RootContent} from 'mdast'
import type {Link} from '../../../model/link.ts'
import {covers, type Span} from '../../../model/span.ts'
import type {HtmlBlock} from '../../html/block-reader.ts'
import type {Surroundings} from '../../surroundings.ts'
import {boldWords} from '../../text/inline.ts'
import {wordsIn} from '../../text/words.ts'
import type {Draft} from '../draft.ts'
import {isTitle} from '../title-likeness.ts'
import type {TitleLine} from './titled-entry.ts'

/** A heading, or the first line of a paper told in several, that may be the title of what stands below it. */
export interface Head {
  readonly node: TitleLine
  readonly group: Span | undefined
  /** Whether it opens a fold, which holds all of its body. */
  readonly isFold: boolean
  readonly body: RootContent[]
  /** How many drafts and links there were before it. */
  readonly drafts: number
  readonly links: number
}

/** What has been read of a document so far. */
export interface Progress {
  readonly drafts: readonly Draft[]
  readonly links: readonly Link[]
  readonly surroundings: () => Surroundings
}

/** A line that may be a title, before anything of what stands below it. */
export function headOf(node: TitleLine, {drafts, links, surroundings}: Progress): Head {
  const group = node.type === 'heading' ? undefined : surroundings().group
  return {node, group, isFold: false, body: [], drafts: drafts.length, links: links.length}
}

/** The line that a fold is opened by, where it has been read as a paper or is written as a title; nothing of another block. */
export function foldHead(
  block: HtmlBlock,
  read: readonly Draft[],
  progress: Progress,
): Head | undefined {
  if (block.type !== 'paragraph') return readHead(block, read, progress)
  const isWritten = read.length === 0 && isTitleLine(block)
  return isWritten ? {...headOf(block, progress), isFold: true} : undefined
}

/** Whether a line is bold words as those of a title are, and nothing else: `<summary>SeeNet: A Lamp for Far Sights</summary>`. */
function isTitleLine({children}: Paragraph): boolean {
  const words = boldWords(children)
  return wordsIn(words) > 3 && isTitle(words)
}

/** Reads an item as the head of what follows in its fold, if it is all that a block holds. */
function readHead(
  block: HtmlBlock,
  read: readonly Draft[],
  {drafts, links, surroundings}: Progress,
): Head | undefined {
  const [item] = block.type === 'list' ? block.children : []
  const [node] = item?.children ?? []
  const [draft] = read
  if (read.length !== 1 || !draft || node?.type !== 'paragraph') return undefined
  const own = links.findIndex(({span}) => covers(draft.span, span))
  const before = own === -1 ? links.length : own
  const {group} = surroundings()
  return {node, group, isFold: true, body: [], drafts: drafts.length - 1, links: before}
}
