import {expect, test} from 'vitest'
import {titlesOf} from '../support/list-view.ts'

const linked = ['night', 'day', 'lamps', 'stars'].map(
  (what, at) =>
    `- [Learning to see far by ${what}](https://arxiv.org/abs/2305.0572${String(at)})\n`,
)
const titles = (item: string): string[] =>
  titlesOf(`# Papers\n\n## Sights\n\n${linked.join('')}${item}`).slice(4)

test('a title without a link in small letters is a paper among such with links', () => {
  const title = 'Near policy: seeing lamps by touch'
  expect(titles(`- ${title}\n`)).toEqual([title])
})

test.each(['We see far and near by lamps', 'seeing lamps and stars by touch', 'Seeing by lamps'])(
  'a sentence, words that begin small and a few words are none: %s',
  (words) => {
    expect(titles(`- ${words}\n`)).toEqual([])
  },
)
