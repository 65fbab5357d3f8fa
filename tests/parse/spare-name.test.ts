import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'
import {onlyEntry, viewOf} from '../support/list-view.ts'

const arxiv = 'https://arxiv.org/abs/2305.05726'

test('a row is named by another column where that for papers says nothing', () => {
  const {entries} = parse(
    `# Data\n\n| Name | Paper | Link | Year |\n| --- | --- | --- | --- |\n| FarSet | - | [Zenodo](https://zenodo.org/record/1) | 2023 |\n| SeeSet | [Learning to see far](${arxiv}) | - | Apr-21 |\n`,
  )
  expect(entries.map(({title, year}) => [title, year])).toEqual([
    ['FarSet', 2023],
    ['Learning to see far', 2021],
  ])
})

test('a cell with a title states the venue where its own cell is empty', () => {
  const entry = onlyEntry(
    `# Papers\n\n| Paper | Venue |\n| --- | --- |\n| Learning to see far, MICCAI 2021 [paper](${arxiv}) | |\n`,
  )
  expect(viewOf(entry)).toMatchObject({title: 'Learning to see far', venue: 'MICCAI 2021'})
})

test.each([
  [`Learning to see far, MedIA, Vol. 70, 2021. [paper](${arxiv})`],
  [`【CVPR 2023】Learning to see far 论文：[链接](${arxiv})`],
  [`**CVPR23**｜Learning to see far｜[Paper](${arxiv})`],
])('a title ends where its venue or a label begins: %s', (text) => {
  expect(onlyEntry(`# Papers\n\n- ${text}\n`).title).toBe('Learning to see far')
})

test('the home of an author is not the page of the project', () => {
  const {links} = onlyEntry(
    `# Papers\n\n**Learning to see far** <br>\n[Ann Bee](https://bee.github.io), Cy Dee<br>\n*CVPR 2023* | [Project](https://see.github.io) | [Paper](${arxiv})\n`,
  )
  expect(links.map(({role}) => role)).toEqual(['other', 'project', 'paper'])
})
