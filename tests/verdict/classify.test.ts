import {describe, expect, test} from 'vitest'
import {classify} from '../../src/verdict/classify.ts'
import type {FailureKind} from '../../src/verdict/exchange.ts'
import type {Detour, trifles} from '../../src/verdict/landing.ts'
import {
  meaningByClass,
  meaningByDetour,
  meaningByFailure,
  meaningByStatus,
} from '../../src/verdict/meanings.ts'
import {brief, exchange} from './told.ts'

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
