import {describe, expect, test} from 'vitest'
import {
  classify,
  meaningByClass,
  meaningByDetour,
  meaningByFailure,
  meaningByStatus,
} from '../../src/verdict/classify.ts'
import type {Exchange, FailureKind} from '../../src/verdict/exchange.ts'
import type {Detour, trifles} from '../../src/verdict/landing.ts'
import {isWall, type wallSigns} from '../../src/verdict/walls.ts'

interface Told {
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
  readonly from?: string
  readonly to?: string
  readonly by?: readonly number[]
}

function exchange({status = 200, headers = {}, body, ...way}: Told): Exchange {
  const {from = 'https://lab.example/paper', to = from, by = to === from ? [] : [301]} = way
  return {
    method: 'GET',
    asked: from,
    hops: by.map((hop) => ({url: from, status: hop})),
    url: to,
    outcome: {kind: 'answer', status, headers, body},
  }
}

const brief = (told: Told) => {
  const {kind, reason} = classify(exchange(told))
  return `${kind} ${reason}`
}

describe('a status', () => {
  test.for([
    [200, 'exists ok'],
    [203, 'exists ok'],
    [204, 'exists ok'],
    [206, 'exists ok'],
    [300, 'exists ok'],
    [304, 'exists ok'],
    [400, 'failed http-4xx'],
    [401, 'refused login-wall'],
    [402, 'refused login-wall'],
    [403, 'refused robot-wall'],
    [404, 'gone http-404'],
    [405, 'failed http-4xx'],
    [406, 'refused robot-wall'],
    [409, 'failed http-4xx'],
    [410, 'gone http-410'],
    [418, 'refused robot-wall'],
    [422, 'failed http-4xx'],
    [429, 'refused rate-limited'],
    [451, 'refused http-451'],
    [500, 'failed http-5xx'],
    [503, 'failed http-5xx'],
    [530, 'failed http-5xx'],
    [999, 'refused robot-wall'],
    [998, 'failed protocol-error'],
  ] as const)('%i', ([status, expected]) => {
    expect(brief({status})).toBe(expected)
  })

  test('is known for each row of the table', () => {
    expect(Object.keys(meaningByStatus)).toHaveLength(12)
    expect(Object.keys(meaningByClass)).toEqual(['2', '3', '4', '5'])
  })

  test.for([
    ['202 with an empty page', {status: 202, body: ''}, 'refused robot-wall'],
    ['202 with a script alone', {status: 202, body: '<script>x()</script>'}, 'refused robot-wall'],
    ['202 with a page', {status: 202, body: '<p>Accepted</p>'}, 'exists ok'],
    ['200 with an empty page', {status: 200, body: ''}, 'exists ok'],
    [
      '403 that is a limit',
      {status: 403, headers: {'x-ratelimit-remaining': '0'}},
      'refused rate-limited',
    ],
    [
      '403 that is none',
      {status: 403, headers: {'x-ratelimit-remaining': '9'}},
      'refused robot-wall',
    ],
    ['503 that is busy', {status: 503, headers: {'retry-after': '9'}}, 'refused rate-limited'],
    ['500 that is not', {status: 500, headers: {'retry-after': '9'}}, 'failed http-5xx'],
  ] as const)('%s', ([, told, expected]) => {
    expect(brief(told)).toBe(expected)
  })
})

test.for(Object.entries(meaningByFailure))('a failure: %s', ([kind, meaning]) => {
  const outcome = {kind: kind as FailureKind, detail: ''}
  expect(classify({...exchange({}), outcome})).toEqual(meaning)
})

test('no failure but a name that does not exist is proof of anything', () => {
  const proofs = Object.entries(meaningByFailure).filter(
    ([, {kind}]) => kind !== 'failed' && kind !== 'unasked' && kind !== 'refused',
  )
  expect(proofs).toEqual([['name-not-found', {kind: 'gone', reason: 'name-not-found'}]])
})

