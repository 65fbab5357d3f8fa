import {expect, test} from 'vitest'
import {onlyEntry} from '../support/list-view.ts'

const pdf = '[pdf](https://arxiv.org/abs/2305.05726)'

test.each([
  ['“Learning to see far,” Image Processing, IEEE Transactions on, vol. 26, 2004.', 'TIP', 2004],
  [
    '“Learning to see far,” Knowledge and Data Engineering, IEEE Transactions on, 2004.',
    'TKDE',
    2004,
  ],
  ['Learning to see far. *Robotics, IEEE Transactions on*, 19(2), 2010.', 'T-RO', 2010],
])('journals whose names are turned about: %s', (words, name, year) => {
  expect(onlyEntry(`# Papers\n- A. Bee, ${words} ${pdf}\n`)).toMatchObject({
    title: expect.stringMatching(/^Learning to see far$/) as string,
    venue: {name},
    year,
  })
})

test('when somebody looked at a page is not when the paper appeared', () => {
  const words = '“Learning to see far,” arXiv:1901.05495 [cs], Nov. 2019, Accessed: Dec. 15, 2021.'
  expect(onlyEntry(`# Papers\n- A. Bee et al., ${words} ${pdf}\n`).year).toBe(2019)
})

test('the journal of a meeting may stand in brackets behind it', () => {
  const link = '[SIGGRAPH Asia 2022 (TOG)](https://dl.acm.org/doi/10.1145/1)'
  expect(onlyEntry(`# Papers\n- Learning to Map Far, ${link}\n`)).toMatchObject({
    title: 'Learning to Map Far',
    venue: {name: 'SIGGRAPH Asia'},
    year: 2022,
  })
})
