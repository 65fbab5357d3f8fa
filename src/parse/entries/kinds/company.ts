import type {Section} from '../../../model/section.ts'
import {wordsIn} from '../../text/words.ts'
import {isLinked, type Draft} from '../draft.ts'
import {isTitle} from '../title-likeness.ts'
import {software} from './other-thing.ts'
import {isTitled} from './paper-proof.ts'
import {undatedPages} from './undated-page.ts'
import {isTitledRow} from './word-table.ts'

/** Tells whether a section is one of papers; `isKnown` is whether it must be known as one. */
type OfPapers = (section: Section, isKnown: boolean, isTitled?: boolean) => boolean

/** Makes the functions that tell whether a section is one of papers, and whether a draft stands among papers as one of them. */
export function companyOf(
  drafts: readonly Draft[],
  proofs: ReadonlySet<Draft>,
): {readonly isOfPapers: OfPapers; readonly isAmong: (draft: Draft) => boolean} {
  const isOfPapers = papersBySection(drafts, proofs)
  const areMany = proofs.size * 3 > drafts.length
  const isNeutral = neutralLinks(drafts, proofs)
  const isUndated = undatedPages(proofs)
  const isAmong = (draft: Draft): boolean =>
    (!isUndated(draft) && isOfPapers(draft.section, isLinked(draft), isTitled(draft))) ||
    isTitledRow(draft) ||
    (isTitled(draft) && isNeutral(draft)) ||
    (areMany && isLabelledPaper(draft))
  return {isOfPapers, isAmong}
}

/** Makes what tells whether a section is one of papers, by how many of its entries are proved to be such. */
function papersBySection(drafts: readonly Draft[], proofs: ReadonlySet<Draft>): OfPapers {
  const counts = new Map<Section, {all: number; papers: number}>()
  for (const draft of drafts) {
    const {all, papers} = counts.get(draft.section) ?? {all: 0, papers: 0}
    counts.set(draft.section, {all: all + 1, papers: papers + (proofs.has(draft) ? 1 : 0)})
  }
  // Among papers, what is titled as they are needs fewer beside it.
  const areMost = proofs.size * 3 > drafts.length
  return (section, isKnown, isTitled = false) => {
    const count = counts.get(section)
    if (count && mixed.test(section.title)) return count.papers * 3 >= count.all * 2
    const isAmong = count && areMost && isTitled && count.papers > 2 && count.papers * 5 > count.all
    return isAmong === true || (count ? count.papers * 3 >= count.all : !isKnown)
  }
}

/** A heading of all that may be of use, papers among it: `Resources`, `Useful Links`. */
const mixed =
  /^\W*(?:(?:additional|external|further|general|helpful|learning|more|online|other|related|some|useful) )*(?:links|materials?|resources)\W*$/i

/**
 * Whether what is titled leads first to a paper, as the label says: `Seeing Far Lamps, [[paper]](url), [[code]](url)`; or, as a long
 * title does that no name of a tool is, behind its code, or to its code or page alone: `Learning to See Far by Lamps [[code]](url)`.
 * The label may stand before the address: `Seeing Far Lamps, PDF: <https://…>`.
 */
function isLabelledPaper({title, links: [first, ...others]}: Draft): boolean {
  if (!first) return false
  const {role, label, url} = first
  const isCalled = (name: RegExp): boolean => label === url || name.test(label)
  if (role === 'paper') return wordsIn(title) > 2 && isCalled(called)
  if (wordsIn(title) > 5 && others.some((link) => link.role === 'paper' && called.test(link.label)))
    return true
  const isOfWork =
    (role === 'code' || role === 'project') && isCalled(/^\W*(?:code|project(?: page)?)\W*$/i)
  return (
    isOfWork && others.length === 0 && wordsIn(title) > 5 && isTitle(title) && !software.test(title)
  )
}

/** What labels call a paper. */
const called = /^\W*(?:paper|pdf)\W*$/i

/** What says of a link that it is one, and no more. */
const neutral = /^\W*(?:here|links?|urls?)\W*$/i

/** Whether the only link of a draft is called so: `[[Link](url)] Learning to See Far`. */
function isNeutral({row, links: [link, ...others]}: Draft): boolean {
  return link !== undefined && row === undefined && others.length === 0 && neutral.test(link.label)
}

/** Makes the function that tells whether the only link of a draft is called as those of a list are which lead to papers nearly always. */
function neutralLinks(
  drafts: readonly Draft[],
  proofs: ReadonlySet<Draft>,
): (draft: Draft) => boolean {
  const own = drafts.filter(isNeutral)
  const papers = own.filter((draft) => proofs.has(draft))
  const isHabit = papers.length > 4 && papers.length * 4 > own.length * 3
  return (draft) => isHabit && isNeutral(draft) && draft.links.every(({role}) => role === 'other')
}
