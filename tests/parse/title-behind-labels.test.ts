import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'
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

test('lines of a paragraph may be led by where a paper appeared and by its code', () => {
  const lines = [
    `[[2022 ECCV](https://arxiv.org/abs/2112.01071)] [[code](https://github.com/bee/see)] Learning to see far by lamps    `,
    `[[2024 WACV](https://arxiv.org/abs/2404.08181)] [[code](https://github.com/bee/far)] SeeNet: Pay Attention to Lamps    `,
    `[[2024 AAAI](https://arxiv.org/abs/2404.08182)] Far Sights and Bright Lamps`,
  ]
  const {entries} = parse(`# Papers\n\n## Sights\n\n${lines.join('\n')}\n`)
  expect(entries.map(({title, venue}) => `${title} | ${venue?.name} ${venue?.year}`)).toEqual([
    'Learning to see far by lamps | ECCV 2022',
    'SeeNet: Pay Attention to Lamps | WACV 2024',
    'Far Sights and Bright Lamps | AAAI 2024',
  ])
})
