import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

test('a dataset with its paper appeared where the heading says, one that is only kept somewhere did not', () => {
  const text =
    '# CVPR 2022 Papers\n\n## Datasets\n\n- [SeeSet: A Dataset of Far Lamps](https://arxiv.org/abs/2203.00001)\n- [HearSet](https://huggingface.co/datasets/o/hear)\n'
  expect(parse(text).entries.map(({kind, headed}) => [kind, headed?.name])).toEqual([
    ['dataset', 'CVPR'],
    ['dataset', undefined],
  ])
})
