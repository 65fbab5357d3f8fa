import type {RootContent} from 'mdast'
import type {Link} from '../../../model/link.ts'
import {covers} from '../../../model/span.ts'
import type {HtmlBlock} from '../../html/block-reader.ts'
import {isJump} from '../../links/link-query.ts'
import {plainText} from '../../text/inline.ts'
import type {Draft} from '../draft.ts'
import {isRecordLine, isRecordStart} from '../paragraphs/record.ts'
import {settled, type FoundPaper} from './found-paper.ts'
import {isEntry, isField, isOfPaper} from './draft-within.ts'
import {isPaperHeading, readHeadedEntry} from './headed-entry.ts'
import {isOfLabels} from './labelled-block.ts'
import {foldHead, headOf, type Head, type Progress} from './paper-head.ts'
import {saysAgain} from './said-again.ts'
import {isSignedHeading} from './signed-heading.ts'
import {isThingHeading} from './thing-heading.ts'
import type {TitleLine} from './titled-entry.ts'

/** Letters of the longest line that says where and when a paper appeared. */
const longestPlace = 60

/** Collects the papers whose titles stand above all else that is said of them. */
export class HeadedPapers {
  readonly #progress: Progress
  #head: Head | undefined
  readonly #found: FoundPaper[] = []
  /** How many headings and lines have been read as titles of what is below them already. */
  #titles = 0

  constructor(progress: Progress) {
    this.#progress = progress
  }

  /** Begins with a line that may be a title. */
  open(node: TitleLine): void {
    this.#head = headOf(node, this.#progress)
  }

  /** Goes past a line that has been read as the title of what follows it. */
  passTitle(): void {
    this.#titles++
  }

  /** Begins with the line that a fold is opened by, if that has been read as a paper. */
  openFold(block: HtmlBlock, read: readonly Draft[]): void {
    // What stands below a heading with links of its own is folded away there.
    const isLinked = this.#head !== undefined && this.#progress.links.length > this.#head.links
    if (isLinked && read.length === 0) return
    this.#head = foldHead(block, read, this.#progress) ?? this.#head
  }

  /** Ends the fold that is open. */
  closeFold(): void {
    if (this.#head?.isFold === true) this.close(0)
  }

  /** Gives a block to the title above it, or to none: a title that is a line goes on in lines, or in a quotation. */
  goOn(node: RootContent): void {
    if (this.#head?.isFold === true) {
      this.#head.body.push(node)
      return
    }
    const isStart = node.type === 'paragraph' && isRecordStart(node)
    const isLine =
      (node.type === 'paragraph' && !isStart && isRecordLine(node)) ||
      (node.type === 'blockquote' && this.#head?.body.length === 0) ||
      (!isStart && this.#isTold(node))
    if (isStart || (this.#head?.node.type === 'paragraph' && !isLine)) this.close(0)
    else this.#head?.body.push(node)
    if (isStart) this.open(node)
  }

  /** Whether a block tells more of a title whose first line says where and when it appeared: `CHI 1993` over authors and notes. */
  #isTold(node: RootContent): boolean {
    if (this.#head?.node.type !== 'paragraph') return false
    const [place = node] = this.#head.body
    return (node.type === 'paragraph' || node.type === 'list') && this.#isPlace(place)
  }

  #isPlace(node: RootContent): boolean {
    const words = node.type === 'paragraph' ? plainText(node) : ''
    // `ICS 2024 Track on Sights`
    const place = words.length < longestPlace ? /^.{2,40}?(?:19|20)\d{2}(?!\d)/.exec(words) : null
    return place !== null && this.#progress.surroundings().venues.isVenue(place[0])
  }

  /** Reads the title above as an entry, if the next heading, of a level, does not stand below it. */
  close(level: number): void {
    const head = this.#head
    this.#head = undefined
    const surroundings = this.#progress.surroundings()
    const place = head && surroundings.locate(head.node)
    if (!head || !place) return
    const all = this.#progress.links.slice(head.links)
    const around = all.filter((link) => !isJump(link, surroundings.text))
    const within = this.#progress.drafts.slice(head.drafts)
    if (within.some(({titleSpan}) => covers(place, titleSpan))) this.#titles++
    const isWhole = head.node.type === 'heading' || head.isFold
    const depth = head.node.type === 'heading' ? head.node.depth : 0
    const isThing =
      isWhole && level <= depth && isThingHeading(head.node, head.body, surroundings.section)
    const isAgain = isWhole && head.body.some((node) => saysAgain(node, head.node))
    const isTold = (one: Draft): boolean => (isThing || isAgain) && isField(one, surroundings.text)
    const isOther = (one: Draft): boolean =>
      isOfPaper(one) && !covers(one.span, place) && !isTold(one)
    const papers = isWhole ? within.filter(isOther) : []
    if (isWhole) {
      const isLinked = isThing || isPaperHeading(place, around)
      // Headings below tell more of a paper whose labels stand above them.
      const isOver = level > depth && !head.body.some(isOfLabels)
      if (isLinked ? isThing && papers.length > 0 : isOver || (!isAgain && within.some(isEntry)))
        return
    } else if (this.#isPlace(head.body[0] ?? head.node) && within.some(isOfPaper)) return
    const isOwn = ({span}: Link) => !papers.some((paper) => covers(paper.span, span))
    const links = around.filter(isOwn)
    const context = {...surroundings, group: head.group, links}
    const draft = readHeadedEntry(head.node, head.body, context)
    const doubt = papers.length > 0 ? 'papers' : undefined
    if (draft) this.#found.push({draft, within, doubt})
    else if (isSignedHeading(head.node, head.body)) {
      const signed = readHeadedEntry(head.node, head.body, context, true)
      if (signed) this.#found.push({draft: {...signed, isSure: true}, within, doubt: 'names'})
    }
  }

  /** All drafts in order, with what has been found in the place of what stands within it; one alone is none. */
  joinedTo(drafts: readonly Draft[]): readonly Draft[] {
    const found = settled(this.#found)
    if (found.length === 0 || found.length + this.#titles < 2) return drafts
    const within = new Set(found.flatMap((one) => one.within))
    const others = drafts.filter((draft) => !within.has(draft))
    const all = [...others, ...found.map(({draft}) => draft)]
    return all.sort((a, b) => a.span.start - b.span.start)
  }
}
