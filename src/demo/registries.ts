/** A paper that the demo's registries know. */
export interface Paper {
  readonly title: string
  readonly year?: number
  readonly venue?: string
  readonly doi?: string
  readonly arxiv?: string
  /** Document number of IEEE Xplore. */
  readonly ieee?: string
  /** Publisher item number of Elsevier. */
  readonly pii?: string
  /** Where the publisher has it. */
  readonly page?: string
}

interface Answer {
  readonly status: number
  readonly body: string
}

/** What the registries of the demo's web answer; of other hosts nothing. */
export function answerForRegistry(
  url: URL,
  body: string,
  papers: readonly Paper[],
): Answer | undefined {
  switch (url.hostname) {
    case 'export.arxiv.org':
      return {status: 200, body: feedOf(url, papers)}
    case 'api.crossref.org':
      return json({message: {items: worksFor(url.searchParams, papers)}})
    case 'api.openalex.org':
      return json({results: []})
    case 'api.datacite.org':
      return {...json({errors: [{status: '404'}]}), status: 404}
    case 'web.archive.org':
      return json([])
    case 'api.semanticscholar.org':
      return json((JSON.parse(body) as {ids: string[]}).ids.map(() => null))
    default:
      return undefined
  }
}

function json(value: unknown): Answer {
  return {status: 200, body: JSON.stringify(value)}
}

/** The papers that a question to Crossref names, by their ids or by a title. */
function worksFor(question: URLSearchParams, papers: readonly Paper[]): object[] {
  const title = question.get('query.bibliographic')
  if (title !== null) {
    const [best] = [...papers].sort((a, b) => likeness(b.title, title) - likeness(a.title, title))
    return best === undefined ? [] : [workOf(best)]
  }
  const wanted = (question.get('filter') ?? '')
    .split(',')
    .map((filter) => filter.slice(filter.indexOf(':') + 1).toLowerCase())
  return papers
    .filter(({doi, pii}) => wanted.some((id) => id === doi || id === pii?.toLowerCase()))
    .map(workOf)
}

/** The share of words that two titles have in common. */
function likeness(a: string, b: string): number {
  const [first, second] = [a, b].map((title) => new Set(title.toLowerCase().match(/[a-z\d]+/g)))
  if (!first || !second) return 0
  return [...first].filter((word) => second.has(word)).length / Math.max(first.size, second.size)
}

function workOf({title, year, venue, doi = '', ieee, pii, page}: Paper): object {
  const pdf = `http://xplorestaging.ieee.org/ielx7/36/1/${ieee ?? ''}.pdf?arnumber=${ieee ?? ''}`
  return {
    DOI: doi,
    type: 'journal-article',
    title: [title],
    author: [],
    issued: {'date-parts': [[year ?? null]]},
    ...(venue !== undefined && {'container-title': [venue]}),
    ...(pii !== undefined && {'alternative-id': [pii]}),
    ...(ieee !== undefined && {link: [{URL: pdf}]}),
    resource: {primary: {URL: page ?? `https://doi.org/${doi}`}},
  }
}

/** The papers that a question to arXiv names, as its feed tells of them. */
function feedOf({searchParams}: URL, papers: readonly Paper[]): string {
  const ids = (searchParams.get('id_list') ?? '').split(',')
  const entries = papers
    .filter(({arxiv}) => arxiv !== undefined && ids.includes(arxiv))
    .map(
      ({arxiv = '', title, year = 2023}) =>
        `<entry><id>http://arxiv.org/abs/${arxiv}v1</id><published>${year}-01-01T00:00:00Z</published><title>${title.replaceAll('&', '&amp;')}</title></entry>`,
    )
  return `<feed xmlns="http://www.w3.org/2005/Atom">${entries.join('')}</feed>`
}
