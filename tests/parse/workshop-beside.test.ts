import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

const link = '[[paper](https://arxiv.org/abs/2305.05726)]'

test.each([
  [`(2017) (workshop) Learning to see far ${link}`, 'ICCVW'],
  [`Learning to see far ${link} [Workshop]`, 'ICCVW'],
  [`(2017) (oral) Learning to see far ${link}`, 'ICCV'],
  [`(2017) Learning to see a workshop ${link}`, 'ICCV'],
])('a paper may say that it was at a workshop of what its heading names: %s', (item, name) => {
  const {entries} = parse(`## International Conference on Computer Vision (ICCV)\n\n- ${item}\n`)
  expect(entries.map(({headed}) => headed?.name)).toEqual([name])
})
