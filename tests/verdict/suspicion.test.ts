import {describe, expect, test} from 'vitest'
import {classify} from '../../src/verdict/classify.ts'
import type {Exchange} from '../../src/verdict/exchange.ts'
import {suspicionOf} from '../../src/verdict/suspicion.ts'

const page = (title: string, text = '') => `<title>${title}</title><h1>A lab</h1>${text}`

function exchange(
  body: string | undefined,
  way: {readonly asked?: string; readonly url?: string; readonly status?: number} = {},
): Exchange {
  const {asked = 'https://lab.example/a/paper', url = asked, status = 200} = way
  return {
    method: 'GET',
    asked,
    hops: url === asked ? [] : [{url: asked, status: 302}],
    url,
    outcome: {kind: 'answer', status, headers: {'content-type': 'text/html'}, body},
  }
}

const front = {url: 'https://lab.example/'}
const sibling = {asked: 'https://lab.example/a/no-such-page-1'}
const brief = (one: Exchange, other?: Exchange) => {
  const {kind, reason} = classify(one, other)
  return `${kind} ${reason}`
}

describe('a title that says "not found"', () => {
  test.for([
    '404',
    '404 Not Found',
    'Error 404',
    '404 - Page not found',
    'Page not found | Our Lab',
    'Our Lab – Page Not Found',
    'The page you requested could not be found',
    'This page does not exist',
    'Page no longer available',
    'Not Found',
    "Oops! That page can't be found",
    '页面不存在',
    '您访问的页面不存在',
    'ページが見つかりません',
    'Seite nicht gefunden',
    'Страница не найдена',
  ])('%s', (title) => {
    expect(suspicionOf(exchange(page(title)))).toBe('not-found-page')
  })

  test.for([
    'Lost and Not Found: Objects in Street Views',
    '404 Media: a podcast',
    'Room 404',
    'Why pages are not found by search engines',
    'Finding what was not found',
    'A page of history',
    'Error analysis of 404 models',
    'Item response theory',
    'No longer lost in translation',
  ])('and one that does not: %s', (title) => {
    expect(suspicionOf(exchange(page(title)))).toBeUndefined()
  })

  const lost = exchange(page('Page not found'))

  test('is proof where whatever does not exist is told the same', () => {
    expect(brief(lost, exchange(page('Page not found'), sibling))).toBe('gone not-found-page')
  })

  test.for([
    ['nothing is known besides', undefined],
    ['what does not exist gets a 404', exchange(page('Page not found'), {...sibling, status: 404})],
    ['what does not exist gets another page', exchange(page('Our Lab'), sibling)],
    ['what does not exist meets a wall', exchange(page('Sorry'), {...sibling, status: 403})],
    [
      'the server is silent',
      {...exchange(''), outcome: {kind: 'timeout', detail: 'timeout'}} as const,
    ],
  ] as const)('is no proof where %s', ([, other]) => {
    expect(brief(lost, other)).toBe('failed not-found-page')
  })
})

test('a site of scripts shows the same to all, and nobody suspects it', () => {
  const shell = '<title>Our Lab</title><div id="app"></div><script src="/app.js"></script>'
  expect(brief(exchange(shell), exchange(shell, sibling))).toBe('exists ok')
})

describe('a redirect to the front page', () => {
  const sent = exchange(page('Our Lab'), front)

  test('is well where the site tells what does not exist apart', () => {
    expect(brief(sent, exchange('', {...sibling, status: 404}))).toBe('exists ok')
  })

  test('leaves it open where everything is sent there', () => {
    expect(brief(sent, exchange(page('Our Lab'), {...sibling, ...front}))).toBe('failed front-page')
  })
})

describe('a redirect to an error page', () => {
  const lost = {url: 'https://lab.example/404.html?from=paper'}
  const ill = {url: 'https://lab.example/error.html'}

  test('is proof where whatever does not exist is sent there, and it says so', () => {
    const other = {...sibling, url: 'https://lab.example/404.html?from=x'}
    expect(brief(exchange('', lost), exchange('', other))).toBe('gone error-page')
  })

  test('is none where only something went wrong', () => {
    expect(brief(exchange('', ill), exchange('', {...sibling, ...ill}))).toBe('failed error-page')
  })

  test('is none where what does not exist ends elsewhere', () => {
    expect(brief(exchange('', lost), exchange('', sibling))).toBe('failed error-page')
  })
})

test('a page about gambling in the place of a paper is neither alive nor dead', () => {
  expect(brief(exchange(page('Situs Judi Slot Gacor Hari Ini')))).toBe('failed hijacked-site')
  expect(brief(exchange(page('Detecting Promotion of Gambling')))).toBe('exists ok')
})

describe('a 404 that is none', () => {
  test.for([
    '<script>var pathSegmentsToKeep = 1; var l = window.location; l.replace(l.protocol)</script>',
    '<script>sessionStorage.redirect = location.href;</script><meta http-equiv="refresh" content="0;URL=\'/\'">',
    '<script>sessionStorage.setItem("redirect", location.pathname)</script>',
    '<script>window.location.href = "/?p=" + window.location.pathname</script>',
  ])('%s', (body) => {
    expect(brief(exchange(body, {status: 404}))).toBe('failed http-404')
  })

  test('and one that is', () => {
    const body = '<h1>Not found</h1><script>window.location.href = "/"</script>'
    expect(brief(exchange(body, {status: 404}))).toBe('gone http-404')
  })
})
