import {expect, test} from 'vitest'
import {titlesOf} from '../support/list-view.ts'

const paper = '- [Learning to see far](https://arxiv.org/abs/2305.00001) ICLR 2019\n'

test.each([
  '1. The code of the network is [here](https://github.com/o/r).',
  '1. See the [figure](https://o.org/see.png) of the model.',
  '- It has far sights, near lamps, and [Seeing Kit](https://kit.org/) support: [FarSee](https://github.com/o/far)',
  '- The lamp of Far Labs beat all *[Sight!](https://sight.org)* masters in 2011.',
  '- (Commented@Nov,2019) In those days, works on the **lamp** itself were many.',
  '- For more awesome lists, see [awesome](https://github.com/o/awesome).',
])('a sentence that leads on by its words is a note: %s', (note) => {
  expect(titlesOf(`# Papers\n\n${paper}\n${note}\n`)).toEqual(['Learning to see far'])
})

test.each([
  [
    '- Learning to see: download it [here](https://arxiv.org/abs/2305.00002)',
    'Learning to see: download it',
  ],
  ['- Learning to see in the [[pdf](https://arxiv.org/abs/2305.00002)]', 'Learning to see in the'],
  [
    '- The lamp of Far Labs beats [Learning to Hear](https://arxiv.org/abs/2305.00002) by far.',
    'Learning to Hear',
  ],
  ['- (Bee, Dee, 2019) Where lamps are and what they see', 'Where lamps are and what they see'],
  [
    '- For an overview, see [A Survey of Far Lamps](https://arxiv.org/abs/2305.00002)',
    'A Survey of Far Lamps',
  ],
  ['- A network of [Far Sights](https://arxiv.org/abs/2305.00002)', 'Far Sights'],
])('another item is not: %s', (item, title) => {
  expect(titlesOf(`# Papers\n\n${paper}${item}\n`)).toContain(title)
})
