import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

const papers =
  '# L\n\n## Papers\n\n- [Learning to See](https://arxiv.org/abs/1706.03762)\n- [Learning to Hear](https://arxiv.org/abs/1706.03763)\n\n## Tools\n\n'

const view = (text: string): unknown[] =>
  parse(papers + text)
    .entries.slice(2)
    .map(({kind, title}) => [kind, title])

test('paragraphs may be names of tools, each told of behind a dash', () => {
  const text =
    '*Tools for lamps*\n\n' +
    '[SeeKit](https://seekit.org/) - Basic lamp tool by Bee Labs.\n\n' +
    '[FarKit (Linux only)](https://github.com/bee/farkit) - A general-purpose lamp. It needs `oil`.\n\n' +
    '[HearKit](https://github.com/bee/hearkit) - A fork of FarKit.\n\n'
  expect(view(text)).toEqual([
    ['other', 'SeeKit'],
    ['other', 'FarKit (Linux only)'],
    ['other', 'HearKit'],
  ])
})

test.each([
  '[SeeKit](https://seekit.org/) - Basic lamp tool by Bee Labs.\n\nWords of it.\n\n',
  '[Part one](#one) - Basic lamps.\n\n[Part two](#two) - Far lamps.\n\n[Part three](#three) - Near lamps.\n\n',
])('few of them, and parts of the list, are none: %s', (text) => {
  expect(view(text)).toEqual([])
})

test('what is asked and told on pages for all is no paper', () => {
  const text =
    '- [How Do I Learn to See](https://news.ycombinator.com/item?id=12)\n' +
    '- [Lamps at Night Once More](http://bee.blogspot.ca/2015/03/lamps.html)\n' +
    '- [Lamps at Sea](https://arxiv.org/abs/1706.03764)\n'
  expect(view(text).map((one) => String(one).split(',')[0])).toEqual(['other', 'other', 'paper'])
})
