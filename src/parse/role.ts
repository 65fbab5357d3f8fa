import type {ColumnRole} from '../model/table.ts'
import type {Role} from '../model/role.ts'
import {labelWords, roleByWord} from './label-words.ts'

/** What a host is for, where the label and the column say nothing; tried in order. */
const roleByHost: readonly (readonly [RegExp, Role])[] = [
  [
    /(?:^|\.)(?:arxiv\.org|openreview\.net|ieeexplore\.ieee\.org|dl\.acm\.org|doi\.org|aclanthology\.org|aclweb\.org|openaccess\.thecvf\.com|thecvf\.com|cv-foundation\.org|ecva\.net|mdpi\.com|sciencedirect\.com|springer\.com|springeropen\.com|nature\.com|science\.org|sciencemag\.org|wiley\.com|tandfonline\.com|pnas\.org|biorxiv\.org|medrxiv\.org|cell\.com|acs\.org|oup\.com|neurips\.cc|nips\.cc|mlr\.press|jmlr\.org|isca-speech\.org|isca-archive\.org|usenix\.org|ijcai\.org|aaai\.org|semanticscholar\.org|researchgate\.net|roboticsproceedings\.org|bmva\.org|bmvc\d*\.org|ssrn\.com|plos\.org|frontiersin\.org|hal\.science|spiedigitallibrary\.org|iopscience\.iop\.org|eccv\d*\.(?:org|eu)|alphaxiv\.org|computer\.org|europepmc\.org|nejm\.org|thelancet\.com|jamanetwork\.com|bmj\.com|jmir\.org|ahajournals\.org|rsna\.org|karger\.com|liebertpub\.com|rsc\.org|aps\.org|aip\.org|ametsoc\.org|copernicus\.org|royalsocietypublishing\.org|elifesciences\.org|chemrxiv\.org|techrxiv\.org|researchsquare\.com|preprints\.org|hindawi\.com|sagepub\.com|emerald\.com|jstor\.org|informs\.org|annualreviews\.org|projecteuclid\.org|jair\.org|vldb\.org|eprint\.iacr\.org|tches\.iacr\.org|(?:portal|cacm|queue)\.acm\.org|citeseerx?\.ist\.psu\.edu|linkinghub\.elsevier\.com|cidrdb\.org|drops\.dagstuhl\.de|ndss-symposium\.org|petsymposium\.org|epubs\.siam\.org|worldscientific\.com|degruyter\.com|proceedings\.iclr\.cc|proceedings\.mlsys\.org|lrec-conf\.org|ceur-ws\.org|jstage\.jst\.go\.jp|citeseerx\.ist\.psu\.edu|direct\.mit\.edu|mitpressjournals\.org)$/i,
    'paper',
  ],
  [
    /^(?:www\.)?(?:github\.com|gitlab\.com|gitee\.com|bitbucket\.org|codeberg\.org|sourceforge\.net|gist\.github\.com|anonymous\.4open\.science|git\.[\w.-]+|gitlab\.[\w.-]+)$/i,
    'code',
  ],
  [
    /^(?:pan\.baidu\.com|drive\.google\.com|1drv\.ms|onedrive\.live\.com|[\w-]+\.sharepoint\.com|(?:www\.)?dropbox\.com|mega\.(?:nz|io)|share\.weiyun\.com)$/i,
    'download',
  ],
  [
    /(?:^|\.)(?:huggingface\.co|kaggle\.com|zenodo\.org|figshare\.com|ieee-dataport\.org|opendatalab\.(?:com|org)|modelscope\.cn|data\.mendeley\.com|dataverse\.[\w.-]+)$/i,
    'dataset',
  ],
  [
    /(?:^|\.)(?:github\.io|gitlab\.io|sites\.google\.com|youtube\.com|youtu\.be|bilibili\.com|zhihu\.com|csdn\.net|medium\.com|vercel\.app|netlify\.app)$/i,
    'project',
  ],
]

const linkColumns: ReadonlySet<ColumnRole> = new Set([
  'paper',
  'code',
  'project',
  'dataset',
  'download',
])

/** Whether a text is made of label words alone, or is a URL: it stands for a link and is never a title. */
export function isLabel(text: string): boolean {
  if (isAddress(text) || isPaperNumber(text)) return true
  return labelWords(text).every(isLabelWord) || isRemarkedLabel(text)
}

function isLabelWord(word: string): boolean {
  return roleByWord.has(word) || /^\d+$/.test(word)
}

/** A label with a remark, or a short name with a label, as in `github(Chainer)` and `SeeNet(Paper)`. */
function isRemarkedLabel(text: string): boolean {
  const [, head = '', inner = ''] = /^([^()]{1,24})\(([^()]{1,24})\)\W*$/.exec(text) ?? []
  const [before, within] = [labelWords(head), labelWords(inner)]
  if (before.length === 0 || within.length === 0) return false
  const isSaid = (words: string[]): boolean =>
    words.every((word) => isLabelWord(word) || word === 'no') &&
    words.some((word) => roleByWord.get(word) !== undefined)
  return (isSaid(before) && within.length < 3) || (before.length === 1 && isSaid(within))
}

function isAddress(text: string): boolean {
  return /^\s*(?:https?:\/\/|www\.)\S*\s*$/i.test(text)
}