describe('a wall', () => {
  const html = {'content-type': 'text/html; charset=utf-8'}
  const samples = {
    'cloudflare-header': [
      {status: 403, headers: {'cf-mitigated': 'challenge'}},
      {status: 404, headers: {'cf-ray': '1'}},
    ],
    'cloudflare-page': [
      {status: 503, body: '<script>window._cf_chl_opt={cvId: 2}</script>'},
      {body: '<script src="/cdn-cgi/challenge-platform/scripts/jsd/main.js"></script>'},
    ],
    'aws-waf-header': [
      {status: 405, headers: {'x-amzn-waf-action': 'captcha'}},
      {status: 404, headers: {'x-amzn-waf-action': 'count'}},
    ],
    'aws-waf-page': [
      {status: 202, body: '<script>AwsWafIntegration.getToken()</script>'},
      {body: '<p>AwsWafIntegration</p>'},
    ],
    'vercel-header': [
      {status: 429, headers: {'x-vercel-mitigated': 'challenge'}},
      {status: 404, headers: {'x-vercel-id': '1'}},
    ],
    'datadome-page': [
      {body: '<script src="https://geo.captcha-delivery.com/c.js"></script>'},
      {body: '<script src="https://js.datadome.co/tags.js"></script>'},
    ],
    'cloudflare-error': [
      {status: 403, body: '<span class="cf-error-code">1020</span>'},
      {status: 530, body: '<span class="cf-error-code">1033</span>'},
    ],
    'cloudflare-moment': [
      {status: 403, body: '<title>Just a moment...</title>'},
      {body: '<title>Just a Moment: time in videos</title>'},
    ],
    'cloudfront-page': [
      {
        status: 403,
        body: '<H1>403 ERROR</H1>\n<H2>The request could not be satisfied.</H2>\n<HR noshade size="1px">\nRequest blocked.',
      },
      {
        status: 404,
        body: '<H1>404 ERROR</H1>\n<H2>The request could not be satisfied.</H2>\n<HR noshade size="1px">\nNo such distribution.',
      },
    ],
    'akamai-denied': [
      {
        status: 404,
        body: "<HTML><HEAD>\n<TITLE>Access Denied</TITLE>\n</HEAD><BODY>\n<H1>Access Denied</H1>\nYou don't have permission to access this.<P>\nReference&#32;&#35;18.2d351ab8.1557333295.a4e16ab",
      },
      {status: 404, body: '<title>Access Denied</title><p>Ask the librarian, room #18.</p>'},
    ],
    'kasada-page': [
      {
        status: 429,
        body: '<script src="/149e9513-01fa-4fb0-aad4-566afd725d1b/2d206a39-8ed7-437e-a3be-862e0f06eea3/ips.js?"></script>',
      },
      {body: '<script src="/static/ips.js"></script>'},
    ],
    'f5-page': [
      {
        body: '<html><head><title>Request Rejected</title></head><body>The requested URL was rejected. Please consult with your administrator.<br><br>Your support ID is: 123</body></html>',
      },
      {body: '<title>Request rejected</title><p>How to appeal when a paper was rejected</p>'},
    ],
    'wordfence-page': [
      {status: 503, body: '<p>Your access to this site has been limited by the site owner</p>'},
      {body: '<p>Access to the data is limited to owners of the site licence</p>'},
    ],
    'go-away-page': [
      {body: '<script src="/.well-known/.git.gammaspectra.live/git/go-away/cmd/go-away/x.js">'},
      {body: '<p>Go away, said the cat</p>'},
    ],
    'sucuri-page': [
      {status: 403, body: '<title>Sucuri WebSite Firewall - Access Denied</title>'},
      {body: '<title>A Study of Web Site Firewalls</title>'},
    ],
    'imperva-page': [
      {body: '<iframe src="/_Incapsula_Resource?CWUDNSAI=1&incident_id=2"></iframe>'},
      {body: '<p>paper</p><script src="/_Incapsula_Resource?SWJIYLWA=1"></script>'},
    ],
    'akamai-page': [
      {body: '<div id="sec-if-cpt-container"></div>'},
      {body: '<script src="/akam/13/abc"></script>'},
    ],
    'perimeterx-page': [
      {body: '<div id="px-captcha"></div>'},
      {body: "<script>window._pxAppId = 'PX1'</script>"},
    ],
    'anubis-page': [
      {body: '<script id="anubis_challenge" type="application/json"></script>'},
      {body: '<p>The Book of Anubis</p>'},
    ],
    'siteground-page': [
      {status: 202, body: '<meta http-equiv="refresh" content="0;/.well-known/sgcaptcha/?r=1">'},
      {body: '<a href="/.well-known/security.txt">'},
    ],
    'litespeed-page': [
      {body: '<form action="/.lsrecap/recaptcha?">'},
      {body: '<script src="https://www.google.com/recaptcha/api.js"></script>'},
    ],
    'ddos-guard-page': [
      {body: '<script src="/.well-known/ddos-guard/js-challenge/index.js"></script>'},
      {body: '<p>DDoS-Guard is a company</p>'},
    ],
    'sucuri-header': [
      {status: 404, headers: {'x-sucuri-block': 'BOT'}},
      {status: 404, headers: {'x-sucuri-id': '1'}},
    ],
  } as const satisfies Record<keyof typeof wallSigns, readonly [Told, Told]>

  test.for(Object.entries(samples))('%s', ([, [sample, counterSample]]) => {
    const full = (told: Told) => ({...told, headers: {...html, ...told.headers}})
    expect(brief(full(sample))).toBe('refused robot-wall')
    expect(brief(full(counterSample))).not.toBe('refused robot-wall')
  })

  test('before which even a 404 says nothing', () => {
    const to = 'https://lab.example/users/sign_in'
    expect(brief({to, by: [302], status: 404})).toBe('refused login-wall')
  })

  test('is a page and no download', () => {
    const outcome = {kind: 'answer', status: 200, body: '_cf_chl_opt'} as const
    expect(isWall({...outcome, headers: {'content-type': 'application/pdf'}})).toBe(false)
    expect(isWall({...outcome, headers: {}})).toBe(true)
  })
})

