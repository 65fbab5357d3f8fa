import {expect, test} from 'vitest'
import {onlyEntry} from '../support/list-view.ts'

const link = '[[pdf](https://arxiv.org/abs/2112.03053)]'

test.each([
  [
    '[MICCAI Workshop 2021] Far registration for Learn2See 2021',
    'Far registration for Learn2See 2021',
    2021,
  ],
  [
    '(CVPR 2021) Learning to win the Far Challenge 2020',
    'Learning to win the Far Challenge 2020',
    2021,
  ],
  ['[Registration] Learning to see far 2021', 'Learning to see far', 2021],
])('a year behind a title is its own where a venue before has one: %s', (text, title, year) => {
  expect(onlyEntry(`- ${text} ${link}`)).toMatchObject({title, year})
})

test.each([
  [
    'Ann Bee, Cy Dee: SeeNet: Learning to see, far and wide. Comput. Graph. Forum 38(2), 2019.',
    'CGF',
  ],
  ['Ann Bee, Cy Dee: SeeNet: Learning to see, far and wide. ICCV 2019: 3-9', 'ICCV'],
])('two authors and a colon before a title that has signs of its own: %s', (text, name) => {
  expect(onlyEntry(`- ${text} ${link}`)).toMatchObject({
    title: 'SeeNet: Learning to see, far and wide',
    venue: {name},
    year: 2019,
  })
})

test('words before a colon are no authors', () => {
  const title = 'Think Twice, Click Once: Learning to see far and wide'
  expect(onlyEntry(`- ${title}. ICCV 2019. ${link}`).title).toBe(title)
})

test.each([
  ['  - Learning to see: A review. *Dee, et al., 2020*', 2018],
  ['\n  - Learning to see: A review. *Dee, et al., 2020*', 2018],
])('a year on the line of a title goes before those of works below: %s', (below, year) => {
  const paper = '- Learning to see far. *Bee et al., 2018* [pdf](https://arxiv.org/abs/2112.03053)'
  expect(onlyEntry(`${paper}\n${below}`)).toMatchObject({title: 'Learning to see far', year})
})

test('a year before a title does not go before those on lines below', () => {
  const entry = onlyEntry(`- 2023-03-09: “Learning to see far” ${link}\\\n  Ann Bee, Cy Dee, 2015`)
  expect(entry).toMatchObject({title: 'Learning to see far', year: 2015})
})
