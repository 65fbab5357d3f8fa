import type {Answer} from './exchange.ts'

/** What gives a robot wall away, whatever the status of its answer. */
export interface WallSign {
  readonly header?: string
  /** What that header holds. */
  readonly value?: RegExp
  /** What its page holds. */
  readonly body?: RegExp
}

/** The signs of a challenge that was put in the place of the page. What such services add to good pages is no sign. */
export const wallSigns = {
  // Cloudflare names its own doing in a header.
  'cloudflare-header': {header: 'cf-mitigated', value: /./},
  // The options of Cloudflare's interstitial; the script it adds to good pages has none.
  'cloudflare-page': {
    body: /\b_cf_chl_opt\b|\/cdn-cgi\/challenge-platform\/[^"'\s]*orchestrate\//,
  },
  // AWS WAF says what it did; the page may be empty.
  'aws-waf-header': {header: 'x-amzn-waf-action', value: /challenge|captcha/i},
  // The page that AWS WAF sends with its challenge.
  'aws-waf-page': {body: /\bAwsWafIntegration\.(?:getToken|checkForceRefresh)|\bgokuProps\b/},
  // Vercel's attack mode.
  'vercel-header': {header: 'x-vercel-mitigated', value: /challenge|deny/i},
  // DataDome's captcha comes from a host that its tag on good pages does not name.
  'datadome-page': {body: /\bgeo\.captcha-delivery\.com\b/},
  // Imperva gives a refusal a number; its script on good pages has none.
  'imperva-page': {
    body: /Incapsula incident ID|_Incapsula_Resource\?[^"']*\bincident_id=|<title>Pardon Our Interruption/i,
  },
  // Akamai's proof of work, and its captcha.
  'akamai-page': {body: /\bsec-(?:if-)?cpt-container\b|\/_sec\/cp_challenge\//},
  // HUMAN (PerimeterX) shows its captcha in an element of this name.
  'perimeterx-page': {body: /\bid=["']px-captcha\b|\bcaptcha\.px-c(?:dn|loud)\.net\b/},
  // Anubis asks for a proof of work.
  'anubis-page': {body: /\bid=["']anubis_challenge\b|\/\.within\.website\/x\/cmd\/anubis\//},
  // SiteGround sends robots to its captcha by a meta refresh.
  'siteground-page': {body: /\/\.well-known\/(?:sg)?captcha\//},
  // LiteSpeed and the hosters that use it.
  'litespeed-page': {body: /\/\.lsrecap\/recaptcha\b/},
  // DDoS-Guard's check of the browser.
  'ddos-guard-page': {body: /\/\.well-known\/ddos-guard\/(?:js-challenge|check)\b/},
  // Sucuri's firewall marks what it refused.
  'sucuri-header': {header: 'x-sucuri-block', value: /./},
} as const satisfies Record<string, WallSign>

/** Whether the answer is that of a robot wall and not of the site. */
export function isWall({headers, body}: Answer): boolean {
  const page = isPage(headers) ? (body ?? '') : ''
  return Object.values<WallSign>(wallSigns).some(({header, value, body: sign}) =>
    header === undefined ? sign?.test(page) : value?.test(headers[header] ?? ''),
  )
}

/** Whether a page shows nothing at all once its scripts and tags are taken away. */
export function isBlank(page: string): boolean {
  return (
    page.replace(/<(script|style|head)\b[\s\S]*?<\/\1\s*>|<!--[\s\S]*?-->|<[^>]*>/gi, '').trim() ===
    ''
  )
}

function isPage(headers: Answer['headers']): boolean {
  return /html/i.test(headers['content-type'] ?? 'text/html')
}
