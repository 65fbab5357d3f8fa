import {acl} from './acl.ts'
import {arxiv} from './arxiv.ts'
import {createBaiduPan} from './baidu-pan.ts'
import {createCrossrefDoi} from './crossref-doi.ts'
import {createCrossref} from './crossref.ts'
import {cvf} from './cvf.ts'
import {createDatacite} from './datacite.ts'
import {createDoiByTitle} from './doi-by-title.ts'
import {doi} from './doi.ts'
import {dropbox} from './dropbox.ts'
import {figshare} from './figshare.ts'
import {createGitee} from './gitee.ts'
import {createGithubGit} from './github-git.ts'
import {createGithub} from './github.ts'
import {gitlab} from './gitlab.ts'
import {googleDrive} from './google-drive.ts'
import {http} from './http.ts'
import {huggingface} from './huggingface.ts'
import {createIeee} from './ieee.ts'
import {kaggle} from './kaggle.ts'
import {createMdpi} from './mdpi.ts'
import {mega} from './mega.ts'
import {neurips} from './neurips.ts'
import {createOneDrive} from './onedrive.ts'
import {createOpenalex} from './openalex.ts'
import {createOpenreview} from './openreview.ts'
import {pmlr} from './pmlr.ts'
import {createScienceDirect} from './sciencedirect.ts'
import {createSemanticScholar} from './semantic-scholar.ts'
import {sharepoint} from './sharepoint.ts'
import type {Environment, Source, SourceSettings} from './source.ts'
import {createWayback} from './wayback.ts'
import {youtube} from './youtube.ts'
import {zenodo} from './zenodo.ts'

/** All witnesses, in the order in which they are asked; the page itself comes last. */
export function createSources(env: Environment, settings: SourceSettings = {}): readonly Source[] {
  const crossref = createCrossref(env)
  const knowing: readonly Source[] = [
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
    zenodo,
    figshare,
    // Indexes that answer in batches come before registries that are asked one by one.
    createSemanticScholar(env),
    createOpenalex(env),
    createDatacite(env),
    doi,
    createDoiByTitle(env),
    createGithub(env),
    createGithubGit(env),
    gitlab,
    createGitee(),
    huggingface,
    kaggle,
    googleDrive,
    createBaiduPan(settings),
    createOneDrive(settings),
    sharepoint,
    dropbox,
    mega,
    youtube,
    createWayback(),
  ]
  return [...knowing, withoutFinalWords(http, knowing)]
}

/** The last witness, who is not heard where another one has the final word. */
function withoutFinalWords(last: Source, others: readonly Source[]): Source {
  const final = others.filter(({hasFinalWord}) => hasFinalWord === true)
  return {
    ...last,
    claims: (address, titles) =>
      final.some((source) => source.claims(address, titles) !== undefined)
        ? undefined
        : last.claims(address, titles),
  }
}
