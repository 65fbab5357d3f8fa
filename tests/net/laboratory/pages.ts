import {answer, byPath, page, type Behaviour} from './behaviour.ts'

const alive = {verdict: 'alive', reason: 'ok', requests: 'G'} as const
const wall = {verdict: 'blocked', reason: 'robot-wall'} as const
const notFound = page('<title>Page not found | Lab</title><h1>Sorry</h1>')
const shell = page('<title>Lab</title><div id="app"></div><script src="/app.js"></script>')

/** What pages say, whatever their status. */
export const pages: readonly Behaviour[] = [
  {
    name: '404 of a firewall',
    serve: answer(404, {'cf-mitigated': 'challenge'}),
    ...wall,
    requests: 'GG',
  },
  {
    name: '200 that holds a challenge',
    serve: page('<title>Just a moment...</title><script>window._cf_chl_opt={}</script>'),
    ...wall,
    requests: 'G',
  },
  {
    name: '202 that holds a challenge',
    serve: page('<html><script>gokuProps = {}</script>', 202),
    ...wall,
    requests: 'G',
  },
  {name: '202 that holds nothing', serve: page('', 202), ...wall, requests: 'G'},
  {name: '202 that holds a page', serve: page('<p>A paper</p>', 202), ...alive},
  {
    name: 'a challenge that is reached by itself',
    serve: page('<meta http-equiv="refresh" content="0;/.well-known/sgcaptcha/?r=%2F">', 202),
    ...wall,
    requests: 'G',
  },
  {
    name: 'a site of scripts that is the same everywhere',
    serve: shell,
    ...alive,
  },
  {
    name: '200 that says "not found", as to all that does not exist',
    serve: notFound,
    verdict: 'dead',
    reason: 'not-found-page',
    requests: 'GGGG',
  },
  {
    name: '200 that says "not found" where others get a 404',
    serve: byPath({'/fault/0': notFound}),
    verdict: 'unsure',
    reason: 'not-found-page',
    requests: 'GGGGGG',
  },
  {
    name: '200 with a paper about what was not found',
    serve: page('<title>Lost and Not Found: Objects in Street Views</title>'),
    ...alive,
  },
  {
    name: 'a name that is for sale',
    serve: page('<title>paper-data.com is for sale</title>'),
    verdict: 'dead',
    reason: 'parked-domain',
    requests: 'GG',
  },
  {
    name: 'a site that was taken down',
    serve: page(
      "<title>Site not found &middot; GitHub Pages</title><p>There isn't a GitHub Pages site here.</p>",
    ),
    verdict: 'dead',
    reason: 'site-gone',
    requests: 'GG',
  },
  {
    name: 'a site in other hands',
    serve: page('<title>Situs Slot Gacor Resmi</title>'),
    verdict: 'unsure',
    reason: 'hijacked-site',
    requests: 'GGGG',
  },
  {
    name: 'plain text that says "not found"',
    serve: answer(200, {'content-type': 'text/plain'}, '404 Not Found'),
    ...alive,
  },
]
