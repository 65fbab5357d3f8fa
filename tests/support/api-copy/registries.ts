import {arxivApi} from './arxiv.ts'
import type {CopyHost} from './copy.ts'
import {crossrefApi} from './crossref.ts'
import {dataciteApi} from './datacite.ts'
import {doiApi} from './doi.ts'
import type {LibraryPaper} from './library.ts'
import {openalexApi} from './openalex.ts'
import {openreviewApi} from './openreview.ts'
import {wall} from './page.ts'
import {semanticScholarApi} from './semantic-scholar.ts'
import {waybackApi} from './wayback.ts'

/** Everybody who knows papers. */
export function registries(
  papers: readonly LibraryPaper[],
  {isPolite = true, copies = []}: {isPolite?: boolean; copies?: readonly string[]} = {},
): CopyHost[] {
  return [
    arxivApi(papers),
    crossrefApi(papers, isPolite),
    doiApi(papers),
    dataciteApi(papers),
    semanticScholarApi(papers),
    openalexApi(papers),
    openreviewApi,
    waybackApi(copies),
  ]
}

/** Publishers that refuse robots, each in its own way. */
export const walls: readonly CopyHost[] = [
  wall('ieeexplore.ieee.org', 418),
  ...[
    'www.mdpi.com',
    'www.sciencedirect.com',
    'dl.acm.org',
    'www.tandfonline.com',
    'onlinelibrary.wiley.com',
    'openreview.net',
    'www.science.org',
  ].map((host) => wall(host)),
]
