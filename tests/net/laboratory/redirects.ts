import type {Handler} from '../../support/web.ts'
import {answer, byPath, page, redirect, type Behaviour} from './behaviour.ts'

const alive = {verdict: 'alive', reason: 'ok'} as const
const moved = {verdict: 'moved', reason: 'moved-permanently'} as const
const loop = {verdict: 'unsure', reason: 'redirect-loop'} as const
const broken = {verdict: 'unsure', reason: 'broken-redirect', requests: 'GGG'} as const

const chain =
  (length: number): Handler =>
  (request, response) => {
    const step = Number(/\d+$/.exec(request.url ?? '')?.[0] ?? 0)
    if (step < length) response.writeHead(302, {location: `/fault/${step + 1}`}).end()
    else response.end('page')
  }

/** Sends everybody in a circle who does not bring its cookie back. */
const cookieWall =
  (location: string): Handler =>
  (request, response) => {
    if (request.headers.cookie?.includes('seen=1') === true) response.end('page')
    else {
      const cookies = ['seen=1; Path=/; HttpOnly', 'other=2; Domain=elsewhere.example']
      response.writeHead(302, {location, 'set-cookie': cookies}).end()
    }
  }

const known = byPath({'/': answer(200)})

/** Where servers send us. */
export const redirects: readonly Behaviour[] = [
  {name: '301', serve: redirect(301, '/paper', answer(200)), ...moved, requests: 'GG'},
  {name: '308', serve: redirect(308, '/paper', answer(200)), ...moved, requests: 'GG'},
  {name: '302', serve: redirect(302, '/paper', answer(200)), ...alive, requests: 'GG'},
  {name: '303', serve: redirect(303, '/paper', answer(200)), ...alive, requests: 'GG'},
  {name: '307', serve: redirect(307, '/paper', answer(200)), ...alive, requests: 'GG'},
  {
    name: '301, then 302',
    serve: byPath(
      {
        '/fault/0': answer(301, {location: '/b'}),
        '/b': answer(302, {location: '/c'}),
      },
      answer(200),
    ),
    ...alive,
    requests: 'GGG',
  },
  {
    name: '301, then 308',
    serve: byPath(
      {
        '/fault/0': answer(301, {location: '/b'}),
        '/b': answer(308, {location: '/c'}),
      },
      answer(200),
    ),
    ...moved,
    requests: 'GGG',
  },
  {
    name: '301 to a slash',
    serve: redirect(301, '/fault/0/', answer(200)),
    ...alive,
    requests: 'GG',
  },
  {
    name: '301 to a language',
    serve: redirect(301, '/en-us/fault/0', answer(200)),
    ...alive,
    requests: 'GG',
  },
  {
    name: '301 to nothing',
    serve: redirect(301, '/paper', answer(404)),
    verdict: 'dead',
    reason: 'http-404',
    requests: 'GGGGGG',
  },
  {
    name: '302 to a robot wall',
    serve: redirect(302, '/paper', answer(403)),
    verdict: 'blocked',
    reason: 'robot-wall',
    requests: 'GGGG',
  },
  {
    name: '302 to a sign-in page',
    serve: redirect(302, '/users/sign_in', page('<title>Sign in</title>')),
    verdict: 'blocked',
    reason: 'login-wall',
    requests: 'GG',
  },
  {
    name: '301 to a sign-in page that is missing',
    serve: redirect(301, '/accounts/login', answer(404)),
    verdict: 'blocked',
    reason: 'login-wall',
    requests: 'GGGG',
  },
  {
    name: '302 to a page that asks for consent',
    serve: redirect(302, '/cookie-consent?next=/fault/0', answer(200)),
    verdict: 'blocked',
    reason: 'consent-wall',
    requests: 'GG',
  },
  {
    name: '302 to the front page of a site that knows what it has',
    serve: byPath({'/fault/0': answer(302, {location: '/'}), '/': page('<title>Lab</title>')}),
    ...alive,
    requests: 'GGGG',
  },
  {
    name: '301 to the front page of a site that sends everything there',
    serve: byPath({'/': page('<title>Lab</title>')}, answer(301, {location: '/'})),
    verdict: 'unsure',
    reason: 'front-page',
    requests: 'GGGGGGGG',
  },
  {
    name: '302 to an error page with a good status, as all that does not exist',
    serve: byPath({'/404.html': page('<title>Lab</title>')}, answer(302, {location: '/404.html'})),
    verdict: 'dead',
    reason: 'error-page',
    requests: 'GGGGGGGG',
  },
  {
    name: '302 to a page for errors of all kinds',
    serve: byPath({'/error': page('<title>Lab</title>')}, answer(302, {location: '/error'})),
    verdict: 'unsure',
    reason: 'error-page',
    requests: 'GGGGGGGG',
  },
  {name: 'a circle', serve: answer(302, {location: '/fault/0#again'}), ...loop, requests: 'GGG'},
  {
    name: 'a circle of two',
    serve: byPath({'/fault/0': answer(302, {location: '/b'})}, answer(302, {location: '/fault/0'})),
    ...loop,
    requests: 'GGGGGG',
  },
  {
    name: 'a circle for those who bring no cookie back',
    serve: cookieWall('/fault/0'),
    ...alive,
    requests: 'GG',
  },
  {
    name: 'a circle whose cookie changes each time',
    serve: (request, response) => {
      const step = Number(/n=(\d+)/.exec(request.headers.cookie ?? '')?.[1] ?? 0)
      const headers = {location: '/fault/0', 'set-cookie': `n=${step + 1}`}
      response.writeHead(302, headers).end()
    },
    verdict: 'unsure',
    reason: 'too-many-redirects',
    requests: 'G'.repeat(63),
  },
  {name: 'twenty redirects', serve: chain(20), ...alive, requests: 'G'.repeat(21)},
  {
    name: 'thirty redirects',
    serve: chain(30),
    verdict: 'unsure',
    reason: 'too-many-redirects',
    requests: 'G'.repeat(63),
  },
  {name: 'no target', serve: answer(302), ...broken},
  {name: 'a script as a target', serve: answer(301, {location: 'javascript:alert(1)'}), ...broken},
  {name: 'a file as a target', serve: answer(301, {location: 'file:///etc/passwd'}), ...broken},
  {name: 'a target that is no URL', serve: answer(302, {location: 'http://[nonsense'}), ...broken},
  {
    name: 'a target with a fragment',
    serve: redirect(302, '/paper#abstract', byPath({'/paper': answer(200)})),
    ...alive,
    requests: 'GG',
  },
  {
    name: 'a target in UTF-8',
    serve: redirect(
      302,
      Buffer.from('/论文').toString('latin1'),
      byPath({'/%E8%AE%BA%E6%96%87': answer(200)}),
    ),
    ...alive,
    requests: 'GG',
  },
  {
    name: 'a target that holds a name and a password',
    serve: (request, response) => {
      if (request.url === '/fault/0') {
        const location = `http://me:secret@${request.headers.host ?? ''}/paper`
        response.writeHead(302, {location}).end()
      } else response.writeHead(request.headers.authorization === undefined ? 200 : 500).end()
    },
    ...alive,
    requests: 'GG',
  },
  {
    name: 'a page that sends its reader on',
    serve: byPath({
      '/fault/0': page('<meta http-equiv="refresh" content="0; url=/paper">'),
      '/paper': answer(200),
    }),
    ...alive,
    requests: 'GG',
  },
  {
    name: 'a page that sends its reader to nothing',
    serve: byPath({'/fault/0': page(`<META HTTP-EQUIV=refresh CONTENT="1;URL='/paper'">`)}),
    verdict: 'dead',
    reason: 'http-404',
    requests: 'GGGGGG',
  },
  {
    name: 'a page that sends on those who have no scripts',
    serve: byPath({
      '/fault/0': page('<noscript><meta http-equiv="refresh" content="0; url=/none"></noscript>'),
    }),
    ...alive,
    requests: 'G',
  },
  {
    name: 'a page that renews itself',
    serve: page('<meta http-equiv="refresh" content="5">', 200, {refresh: '5; url=/fault/0'}),
    ...alive,
    requests: 'G',
  },
  {name: 'to the front page itself', path: '/', serve: known, ...alive, requests: 'G'},
]
