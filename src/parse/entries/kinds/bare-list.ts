import type {Section} from '../../../model/section.ts'
import {wordsIn} from '../../text/words.ts'
import {asideOf} from '../aside.ts'
import {isNotes, type Draft} from '../draft.ts'
import {isCapital, isMostly, isProse, isTitle} from '../title-likeness.ts'

/** What a list of papers is called. */
const papers = /(?<!\p{Alpha})(?:papers?|publications|readings?)(?!\p{Alpha})|论文|論文|논문/iu

/**
 * The drafts of a list of papers that gives their titles and nothing else: `1. SeeNet: Learning to See Far` below
 * `# Papers on Seeing`, or all that stands below `## Papers`; none where more than one draft, or a few among many, say where they
 * are found or where they appeared.
 */
export function bareTitles(drafts: readonly Draft[]): ReadonlySet<Draft> {
  const bare = drafts.filter(isBare)
  const listed = listedTitles(bare, drafts)
  if (listed.size > 0 || bare.length < least) return listed
  const scopes = new Map<Section, Draft[]>()
  for (const draft of drafts) {
    const scope = scopeOf(draft.section)
    const own = scope && scopes.get(scope)
    if (own) own.push(draft)
    else if (scope) scopes.set(scope, [draft])
  }
  return new Set([...scopes.values()].flatMap(titlesOfList))
}

/** How many bare titles make a list of such, at least. */
const least = 5

/** What a section stands in that is called by papers: the list as a whole, or what stands below a heading of them. */
function scopeOf(section: Section): Section | undefined {
  const root = rootOf(section)
  return papers.test(root.title) ? root : headOf(section)
}

/** The nearest section around one that has papers and nothing else for its heading. */
function headOf(section: Section | undefined): Section | undefined {
  return section === undefined || alone.test(section.title) ? section : headOf(section.parent)
}

/** Whether a draft says nothing but its title. */
function isBare({links, row, year, venue}: Draft): boolean {
  return links.length === 0 && !row && !year && !venue
}

/** The bare titles of drafts that are most of them such. */
function titlesOfList(drafts: readonly Draft[]): readonly Draft[] {
  const bare = drafts.filter(isBare)
  const others = drafts.length - bare.length
  if (others > 1 && others * 10 > bare.length) return []
  const long = bare.filter(
    ({title, section}) => wordsIn(title) > 3 && asideOf(section) === undefined,
  )
  const titled = long.filter(({title}) => isTitle(title))
  if (titled.length < least || titled.length * 4 < bare.length * 3) return []
  // Among so many titles others are too: `SeeNet: Lamps are Far Seers`, `Can Lamps See?`
  return long.filter(({title}) => isTitle(title) || isCapital(title) || /\?(?:\s|$)/.test(title))
}

/** The titles of a list of papers that lead to nothing but its own notes on them: `Learning to See Far [[Notes]](far.md)`. */
export function notedTitles(drafts: readonly Draft[]): readonly Draft[] {
  const noted = drafts.filter(({links, row}) => links.length > 0 && !row && links.every(isNotes))
  const titled = noted.filter(
    ({title, section}) =>
      wordsIn(title) > 2 &&
      !isProse(title) &&
      asideOf(section) === undefined &&
      papers.test(rootOf(section).title),
  )
  return titled.length > 2 && titled.length * 4 >= noted.length * 3 ? titled : []
}

/** Bare titles in a section of papers, below a heading that says no more than that, where some have their links and no title heads others. */
function listedTitles(bare: readonly Draft[], drafts: readonly Draft[]): ReadonlySet<Draft> {
  const sections = new Set(bare.map(({section}) => section))
  const isOf = (section: Section): readonly Draft[] => {
    if (!section.path.some((title) => alone.test(title))) return []
    const own = bare.filter((draft) => draft.section === section)
    const linked = drafts.filter(
      (draft) => draft.section === section && draft.links.some(({role}) => role === 'paper'),
    )
    const groups = new Set(drafts.map(({group}) => group?.start))
    const titled = own.filter(
      ({title, titleSpan}) => wordsIn(title) > 3 && !isProse(title) && !groups.has(titleSpan.start),
    )
    const areMost = titled.length > 4 && titled.length * 8 >= own.length * 7
    return areMost && linked.length > 2 && isMostly(titled) ? titled : []
  }
  return new Set([...sections].flatMap(isOf))
}

/** A heading of papers and nothing else. */
const alone = /^\W*(?:paper list|papers|论文|论文列表)\W*$/i

/** The outermost section around one. */
function rootOf(section: Section): Section {
  return section.parent ? rootOf(section.parent) : section
}
