import {expect, test} from 'vitest'
import {onlyEntry} from '../support/list-view.ts'

const paper = 'https://arxiv.org/abs/2305.05721'

test.each([
  `Learning to See Far (Ann Bee, Cy Dee, Ed Eff) [paper](${paper})`,
  `Learning to See Far (Ann B. Bee and C. van Dee), ICML 2020 [paper](${paper})`,
  `Learning to See Far (Ann Bee et al.) [paper](${paper})`,
  `[Learning to See Far (Ann Bee, Cy Dee)](${paper})`,
  `**Learning to See Far (Ann Bee, Cy Dee)** [paper](${paper})`,
])('authors in a bracket are no part of a title: %s', (item) => {
  expect(onlyEntry(`# Papers\n\n- ${item}\n`).title).toBe('Learning to See Far')
})

test.each([
  'Learning to See Far (Graph Networks, Lamp Beams)',
  'Learning to See Far (Images, Words)',
  'Learning to See Far (CNN, RNN)',
])('topics in a bracket are: %s', (title) => {
  expect(onlyEntry(`# Papers\n\n- ${title} [paper](${paper})\n`).title).toBe(title)
})
