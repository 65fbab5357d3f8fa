import {expect, test} from 'vitest'
import {onlyEntry} from '../support/list-view.ts'

const paper = '[[Paper]](https://arxiv.org/abs/2305.05726)'
const code = '[[Code]](https://github.com/bee/see)'

test.each([
  `**SeeNet** [CoRL'22] ${paper} ${code} Learning to See Far Things`,
  `SeeNet [CoRL 2022] ${paper}: Learning to See Far Things`,
  `2022 | CoRL | **Learning to See Far Things** | ${paper}`,
])('titles behind names, labels and venues: %s', (item) => {
  expect(onlyEntry(`- ${item}`)).toMatchObject({
    title: 'Learning to See Far Things',
    venue: {name: 'CoRL'},
    year: 2022,
  })
})

test.each([
  `**SeeNet** ${paper} Official PyTorch Implementation Here`,
  `**SeeNet** ${paper} Ann Bee, Cy Dee, Eve Eff`,
  `**SeeNet** ${paper} sees far things by night and day`,
])('what else stands there: %s', (item) => {
  expect(onlyEntry(`- ${item}`).title).toBe('SeeNet')
})

test('what is meant to be bold before a title is not where no blank follows', () => {
  const text = '- **[SeeNet]**Learning to See Far [[paper]](https://arxiv.org/abs/2305.05726)'
  expect(onlyEntry(`# L\n\n${text}\n`).title).toBe('Learning to See Far')
})
