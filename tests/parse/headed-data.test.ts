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

test('a heading over labelled lines is a dataset in a list of such, with all that they lead to', () => {
  const text =
    '# Another Dataset List\n\n## Far\n\n### SeeSet\n\n* 论文: Ann Bee, "[Learning to See](http://arxiv.org/abs/2203.00001)", in *CVPR*, 2013.\n* 下载:\n  + [Google Drive](https://drive.google.com/open?id=1)\n\n### HearSet\n\n* 项目: <http://bee.org/hear/>\n\n### TasteSet\n\n* 项目: <http://bee.org/taste/>\n'
  expect(parse(text).entries.map(({kind, title, links}) => [kind, title, links.length])).toEqual([
    ['dataset', 'SeeSet', 2],
    ['dataset', 'HearSet', 1],
    ['dataset', 'TasteSet', 1],
  ])
})
