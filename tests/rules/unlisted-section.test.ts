import {describe, expect, test} from 'vitest'
import {mended, said} from '../support/list-lint.ts'

const rule = 'stale-contents'

/** Contents of the given lines, and the headings below. */
function list(contents: readonly string[], headings: readonly string[]): string {
  return `# List\n\n${contents.join('\n')}\n\n${headings.join('\n\n')}\n`
}

const headings = ['## Alpha', '## Beta', '## Gamma', '## Delta']

describe('the unsafe fix adds an entry', () => {
  test.each([
    [
      '* [Alpha](#alpha)\n* [Gamma](#gamma)\n* [Delta](#delta)',
      '* [Alpha](#alpha)\n* [Beta](#beta)\n* [Gamma](#gamma)\n* [Delta](#delta)',
    ],
    [
      '- [Alpha](#alpha)\n  - [Sub](#sub)\n- [Gamma](#gamma)\n- [Delta](#delta)',
      '- [Alpha](#alpha)\n  - [Sub](#sub)\n- [Beta](#beta)\n- [Gamma](#gamma)\n- [Delta](#delta)',
    ],
  ])('%j', (before, after) => {
    const sections = [
      '## Alpha',
      ...(before.includes('Sub') ? ['### Sub'] : []),
      ...headings.slice(1),
    ]
    for (const eol of ['\n', '\r\n']) {
      const fixed = mended(rule, list([before], sections).replaceAll('\n', eol), {safety: 'unsafe'})
      expect(fixed).toBe(list([after], sections).replaceAll('\n', eol))
    }
  })

  test('before the children of its heading, in the order of the headings', () => {
    const before = [
      ...['- [One](#one)', '  - [Alpha](#alpha)', '- [Two](#two)', '  - [Beta](#beta)'],
      ...['  - [Gamma](#gamma)', '  - [Delta](#delta)'],
      ...['- [Five](#five)', '- [Six](#six)', '- [Seven](#seven)', '- [Eight](#eight)'],
    ]
    const sections = [
      ...['# One', '## Alpha', '# Two', '## Beta', '# Three', '# Four', '## Gamma', '## Delta'],
      ...['# Five', '# Six', '# Seven', '# Eight'],
    ]
    const after = [
      ...before.slice(0, 4),
      ...['- [Three](#three)', '- [Four](#four)'],
      ...before.slice(4),
    ]
    expect(mended(rule, list(before, sections), {safety: 'unsafe'})).toBe(list(after, sections))
  })
})

test('an entry whose bullet lacks its blank is told as that alone', () => {
  const contents = [
    '- [List](#list)',
    '  -[Alpha](#alpha)',
    ...['Beta', 'Gamma', 'Delta'].map((name) => `  - [${name}](#${name.toLowerCase()})`),
  ]
  expect(said(rule, list(contents, headings))).toEqual([])
  expect(said(rule, list(contents.toSpliced(1, 1), headings))).toHaveLength(1)
})

test('a heading that an entry without one is told to mean is not told as missing', () => {
  const contents = [
    '- [Prior ones](#AlphaWorks)',
    '- [Beta](#beta)',
    '- [Gamma](#gamma)',
    '- [Delta](#delta)',
  ]
  expect(said(rule, list(contents, ['## Alpha works', ...headings.slice(1)]))).toEqual([
    expect.stringContaining('Unexpected contents entry `Prior ones`'),
  ])
})

test('a legend needs no entry', () => {
  const contents = ['- [Alpha](#alpha)', '- [Beta](#beta)', '- [Gamma](#gamma)']
  expect(said(rule, list(contents, ['## Keywords', ...headings.slice(0, 3)]))).toEqual([])
  expect(said(rule, list(contents, ['## Words', ...headings.slice(0, 3)]))).toHaveLength(1)
})
