import type {Address} from '../model/address.ts'
import {createCookies, type Cookies} from '../net/cookies.ts'
import type {Evidence, Meaning} from '../verdict/evidence.ts'
import {askShareApi} from './baidu-pan-api.ts'
import {eachBy} from './each.ts'
import {evidenceBySigns, saysNothing, type PageSign} from './page-sign.ts'
import type {Ports, Source, SourceSettings} from './source.ts'
import {urlOf} from './url.ts'

/**
 * Baidu Pan. It answers 200 whatever became of a share, and to who brings no cookies it may deny one that is there; so the
 * front page is asked for cookies first, and only the words of a page count. With leave, its undocumented API is asked first.
 */
export function createBaiduPan({undocumentedApis = false}: SourceSettings = {}): Source {
  let cookies: Promise<Cookies> | undefined
  const look = async (id: string, ports: Ports): Promise<Evidence> => {
    const told = undocumentedApis ? await askShareApi(id, ports) : undefined
    if (told && told.meaning.kind !== 'failed') return told
    return lookAtPage(id, await (cookies ??= takeCookies(ports)), ports)
  }
  return {
    name: 'baidu-pan',
    batch: 1,
    concurrency: 1,
    hasFinalWord: true,
    paces: {'pan.baidu.com': {concurrency: 1, spacing: 500}},
    claims: shareIn,
    ask: eachBy(look),
  }
}

/** The share of an address as `1abc`, and its code where the address holds one as `1abc?pwd=wxyz`. */
function shareIn(address: Address): string | undefined {
  const {hostname, pathname, search} = urlOf(address)
  if (!/^(?:pan|yun)\.baidu\.com$/.test(hostname)) return undefined
  const [, inPath] = /^\/(?:s|e)\/(1[\w-]{4,40})/.exec(pathname) ?? []
  const isForm = /^\/(?:share|wap)\/init$/.test(pathname)
  const [, inQuery] = (isForm ? /[?&]surl=([\w-]{4,40})/.exec(search) : undefined) ?? []
  const share = inPath ?? (inQuery === undefined ? undefined : `1${inQuery}`)
  // A second question mark is a common slip.
  const [, code] = /[?&]pwd=([a-z\d]{4})\b/i.exec(search) ?? []
  return share === undefined || code === undefined ? share : `${share}?pwd=${code}`
}

const home = 'https://pan.baidu.com/'

const headers = {accept: 'text/html,*/*;q=0.8', 'accept-language': 'zh-CN,zh;q=0.9'}

async function takeCookies({api, signal}: Ports): Promise<Cookies> {
  const cookies = createCookies()
  const outcome = await api({url: home, method: 'GET', headers, chosenBy: 'operator', signal})
  if (outcome.kind === 'answer') cookies.take(new URL(home), outcome.headers['set-cookie'])
  return cookies
}

async function lookAtPage(id: string, cookies: Cookies, {api, signal}: Ports): Promise<Evidence> {
  const url = `${home}s/${id}`
  const cookie = cookies.headerFor(new URL(url))
  const sent = {...headers, ...(cookie !== undefined && {cookie})}
  const outcome = await api({url, method: 'GET', headers: sent, chosenBy: 'operator', signal})
  return evidenceBySigns('baidu-pan', {method: 'GET', asked: url, hops: [], url, outcome}, signs)
}

const shared: Meaning = {kind: 'exists', reason: 'shared'}

/** Signs of pages, as programs that look after such links know them. */
const signs: readonly PageSign[] = [
  {
    title: /请输入提取码/,
    status: [200],
    says: 'asks for a code',
    meaning: shared,
  },
  {
    body: /啊哦，你来晚了，分享的文件已经被删除了/,
    says: 'page that says "deleted"',
    meaning: {kind: 'gone', reason: 'share-deleted'},
  },
  {
    body: /啊哦，你来晚了，分享的文件已经被取消了/,
    says: 'page that says "cancelled"',
    meaning: {kind: 'gone', reason: 'share-cancelled'},
  },
  {
    body: /啊哦，来晚了，该分享文件已过期|链接已过期|分享已过期/,
    says: 'page that says "expired"',
    meaning: {kind: 'gone', reason: 'share-expired'},
  },
  {
    body: /此链接分享内容可能因为涉及侵权、色情、反动、低俗等信息，无法访问/,
    says: 'page that says "banned"',
    meaning: {kind: 'gone', reason: 'share-banned'},
  },
  {
    body: /啊哦！链接错误没找到文件，请打开正确的分享链接/,
    says: 'page that says "wrong link"',
    meaning: {kind: 'gone', reason: 'share-missing'},
  },
  {
    title: /链接不存在/,
    says: 'page that says "no such link"',
    meaning: {kind: 'gone', reason: 'share-missing'},
  },
  {
    body: /\bid="share_nofound_des"/,
    says: 'page that says "no such link"',
    meaning: {kind: 'gone', reason: 'share-missing'},
  },
  {
    title: /页面不存在/,
    status: [200],
    says: 'page that says "no such page"',
    meaning: {kind: 'gone', reason: 'share-missing'},
  },
  {title: /分享无限制/, status: [200], says: 'list of files', meaning: shared},
  {
    body: /"file_list"\s*:\s*(?:\[\s*\{|\{)/,
    status: [200],
    says: 'list of files',
    meaning: shared,
  },
  // Without cookies, or for no reason that is known.
  {status: [404], says: '404', meaning: saysNothing},
]
