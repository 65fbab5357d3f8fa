import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'
import {titlesOf, viewOf} from '../support/list-view.ts'

test('each numbered line that is a linked title is a paper', () => {
  const text =
    '# L\n\n## Papers\n\n1.**[Learning to See Far and Near(ICCV2015)](https://arxiv.org/abs/1505.05726)**  \n2.**[Seeing Far with Near Lamps(CVPR2016)](https://arxiv.org/abs/1605.05726)**  \n'
  expect(parse(text).entries.map(viewOf)).toMatchObject([
    {title: 'Learning to See Far and Near', venue: 'ICCV 2015'},
    {title: 'Seeing Far with Near Lamps', venue: 'CVPR 2016'},
  ])
})

test('numbered lines that link a word or two are no papers', () => {
  const text =
    '# L\n\n## Contents\n\n1.**[Papers](https://a.org/papers)**  \n2.**[Data sets](https://a.org/data)**  \n'
  expect(titlesOf(text)).toEqual([])
})

test('a numbered and cited title over an address is a paper, whatever the host', () => {
  const text =
    '# L\n\n## Papers\n\n[1] [Bee et al., 2017] Learning to See Far and Near\n\nhttps://a.org/far\n\n[2] [Cow et al., 2018] Seeing Far with Near Lamps\n\nhttps://arxiv.org/abs/1805.05726\n'
  expect(titlesOf(text)).toEqual(['Learning to See Far and Near', 'Seeing Far with Near Lamps'])
})

test('a sentence over an address is no paper', () => {
  const text = '# L\n\n## Papers\n\nThe code of this list can be found here\n\nhttps://a.org/far\n'
  expect(titlesOf(text)).toEqual([])
})

test('what will be done is no paper', () => {
  const text =
    '# L\n\n## Papers\n\n- [Learning to See Far](https://arxiv.org/abs/2305.05726)\n- More papers on seeing will be added soon!\n'
  expect(titlesOf(text)).toEqual(['Learning to See Far'])
})

test('a number before a bold name in a row is no lead of what is said of it', () => {
  const text =
    '# L\n\n## Week 1\n| **Paper** | **Links** |\n| --- | --- |\n| 1) **SeeNet** - sees far and near with lamps in the dark. | [Paper](https://arxiv.org/abs/2305.05726) |\n'
  expect(titlesOf(text)).toEqual(['SeeNet'])
})
