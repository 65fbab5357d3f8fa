/** A paper that the registries of the copy know. */
export interface LibraryPaper {
  readonly title: string
  readonly authors?: readonly string[]
  readonly year?: number
  readonly venue?: string
  /** In lower case. */
  readonly doi?: string
  readonly arxiv?: string
  /** What its authors told arXiv. */
  readonly arxivComment?: string
  readonly journalRef?: string
  readonly arxivDoi?: string
  /** Document number of IEEE Xplore. */
  readonly ieee?: string
  /** Publisher item number of Elsevier. */
  readonly pii?: string
  /** Where the publisher has it. */
  readonly page?: string
  /** Which agency registered the DOI; Crossref where it is left out. */
  readonly agency?: 'datacite'
  /** Types of updates that its publisher told Crossref of. */
  readonly updates?: readonly string[]
}

/** Its DOIs, arXiv's own included. */
export function doisOf({doi, arxiv}: LibraryPaper): readonly string[] {
  return [
    ...(doi === undefined ? [] : [doi]),
    ...(arxiv === undefined ? [] : [`10.48550/arxiv.${arxiv.toLowerCase()}`]),
  ]
}

export function authorsOf({authors = ['Ada Lovelace', 'Alan Turing']}: LibraryPaper) {
  return authors
}
