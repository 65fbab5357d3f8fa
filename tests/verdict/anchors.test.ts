import {describe, expect, test} from 'vitest'
import {missingFragments} from '../../src/verdict/anchors.ts'
import type {Answer} from '../../src/verdict/exchange.ts'

const words = 'A page with many words about what it holds. '.repeat(20)

const missingIn = (body: string, fragments: readonly string[], more: Partial<Answer> = {}) =>
  missingFragments(
    {
      method: 'GET',
      asked: 'https://lab.example/',
      hops: [],
      url: 'https://lab.example/',
      outcome: {kind: 'answer', status: 200, headers: {}, body, ...more},
    },
    fragments,
  )

test('tells what a page does not have', () => {
  const page = `<h2 id="data">Data</h2><a name='code'></a><p id=plain></p><h2 id="user-content-use">${words}`
  expect(missingIn(page, ['data', 'code', 'plain', 'use', 'gone'])).toEqual(['gone'])
})

test('reads fragments as they are written and as they are meant', () => {
  expect(
    missingIn('<h2 id="数据">x</h2><h2 id="a%20b">y</h2>', ['%E6%95%B0%E6%8D%AE', 'a%20b']),
  ).toEqual([])
})

test('does not take a name in a script or a comment for a place', () => {
  const page = `<!-- <p id="data"> --><script>x = '<p id="data">'</script>${words}`
  expect(missingIn(page, ['data'])).toEqual(['data'])
})

test.for(['', 'top', 'page=3', 'L10', 'L10-L20', '!/route', '/route', ':~:text=a', 't=30', 'a=b'])(
  'passes by what names no place: %s',
  (fragment) => {
    expect(missingIn(words, [fragment])).toEqual([])
  },
)

describe('says nothing', () => {
  test.for([
    ['of a page that was cut', words, {isCut: true}],
    [
      'of a page that a script fills',
      `<div id="root">${words}</div><script src="/a.js"></script>`,
      {},
    ],
    ['of a page that is next to empty', '<script src="/a.js"></script><p>Loading</p>', {}],
    ['of an error', words, {status: 404}],
    ['of a file', words, {headers: {'content-type': 'application/pdf'}}],
  ] as const)('%s', ([, body, more]) => {
    expect(missingIn(body, ['gone'], more)).toBeUndefined()
  })
})
