import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'
import {titlesOf} from '../support/list-view.ts'

const paper = 'https://arxiv.org/abs/2305.05726'
const page = 'https://example.org/seeset'

test.each([
  `### [SeeSet](${page})\n- **Year**: 2020\n- **Publication**: CVPR\n- **Abstract**: We see. It is at https://example.org.`,
  `### SeeSet ([homepage](${page})) ([paper](${paper}))\n9 sights, CVPR 2020.`,
  `### SeeSet\n[Website](${page}) | [Paper](${paper})\n\n9 sights.`,
  `### SeeSet\n- [Website](${page})\n- [Paper](${paper})`,
  `### SeeSet\n- **Site**: ${page}`,
])('headings below `Datasets` that lead to one: %s', (text) => {
  const other = text.replaceAll('SeeSet', 'HearSet').replaceAll('.org/seeset', '.org/hearset')
  const {entries} = parse(
    `# Papers\n- [Learning to See](${paper})\n\n## Datasets\n${text}\n\n${other}\n`,
  )
  expect(entries.slice(1)).toMatchObject([
    {title: 'SeeSet', kind: 'dataset'},
    {title: 'HearSet', kind: 'dataset'},
  ])
})

test('a heading over datasets is none', () => {
  const text = `# Papers\n## Datasets\n### [Near](${page})\n- [SeeSet](${paper})\n### [Far](${page})\n- [HearSet](${paper})\n`
  expect(titlesOf(text)).toEqual(['SeeSet', 'HearSet'])
})

test('a heading over names with their addresses heads things, and is none', () => {
  const list =
    '- Far Set http://far.org/set\n- Last.fm https://www.last.fm/\n- Hearers http://near.org/set\n'
  const text = `# Papers\n- [Learning to Hear](${paper})\n\n## Datasets\n### Social Networks of Sights\n${list}`
  expect(titlesOf(text).slice(1)).toEqual(['Far Set', 'Last.fm', 'Hearers'])
})

test('datasets whose labelled links stand below all that is told of them', () => {
  const told = (name: string): string =>
    `### ${name}\n数据集描述：\n> 夜里的灯。\n\n没有答案。\n\n[数据集地址](${page})\n\n`
  const text = `# Papers\n- [Learning to See](${paper})\n\n## 数据集\n${told('1.近灯数据集')}${told('2. 远灯数据集')}`
  expect(titlesOf(text).slice(1)).toEqual(['近灯数据集', '远灯数据集'])
})
