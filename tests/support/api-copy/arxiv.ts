import type {CopyHost} from './copy.ts'
import {authorsOf, type LibraryPaper} from './library.ts'

/**
 * arXiv's API after its user manual: ten results unless more are asked for, no entry for an unknown id, and one entry that
 * tells of an error in place of all others when an id is malformed. One question in three seconds, one at a time.
 */
export function arxivApi(papers: readonly LibraryPaper[]): CopyHost {
  return {
    host: 'export.arxiv.org',
    limits: {requests: 1, per: 3000, concurrent: 1},
    answer: ({url, note}) => {
      if (url.pathname !== '/api/query') return {status: 404, body: 'not found'}
      const ids = (url.searchParams.get('id_list') ?? '').split(',')
      const most = Number(url.searchParams.get('max_results') ?? 10)
      if (ids.length > 2000 || most > 2000) note(`${ids.length} ids`)
      if (url.href.length > 8000) note(`a URL of ${url.href.length} characters`)
      const poison = ids.find((id) => !/^(?:\d{4}\.\d{4,5}|[a-z-]+\/\d{7})(?:v\d+)?$/.test(id))
      const entries =
        poison === undefined
          ? ids.flatMap((id) => papers.find(({arxiv}) => arxiv === id) ?? []).map(entryOf)
          : [errorEntry(poison)]
      return {
        headers: {'content-type': 'application/atom+xml'},
        body: feedOf(entries.slice(0, most)),
      }
    },
  }
}

function feedOf(entries: readonly string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
  <title type="html">ArXiv Query</title>
  <opensearch:totalResults xmlns:opensearch="http://a9.com/-/spec/opensearch/1.1/">${entries.length}</opensearch:totalResults>
${entries.join('\n')}
</feed>`
}

function entryOf(paper: LibraryPaper): string {
  const {arxiv = '', title, arxivComment, journalRef, arxivDoi} = paper
  const year = `20${arxiv.slice(0, 2)}`
  const own = (name: string, text: string | undefined) =>
    text === undefined
      ? ''
      : `<arxiv:${name} xmlns:arxiv="http://arxiv.org/schemas/atom">${escape(text)}</arxiv:${name}>`
  return `  <entry>
    <id>http://arxiv.org/abs/${arxiv}v2</id>
    <updated>${year}-07-24T14:34:43Z</updated>
    <published>${year}-05-09T17:59:47Z</published>
    <title>${escape(title.replace(/(.{40}\S*) /, '$1\n  '))}</title>
    <summary>  We study what the title says.</summary>
    ${authorsOf(paper)
      .map((name) => `<author><name>${escape(name)}</name></author>`)
      .join('')}
    ${own('comment', arxivComment)}${own('journal_ref', journalRef)}${own('doi', arxivDoi)}
    <link href="http://arxiv.org/abs/${arxiv}v2" rel="alternate" type="text/html"/>
    <link title="pdf" href="http://arxiv.org/pdf/${arxiv}v2" rel="related" type="application/pdf"/>
  </entry>`
}

function errorEntry(id: string): string {
  return `  <entry>
    <id>http://arxiv.org/api/errors#incorrect_id_format_for_${id}</id>
    <title>Error</title>
    <summary>incorrect id format for ${id}</summary>
  </entry>`
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
