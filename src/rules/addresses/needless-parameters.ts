import {isRepositoryFront} from '../../model/repository-address.ts'

/** Parameters that only tell where a reader came from, whatever the host. */
const anywhere =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_[ce]id|_ga|_gl|_hs(?:enc|mi)|casa_token|CFID|CFTOKEN|sap-outbound-id|mkt-key|spm|spm_id_from|vd_source)$/i

/** A campaign of the place where the link stands, or that pays for it: its owner counts on these words. */
const campaign = /[?&;]utm_\w+=[^&#]*(?:github|readme|awesome|sponsor|affiliate|badge)/i

/** A site that names itself where it hands its readers on. */
const site = /^ref=(?:https?(?::|%3A)(?:\/|%2F){2})?(?:[a-z\d-]+\.)+(?:com|io|net|org|ai|dev|co)$/i

/** Those of single hosts, session and view parameters among them; a value counts where it is given. */
const byHost: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:drive|docs|sites|colab\.research)\.google\.com$/, /^(?:usp|authuser|pli)=/],
  [/\.sharepoint\.com$/, /^ga=/],
  [/^(?:(?:www|m)\.)?youtube\.com$|^youtu\.be$/, /^(?:feature|ab_channel|si|pp|app)=/],
  [/^(?:(?:www|mobile)\.)?(?:twitter|x)\.com$/, /^(?:s|t|ref_src)=/],
  [/^(?:www\.)?sciencedirect\.com$/, /^(?:dgcid=|via=|via%3D|ref=pdf_download|fr=RR|rr=)/i],
  [/^academic\.oup\.com$/, /^login=false$/],
  [/^(?:www\.)?tandfonline\.com$|\.wiley\.com$|\.science\.org$/, /^(?:af=R|needAccess=true)$/i],
  [/^(?:www\.)?(?:bio|med)rxiv\.org$/, /^rss=/],
  [
    /(?:^|\.)amazon\.[a-z.]{2,6}$/,
    /^(?:crid|dib(?:_tag)?|ie|keywords|p(?:ebp|erid)|p[df]_rd_\w+|qid|refinements|s|sprefix|sr)=/,
  ],
  [/^openreview\.net$/, /^referrer=/],
  // The line of a dataset's table that was clicked on.
  [/^huggingface\.co$/, /^row=\d+$/],
  [/^github\.com$/, /^tab=readme-ov-file$/],
  // Who copied the address lent it their own right to read, for some days; a public file needs none.
  [/^raw\.githubusercontent\.com$/, /^token=/],
  [/^ieeexplore\.ieee\.org$/, /^denied=/],
  [/^www\.nature\.com$/, /^fromPaywallRec=/],
  [/(?:^|\.)arxiv\.org$/, /^(?:context|s)=/],
  [/(?:^|\.)linkedin\.com$/, /^trk=/],
  [/./, /^trk=public_post/],
  [/(?:^|\.)bilibili\.com$/, /^share_(?:source|medium|plat|session_id|tag|from|times)=/],
]

/** Fragments that an app writes by itself and that name the page's own start. */
const ownFragments: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:pan|yun)\.baidu\.com$/, /^#list\/path=%2F$/i],
  [/^(?:www\.)?sciencedirect\.com$/, /^#preview-section-[\w-]+$/],
  // The share counter of AddThis.
  [/^(?:www\.)?zenodo\.org$/, /^#\.[\w-]{11}$/],
]

/** A stretch of a URL that could go, as `start` and `end` within it. */
export interface Needless {
  readonly start: number
  readonly end: number
}

/** The stretches of a URL's query that change nothing of what it shows. */
export function needlessParameters(host: string, url: string): Needless[] {
  const hash = url.indexOf('#')
  const end = hash === -1 ? url.length : hash
  const mark = url.slice(0, end).indexOf('?')
  if (mark === -1) return []
  if (mark + 1 === end) return isWhole(url.slice(0, mark)) ? [{start: mark, end}] : []

  // A second question mark is another fault, and what belongs to what is not certain.
  const parts = url.slice(mark + 1, end).split(/(&amp;|&)/)
  if (url.slice(mark + 1, end).includes('?')) return []
  const isCampaign = campaign.test(url.slice(mark, end).replaceAll('\\', ''))
  const stretches: Needless[] = []
  let at = mark + 1
  for (const [index, part] of parts.entries()) {
    if (index % 2 === 0 && isNeedless(host, part) && !(isCampaign && part.startsWith('utm'))) {
      const before = (parts[index - 1] ?? '?').length
      stretches.push({start: at - before, end: at + part.length})
    }
    at += part.length
  }
  return mendFirst(joined(stretches), url, mark, end)
}

/** The fragment of a URL, if it changes nothing of what it shows. */
export function needlessFragments(host: string, url: string): Needless[] {
  const start = url.indexOf('#')
  if (start === -1) return []
  const fragment = url.slice(start).replaceAll('\\', '')
  const isOwn = ownFragments.some(([at, name]) => at.test(host) && name.test(fragment))
  return isOwn ? [{start, end: url.length}] : []
}

/** Whether most of a list's links to Google's drive are as its button for sharing writes them. */
export function sharesByButton(urls: readonly string[]): boolean {
  const shared = urls.filter((url) =>
    /^https?:\/\/(?:drive|docs|colab\.research)\.google\.com\//i.test(url),
  )
  const count = shared.filter((url) => /[?&]usp=/.test(url)).length
  return count * 2 > shared.length
}

/** Whether an address needs no query: that of a repository, a file or a numbered page; a name may end with its question mark. */
function isWhole(url: string): boolean {
  return (
    !url.includes('/wiki/') &&
    (isRepositoryFront(url) || /[^/]\/[^/]*\d[^/]*\/?$|\.(?:pdf|html?)$/i.test(url))
  )
}

/** Whether a parameter, which Markdown may have escaped, changes nothing. */
function isNeedless(host: string, part: string): boolean {
  const plain = part.replaceAll('\\', '')
  const [name = ''] = plain.split('=')
  const pair = plain.includes('=') ? plain : `${plain}=`
  return (
    anywhere.test(name) ||
    site.test(plain) ||
    byHost.some(([at, names]) => at.test(host) && names.test(pair))
  )
}

function joined(stretches: readonly Needless[]): Needless[] {
  const result: Needless[] = []
  for (const stretch of stretches) {
    const last = result.at(-1)
    if (last?.end === stretch.start) result[result.length - 1] = {...last, end: stretch.end}
    else result.push(stretch)
  }
  return result
}

/** The first stretch leaves the question mark to what stays behind it. */
function mendFirst(stretches: readonly Needless[], url: string, mark: number, end: number) {
  return stretches.map((stretch) => {
    if (stretch.start !== mark || stretch.end === end) return stretch
    const next = url.startsWith('&amp;', stretch.end) ? 5 : 1
    return {start: mark + 1, end: stretch.end + next}
  })
}
