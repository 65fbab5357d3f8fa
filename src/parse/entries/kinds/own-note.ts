import {isWordForAddress} from '../../../model/awaited.ts'
import {covers} from '../../../model/span.ts'
import {isJoined, lettersOf, wordsIn} from '../../text/words.ts'
import {hasDatedVenue, type Draft} from '../draft.ts'
import {isCapital, isProse, isTitle} from '../title-likeness.ts'

/** How many drafts are surely titles, at least, where a list leads to its own notes on papers. */
const few = 3

/**
 * Drafts, those made sure of that are titles which lead to what the list itself has written of the papers:
 * `[Trust Region Policy Optimization](TRPO.md)`, `[Learning to See Far with Many Lamps](sights/T2_SeeNet/)`. Most of what leads to
 * files of the list is a title then, of more words than chapters have: `[Network Pruning / Sparsity](pruning.md)`.
 */
export function withOwnNotes(written: readonly Draft[]): readonly Draft[] {
  const drafts = written.map(withBlanks)
  const noted = drafts.filter((draft) => isNoted(draft) && wordsIn(latin(draft.title)) > 2)
  if (noted.length < few) return drafts
  const titled = noted.filter(isSurelyTitled)
  if (titled.length < few || titled.length * 2 < noted.length) return drafts
  const sections = new Set(titled.map(({section}) => section))
  const kept = new Set(
    [...noted, ...drafts.filter((draft) => draft.isSure === true && isNoted(draft))].filter(
      ({title, section, isSure}) =>
        isSure === true ||
        isCapital(latin(title)) ||
        isTitle(title) ||
        (sections.has(section) && wordsIn(title) > 3 && !isProse(title)),
    ),
  )
  return drafts.flatMap((draft) =>
    kept.has(draft)
      ? {...draft, isSure: true}
      : isNoted(draft) && !hasDatedVenue(draft)
        ? []
        : draft,
  )
}

/** A draft that is titled as the list's own file or folder is called, with blanks for underscores: `[Learning_to_See_Far](sights/SeeNet/)`. */
function withBlanks(draft: Draft): Draft {
  const {title, links, row} = draft
  const isOwn = links.length === 1 && links.every(({url}) => isBeside(url) || ownPdf.test(url))
  return isOwn && !row && isJoined(title) ? {...draft, title: title.replace(/_+/g, ' ')} : draft
}

/** A file to be read that is kept beside the list. */
const ownPdf = /^(?!\w+:|\/\/)[^?#]+\.pdf$/i

/** Whether a draft is a title that has been found to lead to the list's own note. */
export function isOwnNote(draft: Draft): boolean {
  return draft.isSure === true && isNoted(draft)
}

/** Whether the one link of a draft carries its title and leads to a file or a folder of the list's own. */
function isNoted({links, titleSpan, row}: Draft): boolean {
  const [link, ...others] = links
  if (row !== undefined || !link || others.length > 0) return false
  return isBeside(link.url) && covers(link.span, titleSpan)
}

/** Whether an address is that of a text or a folder beside the list, and none that repositories have for other ends. */
function isBeside(url: string): boolean {
  return (
    /^(?!\w+:|\/\/|#|mailto\b)[^?#]*(?:\.md|\/|(?:^|\/)[^/.]+)$/i.test(url) &&
    !isWordForAddress(url) &&
    !/(?:^|\/)(?:changelog|code_of_conduct|contributing|licen[cs]e|todo)(?:\.md)?$/i.test(url) &&
    !/readme[-_.][\w-]+\.md$/i.test(url)
  )
}

/** Whether a title has more words than the name of a chapter, or a name of its own and a colon, or says when its paper appeared. */
function isSurelyTitled({title, year, section, links: [link]}: Draft): boolean {
  const words = latin(title)
  if (!isTitle(words) || wordsIn(words) < 4 || chapter.test(words)) return false
  if (year !== undefined) return true
  const isNamed = /^\p{Alpha}[\p{Alpha}\d+-]*[\p{Upper}\d][\p{Alpha}\d+-]*:\s/u.test(words)
  if (isNamed || wordsIn(words) < 6) return isNamed
  // Chapters stand in files that are called by their whole names.
  const {url = ''} = link ?? {}
  const isOfPapers = papers.test(section.title) || noteFolder.test(url)
  return isOfPapers || lettersOf(words) !== lettersOf(fileName(url))
}

/** A heading of papers, and a folder of what is written of them. */
const papers =
  /^\W*(?:list of |the )?(?:papers?|publications)(?: (?:list|notes|read|reviews|summaries))?\W*$/i
const noteFolder = /(?:^|\/)(?:notes?|papers?|reviews|summaries)\//i

/** What the parts of a course, a book or a list that is split over files are called. */
const chapter =
  /^\W*(?:appendix|chapter|class|day|lab|lecture|lesson|module|part|section|session|step|tutorial|unit|week)\b|\b(?:awesome|datasets|guide|introduction|lists?|notes?|overview|papers|resources)\b/i

/** A title without what translates it. */
function latin(title: string): string {
  return title.replace(/\p{Script=Han}+/gu, ' ').trim()
}

/** What the file or the folder is called that an address leads to. */
function fileName(url: string): string {
  return /([^/]*?)(?:\.md|\/)?$/i.exec(url)?.[1] ?? ''
}