/** Whether a label is the name of a thing too: of a language, a framework or a host. */
export function isNamingLabel(text: string): boolean {
  return /^(?:benchmark|bilibili|c\+\+|caffe2?|dropbox|gitee|gitlab|hugging ?face|jax|julia|kaggle|keras|matlab|mega|mindspore|mxnet|onedrive|paddle(?:paddle)?|python|(?:py)?torch|tensorflow|youtube|zenodo)$/i.test(
    text.trim(),
  )
}

/** Whether a text is the number of a paper: `10.1021/acscatal.2c01426`, `arXiv:2305.05726`. */
function isPaperNumber(text: string): boolean {
  return /^[\s[]*(?:doi|arxiv|pmid|pmcid)?[\s:]*(?:10\.\d{4,9}\/\S+?|\d{4}\.\d{4,5}(?:v\d+)?|PMC\d+)[\s\].]*$/i.test(
    text,
  )
}

/** What may say more of a link than its label and its host. */
export interface LinkPlace {
  readonly column: ColumnRole | undefined
  /** The name before the colon that the link stands behind. */
  readonly field: string | undefined
}

/** The role of a link: what its label is given or says, else its field, its column, at last its host. */
export function roleOf(
  label: string,
  url: string,
  {column, field}: LinkPlace,
  given: ReadonlyMap<string, Role>,
): Role {
  if (url.startsWith('#')) return 'contents'
  const meant = given.get(label.trim().toLowerCase())
  if (meant !== undefined) return meant
  const said = roleOfLabel(label)
  const column_ = column !== undefined && isLinkRole(column) ? column : undefined
  if (said === 'dataset' && column_ === 'download') return 'download'
  if (said === 'paper' && isDataNumber(url) && !/paper|article/i.test(label)) return 'dataset'
  // People call the page of a paper a website too.
  if (said === 'project' && isWebsite(label) && roleOfUrl(url) === 'paper') return 'paper'
  return (
    said ??
    fieldRole(field, given) ??
    roleOfFirstPart(label) ??
    column_ ??
    roleOfLastWord(label) ??
    (isIndexed(url) ? 'paper' : roleOfUrl(url))
  )
}

/** Whether a name before a colon says what the links behind it are. */
export function isFieldName(name: string): boolean {
  return (roleOfLabel(name) ?? roleOfLastWord(name)) !== undefined
}

function fieldRole(name: string | undefined, given: ReadonlyMap<string, Role>): Role | undefined {
  if (name === undefined) return undefined
  return given.get(name.trim().toLowerCase()) ?? roleOfLabel(name) ?? roleOfLastWord(name)
}

/** What a label begins with that says more behind a sign: `Project page, results & data`, `Paper (long version)`. */
function roleOfFirstPart(label: string): Role | undefined {
  const first = /^[^,(:|/&+]+?(?=\s*[,(:|/&+])/.exec(label)?.[0]
  return first === undefined || isAddress(label) ? undefined : roleOfLabel(first)
}

/** What a short label ends with, as in `Diffusers Code`. */
function roleOfLastWord(label: string): Role | undefined {
  const words = labelWords(label)
  const last = words.length < 4 ? words.at(-1) : undefined
  return last === 'code' || last === 'paper' || last === 'demo' ? roleByWord.get(last) : undefined
}

function isWebsite(label: string): boolean {
  return /^\W*(?:web ?sites?|web|web ?page|page|home ?page)\W*$/i.test(label)
}

/** Whether an address is that of a paper in PubMed, which tools are cited by as well. */
function isIndexed(url: string): boolean {
  return /^https?:\/\/(?:(?:www\.)?ncbi\.nlm\.nih\.gov\/(?:pmc|pubmed)|(?:pubmed|pmc)\.ncbi\.nlm\.nih\.gov)\/\w/.test(
    url,
  )
}

/** Whether a DOI is one that keepers of data give: Zenodo, figshare, Dataverse and their like. */
function isDataNumber(url: string): boolean {
  return /doi\.org\/10\.(?:5281\/zenodo|6084\/m9\.figshare|7910\/DVN|17632|21227|5061\/dryad|34740|57967)[./]/i.test(
    url,
  )
}

/** The role that an address suggests by itself. */
export function roleOfUrl(url: string): Role {
  if (!URL.canParse(url)) return /^[^#?]+\.pdf$/i.test(url) ? 'paper' : 'other'
  const {hostname, pathname} = new URL(url)
  if (isDataNumber(url)) return 'dataset'
  const row = roleByHost.find(([pattern]) => pattern.test(hostname))
  // People keep their papers on their own pages, and in their repositories.
  if (/\.pdf$/i.test(pathname) && row?.[1] !== 'download') return 'paper'
  if (/\.pptx?$/i.test(pathname)) return 'project'
  return row?.[1] ?? 'other'
}

export function roleOfLabel(label: string): Role | undefined {
  if (isPaperNumber(label)) return 'paper'
  if (isAddress(label) || !isLabel(label)) return undefined
  return labelWords(label)
    .map((word) => roleByWord.get(word))
    .find((role) => role !== undefined)
}

function isLinkRole(role: ColumnRole): role is Role {
  return linkColumns.has(role)
}
