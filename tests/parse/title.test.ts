import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'
import {slice} from '../../src/model/span.ts'
import {onlyEntry, titlesOf, viewOf} from '../support/list-view.ts'

const arxiv = 'https://arxiv.org/abs/2305.05726'

test.each([
  ["- **See** - `See: Learning from afar` (ICS'21).", 'ICS 2021'],
  ['- `See: Learning from afar`, ICS 2021.', 'ICS 2021'],
])('a title may stand as code: %s', (text, venue) => {
  const whole = `${text} [[paper]](${arxiv})\n`
  const entry = onlyEntry(whole)
  expect(entry.title).toBe('See: Learning from afar')
  expect(slice(whole, entry.titleSpan)).toBe(entry.title)
  expect(viewOf(entry).venue).toBe(venue)
})

test.each(['- Learning to see [pdf](u) `see, hear, feel, smell`', '- **See** `a b c d` [pdf](u)'])(
  'code that stands elsewhere is no title: %s',
  (text) => {
    expect(titlesOf(text.replace('(u)', `(${arxiv})`))).not.toContainEqual(
      expect.stringMatching(/smell|a b c d/),
    )
  },
)

test('the year that ends a linked title is none of its words', () => {
  const text = `- [Learning to see far, 2019](https://x.org/see)\n- [pdf](${arxiv}) Hearing\n`
  const [entry] = parse(text).entries
  expect([entry?.title, entry?.year]).toEqual(['Learning to see far', 2019])
})
