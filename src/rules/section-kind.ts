import type {Section} from '../model/section.ts'

/**
 * Whether a paper belongs into one of two sections at most: their kinds are the same, and neither stands in the other,
 * as an overview stands above what it sums up.
 */
export function areOfOneKind(a: Section, b: Section): boolean {
  return kindOf(a) === kindOf(b) && (a === b || !(isAbove(a, b) || isAbove(b, a)))
}

/** What sections hold besides the papers of a topic: another sort of thing, or the best of all. */
const kinds = [
  /\b(?:blogs?|posts?|articles?|podcasts?|talks?|tutorials?|videos?|courses?|lectures?|books?)\b/i,
  /\b(?:software|implementations?|code|repositor(?:y|ies)|tools?|toolbox(?:es)?|librar(?:y|ies)|projects?|resources?)\b/i,
  /\b(?:data ?sets?|benchmarks?|challenges?|competitions?|evaluations?)\b|数据集|基准/i,
  /\b(?:surveys?|reviews?|overviews?)\b|综述/i,
  /\b(?:read(?:ings?)?|recommended|selected|picks?|milestones?|classics?|seminal|awards?|most cited|top \d+|appendix|history)\b/i,
]

/** The kind that the headings of a section name, innermost first; nothing for the papers of a topic. */
function kindOf({path}: Section): number | undefined {
  for (const title of path.toReversed()) {
    const kind = kinds.findIndex((names) => names.test(title))
    if (kind !== -1) return kind
  }
  return undefined
}

function isAbove(a: Section, b: Section): boolean {
  for (let above = b.parent; above; above = above.parent) if (above === a) return true
  return false
}
