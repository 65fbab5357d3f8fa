import {answer, byPath, page, redirect, type Behaviour} from './behaviour.ts'

const alive = {verdict: 'alive', reason: 'ok'} as const
const moved = {verdict: 'moved', reason: 'moved-permanently'} as const

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
]
