import type {Answer} from './exchange.ts'
import {pageOf, titleOf} from './page.ts'
import type {Reason} from './reason.ts'

/** What gives away that the thing behind a good status is gone. Every part that is there must be found. */
export interface GoneSign {
  readonly title?: RegExp
  readonly body?: RegExp
  readonly reason: Reason
}

/**
 * The pages of hosting services where a site was, on whatever name it stood, and those of services that sell names.
 * Good pages that speak of them do not have these titles and scripts.
 */
export const goneSigns = {
  // GitHub Pages without a site.
  'github-pages': {
    title: /^Site not found (?:·|&middot;) GitHub Pages$/,
    body: /There isn't a GitHub Pages site here\./,
    reason: 'site-gone',
  },
  // GitLab Pages without a site.
  'gitlab-pages': {
    title: /^The page you're looking for could not be found/,
    body: /\bThe resource that you are attempting to access does not exist and may have been/,
    reason: 'site-gone',
  },
  // A bucket that does not exist any more.
  's3-bucket': {
    body: /^\s*(?:<\?xml[^>]*>\s*)?<Error>\s*<Code>NoSuchBucket<\/Code>|<li>Code: NoSuchBucket<\/li>/,
    reason: 'site-gone',
  },
  heroku: {
    title: /^No such app$/,
    body: /herokucdn\.com\/error-pages\/no-such-app\.html/,
    reason: 'site-gone',
  },
  netlify: {
    title: /^(?:Site|Page) not found$/i,
    body: /Looks like you(?:'|’|&#39;|&rsquo;)ve followed a broken link or entered a URL that doesn(?:'|’|&#39;|&rsquo;)t exist on (?:this site|Netlify)/,
    reason: 'site-gone',
  },
  vercel: {
    title: /^(?:404: NOT_FOUND|404: This page could not be found|Deployment Not Found)/i,
    body: /\b(?:DEPLOYMENT_NOT_FOUND|DEPLOYMENT_DISABLED|DEPLOYMENT_DELETED)\b/,
    reason: 'site-gone',
  },
  surge: {title: /^project not found$/i, body: /\bsurge\.sh\b/, reason: 'site-gone'},
  'read-the-docs': {
    title: /^(?:Project|404 not found).*Read the Docs/i,
    body: /\bThe page you requested does not exist or may have been removed\b/,
    reason: 'site-gone',
  },
  'wordpress-com': {
    body: /\bDo you want to register <em>[\w-]+\.wordpress\.com<\/em>\?/,
    reason: 'site-gone',
  },
  'wordpress-deleted': {
    body: />\s*The authors have deleted this (?:site|blog)\. The content is no longer available\.?/i,
    reason: 'site-gone',
  },
  'google-sites': {
    title: /^(?:Google Sites: )?Page Not Found$|^Not Found$/,
    body: /\bSorry, the site you were looking for no longer exists\b/,
    reason: 'site-gone',
  },
  squarespace: {
    title: /^Squarespace - (?:Website Expired|Account Not Available|No Such Account)$/,
    reason: 'site-gone',
  },
  wix: {
    title: /^(?:ConnectYourDomain \| )?Wix\.com$|^Error ConnectYourDomain/i,
    body: /\bLooks like this domain isn(?:'|’|&#39;)t connected to a website yet\b/i,
    reason: 'site-gone',
  },
  // A hoster that has locked an account.
  'account-suspended': {
    title: /^(?:Account|Website|Site) (?:has been )?Suspended\.?$/i,
    reason: 'site-gone',
  },
  // Names that are for sale: the landing pages of those who sell them.
  'lander-script': {
    body: /^(?:\s|<!doctype[^>]*>|<\/?(?:html|head|body|meta)\b[^>]*>)*<script>\s*window\.onload\s*=\s*function\s*\(\)\s*\{\s*window\.location\.href\s*=\s*["']\/lander(?:\?[^"']*)?["']/i,
    reason: 'parked-domain',
  },
  'parking-script': {
    body: /<(?:script|iframe|frame|link|img)\b[^>]*\b(?:src|href)\s*=\s*["'](?:https?:)?\/\/(?:[\w-]+\.)*(?:parkingcrew\.net|sedoparking\.com|bodis\.com|parklogic\.com|dsparking\.com|parking-lander|above\.com\/(?:marketplace|park))\b/i,
    reason: 'parked-domain',
  },
  'parking-lander': {
    body: /<script\b[^>]*\bsrc\s*=\s*["'](?:https?:)?\/\/img1\.wsimg\.com\/parking-lander\//i,
    reason: 'parked-domain',
  },
  'bodis-script': {
    body: /\bwindow\.park\s*=\s*["'][\w+/=]{20}|<html\b[^>]*\bdata-adblockkey\s*=/i,
    reason: 'parked-domain',
  },
  'for-sale': {
    title:
      /^(?:(?:the domain )?[\w.-]+\.[a-z]{2,}(?: domain(?: name)?)?\s+(?:is|may be)\s+(?:now\s+)?(?:available\s+)?for sale\b|(?:buy|purchase) (?:this domain|[\w-]+\.[a-z]{2,})\b|HugeDomains\.com\b|[\w.-]+\.[a-z]{2,} (?:- )?domain (?:name )?for sale\b)/i,
    reason: 'parked-domain',
  },
  'parked-free': {
    body: /\bThis (?:web ?page|domain) is parked(?: (?:for )?free)?,? (?:courtesy of|by) /i,
    reason: 'parked-domain',
  },
} as const satisfies Record<string, GoneSign>

const signs: readonly GoneSign[] = Object.values<GoneSign>(goneSigns)

/** Why the site behind an answer is gone, although something answers; nothing where no sign says so. */
export function goneReasonOf(answer: Answer): Reason | undefined {
  const page = pageOf(answer) ?? (isXml(answer) ? answer.body : undefined)
  if (page === undefined || page === '') return undefined
  const title = titleOf(page)
  return signs.find((sign) => (sign.title?.test(title) ?? true) && (sign.body?.test(page) ?? true))
    ?.reason
}

function isXml({headers}: Answer): boolean {
  return /\bxml\b/i.test(headers['content-type'] ?? '')
}
