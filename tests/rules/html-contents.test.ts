import {describe, expect, test} from 'vitest'
import {mended, said} from '../support/list-lint.ts'
import {headings, list} from './contents-lists.ts'

const rule = 'stale-contents'

describe('contents of raw HTML', () => {
  const html = (lines: readonly string[]): string[] => ['<ul>', ...lines, '</ul>']

  test('are judged as those of Markdown', () => {
    const lines = html([
      '<li><a href="#alfa">Alpha</a></li>',
      '<li><a href="#beta">beta</a></li>',
      '<li><a href="#omega">Omega</a></li>',
      '<li><a href="#delta">Delta</a></li>',
    ])
    expect(said(rule, list(lines, headings))).toEqual([
      '4:14 error Unexpected fragment `#alfa`, expected `#alpha` of the heading with that text',
      '5:21 warning Unexpected contents entry `beta`, expected `Beta` as the heading says',
      '6:22 error Unexpected contents entry `Omega`, expected a heading with the fragment `#omega`',
      '14:4 warning Unexpected heading `Gamma`, expected an entry for it in the contents',
    ])
    expect(said('dead-anchor', list(lines, headings))).toEqual([])
  })

  test('are mended in their own way', () => {
    const lines = html(['<li><a href="#a--b">a & B</a></li>', '<li><a href="#beta">Beta</a></li>'])
    const text = list(lines, ['## A & B', '## Beta'])
    expect(mended(rule, text)).toBe(text.replace('a & B', 'A &amp; B'))
  })
})
