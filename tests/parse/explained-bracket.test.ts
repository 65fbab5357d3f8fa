import {expect, test} from 'vitest'
import {onlyEntry} from '../support/list-view.ts'

test.each([
  'Show, Attend and Tell: Neural Sight Captioning',
  'Learning Transferable Sight Models From Natural Language Supervision',
])('a title behind a name and a bracket with its venue: %s', (title) => {
  const text = `- **SeeNet** (ICML 2015): ${title}. [[Paper](https://arxiv.org/abs/1502.03044)]`
  expect(onlyEntry(text)).toMatchObject({title, venue: {name: 'ICML'}, year: 2015})
})

test('a name is the title where its bracket and a sentence follow', () => {
  const text = '- **SeeNet** (2024): sees far and wide. [Paper](https://arxiv.org/abs/2402.03044)'
  expect(onlyEntry(text).title).toBe('SeeNet')
})

test('a name that ends that of another meeting is not where a paper appeared', () => {
  const text =
    '- [Learning to See Far](https://arxiv.org/abs/2305.05726), International Conference on Multimedia Big Data, 2019'
  expect(onlyEntry(text).venue?.name).toBe('International Conference on Multimedia Big Data')
})

test('a conference in full behind a comma ends a title', () => {
  const names = [
    'International Conference on Seeing Machines 2019',
    'Far Lessons from the Conference on Sights 2019',
  ]
  const [venue, words] = names.map((name) =>
    onlyEntry(`- Learning to See Far, ${name}. [[paper](https://arxiv.org/abs/2305.05726)]`),
  )
  expect([venue?.title, venue?.year]).toEqual(['Learning to See Far', 2019])
  expect(words?.title).toContain('Far Lessons')
})
