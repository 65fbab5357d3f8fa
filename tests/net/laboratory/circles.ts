import type {Handler} from '../../support/web.ts'
import {answer, byPath, page, redirect, type Behaviour} from './behaviour.ts'

const alive = {verdict: 'alive', reason: 'ok'} as const
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

/** How servers send us in circles, to nothing, and on from a page. */
export const circles: readonly Behaviour[] = [
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
