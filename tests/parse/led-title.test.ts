import {expect, test} from 'vitest'
import {onlyEntry, viewOf} from '../support/list-view.ts'

const arxiv = 'https://arxiv.org/abs/2305.05726'

test.each([
  [
    `**Bee et al. (2020)** - Learning to see far. CVPR 2020. [[Paper]](${arxiv})`,
    'CVPR 2020',
    2020,
  ],
  [`[Bee 2020](${arxiv}): Learning to see far`, '', 2020],
  [`2019, ICCV, Learning to see far, [paper](${arxiv})`, 'ICCV', 2019],
  [`ICCV-2019-Learning to see far [paper](${arxiv})`, 'ICCV 2019', 2019],
  [
    `Learning to see far; Bee, Dee; Climate Dynamics; 2021; [link](${arxiv})`,
    'Climate Dynamics 2021',
    2021,
  ],
])('what stands around a title is none of its words: %s', (text, venue, year) => {
  const view = viewOf(onlyEntry(`# Papers\n\n- ${text}\n`))
  expect(view).toMatchObject({title: 'Learning to see far', venue, year})
})

test('a name that is a word is a part of its title', () => {
  const title = 'FAST: Efficient Tokens of Far Lamps'
  expect(onlyEntry(`- [2025] ${title} [[paper](https://arxiv.org/abs/2305.05726)]`).title).toBe(
    title,
  )
})
