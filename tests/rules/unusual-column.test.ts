import {describe, expect, test} from 'vitest'
import {said} from '../support/list-lint.ts'

const rule = 'unusual-column'

/** A list with one table for each header. */
function tables(...headers: readonly string[]): string {
  return headers
    .map((header, at) => `## S${at}\n\n| Title | ${header} |\n| --- | --- |\n| a | b |\n`)
    .join('\n')
}

test.each([
  ['equal names', tables('Code', 'Code', 'Code', 'Code')],
  ['a majority of two', tables('GitHub', 'GitHub', 'Github')],
  ['a tie', tables('GitHub', 'GitHub', 'GitHub', 'Github', 'Github', 'Github')],
  ['another thing', tables('Demo', 'Demo', 'Demo', 'Note')],
  ['another number', tables('Top Score 1', 'Top Score 1', 'Top Score 1', 'Top Score 5')],
  [
    'a word in common, but not rare',
    tables('Home/Project', 'Home/Project', 'Home/Project', 'Home/Page', 'Home/Page'),
  ],
  [
    'two spellings, of which none is rare',
    tables('WebSite', 'WebSite', 'WebSite', 'WebSite', 'Website', 'Website'),
  ],
  ['a name that says more', tables('Paper', 'Paper', 'Paper', 'Paper/OpenSource Project')],
  ['an empty header', tables('Code', 'Code', 'Code', '')],
  ['other columns beside it', tables('GitHub', 'GitHub', 'GitHub', 'Year | Github')],
])('is silent about %s', (_, text) => {
  expect(said(rule, text)).toEqual([])
})

describe('tells', () => {
  test.each([
    [
      'letter case',
      tables('GitHub', 'GitHub', 'GitHub', 'Github'),
      '21:11 info Unexpected column `Github`, expected `GitHub` as in 3 other tables of its kind',
    ],
    [
      'signs',
      tables('Pub. & Date', 'Pub. & Date', 'Pub. Date', 'Pub. & Date'),
      '15:11 info Unexpected column `Pub. Date`, expected `Pub. & Date` as in 3 other tables of its kind',
    ],
    [
      'a word in common',
      tables('Home/Github', 'Home/Project', 'Home/Project', 'Home/Project'),
      '3:11 info Unexpected column `Home/Github`, expected `Home/Project` as in 3 other tables of its kind',
    ],
  ])('%s', (_, text, message) => {
    expect(said(rule, text)).toEqual([message])
    expect(said(rule, text.replaceAll('\n', '\r\n'))).toEqual([message])
  })

  test('many at once', () => {
    const text = tables(
      ...Array.from({length: 12}, () => 'GitHub'),
      ...Array.from({length: 4}, () => 'Github'),
    )
    expect(said(rule, text)).toEqual([
      '75:11 info Unexpected column `Github`, expected `GitHub` as in 12 other tables of its kind (4 such columns)',
    ])
  })
})
