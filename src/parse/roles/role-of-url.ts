import {remembered} from '../../model/remembered.ts'
import type {Role} from '../../model/role.ts'
import {urlOf} from '../../model/url.ts'
import {forwarded} from './forwarded.ts'
import {isPaperHost} from './paper-host.ts'
import {isPaperPath} from './paper-path.ts'

/** What a host is for, where the label and the column say nothing; tried in order. */
const roleByHost: readonly (readonly [RegExp, Role])[] = [
  [/(?:^|\.)(?:bmvc\d*\.org|eccv\d*\.(?:org|eu)|sci-hub\.[a-z]+)$/i, 'paper'],
  [
    /^(?:www\.)?(?:github\.com|gitlab\.com|gitee\.com|bitbucket\.org|codeberg\.org|sourceforge\.net|gist\.github\.com|anonymous\.4open\.science|git\.[\w.-]+|gitlab\.[\w.-]+)$/i,
    'code',
  ],
  [
    /^(?:pan\.baidu\.com|drive\.google\.com|1drv\.ms|onedrive\.live\.com|[\w-]+\.sharepoint\.com|(?:www\.)?dropbox\.com|mega\.(?:nz|io)|share\.weiyun\.com)$/i,
    'download',
  ],
  [
    /(?:^|\.)(?:kaggle\.com|physionet\.org|zenodo\.org|figshare\.com|archive\.ics\.uci\.edu|ieee-dataport\.org|opendatalab\.(?:com|org)|data\.mendeley\.com|dataverse\.[\w.-]+)$/i,
    'dataset',
  ],
  [
    /(?:^|\.)(?:github\.io|gitlab\.io|sites\.google\.com|youtube\.com|youtu\.be|bilibili\.com|zhihu\.com|csdn\.net|mp\.weixin\.qq\.com|medium\.com|towardsdatascience\.com|substack\.com|vercel\.app|netlify\.app|qiita\.com|zenn\.dev|hatenablog\.(?:com|jp)|velog\.io|tistory\.com|blog\.naver\.com|jianshu\.com|juejin\.(?:cn|im)|cnblogs\.com|speakerdeck\.com|slideshare\.net|notion\.(?:site|so)|vimeo\.com)$/i,
    'project',
  ],
]

/** Whether an address is one of a hub, which keeps data, models and demos. */
export function isOnHub(url: string): boolean {
  return /^https?:\/\/(?:www\.)?(?:huggingface\.co|hf\.co|modelscope\.cn)\/./i.test(url)
}

