/** What registries of the demo's web answer: that they are well, and have nothing to tell. */
export function answerForRegistry(
  host: string,
  path: string,
  body: string,
): {readonly status: number; readonly body: string} | undefined {
  if (host === 'export.arxiv.org') return {status: 200, body: '<feed></feed>'}
  if (host === 'doi.org' && path.startsWith('/api/')) return json({responseCode: 1, values: []})
  if (host === 'api.crossref.org') return json({message: {items: []}})
  if (host === 'api.openalex.org') return json({results: []})
  if (host === 'api.datacite.org') return {...json({errors: [{status: '404'}]}), status: 404}
  if (host === 'web.archive.org') return json([])
  if (host === 'api.semanticscholar.org') {
    const {ids} = JSON.parse(body) as {ids: string[]}
    return json(ids.map(() => null))
  }
  return undefined
}

function json(value: unknown) {
  return {status: 200, body: JSON.stringify(value)}
}
