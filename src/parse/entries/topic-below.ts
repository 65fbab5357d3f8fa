import type {Section} from '../../model/section.ts'
import {slice} from '../../model/span.ts'
import {isLabel} from '../roles/label.ts'
import {wordsIn} from '../text/words.ts'
import type {Draft} from './draft.ts'
import {isCapital, isProse} from './title-likeness.ts'

/** How many papers tell a list that stands below a heading of other things, at least. */
const few = 3

/** Whether a section is a topic of the list below a heading that is none, as the second function says. */
export type TopicBelow = (section: Section, isHead: (section: Section) => boolean) => boolean

/**
 * Makes the function that tells whether a section is a part of the list that stands below a heading of news: `#### Far Methods` below
 * `## News`, over `* [CVPR 2024] Learning to See Far [[Paper]](url)`. What happened to the list is told by its day, or in sentences.
 */
export function topicsBelow(text: string, drafts: readonly Draft[]): TopicBelow {
  const known = new Map<Section, boolean>()
  const areTopics = (head: Section): boolean => {
    const own = drafts.filter(({section}) => isTopic(section) && headsOf(section).includes(head))
    const papers = own.filter((draft) => isListed(draft, text))
    return papers.length >= few && papers.length * 4 >= own.length * 3
  }
  return (section, isHead) => {
    const head = headsOf(section).find(isHead)
    if (!head || isHead(section) || !isTopic(section)) return false
    const found = known.get(head) ?? areTopics(head)
    known.set(head, found)
    return found
  }
}

/** The sections around one. */
function headsOf({parent}: Section): readonly Section[] {
  return parent ? [parent, ...headsOf(parent)] : []
}

/** Whether a heading has the words of a topic, and no day. */
function isTopic({title}: Section): boolean {
  return wordsIn(title) > 1 && !/\d{4}/.test(title)
}

/** Whether a draft is a paper by its label, below its venue and no day. */
function isListed({title, titleSpan, span, links, venue}: Draft, text: string): boolean {
  const lead = slice(text, {start: span.start, end: titleSpan.start})
  return (
    venue?.year !== undefined &&
    wordsIn(title) > 2 &&
    (!isProse(title) || isCapital(title)) &&
    !/(?:19|20)\d{2}[-./年]\s?\d/.test(lead) &&
    links.some(({role, label}) => role === 'paper' && isLabel(label))
  )
}
