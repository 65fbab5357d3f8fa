/** What gathers papers of a venue, as in `CVPR 2024 Papers with Code` or `Awesome Graph Research ICML2024`. */
const collection =
  /(?<!\p{Alpha})(?:accepted|papers?|publications|proceedings)(?!\p{Alpha})|论文|論文|논문/iu
const looseCollection =
  /(?<!\p{Alpha})(?:awesome|collection|list|research)(?!\p{Alpha})|合集|汇总/iu

/** What a venue stands beside for another reason: a survey appeared there, a contest was held, a list ends with it. */
const other =
  /(?<!\p{Alpha})(?:award|before|best|challenges?|code (?:for|of)|competitions?|leaderboard|news|official|our|since|surveys?|tutorials?|until|up to|updated?|workshops?)(?!\p{Alpha})|综述|(?:19|20)\d{2}/iu

/** What the short name of a venue has in it: `arXiv`, `ICML`. */
const isShort = /\p{Upper}\p{Alpha}*\p{Upper}|r[Xx]iv/u

/** The short name of a venue whose papers a heading says to follow, and nothing else: `arXiv papers`, `Papers on arXiv`. */
export function nameBesidePapers(title: string): string {
  if (!/papers?|preprints?|articles|publications|论文|論文/i.test(title)) return ''
  if (!isShort.test(title)) return ''
  const words = title.replace(/[^\p{Alpha}\d]+/gu, ' ').trim()
  const [, before, behind] =
    /^(?:(?:accepted|earl(?:y|ier)|latest|new|older|other|recent|all|the) )?(?:([a-z]{3,}) ?(?:papers?|preprints?|articles|publications|论文|論文)|(?:papers|preprints) (?:at|from|in|on) ([a-z]{3,}))(?: (?:19|20)\d{2})?$/i.exec(
      words,
    ) ?? []
  const name = before ?? behind ?? ''
  return isShort.test(name) ? name : ''
}

/** Whether a heading gathers papers of the venue with its year that it names. */
export function isCollected(title: string, venue: string): boolean {
  const rest = title.replace(venue, ' ')
  const isSetApart = !/[([【（]\s*[)\]】）]/u.test(rest)
  return !other.test(rest) && (collection.test(rest) || (isSetApart && looseCollection.test(rest)))
}

/** Whether a title begins with a venue and its year, and goes on with a topic: `ICLR 2024 Far Sights`. */
export function isBeforeTopic(title: string, venue: string): boolean {
  const rest = title.slice(venue.length)
  return (
    title.startsWith(venue) && /^\s+\p{Alpha}|^\s+\d\p{Upper}\s/u.test(rest) && !other.test(rest)
  )
}
