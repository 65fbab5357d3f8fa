import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

function read(text: string): unknown[] {
  return parse(text).entries.map(({title, venue, year}) => [title, venue?.name, year])
}

test('a column of publications holds titles, and the one of years the venues, some of them unknown', () => {
  const text = `Year|Publications|Techniques
:--:|:--|:--:
2017 CVPR Workshop|[Two-Stream Networks for Tampered Faces](https://ieeexplore.ieee.org/document/8014963)|Two-Stream
2018 XYZW|[MesoNet: a Compact Forgery Detection Network](https://ieeexplore.ieee.org/document/8630761)|CNN
2019 CVPR|[Exposing Videos By Detecting Artifacts](https://ieeexplore.ieee.org/document/8630762)|ResNet50, 101 or 152
`
  expect(read(text)).toEqual([
    ['Two-Stream Networks for Tampered Faces', 'CVPRW', 2017],
    ['MesoNet: a Compact Forgery Detection Network', 'XYZW', 2018],
    ['Exposing Videos By Detecting Artifacts', 'CVPR', 2019],
  ])
})

test('a column of publications that names venues stays one of venues', () => {
  const text = `Title|Publications
:--|:--:
[Learning to see](https://arxiv.org/abs/2305.00001)|IEEE Transactions on Image Processing 2020
[Learning to hear](https://arxiv.org/abs/2305.00002)|CVPR 2021
`
  expect(read(text)).toEqual([
    ['Learning to see', 'TIP', 2020],
    ['Learning to hear', 'CVPR', 2021],
  ])
})
