import {describe, expect, test} from 'vitest'
import {resolveSettings} from '../../src/config/settings.ts'
import {foldReports} from '../../src/finding/fold.ts'
import {applyFixes} from '../../src/finding/apply.ts'
import type {Report} from '../../src/finding/report.ts'
import {readList} from '../../src/parse/list.ts'
import {parseMarkdown} from '../../src/parse/syntax/markdown.ts'
import rule from '../../src/rules/dead-anchor.ts'
import {mended, said} from '../support/list-lint.ts'

const settings = resolveSettings()

function reports(text: string): Report[] {
  const list = readList(parseMarkdown('README.md', text), settings)
  return foldReports([...rule.check(list, settings.contextOf('dead-anchor'))])
}

describe('is silent about', () => {
  test.each([
    ['a heading', '[a](#papers)\n\n## Papers'],
    ['a repeated heading', '[a](#papers-1)\n\n## Papers\n\n## Papers'],
    ['an address behind a mark', '[Paper](#https://x.org)'],
    ['a heading that links to itself', '## [Papers](#papers)'],
    ['an emoji', '[a](#-papers)\n\n## 🚀 Papers'],
    ['another script', '[a](#目录) [b](#%E7%9B%AE%E5%BD%95)\n\n## 目录'],
    ['an HTML anchor', '[a](#Data)\n\n<a name="Data"></a>'],
    ['an HTML heading', '[a](#papers)\n\n<h2>Papers</h2>'],
    ['the top', '[a](#) [b](#top) [c](#readme) [d](#start-of-content) [e](#readme-ov-file)'],
    ['the prefix of GitHub', '[a](#user-content-papers)\n\n## Papers'],
    ['footnotes', 'a[^1] [b](#fn1) [c](#user-content-fn-1) [d](#fnref:1)\n\n[^1]: note'],
    [
      'contents of a part',
      '- [Papers](#papers)\n- [Tools](#tools)\n\n## Papers\n\n- [a](#gone)\n- [b](#tools)\n\n## Tools',
    ],
    ['the contents', '- [a](#gone)\n- [b](#papers)\n- [c](#tools)\n\n## Papers\n\n## Tools'],
    ['other documents', '[a](other.md#gone) [b](https://x.org/#gone) [c](./#gone)'],
    ['a task to be done', '- [x] Data\n- [ ] [Tools](#tools)\n'],
    ['code', '`[a](#gone)`\n\n```\n[a](#gone)\n```'],
  ])('%s', (_, text) => {
    expect(reports(text)).toEqual([])
  })
})

describe('tells', () => {
  test('a dead one with what was meant', () => {
    expect(reports('[a](#papres)\n\n## Papers')).toMatchObject([
      {
        message: 'Unexpected fragment `#papres`, expected a heading or anchor of that name',
        hint: 'Did you mean `#papers`?',
      },
    ])
  })

  test('a dead one, but no heading with another word in place of its own', () => {
    const [report] = reports('[a](#text-guided-editing)\n\n## Sound-guided Editing')
    expect(report?.hint).toBe('Remove the link, or name the heading that it should lead to')
  })

  test('a dead one whose text names a heading', () => {
    expect(reports('[Papers](#old)\n\n## Papers')).toMatchObject([
      {
        message: 'Unexpected fragment `#old`, expected `#papers` of the heading with that text',
        fix: {safety: 'safe', edits: [{start: 9, end: 13, text: '#papers'}]},
      },
    ])
  })

  test('a name that only begins like a footnote', () => {
    expect(reports('[a](#fno-models)')).toHaveLength(1)
  })

  test('an HTML link', () => {
    expect(reports('<a href="#gone">a</a>')).toHaveLength(1)
  })

  test('many with one target once', () => {
    const [report, ...others] = reports('[a](#gone)\n\n[b](#gone)\n\n[c](#gone)\n')
    expect(report?.message).toContain('in 3 links')
    expect(report?.related).toHaveLength(2)
    expect(others).toEqual([])
  })

  test.each([
    ['[a](#Papers)\n\n## Papers', '[a](#papers)\n\n## Papers'],
    ['[a](#data)\n\n<a id="Data"></a>', '[a](#Data)\n\n<a id="Data"></a>'],
    ['[a](#Papers) [b](#Papers)\n\n## Papers', '[a](#papers) [b](#papers)\n\n## Papers'],
  ])('letter case as a warning, and mends it: %j', (text, mended) => {
    const found = reports(text)
    expect(found).toMatchObject([{severity: 'warning', fix: {safety: 'safe'}}])
    const fixed = applyFixes(
      text,
      found.flatMap(({fix}) => fix ?? []),
      'safe',
    )
    expect(fixed).toBe(mended)
    expect(reports(fixed)).toEqual([])
  })
})

test('headings that lead back to contents without an anchor hear of it once, and keep their links', () => {
  const heading = (words: string): string =>
    `\n## [${words}](#content)\n\n- [Learning to see](https://arxiv.org/abs/2305.00001)\n`
  const list = `# L\n${heading('Surveys of papers')}${heading('Models')}`
  expect(said('dead-anchor', list)).toEqual([
    '3:24 error Unexpected fragment `#content` in 2 links, expected a heading or anchor of that name',
  ])
  expect(mended('dead-anchor', list)).toBe(list)
  const own = list.replaceAll('#content', '#survey-papers')
  expect(said('dead-anchor', own)[0]).toMatch(/expected `#surveys-of-papers`/)
})