describe('a redirect', () => {
  test.for([
    ['to another page', {to: 'https://lab.example/papers/1'}, 'moved'],
    ['to another host', {to: 'https://new.example/paper'}, 'moved'],
    ['with 308', {to: 'https://new.example/paper', by: [308]}, 'moved'],
    ['with 301 and 308', {to: 'https://new.example/paper', by: [301, 308]}, 'moved'],
    ['with 302', {to: 'https://new.example/paper', by: [302]}, 'exists'],
    ['with 301 and 302', {to: 'https://new.example/paper', by: [301, 302]}, 'exists'],
    ['to https', {from: 'http://lab.example/paper', to: 'https://lab.example/paper'}, 'moved'],
    ['to https and a slash', {from: 'http://lab.example/a', to: 'https://lab.example/a/'}, 'moved'],
    ['to a missing page', {to: 'https://new.example/paper', status: 404}, 'gone'],
    ['to a robot wall', {to: 'https://new.example/paper', status: 403}, 'refused'],
  ] as const)('%s', ([, told, kind]) => {
    expect(classify(exchange(told)).kind).toBe(kind)
  })

  test('names its target', () => {
    const to = 'https://new.example/paper'
    expect(classify(exchange({to}))).toEqual({kind: 'moved', reason: 'moved-permanently', to})
  })

  const trifling = {
    'same-page': [
      ['https://lab.example/paper', 'https://www.lab.example/paper/'],
      ['https://lab.example/paper', 'https://lab.example/paper2'],
    ],
    'other-language': [
      ['https://lab.example/paper?id=1', 'https://lab.example/en-us/paper?id=1&hl=en'],
      ['https://lab.example/it/paper', 'https://lab.example/it/papers/1'],
    ],
    'front-page': [
      ['https://lab.example/paper', 'https://lab.example/'],
      ['https://lab.example/', 'https://new.example/'],
    ],
    downgrade: [
      ['https://lab.example/paper', 'http://lab.example/paper'],
      ['http://lab.example/paper', 'https://lab.example/paper'],
    ],
    'passing-target': [
      ['https://lab.example/paper', 'https://lab.example/a;jsessionid=1A?token=2'],
      ['https://lab.example/paper', 'https://lab.example/a?tokenizer=bpe'],
    ],
  } as const satisfies Record<keyof typeof trifles, readonly (readonly [string, string])[]>

  test.for(Object.entries(trifling))('that is a trifle: %s', ([name, [same, other]]) => {
    const expected = name === 'front-page' ? 'failed front-page' : 'exists ok'
    expect(brief({from: same[0], to: same[1]})).toBe(expected)
    expect(brief({from: other[0], to: other[1]})).toBe('moved moved-permanently')
  })

  const leading = {
    'login-wall': [
      'https://accounts.example/x',
      'https://lab.example/users/sign_in?next=/paper',
      'https://lab.example/wp-login.php',
    ],
    'consent-wall': ['https://consent.lab.example/m', 'https://lab.example/cookie-consent'],
    'error-page': ['https://lab.example/404.html', 'https://lab.example/error/not-found'],
  } as const satisfies Record<Detour, readonly string[]>

  test.for(Object.entries(leading))('that is a detour: %s', ([name, targets]) => {
    const known = Object.entries(meaningByDetour).find(([key]) => key === name)?.[1]
    const expected = known ?? {kind: 'failed', reason: name}
    for (const to of targets) {
      expect(classify(exchange({to, by: [302]}))).toEqual(expected)
      expect(classify(exchange({to}))).toEqual(expected)
      expect(brief({from: to})).toBe('exists ok')
    }
  })

  test.for(['https://lab.example/authors/login-free', 'https://lab.example/errors-in-models'])(
    'that is no detour: %s',
    (to) => {
      expect(brief({to})).toBe('moved moved-permanently')
    },
  )
})
