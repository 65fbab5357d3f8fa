import {describe, expect, test} from 'vitest'
import {isWall, type wallSigns} from '../../src/verdict/walls.ts'
import {brief, type Told} from './told.ts'

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
