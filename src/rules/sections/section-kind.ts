import type {Section} from '../../model/section.ts'

/**
 * Whether a paper belongs into one of two sections at most: their kinds are the same, and neither stands in the other,
 * as an overview stands above what it sums up.
 */
export function areOfOneKind(a: Section, b: Section): boolean {
  return kindOf(a) === kindOf(b) && (a === b || !(isAbove(a, b) || isAbove(b, a)))
}

/** Whether a section holds what is used rather than read, such as tools and data. */
export function isOfThings(section: Section): boolean {
  const kind = kindOf(section)
  return kind === 'tools' || kind === 'data'
}

type Kind = 'talks' | 'tools' | 'data' | 'surveys' | 'selection'

/** What sections hold besides the papers of a topic: another sort of thing, or the best of all. */
const kinds: readonly (readonly [Kind, RegExp])[] = [
  [
    'talks',
    /\b(?:blogs?|posts?|articles?|podcasts?|talks?|tutorials?|videos?|courses?|lectures?|books?)\b/i,
  ],
  [
    'tools',
    headOf(
      'software|implementations?|code|repositor(?:y|ies)|tools?|toolbox(?:es)?|librar(?:y|ies)|projects?|resources?',
    ),
  ],
  [
    'data',
    headOf(
      'data(?: ?sets?| ?bases?| sources?| resources?)?|corpora|benchmarks?|challenges?|(?<!\\band )competition|competitions|evaluations?|数据集|基准',
    ),
  ],
  ['surveys', /\b(?:surveys?|reviews?|overviews?)\b|综述/i],
  [
    'selection',
    /\b(?:read(?:ings?)?|recommended|selected|picks?|milestones?|classics?|seminal|awards?|most cited|top \d+|appendix|history)\b/i,
  ],
]

/** What a heading says of the things that it names: `Supervised (Parallel Data)`, `Learning with Code`, `Seeing on Far Benchmarks`. */
const said = /\([^()]*\)|(?<=\S)\s(?:from|on|under|via|with|without|w\/)\s.*$/gi

/** Finds words that name things, and not those that only begin the name of a topic: `Code for Seeing`, but not `Code Generation`. */
function headOf(words: string): RegExp {
  const more = String.raw`(?!(?:and|at|by|for|in|of|or|that|to|used|which)\b)\p{Alpha}`
  return new RegExp(String.raw`(?<!\w)(?:${words})(?!\w|[ -]${more})`, 'iu')
}

/** The kind that the headings of a section name, innermost first; nothing for the papers of a topic. */
function kindOf({path}: Section): Kind | undefined {
  for (const title of path.toReversed()) {
    const name = title.replace(said, ' ')
    const found = kinds.find(([, names]) => names.test(/\p{Alpha}/u.test(name) ? name : title))
    if (found) return found[0]
  }
  return undefined
}

function isAbove(a: Section, b: Section): boolean {
  for (let above = b.parent; above; above = above.parent) if (above === a) return true
  return false
}