/** What a hub keeps where a path leads: weights, unless the path names something else. */
function roleOnHub(path: string): Role {
  if (/^\/(?:spaces|studios?|docs|blog|posts|learn)\//i.test(path)) return 'project'
  if (/^\/papers\//i.test(path)) return 'paper'
  return /^\/(?:(?:models|collections)\/)?[^/]+\/[^/]/.test(path) && !/^\/datasets\//i.test(path)
    ? 'download'
    : 'dataset'
}

/** Whether an address is that of a paper in PubMed, which tools are cited by as well. */
export function isIndexed(url: string): boolean {
  return /^https?:\/\/(?:(?:www\.)?ncbi\.nlm\.nih\.gov\/(?:pmc|pubmed)|(?:pubmed|pmc)\.ncbi\.nlm\.nih\.gov)\/\w/.test(
    url,
  )
}

/** Whether a DOI is one that keepers of data give: Zenodo, figshare, Dataverse and their like. */
export function isDataNumber(url: string): boolean {
  return /doi\.org\/10\.(?:5281\/zenodo|6084\/m9\.figshare|7910\/DVN|17632|21227|5061\/dryad|34740|57967)[./]/i.test(
    url,
  )
}

/** The role that an address suggests by itself. */
export const roleOfUrl: (url: string) => Role = remembered(64, findRole)

/** What an address leads to, by its host and its path. */
function findRole(written: string): Role {
  const url = forwarded(written)
  const parsed = urlOf(url)
  if (!parsed) return roleOfFile(url)
  const {hostname, pathname, search} = parsed
  if (isDataNumber(url)) return 'dataset'
  if (isOnHub(url)) return roleOnHub(pathname)
  const role = isPaperHost(hostname)
    ? isFront(pathname, search)
      ? 'other'
      : 'paper'
    : roleByHost.find(([pattern]) => pattern.test(hostname))?.[1]
  if (/\/slides\/|[-_/]slides\.pdf$/i.test(pathname)) return 'project'
  // People keep their papers on their own pages, and in their repositories.
  if (/\.(?:pdf|docx?|ps(?:\.gz)?)$/i.test(pathname) && role !== 'download') return 'paper'
  if (/\.bib$|\/(?:model|system)[-_]card[\w-]*\.md$/i.test(pathname)) return 'other'
  // What somebody has noted of a paper: `github.com/o/papers/blob/main/notes/far.md`.
  if (role === 'code' && notes.test(pathname)) return 'project'
  if (/\.pptx?$/i.test(pathname) || isPicture(hostname, pathname)) return 'project'
  if ((role === undefined || role === 'paper') && isBlog(hostname, pathname)) return 'project'
  if (role === undefined && isPaperPath(hostname, pathname)) return 'paper'
  return role ?? (archive.test(pathname) ? 'download' : 'other')
}

const notes = /\/blob\/(?:[^/]+\/)+(?:notes?|reviews?|summar(?:y|ies))\/[^/]+\.md$/i

/** A file of data or weights, wherever it is kept: `https://bee.org/see.tar.gz`. */
const archive =
  /\.(?:7z|ckpt|h5|npz|pth?|rar|safetensors|t(?:ar|gz)|(?:tar|csv|json)\.\w{2,3}|zip)$/i

/** What a file of the list's own repository is. */
function roleOfFile(path: string): Role {
  if (/^[^#?]+\.(?:py|ipynb|jl|cpp)$/i.test(path)) return 'code'
  return /^[^#?]+\.pdf$/i.test(path) ? 'paper' : 'other'
}

/**
 * Whether a path leads to the first page of a host, or of a journal, a meeting or somebody there: `/xpl/RecentIssue.jsp?punumber=7083369`,
 * `/journal/11263`, `/author/37085386255`, `/find/cs/1/au:+Bee_A/0/1`, `/ndss-program/seeing-2024/`.
 */
function isFront(pathname: string, search: string): boolean {
  return (
    (pathname === '/' && search === '') ||
    /^\/(?:xpl\/(?:conhome|most|recent)|(?:home|journals?)\/[^/]+\/?$|doi\/proceedings\/|ndss-program\/|toc\/|(?:find|help|search)(?:$|\/)|(?:author|people|profile)(?:$|\/(?!\S*\/publication\/)))/i.test(
      pathname,
    )
  )
}

/** Whether an address is that of a picture or a film, such as a poster or a teaser. */
function isPicture(hostname: string, pathname: string): boolean {
  return (
    /\.(?:gif|jpe?g|mov|mp4|png|svg|webm|webp)$/i.test(pathname) ||
    (hostname === 'github.com' &&
      /^\/(?:[^/]+\/[^/]+|user-attachments)\/assets\/./.test(pathname)) ||
    hostname === 'user-images.githubusercontent.com'
  )
}

/** Whether an address is that of a blog or of what stands in one. */
function isBlog(hostname: string, pathname: string): boolean {
  return (
    /^(?:www\.)?(?:[\w-]*blogs?)\.|\.blog$|(?:^|\.)(?:wordpress\.com|blogspot\.[\w.]+|googleblog\.com|hashnode\.dev|ghost\.io|tumblr\.com|dev\.to)$/.test(
      hostname,
    ) ||
    /^(?:eng|engineering|tech)\.(?!.*\.(?:edu|ac)(?:\.|$))/.test(hostname) ||
    /\/blogs?\//i.test(pathname)
  )
}
