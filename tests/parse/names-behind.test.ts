import {expect, test} from 'vitest'
import {onlyEntry, titlesOf} from '../support/list-view.ts'

const link = '[[Paper](https://arxiv.org/abs/2305.05726)]'

test.each([
  ['Learning to see far， Ann Bee, Cy Dee, ICCV-2021.', 'ICCV'],
  ['Learning to see far，Ann Bee，Cy Dee，CVPR 2020', 'CVPR'],
  [
    'Learning to see far, Ann Bee (FAR); Cy Dee (Institute of Sights, Near Town)*, AAAI-2020',
    'AAAI',
  ],
])('authors behind a title, whatever parts them: %s', (text, name) => {
  expect(onlyEntry(`- ${text} ${link}`)).toMatchObject({
    title: 'Learning to see far',
    venue: {name},
  })
})

test.each([
  'Learning to see far with Lamps (far); Lights (near)',
  'Learning to see，Lamps and Lights',
])('words that are no names stay in a title: %s', (title) => {
  expect(onlyEntry(`- ${title}, CVPR 2020 ${link}`).title).toBe(title)
})

test('a paragraph in the style of the APA, with the month of its conference', () => {
  const text = (end: string): string =>
    `## Papers\n\nBee, A., Dee, C., & Eff, E. (2019, July). Learning to see far and wide${end}`
  expect(titlesOf(text(`. In CVPR (pp. 5-9). IEEE.${link}\n`))).toEqual([
    'Learning to see far and wide',
  ])
  expect(titlesOf(text(' was what they had wanted, but never did\n'))).toEqual([])
})
