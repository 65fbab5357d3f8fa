import type {Meaning} from './evidence.ts'
import type {Answer, Exchange} from './exchange.ts'
import {detourOf, trifles} from './landing.ts'
import {pageOf, titleOf} from './page.ts'
import {isBlank} from './walls.ts'
import type {Reason} from './reason.ts'

/** What makes a good status doubtful. */
const suspicions = [
  // The page calls itself an error.
  'not-found-page',
  // A redirect led to a page for errors.
  'error-page',
  // A redirect led from a page to a front page.
  'front-page',
  // The page is about something that no paper list links to.
  'hijacked-site',
] as const

/** One of the reasons to doubt a good answer. */
export type Suspicion = (typeof suspicions)[number]

/** Whether a meaning has such a reason, so that it may help to know what is said about what does not exist. */
export function isSuspicion(reason: Reason): reason is Suspicion {
  return (suspicions as readonly Reason[]).includes(reason)
}

/** Why a good answer is doubtful; nothing where it is not. */
export function suspicionOf(exchange: Exchange): Suspicion | undefined {
  const {outcome, asked, hops, url} = exchange
  if (outcome.kind !== 'answer' || outcome.status < 200 || outcome.status > 299) return undefined
  if (detourOf(exchange) === 'error-page') return 'error-page'
  const page = pageOf(outcome)
  const title = page === undefined ? '' : titleOf(page)
  if (saysNotFound(title)) return 'not-found-page'
  if (gambling.test(title)) return 'hijacked-site'
  if (hops.length === 0) return undefined
  const journey = {from: new URL(asked), to: new URL(url)}
  return trifles['front-page'](journey) ? 'front-page' : undefined
}

/**
 * What a doubtful answer proves, next to what was said about an address that surely does not exist. Where both are told
 * "not found" in the same words it is proof; all else leaves it open.
 */
export function settle(
  suspicion: Suspicion,
  exchange: Exchange,
  sibling: Exchange | undefined,
): Meaning {
  const open: Meaning = {kind: 'failed', reason: suspicion}
  if (sibling?.outcome.kind !== 'answer' || suspicion === 'hijacked-site') return open
  if (suspicion === 'front-page') {
    // A site that knows what it does not have has sent this page to its front on purpose.
    return isGone(sibling.outcome) ? {kind: 'exists', reason: 'ok'} : open
  }
  const isProven =
    suspicion === 'error-page'
      ? saysGone(exchange.url) && pathOf(sibling.url) === pathOf(exchange.url)
      : isSamePage(exchange.outcome, sibling.outcome)
  return isProven ? {kind: 'gone', reason: suspicion} : open
}

/** Whether a 404 is the way in which a static site hands its pages to a script: its reader sees the page. */
export function isScriptFallback(answer: Answer): boolean {
  const page = pageOf(answer)
  return page !== undefined && (scriptFallback.test(page) || isShell(page))
}

/** Whether a page is empty until a script of its own fills it: such a site may hand out all its pages with this status. */
function isShell(page: string): boolean {
  if (!ownScript.test(page) || !emptyRoot.test(page)) return false
  return isBlank(page.replace(/<(noscript|title)\b[\s\S]*?<\/\1\s*>/gi, ''))
}

const ownScript = /<script\b[^>]*\bsrc\s*=/i

/** The element that the usual frameworks fill. */
const emptyRoot = /<div\b[^>]*\bid\s*=\s*["']?(?:root|app|__next|__nuxt|___gatsby)["'\s>]/i

const scriptFallback =
  /\bpathSegmentsToKeep\b|\bsessionStorage\.(?:redirect|setItem\(\s*["']redirect["'])|<script\b[^>]*>\s*(?:\/\/[^\n]*\s*)?window\.location\.(?:replace|href)\b[^<]{0,200}["'][^"']*[?#][^"']*["']\s*\+\s*(?:window\.)?location\.pathname/

const gambling =
  /\b(?:slot gacor|situs (?:slot|judi)|judi (?:bola|slot|online)|bandar (?:togel|judi)|togel (?:online|hari ini)|slot88|link alternatif|agen (?:judi|slot))\b|(?:娱乐城|博彩|赌场|彩票平台)[^。]{0,20}(?:官网|注册|下载|平台)/i

/** Whether a title says by itself that there is no such page; a name of the site may stand beside it. */
function saysNotFound(title: string): boolean {
  return (
    title.length <= 120 &&
    title.split(/\s+[|·•»«–—:-]+\s+/).some((part) => notFound.test(part.trim()))
  )
}

const notFound = new RegExp(
  [
    String.raw`^(?:http |error |http error )?40[4](?: error)?[.!:]?(?: not found| page not found| file not found|: not found)?[.!]?$`,
    String.raw`^(?:(?:4(?:04|10)|error)[\s:,.-]*)*(?:sorry,? )?(?:the |this |requested |your )*(?:web ?page|page|file|document|item|content|article|resource|record|post|url|site|project|link)(?: you (?:requested|were looking for|are looking for))? (?:was |is |has |could |can |does |no )*(?:not (?:be )?found|not exist|not available|longer (?:available|exists?|here)|been (?:removed|deleted)|can't be found|cannot be found|doesn't exist|missing)[.!]?$`,
    String.raw`^(?:object |page |file )?not found[.!]?$`,
    String.raw`^(?:oops|whoops|sorry)[!,.]* .{0,30}\b(?:not found|can't (?:be found|find)|cannot (?:be found|find)|doesn't exist)\b`,
    String.raw`^(?:抱歉[，,]?)?(?:您(?:要)?(?:访问|查看)的)?(?:页面|网页|頁面|網頁|文件|内容)(?:不存在|未找到|找不到|已(?:被)?删除|无法找到)`,
    String.raw`^(?:404|页面)?(?:错误|出错)?[-_ ]*(?:未找到|找不到)(?:页面|网页|頁面|網頁)`,
    String.raw`^(?:ページ|お探しのページ)(?:が|は)(?:見つかりません|存在しません)`,
    String.raw`^(?:seite|datei) (?:wurde )?nicht gefunden$|^page (?:non trouvée|introuvable)$|^página no encontrada$|^pagina non trovata$|^страница не найдена$|^페이지를 찾을 수 없`,
  ].join('|'),
  'i',
)

function isGone({status}: Answer): boolean {
  return status === 404 || status === 410
}

/** Whether a path says "not found", and not only that something went wrong. */
function saysGone(url: string): boolean {
  return /404|not-?found/i.test(new URL(url).pathname)
}

function pathOf(url: string): string {
  const {origin, pathname} = new URL(url)
  return origin + pathname
}

function isSamePage(one: Exchange['outcome'], other: Answer): boolean {
  if (one.kind !== 'answer' || other.status < 200 || other.status > 299) return false
  const [page, sibling] = [pageOf(one), pageOf(other)]
  return page !== undefined && sibling !== undefined && titleOf(page) === titleOf(sibling)
}
