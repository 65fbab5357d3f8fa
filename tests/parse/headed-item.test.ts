import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

const paper = 'https://arxiv.org/abs/2305.05726'

test.each([
  `- ### [Learning to See Far](${paper}) (CVPR 2020)`,
  `- ### Learning to See Far (CVPR 2020) [[Paper](${paper})]`,
  `1. #### Learning to See Far (CVPR 2020)\n\n   **Authors:** Ann Bee, Cy Dee\n\n   [Paper](${paper})`,
  `1.\n    ### Learning to See Far [(CVPR 2020)](${paper})\n\n    [Paper](${paper})`,
])('an item whose title is written as a heading: %s', (item) => {
  expect(parse(`# L\n\n## A\n\n${item}\n`).entries).toMatchObject([
    {title: 'Learning to See Far', venue: {name: 'CVPR', year: 2020}},
  ])
})

test('a heading over items in an item is none itself', () => {
  const list = `- ### Far Sights of Lamps\n  - 2020 | Learning to See Far | ICML | [PDF](${paper})`
  expect(parse(`# L\n\n## A\n\n${list}\n`).entries.map(({title}) => title)).toEqual([
    'Learning to See Far',
  ])
})

test.each(['(arXiv Aug 2024)', '(bioRxiv, May 2024)', '[arXiv Sept. 2024]'])(
  'a preprint server before a month and its year: %s',
  (when) => {
    const list = parse(`# L\n\n- **Learning to See Far** ${when} [[paper](${paper})]\n`)
    expect(list.entries).toMatchObject([{year: 2024}])
  },
)

test('a field that is written as a heading in an item belongs to what it stands in', () => {
  const field = '- #### Download: [data labels](https://a.org/1) • [audio](https://a.org/2)'
  const titlesOf = (inner: string): string[] =>
    parse(
      `# L\n\n## Datasets\n\n- **[SEE-1](https://a.org)** - Lamps.\n- **Far lamps ("SEE-2")** - 20,000 lamps.\n  ${inner}\n`,
    ).entries.map(({title}) => title)
  expect(titlesOf(field)).toEqual(['SEE-1', 'Far lamps ("SEE-2")'])
  expect(titlesOf(`- #### [Learning to See Far](${paper})`)).toContain('Learning to See Far')
})
