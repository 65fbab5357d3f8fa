import type {Section} from '../../../model/section.ts'
import {wordsIn} from '../../text/words.ts'
import {asideOf} from '../aside.ts'
import type {Draft} from '../draft.ts'
import {isTitle} from '../title-likeness.ts'

/** What a list of papers is called. */
const papers = /(?<!\p{Alpha})(?:papers?|publications|readings?)(?!\p{Alpha})|论文|論文|논문/iu

/**
 * The drafts of a list of papers that gives their titles and nothing else: `1. SeeNet: Learning to See Far` below
 * `# Papers on Seeing`; none where more than one draft, or a few among many, say where they are found or where they appeared.
 */
export function bareTitles(drafts: readonly Draft[]): ReadonlySet<Draft> {
  const bare = drafts.filter(
    ({links, row, year, venue}) => links.length === 0 && !row && !year && !venue,
  )
  const [first] = bare
  const others = drafts.length - bare.length
  if (!first || (others > 1 && others * 10 > bare.length)) return new Set()
  if (!papers.test(rootOf(first.section).title)) return new Set()
  const titled = bare.filter(
    ({title, section}) => wordsIn(title) > 3 && isTitle(title) && asideOf(section) === undefined,
  )
  return new Set(titled.length > 4 && titled.length * 4 >= bare.length * 3 ? titled : [])
}

/** The outermost section around one. */
function rootOf(section: Section): Section {
  return section.parent ? rootOf(section.parent) : section
}
