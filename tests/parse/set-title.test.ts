import {expect, test} from 'vitest'
import {onlyEntry, titlesOf, viewOf} from '../support/list-view.ts'

const arxiv = 'https://arxiv.org/abs/2305.05726'
const code = 'https://github.com/o/r'

test.each([
  [`**Learning to see.[[PDF](${arxiv})]**<br>\n*Ann Bee, Cy Dee.*`, 'Learning to see'],
  [`**(oral) Learning to see.**[[PDF](${arxiv})]<br>\n*Ann Bee.*`, 'Learning to see'],
  [
    `**Learning to see.**[[Github](${code})]<br>\n*[Ann Bee](https://bee.org), Cy Dee.*`,
    'Learning to see',
  ],
  [`**Learning to see.**[[](${arxiv})]<br>\n*Ann Bee, Cy Dee.*`, 'Learning to see'],
  ['[Learning to see](None). ECCV (Oral), 2020.', 'Learning to see'],
])('a paragraph that is set as a paper: %s', (text, title) => {
  expect(titlesOf(`# Papers\n\n${text}\n`)).toEqual([title])
})

test.each([
  '[[accepted paper list](https://openreview.net/group?id=ICLR.cc/2021/Conference)]',
  `**Our own toolkit.** [[Code](${code})]<br>\n*Feel free to use it.*`,
])('a paragraph that is none: %s', (text) => {
  expect(titlesOf(`# Papers\n\n${text}\n`)).toEqual([])
})

test.each([
  ['Learning to see，ACM MM 17.', 'ACM MM 2017'],
  ['Learning to see, J. Image, 2018.', 'J. Image 2018'],
  ['Learning to see, Int. J. Far Sights 2018.', 'Int. J. Far Sights 2018'],
])('a venue with a short year or an abbreviated name: %s', (text, venue) => {
  const {title, venue: found} = viewOf(onlyEntry(`- ${text} [code](${code})\n`))
  expect([title, found]).toEqual(['Learning to see', venue])
})
