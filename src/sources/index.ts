import {acl} from './acl.ts'
import {arxiv} from './arxiv.ts'
import {createCrossrefDoi} from './crossref-doi.ts'
import {createCrossref} from './crossref.ts'
import {cvf} from './cvf.ts'
import {createDatacite} from './datacite.ts'
import {doi} from './doi.ts'
import {createGithub} from './github.ts'
import {http} from './http.ts'
import {createIeee} from './ieee.ts'
import {createMdpi} from './mdpi.ts'
import {neurips} from './neurips.ts'
import {createOpenalex} from './openalex.ts'
import {createOpenreview} from './openreview.ts'
import {pmlr} from './pmlr.ts'
import {createScienceDirect} from './sciencedirect.ts'
import {createSemanticScholar} from './semantic-scholar.ts'
import type {Environment, Source} from './source.ts'
import {createWayback} from './wayback.ts'

/** All witnesses, in the order in which they are asked; the page itself comes last. */
export function createSources(env: Environment): readonly Source[] {
  const crossref = createCrossref(env)
  return [
    arxiv,
    createCrossrefDoi(env, crossref),
    createMdpi(crossref),
    createScienceDirect(crossref),
    createIeee(crossref),
    acl,
    cvf,
    pmlr,
    neurips,
    createOpenreview(),
    // Indexes that answer in batches come before registries that are asked one by one.
    createSemanticScholar(env),
    createOpenalex(env),
    createDatacite(env),
    doi,
    createGithub(env),
    createWayback(),
    http,
  ]
}
