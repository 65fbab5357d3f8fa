import {expect, test} from 'vitest'
import {onlyEntry} from '../support/list-view.ts'

const url = 'https://arxiv.org/abs/2305.05726'
const title = 'Learning to See Far and Wide'

test.each([
  '2021.05',
  '2021/05',
  '2021-05-12',
  '20210512',
  '05/2021',
  '12/05/2021',
  'May 2021',
  'May, 2021',
  '12 May 2021',
  'May 12, 2021',
  '2021年5月',
])('a date before and behind a title: %s', (date) => {
  const texts = [
    `- [${date}] [${title}](${url})`,
    `- **${date}** ${title} [[paper](${url})]`,
    `- ${date}, ${title}, [paper](${url})`,
    `- ${date} | ${title} | [paper](${url})`,
    `- ${date}: [${title}](${url})`,
    `- [${title}](${url}) (${date})`,
    `- ${title}. Ann Bee, Cy Dee. ${date}. [[paper](${url})]`,
  ]
  for (const text of texts) expect(onlyEntry(text), text).toMatchObject({title, year: 2021})
})

test.each(['12/05', '24/7', '20219999', '1/20215'])('no date: %s', (words) => {
  expect(onlyEntry(`- [${title}](${url}) (${words})`).year).toBeUndefined()
})

test('a year behind an underscore, and before a venue in a label', () => {
  expect(onlyEntry(`- [${title}](${url}), CVPR_2020`)).toMatchObject({
    venue: {name: 'CVPR'},
    year: 2020,
  })
  expect(onlyEntry(`- ${title}. [[2020, CVPR](${url})]`).year).toBe(2020)
})

test('an arrow that leads to labels is no part of a title', () => {
  expect(onlyEntry(`- ${title} -> [paper](${url})`).title).toBe(title)
})
