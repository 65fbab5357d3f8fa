import {expect, test} from 'vitest'
import {onlyEntry} from '../support/list-view.ts'

const link = '[[paper](https://arxiv.org/abs/2305.05726)]'

test.each([
  ['Ann Bee (2022). Learning by Lamps. *KDD*.', 'Learning by Lamps'],
  ['Ann Bee. Learning by Lamps. KDD 2022.', 'Learning by Lamps'],
  ['Ann Bee (2022). Is it so? In Search of Lamps. *KDD*.', 'Is it so? In Search of Lamps'],
  ['A. Bee, C. Dee. f-GAN: Learning by Lamps. KDD 2022.', 'f-GAN: Learning by Lamps'],
])('one author before a title: %s', (text, title) => {
  expect(onlyEntry(`- ${text} ${link}`)).toMatchObject({title, year: 2022})
})

test.each([
  ['Segment Anything (2023). Models for all. KDD 2023', 'Segment Anything'],
  ['A Review of Lamps in 2020', 'A Review of Lamps in 2020'],
  ["Hello, It's GPT-2 -- How Can I Help You? KDD 2023", "Hello, It's GPT-2 -- How Can I Help You?"],
])('no author: %s', (text, title) => {
  expect(onlyEntry(`- ${text} ${link}`).title).toBe(title)
})

test('an author with an initial stands before a title that asks', () => {
  const text =
    '- Ann B. Bee. When Is There a Free Lamp? COLT 2007. [[paper](https://doi.org/10.1000/1)]'
  expect(onlyEntry(text).title).toBe('When Is There a Free Lamp?')
})
